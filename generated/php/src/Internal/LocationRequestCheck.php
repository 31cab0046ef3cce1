<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of location-request. What is for users is outside of this namespace.
 *
 * @internal
 */
final class LocationRequestCheck
{
    private const MESSAGING_PRODUCT_ENUM = [
        'name' => 'MessagingProductEnum',
        'code' => 'enum',
        'path' => '/messaging_object/messaging_product',
        'message' => 'messaging_product must be whatsapp',
        'doc' => 'Kaleyra, messaging_object table, row messaging_product',
    ];
    private const PHONE_NUMBER_TYPE = [
        'name' => 'PhoneNumberType',
        'code' => 'type',
        'path' => '/messaging_object/to',
        'message' => 'to must be a string, not ',
        'slot' => 'type',
    ];
    private const PHONE_NUMBER_PATTERN = [
        'name' => 'PhoneNumberPattern',
        'code' => 'phone-number',
        'path' => '/messaging_object/to',
        'message' => 'to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210',
        'keyword' => 'pattern',
        'doc' => 'Kaleyra, messaging_object table, row to',
    ];
    private const PHONE_NUMBER_MAX_LENGTH = [
        'name' => 'PhoneNumberMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/to',
        'message' => 'to is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 16',
        'limit' => 16,
        'unit' => 'code points',
        'doc' => 'ITU E.164',
    ];
    private const PHONE_NUMBER_XWELL_FORMED = [
        'name' => 'PhoneNumberXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/to',
        'message' => 'to has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const MESSAGE_TYPE_ENUM = [
        'name' => 'MessageTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/type',
        'message' => 'type must be interactive',
        'doc' => 'Kaleyra, messaging_object table, row type',
    ];
    private const LOCATION_REQUEST_TYPE_ENUM = [
        'name' => 'LocationRequestTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/type',
        'message' => 'type must be location_request_message',
        'doc' => 'Kaleyra, request format',
    ];
    private const BODY_TEXT_TYPE = [
        'name' => 'BodyTextType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body.text must be a string, not ',
        'slot' => 'type',
    ];
    private const BODY_TEXT_MIN_LENGTH_EMPTY = [
        'name' => 'BodyTextMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Meta, error 131009',
    ];
    private const BODY_TEXT_MAX_LENGTH = [
        'name' => 'BodyTextMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 1024',
        'limit' => 1024,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Kaleyra, interactive table, row body',
    ];
    private const BODY_TEXT_XWELL_FORMED = [
        'name' => 'BodyTextXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const BODY_TEXT_XNOT_BLANK = [
        'name' => 'BodyTextXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const BODY_TYPE = [
        'name' => 'BodyType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body must be an object, not ',
        'slot' => 'type',
    ];
    private const BODY_ADDITIONAL_PROPERTIES = [
        'name' => 'BodyAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Kaleyra, request format',
        'names' => ['text'],
    ];
    private const BODY_TEXT_REQUIRED = [
        'name' => 'BodyTextRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body.text is missing; add it',
        'doc' => 'Kaleyra, request format',
    ];
    private const LOCATION_ACTION_NAME_ENUM = [
        'name' => 'LocationActionNameEnum',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/action/name',
        'message' => 'name must be send_location',
        'doc' => 'Kaleyra, request format',
    ];
    private const LOCATION_ACTION_TYPE = [
        'name' => 'LocationActionType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action must be an object, not ',
        'slot' => 'type',
    ];
    private const LOCATION_ACTION_ADDITIONAL_PROPERTIES = [
        'name' => 'LocationActionAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Kaleyra, request format',
        'names' => ['name'],
    ];
    private const LOCATION_ACTION_NAME_REQUIRED = [
        'name' => 'LocationActionNameRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/name',
        'message' => 'name is missing; add it',
        'doc' => 'Kaleyra, request format',
    ];
    private const LOCATION_INTERACTIVE_TYPE = [
        'name' => 'LocationInteractiveType',
        'code' => 'type',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive must be an object, not ',
        'slot' => 'type',
    ];
    private const LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES = [
        'name' => 'LocationInteractiveAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, location request messages page',
        'names' => ['type', 'body', 'action'],
    ];
    private const LOCATION_REQUEST_TYPE_REQUIRED = [
        'name' => 'LocationRequestTypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/type',
        'message' => 'type is missing; add it',
        'doc' => 'Meta, location request messages page',
    ];
    private const BODY_REQUIRED = [
        'name' => 'BodyRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body is missing; add it',
        'doc' => 'Meta, location request messages page',
    ];
    private const LOCATION_ACTION_REQUIRED = [
        'name' => 'LocationActionRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action is missing; add it',
        'doc' => 'Meta, location request messages page',
    ];
    private const RECIPIENT_TYPE_ENUM = [
        'name' => 'RecipientTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/recipient_type',
        'message' => 'recipient_type must be individual',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, messaging_object table, row recipient_type',
    ];
    private const LOCATION_MESSAGING_OBJECT_TYPE = [
        'name' => 'LocationMessagingObjectType',
        'code' => 'type',
        'path' => '/messaging_object',
        'message' => 'messaging_object must be an object, not ',
        'slot' => 'type',
    ];
    private const LOCATION_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES = [
        'name' => 'LocationMessagingObjectAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object',
        'message' => 'messaging_object has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Our reading',
        'names' => ['messaging_product', 'to', 'type', 'interactive', 'recipient_type'],
        'foreign' => ['recipient' => 'recipient is for Meta\'s user ids; the phone number goes in to.'],
    ];
    private const MESSAGING_PRODUCT_REQUIRED = [
        'name' => 'MessagingProductRequired',
        'code' => 'required',
        'path' => '/messaging_object/messaging_product',
        'message' => 'messaging_product is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const PHONE_NUMBER_REQUIRED = [
        'name' => 'PhoneNumberRequired',
        'code' => 'required',
        'path' => '/messaging_object/to',
        'message' => 'to is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const MESSAGE_TYPE_REQUIRED = [
        'name' => 'MessageTypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/type',
        'message' => 'type is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const LOCATION_INTERACTIVE_REQUIRED = [
        'name' => 'LocationInteractiveRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const REFERENCE_TYPE = [
        'name' => 'ReferenceType',
        'code' => 'type',
        'path' => '/extra_info/ref',
        'message' => 'ref must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const REFERENCE_MAX_LENGTH = [
        'name' => 'ReferenceMaxLength',
        'code' => 'maxLength',
        'path' => '/extra_info/ref',
        'message' => 'ref is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 255',
        'limit' => 255,
        'unit' => 'code points',
        'fix' => 'Kaleyra would cut it without a word.',
        'doc' => 'Kaleyra, extra_info table, rows ref, ref1, ref2',
    ];
    private const REFERENCE_XWELL_FORMED = [
        'name' => 'ReferenceXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/extra_info/ref',
        'message' => 'ref has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const REF1_TYPE = [
        'name' => 'Ref1Type',
        'code' => 'type',
        'path' => '/extra_info/ref1',
        'message' => 'ref1 must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const REF1_MAX_LENGTH = [
        'name' => 'Ref1MaxLength',
        'code' => 'maxLength',
        'path' => '/extra_info/ref1',
        'message' => 'ref1 is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 255',
        'limit' => 255,
        'unit' => 'code points',
        'fix' => 'Kaleyra would cut it without a word.',
        'doc' => 'Kaleyra, extra_info table, rows ref, ref1, ref2',
    ];
    private const REF1_XWELL_FORMED = [
        'name' => 'Ref1XWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/extra_info/ref1',
        'message' => 'ref1 has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const REF2_TYPE = [
        'name' => 'Ref2Type',
        'code' => 'type',
        'path' => '/extra_info/ref2',
        'message' => 'ref2 must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const REF2_MAX_LENGTH = [
        'name' => 'Ref2MaxLength',
        'code' => 'maxLength',
        'path' => '/extra_info/ref2',
        'message' => 'ref2 is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 255',
        'limit' => 255,
        'unit' => 'code points',
        'fix' => 'Kaleyra would cut it without a word.',
        'doc' => 'Kaleyra, extra_info table, rows ref, ref1, ref2',
    ];
    private const REF2_XWELL_FORMED = [
        'name' => 'Ref2XWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/extra_info/ref2',
        'message' => 'ref2 has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const WA_SOURCE_ENUM = [
        'name' => 'WaSourceEnum',
        'code' => 'enum',
        'path' => '/extra_info/wa_source',
        'message' => 'wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage',
        'fix' => 'Kaleyra would replace it with api.',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, extra_info table, row wa_source',
    ];
    private const EXTRA_INFO_TYPE = [
        'name' => 'ExtraInfoType',
        'code' => 'type',
        'path' => '/extra_info',
        'message' => 'extra_info must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const EXTRA_INFO_ADDITIONAL_PROPERTIES = [
        'name' => 'ExtraInfoAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/extra_info',
        'message' => 'extra_info has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Our reading',
        'names' => ['ref', 'ref1', 'ref2', 'wa_source'],
    ];
    private const LOCATION_REQUEST_TYPE = [
        'name' => 'LocationRequestType',
        'code' => 'type',
        'path' => '',
        'message' => 'location request must be an object, not ',
        'slot' => 'type',
    ];
    private const LOCATION_REQUEST_ADDITIONAL_PROPERTIES = [
        'name' => 'LocationRequestAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '',
        'message' => 'location request has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Our reading',
        'names' => ['messaging_object', 'extra_info'],
    ];
    private const LOCATION_MESSAGING_OBJECT_REQUIRED = [
        'name' => 'LocationMessagingObjectRequired',
        'code' => 'required',
        'path' => '/messaging_object',
        'message' => 'messaging_object is missing; add it',
        'doc' => 'Kaleyra, payload table',
    ];
    private const PATTERN1 = '/^\\+[1-9][0-9]{6,14}$/Du';
    private const NAMES2 = ['text' => true];
    private const NAMES3 = ['name' => true];
    private const NAMES4 = ['type' => true, 'body' => true, 'action' => true];
    private const NAMES5 = [
        'messaging_product' => true,
        'to' => true,
        'type' => true,
        'interactive' => true,
        'recipient_type' => true,
    ];
    private const VALUES6 = [
        'api',
        'clevertap',
        'zoho',
        'webengage',
        'shopify',
        'leadsquared',
        'responsys',
        'braze',
        'hubspot',
        'salesforce',
        'zapier',
        'eloqua',
        'moengage',
    ];
    private const NAMES7 = ['ref' => true, 'ref1' => true, 'ref2' => true, 'wa_source' => true];
    private const NAMES8 = ['messaging_object' => true, 'extra_info' => true];
    private const KNOWN_NAMES = [
        'messaging_object' => true,
        'extra_info' => true,
        'messaging_product' => true,
        'to' => true,
        'type' => true,
        'interactive' => true,
        'recipient_type' => true,
        'body' => true,
        'action' => true,
        'text' => true,
        'name' => true,
        'ref' => true,
        'ref1' => true,
        'ref2' => true,
        'wa_source' => true,
        'header' => true,
        'footer' => true,
    ];

