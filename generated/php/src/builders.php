<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp;

use KaleyraWhatsapp\Internal\CtaUrlRequestCheck;
use KaleyraWhatsapp\Internal\ListRequestCheck;
use KaleyraWhatsapp\Internal\LocationRequestCheck;
use KaleyraWhatsapp\Internal\ReplyButtonRequestCheck;
use KaleyraWhatsapp\Internal\Message;

/**
 * Makes a message: The whole body of a request that sends a WhatsApp message with a button that opens a link.
 *
 * @param string $to
 *   The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only. At most 16
 *   characters, counted in Unicode code points.
 * @param string $body
 *   The text of the body. Emojis, WhatsApp's markup and links are supported. From 1 to 1024 characters, counted in
 *   Unicode code points.
 * @param string $displayText
 *   What the button says. Emojis are supported, WhatsApp's markup is not. From 1 to 20 characters, counted in Unicode
 *   code points.
 * @param string $url
 *   The http or https address that the button opens, without a user name or password in it. It is never fetched here.
 *   At most 2048 characters, counted in Unicode code points.
 * @param string|array{type: 'text', text: string}|array{type: 'image', image: array{id: string}|array{link: string}}|array{type: 'video', video: array{id: string}|array{link: string}}|array{type: 'document', document: array{id: string, filename?: string}|array{link: string, filename?: string}}|null $header
 *   What stands above the body: a text, an image, a video or a document.
 * @param string|null $footer
 *   The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty. At most 60 characters,
 *   counted in Unicode code points.
 * @param string|null $ref
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref1
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref2
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage'|null $waSource
 *   The system from which the request was made. Source: Kaleyra, extra_info table, row wa_source: "Supported values for
 *   wa_source are ...".
 * @return array{
 *     messaging_object: array{
 *         messaging_product: 'whatsapp',
 *         to: string,
 *         type: 'interactive',
 *         interactive: array{
 *             type: 'cta_url',
 *             body: array{text: string},
 *             action: array{name: 'cta_url', parameters: array{display_text: string, url: string}},
 *             footer?: array{text: string},
 *             header?: array{type: 'text', text: string}|array{type: 'image', image: array{id: string}|array{link: string}}|array{type: 'video', video: array{id: string}|array{link: string}}|array{type: 'document', document: array{id: string, filename?: string}|array{link: string, filename?: string}},
 *         },
 *         recipient_type?: 'individual',
 *     },
 *     extra_info?: array{
 *         ref?: string,
 *         ref1?: string,
 *         ref2?: string,
 *         wa_source?: 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage',
 *     },
 * }
 * @throws MessageException with every issue, where it breaks a rule
 */
function ctaUrl(
    string $to,
    string $body,
    string $displayText,
    string $url,
    string|array|null $header = null,
    ?string $footer = null,
    ?string $ref = null,
    ?string $ref1 = null,
    ?string $ref2 = null,
    ?string $waSource = null,
): array {
    return Message::made(
        CtaUrlRequestCheck::check(...),
        Message::present([
            'messaging_object' => Message::present([
                'messaging_product' => 'whatsapp',
                'recipient_type' => 'individual',
                'to' => $to,
                'type' => 'interactive',
                'interactive' => Message::present([
                    'type' => 'cta_url',
                    'header' => Message::wrapped($header, ['type' => 'text'], 'text'),
                    'body' => Message::wrapped($body, [], 'text'),
                    'footer' => Message::wrapped($footer, [], 'text'),
                    'action' => Message::present([
                        'name' => 'cta_url',
                        'parameters' => Message::present(['display_text' => $displayText, 'url' => $url]),
                    ]),
                ]),
            ]),
            'extra_info' => Message::present([
                'ref' => $ref,
                'ref1' => $ref1,
                'ref2' => $ref2,
                'wa_source' => $waSource,
            ], isOptional: true),
        ]),
    );
}

