<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * What hand-written classes need to know, from the schemas and the service.
 *
 * @internal
 */
final class Facts
{
    public const MOST_ISSUES = 50;
    public const LONGEST_READ = 16384;
    public const LONGEST_NAME = 64;
    public const CUT = "\u{2026}";
    public const COUNT_STOPS_AT = 4096;
    public const UNCOUNTED = 'more than 4096';
    public const WHITE_SPACE = " \t\n\u{b}\u{c}\r\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
    public const TYPE_WORDS = [
        'null' => 'null',
        'boolean' => 'a boolean',
        'number' => 'a number',
        'string' => 'a string',
        'array' => 'an array',
        'object' => 'an object',
    ];
    public const REFERENCES = ['ref', 'ref1', 'ref2'];
    public const PARTS_OF_REQUESTS = [
        ['name' => 'messaging_object', 'message' => ''],
        [
            'name' => 'action',
            'message' => "this is only the messaging_object.interactive of a request; write { \"messaging_object\": { \"interactive\": \u{2026} } } around it",
        ],
        [
            'name' => 'body',
            'message' => "this is only the messaging_object.interactive of a request; write { \"messaging_object\": { \"interactive\": \u{2026} } } around it",
        ],
        [
            'name' => 'interactive',
            'message' => "this is only the messaging_object of a request; write { \"messaging_object\": \u{2026} } around it",
        ],
        [
            'name' => 'messaging_product',
            'message' => "this is only the messaging_object of a request; write { \"messaging_object\": \u{2026} } around it",
        ],
    ];
    public const MEANINGS = [
        [
            'name' => 'incorrect-payload',
            'code' => 'WA400',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'Kaleyra could not read the message',
            'status' => 400,
            'errorKey' => 'payload',
            'fix' => 'Compare it with Kaleyra\'s page; a field may have changed.',
        ],
        [
            'name' => 'low-balance',
            'code' => 'E110',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'the balance of the account is too low',
            'status' => 400,
            'errorKey' => 'balance',
            'fix' => 'Top it up.',
        ],
        [
            'name' => 'api-not-available',
            'code' => 'WA-401',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'this API is not available to the account',
            'status' => 401,
            'errorKey' => 'account',
            'fix' => 'Ask Kaleyra\'s support to enable it.',
        ],
        [
            'name' => 'wrong-credentials',
            'code' => 'RBC001',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'the SID or the API key is wrong',
            'status' => 401,
            'errorKey' => 'error',
            'fix' => 'Check both on the Kaleyra platform, and that the pod is the account\'s own.',
        ],
        [
            'name' => 'unknown-sender',
            'code' => 'WA401',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'the sender\'s number is not on this account',
            'status' => 401,
            'errorKey' => 'phone_number',
            'fix' => 'Set from to a business number of this account.',
        ],
        [
            'name' => 'other-api-version',
            'code' => 'WA-401',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'the sender\'s number belongs to another version of Kaleyra\'s WhatsApp API',
            'status' => 401,
            'errorKey' => 'phone_number',
            'fix' => 'Use a number that is onboarded on version 2.',
        ],
        [
            'name' => 'server-error',
            'code' => 'WA500',
            'outcome' => 'unknown',
            'retry' => 'never',
            'meaning' => 'Kaleyra failed while it worked on the message',
            'status' => 500,
            'errorKey' => 'error',
            'fix' => 'Find out first whether it was delivered.',
        ],
        [
            'name' => 'daily-limit',
            'code' => 'WAV2101',
            'outcome' => 'not-sent',
            'retry' => 'never',
            'meaning' => 'the daily limit of the account is reached',
            'fix' => 'Ask Kaleyra for more, or go on tomorrow.',
        ],
    ];
    public const STATUS_ERRORS = [
        '1026' => [
            'name' => 'receiver-incapable',
            'meaning' => 'the customer\'s WhatsApp cannot receive this kind of message',
            'fix' => 'Send another kind of message.',
        ],
        '130429' => [
            'name' => 'throughput-limit',
            'meaning' => 'messages were sent faster than the number may send',
            'fix' => 'Send more slowly, and send this message again later.',
        ],
        '130472' => [
            'name' => 'experiment',
            'meaning' => 'the customer\'s number is part of an experiment of Meta\'s',
            'fix' => 'Reach this customer another way.',
        ],
        '130497' => [
            'name' => 'country-restricted',
            'meaning' => 'the business may not message customers in this country',
            'fix' => 'Check in which countries your kind of business may send.',
        ],
        '131000' => [
            'name' => 'meta-internal',
            'meaning' => 'something went wrong at Meta',
            'fix' => 'Send it again later.',
        ],
        '131008' => [
            'name' => 'parameter-missing',
            'meaning' => 'a required part of the message is missing',
            'fix' => 'Validate the message before sending it.',
        ],
        '131009' => [
            'name' => 'value-invalid',
            'meaning' => 'a value in the message breaks a rule, such as a title that is too long',
            'fix' => 'Validate the message before sending it; the details name the value.',
        ],
        '131016' => [
            'name' => 'service-unavailable',
            'meaning' => 'a service of Meta\'s is unavailable for a while',
            'fix' => 'Send it again later.',
        ],
        '131021' => [
            'name' => 'sent-to-self',
            'meaning' => 'the message is addressed to the number that it is sent from',
            'fix' => 'Send it to another number.',
        ],
        '131026' => [
            'name' => 'undeliverable',
            'meaning' => 'the message could not be delivered to this customer',
            'fix' => 'Check the number, and reach this customer another way.',
        ],
        '131031' => [
            'name' => 'account-locked',
            'meaning' => 'the WhatsApp account of the business is locked',
            'fix' => 'Ask Kaleyra or Meta why.',
        ],
        '131037' => [
            'name' => 'display-name-not-approved',
            'meaning' => 'the display name of the business number is not approved',
            'fix' => 'Have the display name approved.',
        ],
        '131042' => [
            'name' => 'payment-problem',
            'meaning' => 'there is a problem with how the account is paid',
            'fix' => 'Check the payment settings of the WhatsApp account.',
        ],
        '131047' => [
            'name' => 'window-closed',
            'meaning' => 'more than 24 hours have passed since the customer\'s last message',
            'fix' => 'Send a template instead: a message with buttons cannot open a conversation.',
        ],
        '131048' => [
            'name' => 'spam-limit',
            'meaning' => 'the number has reached the limit that Meta sets against spam',
            'fix' => 'Look at the quality of the number, and send less.',
        ],
        '131049' => [
            'name' => 'held-back',
            'meaning' => 'Meta held the message back so that the customer does not get too many',
            'fix' => 'Do not send it again at once.',
        ],
        '131050' => [
            'name' => 'opted-out-of-marketing',
            'meaning' => 'the customer wants no marketing messages from this business',
            'fix' => 'Stop sending marketing messages to this customer.',
        ],
        '131051' => [
            'name' => 'unsupported-type',
            'meaning' => 'the type of the message is not supported',
            'fix' => 'Send another type of message.',
        ],
        '131052' => [
            'name' => 'media-download-failed',
            'meaning' => 'media that the customer sent could not be downloaded',
            'fix' => 'Ask the customer to send it again.',
        ],
        '131053' => [
            'name' => 'media-upload-failed',
            'meaning' => 'the media of the message could not be uploaded: a bad link or a format that is not supported',
            'fix' => 'Check the link, the format and the size of the header\'s media.',
        ],
        '131056' => [
            'name' => 'pair-limit',
            'meaning' => 'too many messages went from this number to this customer in a short time',
            'fix' => 'Wait, and send it again later.',
        ],
        '131057' => [
            'name' => 'maintenance',
            'meaning' => 'the number is in maintenance, or being upgraded',
            'fix' => 'Send it again later.',
        ],
        '131062' => [
            'name' => 'user-id-not-supported',
            'meaning' => 'this kind of message cannot be sent to a user id',
            'fix' => 'Send it to the phone number.',
        ],
        '137000' => [
            'name' => 'identity-mismatch',
            'meaning' => 'the customer\'s identity has changed since it was last confirmed',
            'fix' => 'Confirm who the customer is before sending again.',
        ],
    ];
    public const KINDS = [
        ['value' => 'cta_url', 'check' => CtaUrlRequestCheck::class],
        ['value' => 'list', 'check' => ListRequestCheck::class],
        ['value' => 'location_request_message', 'check' => LocationRequestCheck::class],
        ['value' => 'button', 'check' => ReplyButtonRequestCheck::class],
    ];
    public const KIND_PATH = ['messaging_object', 'interactive', 'type'];
    public const RULES_OF_ALL = [
        'CtaUrlTypeEnum ListTypeEnum LocationRequestTypeEnum InteractiveTypeEnum' => [
            'name' => 'CtaUrlTypeEnum',
            'code' => 'enum',
            'path' => '/messaging_object/interactive/type',
            'message' => 'type must be one of button, cta_url, list, location_request_message',
            'doc' => 'Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type',
        ],
        'BodyTextMinLengthEmpty ListBodyTextMinLengthEmpty BodyTextMinLengthEmpty BodyTextMinLengthEmpty' => [
            'name' => 'BodyTextMinLengthEmpty',
            'code' => 'minLength',
            'path' => '/messaging_object/interactive/body/text',
            'message' => 'body is empty; write something',
            'limit' => 1,
            'unit' => 'code points',
            'doc' => 'Meta, error 131009; Meta, interactive list messages page',
        ],
        'BodyTextMaxLength ListBodyTextMaxLength BodyTextMaxLength BodyTextMaxLength' => [
            'name' => 'BodyTextMaxLength',
            'code' => 'maxLength',
            'path' => '/messaging_object/interactive/body/text',
            'message' => 'body is ',
            'slot' => 'count',
            'messageEnd' => ' characters long; the maximum is 4096',
            'limit' => 4096,
            'unit' => 'code points',
            'fixStart' => 'Shorten it by ',
            'fixEnd' => '.',
            'doc' => 'Kaleyra, interactive table, row body; Meta, interactive list messages page',
        ],
        'BodyAdditionalProperties ListBodyAdditionalProperties BodyAdditionalProperties BodyAdditionalProperties' => [
            'name' => 'BodyAdditionalProperties',
            'code' => 'additionalProperties',
            'path' => '/messaging_object/interactive/body',
            'message' => 'body has no field "',
            'slot' => 'name',
            'messageEnd' => '"; remove it',
            'fixStart' => 'Did you mean "',
            'fixEnd' => '"?',
            'doc' => 'Kaleyra, request format; Meta, interactive list messages page',
            'names' => ['text'],
        ],
        'BodyTextRequired ListBodyTextRequired BodyTextRequired BodyTextRequired' => [
            'name' => 'BodyTextRequired',
            'code' => 'required',
            'path' => '/messaging_object/interactive/body/text',
            'message' => 'body.text is missing; add it',
            'doc' => 'Kaleyra, request format; Meta, interactive list messages page',
        ],
        'CtaUrlActionAdditionalProperties ListActionAdditionalProperties LocationActionAdditionalProperties ActionAdditionalProperties' => [
            'name' => 'CtaUrlActionAdditionalProperties',
            'code' => 'additionalProperties',
            'path' => '/messaging_object/interactive/action',
            'message' => 'action has no field "',
            'slot' => 'name',
            'messageEnd' => '"; remove it',
            'fixStart' => 'Did you mean "',
            'fixEnd' => '"?',
            'doc' => 'Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table',
            'names' => ['name', 'parameters', 'button', 'sections', 'buttons'],
        ],
        'CtaUrlInteractiveAdditionalProperties ListInteractiveAdditionalProperties LocationInteractiveAdditionalProperties InteractiveAdditionalProperties' => [
            'name' => 'CtaUrlInteractiveAdditionalProperties',
            'code' => 'additionalProperties',
            'path' => '/messaging_object/interactive',
            'message' => 'interactive has no field "',
            'slot' => 'name',
            'messageEnd' => '"; remove it',
            'fixStart' => 'Did you mean "',
            'fixEnd' => '"?',
            'doc' => 'Our reading; Meta, location request messages page',
            'names' => ['type', 'body', 'action', 'footer', 'header'],
        ],
        'CtaUrlTypeRequired ListTypeRequired LocationRequestTypeRequired InteractiveTypeRequired' => [
            'name' => 'CtaUrlTypeRequired',
            'code' => 'required',
            'path' => '/messaging_object/interactive/type',
            'message' => 'type must be one of button, cta_url, list, location_request_message',
            'doc' => 'Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table',
        ],
        'BodyRequired ListBodyRequired BodyRequired BodyRequired' => [
            'name' => 'BodyRequired',
            'code' => 'required',
            'path' => '/messaging_object/interactive/body',
            'message' => 'body is missing; add it',
            'doc' => 'Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table',
        ],
        'CtaUrlActionRequired ListActionRequired LocationActionRequired ActionRequired' => [
            'name' => 'CtaUrlActionRequired',
            'code' => 'required',
            'path' => '/messaging_object/interactive/action',
            'message' => 'action is missing; add it',
            'doc' => 'Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table',
        ],
        'CtaUrlRequestType ListRequestType LocationRequestType ReplyButtonRequestType' => [
            'name' => 'CtaUrlRequestType',
            'code' => 'type',
            'path' => '',
            'message' => 'message must be an object, not ',
            'slot' => 'type',
        ],
        'CtaUrlRequestAdditionalProperties ListRequestAdditionalProperties LocationRequestAdditionalProperties ReplyButtonRequestAdditionalProperties' => [
            'name' => 'CtaUrlRequestAdditionalProperties',
            'code' => 'additionalProperties',
            'path' => '',
            'message' => 'message has no field "',
            'slot' => 'name',
            'messageEnd' => '"; remove it',
            'fixStart' => 'Did you mean "',
            'fixEnd' => '"?',
            'doc' => 'Our reading',
            'names' => ['messaging_object', 'extra_info'],
        ],
    ];
}