    public static function checkMessagingProduct(mixed $value, Found $found): void
    {
        if ($value !== 'whatsapp') {
            $found->add(self::MESSAGING_PRODUCT_ENUM, Value::shown($value));
        }
    }

    public static function checkPhoneNumber(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::PHONE_NUMBER_TYPE, Value::typeOf($value));
            return;
        }
        if (!Text::matches(self::PATTERN1, $value)) {
            $found->add(self::PHONE_NUMBER_PATTERN, null);
            return;
        }
        if (Text::isLonger($value, 16)) {
            $found->add(self::PHONE_NUMBER_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::PHONE_NUMBER_XWELL_FORMED, null);
        }
    }

    public static function checkMessageType(mixed $value, Found $found): void
    {
        if ($value !== 'interactive') {
            $found->add(self::MESSAGE_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkLocationRequestType(mixed $value, Found $found): void
    {
        if ($value !== 'location_request_message') {
            $found->add(self::LOCATION_REQUEST_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkBodyText(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::BODY_TEXT_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::BODY_TEXT_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isLonger($value, 1024)) {
            $found->add(self::BODY_TEXT_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::BODY_TEXT_XWELL_FORMED, null);
        }
        if (Text::isBlank($value)) {
            $found->add(self::BODY_TEXT_XNOT_BLANK, null);
        }
    }

    public static function checkBody(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::BODY_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::BODY_ADDITIONAL_PROPERTIES, $value, self::NAMES2, self::KNOWN_NAMES);
        if (array_key_exists('text', $value)) {
            self::checkBodyText($value['text'] ?? null, $found);
        } else {
            $found->add(self::BODY_TEXT_REQUIRED, null);
        }
    }

    public static function checkLocationActionName(mixed $value, Found $found): void
    {
        if ($value !== 'send_location') {
            $found->add(self::LOCATION_ACTION_NAME_ENUM, Value::shown($value));
        }
    }

    public static function checkLocationAction(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LOCATION_ACTION_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LOCATION_ACTION_ADDITIONAL_PROPERTIES, $value, self::NAMES3, self::KNOWN_NAMES);
        if (array_key_exists('name', $value)) {
            self::checkLocationActionName($value['name'] ?? null, $found);
        } else {
            $found->add(self::LOCATION_ACTION_NAME_REQUIRED, null);
        }
    }

    public static function checkLocationInteractive(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LOCATION_INTERACTIVE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES, $value, self::NAMES4, self::KNOWN_NAMES);
        if (array_key_exists('type', $value)) {
            self::checkLocationRequestType($value['type'] ?? null, $found);
        } else {
            $found->add(self::LOCATION_REQUEST_TYPE_REQUIRED, null);
        }
        if (array_key_exists('body', $value)) {
            self::checkBody($value['body'] ?? null, $found);
        } else {
            $found->add(self::BODY_REQUIRED, null);
        }
        if (array_key_exists('action', $value)) {
            self::checkLocationAction($value['action'] ?? null, $found);
        } else {
            $found->add(self::LOCATION_ACTION_REQUIRED, null);
        }
    }

    public static function checkRecipientType(mixed $value, Found $found): void
    {
        if ($value !== 'individual') {
            $found->add(self::RECIPIENT_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkLocationMessagingObject(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LOCATION_MESSAGING_OBJECT_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(
            self::LOCATION_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES,
            $value,
            self::NAMES5,
            self::KNOWN_NAMES,
        );
        if (array_key_exists('messaging_product', $value)) {
            self::checkMessagingProduct($value['messaging_product'] ?? null, $found);
        } else {
            $found->add(self::MESSAGING_PRODUCT_REQUIRED, null);
        }
        if (array_key_exists('to', $value)) {
            self::checkPhoneNumber($value['to'] ?? null, $found);
        } else {
            $found->add(self::PHONE_NUMBER_REQUIRED, null);
        }
        if (array_key_exists('type', $value)) {
            self::checkMessageType($value['type'] ?? null, $found);
        } else {
            $found->add(self::MESSAGE_TYPE_REQUIRED, null);
        }
        if (array_key_exists('interactive', $value)) {
            self::checkLocationInteractive($value['interactive'] ?? null, $found);
        } else {
            $found->add(self::LOCATION_INTERACTIVE_REQUIRED, null);
        }
        if (array_key_exists('recipient_type', $value)) {
            self::checkRecipientType($value['recipient_type'] ?? null, $found);
        }
    }

    public static function checkReference(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::REFERENCE_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 255)) {
            $found->add(self::REFERENCE_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REFERENCE_XWELL_FORMED, null);
        }
    }

    public static function checkRef1(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::REF1_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 255)) {
            $found->add(self::REF1_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REF1_XWELL_FORMED, null);
        }
    }

    public static function checkRef2(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::REF2_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 255)) {
            $found->add(self::REF2_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REF2_XWELL_FORMED, null);
        }
    }

    public static function checkWaSource(mixed $value, Found $found): void
    {
        if (!Value::isOneOf($value, self::VALUES6)) {
            $found->add(self::WA_SOURCE_ENUM, Value::shown($value));
        }
    }

    public static function checkExtraInfo(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::EXTRA_INFO_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::EXTRA_INFO_ADDITIONAL_PROPERTIES, $value, self::NAMES7, self::KNOWN_NAMES);
        if (array_key_exists('ref', $value)) {
            self::checkReference($value['ref'] ?? null, $found);
        }
        if (array_key_exists('ref1', $value)) {
            self::checkRef1($value['ref1'] ?? null, $found);
        }
        if (array_key_exists('ref2', $value)) {
            self::checkRef2($value['ref2'] ?? null, $found);
        }
        if (array_key_exists('wa_source', $value)) {
            self::checkWaSource($value['wa_source'] ?? null, $found);
        }
    }

    public static function check(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LOCATION_REQUEST_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LOCATION_REQUEST_ADDITIONAL_PROPERTIES, $value, self::NAMES8, self::KNOWN_NAMES);
        if (array_key_exists('messaging_object', $value)) {
            self::checkLocationMessagingObject($value['messaging_object'] ?? null, $found);
        } else {
            $found->add(self::LOCATION_MESSAGING_OBJECT_REQUIRED, null);
        }
        if (array_key_exists('extra_info', $value)) {
            self::checkExtraInfo($value['extra_info'] ?? null, $found);
        }
    }
}