/**
 * Makes a message: The whole body of a request that sends a WhatsApp list message.
 *
 * @param string $to
 *   The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only. At most 16
 *   characters, counted in Unicode code points.
 * @param string $body
 *   The text of the body. Emojis, WhatsApp's markup and links are supported. From 1 to 4096 characters, counted in
 *   Unicode code points.
 * @param string $button
 *   The label of the button that opens the list. Emojis are supported, WhatsApp's markup is not. From 1 to 20
 *   characters, counted in Unicode code points.
 * @param list<array{rows: list<array{id: string, title: string, description?: string}>, title?: string}> $sections
 *   The sections of the list, in the order in which they are shown. All together have at most ten rows, with distinct
 *   ids. From 1 to 10 items. At most 10 at /rows in all.
 * @param string|null $header
 *   The text of the header. Emojis are supported, WhatsApp's markup is not. From 1 to 60 characters, counted in Unicode
 *   code points.
 * @param string|null $footer
 *   The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty. At most 60 characters,
 *   counted in Unicode code points.
 * @param string|null $ref
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref1
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref2
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage'|null $waSource
 *   The system from which the request was made. Source: Kaleyra, extra_info table, row wa_source: "Supported values for
 *   wa_source are ...".
 * @return array{
 *     messaging_object: array{
 *         messaging_product: 'whatsapp',
 *         to: string,
 *         type: 'interactive',
 *         interactive: array{
 *             type: 'list',
 *             body: array{text: string},
 *             action: array{
 *                 button: string,
 *                 sections: list<array{
 *                     rows: list<array{id: string, title: string, description?: string}>,
 *                     title?: string,
 *                 }>,
 *             },
 *             footer?: array{text: string},
 *             header?: array{type: 'text', text: string},
 *         },
 *         recipient_type?: 'individual',
 *     },
 *     extra_info?: array{
 *         ref?: string,
 *         ref1?: string,
 *         ref2?: string,
 *         wa_source?: 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage',
 *     },
 * }
 * @throws MessageException with every issue, where it breaks a rule
 */
function listMessage(
    string $to,
    string $body,
    string $button,
    array $sections,
    ?string $header = null,
    ?string $footer = null,
    ?string $ref = null,
    ?string $ref1 = null,
    ?string $ref2 = null,
    ?string $waSource = null,
): array {
    return Message::made(
        ListRequestCheck::check(...),
        Message::present([
            'messaging_object' => Message::present([
                'messaging_product' => 'whatsapp',
                'recipient_type' => 'individual',
                'to' => $to,
                'type' => 'interactive',
                'interactive' => Message::present([
                    'type' => 'list',
                    'header' => Message::wrapped($header, ['type' => 'text'], 'text'),
                    'body' => Message::wrapped($body, [], 'text'),
                    'footer' => Message::wrapped($footer, [], 'text'),
                    'action' => Message::present(['button' => $button, 'sections' => $sections]),
                ]),
            ]),
            'extra_info' => Message::present([
                'ref' => $ref,
                'ref1' => $ref1,
                'ref2' => $ref2,
                'wa_source' => $waSource,
            ], isOptional: true),
        ]),
    );
}

/**
 * Makes a message: The whole body of a request that asks the customer for a location.
 *
 * @param string $to
 *   The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only. At most 16
 *   characters, counted in Unicode code points.
 * @param string $body
 *   The text of the body. Emojis, WhatsApp's markup and links are supported. From 1 to 1024 characters, counted in
 *   Unicode code points.
 * @param string|null $ref
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref1
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref2
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage'|null $waSource
 *   The system from which the request was made. Source: Kaleyra, extra_info table, row wa_source: "Supported values for
 *   wa_source are ...".
 * @return array{
 *     messaging_object: array{
 *         messaging_product: 'whatsapp',
 *         to: string,
 *         type: 'interactive',
 *         interactive: array{
 *             type: 'location_request_message',
 *             body: array{text: string},
 *             action: array{name: 'send_location'},
 *         },
 *         recipient_type?: 'individual',
 *     },
 *     extra_info?: array{
 *         ref?: string,
 *         ref1?: string,
 *         ref2?: string,
 *         wa_source?: 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage',
 *     },
 * }
 * @throws MessageException with every issue, where it breaks a rule
 */
function location(
    string $to,
    string $body,
    ?string $ref = null,
    ?string $ref1 = null,
    ?string $ref2 = null,
    ?string $waSource = null,
): array {
    return Message::made(
        LocationRequestCheck::check(...),
        Message::present([
            'messaging_object' => Message::present([
                'messaging_product' => 'whatsapp',
                'recipient_type' => 'individual',
                'to' => $to,
                'type' => 'interactive',
                'interactive' => Message::present([
                    'type' => 'location_request_message',
                    'body' => Message::wrapped($body, [], 'text'),
                    'action' => Message::present(['name' => 'send_location']),
                ]),
            ]),
            'extra_info' => Message::present([
                'ref' => $ref,
                'ref1' => $ref1,
                'ref2' => $ref2,
                'wa_source' => $waSource,
            ], isOptional: true),
        ]),
    );
}

/**
 * Makes a message: The whole body of a request that sends a WhatsApp message with reply buttons.
 *
 * @param string $to
 *   The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only. At most 16
 *   characters, counted in Unicode code points.
 * @param string $body
 *   The text of the body. Emojis, WhatsApp's markup and links are supported. From 1 to 1024 characters, counted in
 *   Unicode code points.
 * @param list<array{id: string, title: string}> $replies
 *   What comes back when the customer taps the button, and what the button says.
 * @param string|array{type: 'text', text: string}|array{type: 'image', image: array{id: string}|array{link: string}}|array{type: 'video', video: array{id: string}|array{link: string}}|array{type: 'document', document: array{id: string, filename?: string}|array{link: string, filename?: string}}|null $header
 *   What stands above the body: a text, an image, a video or a document.
 * @param string|null $footer
 *   The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty. At most 60 characters,
 *   counted in Unicode code points.
 * @param string|null $ref
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref1
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param string|null $ref2
 *   Any context to find again in the report and the callback, such as a customer id. At most 255 characters, counted in
 *   Unicode code points.
 * @param 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage'|null $waSource
 *   The system from which the request was made. Source: Kaleyra, extra_info table, row wa_source: "Supported values for
 *   wa_source are ...".
 * @return array{
 *     messaging_object: array{
 *         messaging_product: 'whatsapp',
 *         to: string,
 *         type: 'interactive',
 *         interactive: array{
 *             type: 'button',
 *             body: array{text: string},
 *             action: array{buttons: list<array{type: 'reply', reply: array{id: string, title: string}}>},
 *             footer?: array{text: string},
 *             header?: array{type: 'text', text: string}|array{type: 'image', image: array{id: string}|array{link: string}}|array{type: 'video', video: array{id: string}|array{link: string}}|array{type: 'document', document: array{id: string, filename?: string}|array{link: string, filename?: string}},
 *         },
 *         recipient_type?: 'individual',
 *     },
 *     extra_info?: array{
 *         ref?: string,
 *         ref1?: string,
 *         ref2?: string,
 *         wa_source?: 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage',
 *     },
 * }
 * @throws MessageException with every issue, where it breaks a rule
 */
function buttons(
    string $to,
    string $body,
    array $replies,
    string|array|null $header = null,
    ?string $footer = null,
    ?string $ref = null,
    ?string $ref1 = null,
    ?string $ref2 = null,
    ?string $waSource = null,
): array {
    return Message::made(
        ReplyButtonRequestCheck::check(...),
        Message::present([
            'messaging_object' => Message::present([
                'messaging_product' => 'whatsapp',
                'recipient_type' => 'individual',
                'to' => $to,
                'type' => 'interactive',
                'interactive' => Message::present([
                    'type' => 'button',
                    'header' => Message::wrapped($header, ['type' => 'text'], 'text'),
                    'body' => Message::wrapped($body, [], 'text'),
                    'footer' => Message::wrapped($footer, [], 'text'),
                    'action' => Message::present([
                        'buttons' => Message::wrapped($replies, ['type' => 'reply'], 'reply'),
                    ]),
                ]),
            ]),
            'extra_info' => Message::present([
                'ref' => $ref,
                'ref1' => $ref1,
                'ref2' => $ref2,
                'wa_source' => $waSource,
            ], isOptional: true),
        ]),
    );
}
