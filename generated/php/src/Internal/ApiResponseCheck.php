<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of api-response. What is for users is outside of this namespace.
 *
 * @internal
 */
final class ApiResponseCheck
{
    private const RESPONSE_CODE_TYPE = [
        'name' => 'ResponseCodeType',
        'code' => 'type',
        'path' => '/code',
        'message' => 'code must be a string, not ',
        'slot' => 'type',
    ];
    private const RESPONSE_CODE_MIN_LENGTH_EMPTY = [
        'name' => 'ResponseCodeMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/code',
        'message' => 'code is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const RESPONSE_CODE_MAX_LENGTH = [
        'name' => 'ResponseCodeMaxLength',
        'code' => 'maxLength',
        'path' => '/code',
        'message' => 'code is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 64',
        'limit' => 64,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Our reading',
    ];
    private const RESPONSE_CODE_XWELL_FORMED = [
        'name' => 'ResponseCodeXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/code',
        'message' => 'code has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const RESPONSE_MESSAGE_ID_TYPE = [
        'name' => 'ResponseMessageIdType',
        'code' => 'type',
        'path' => '/data/message_id',
        'message' => 'message_id must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY = [
        'name' => 'ResponseMessageIdMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/data/message_id',
        'message' => 'message_id is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const RESPONSE_MESSAGE_ID_XWELL_FORMED = [
        'name' => 'ResponseMessageIdXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/data/message_id',
        'message' => 'message_id has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const RESPONSE_DATA_TYPE = [
        'name' => 'ResponseDataType',
        'code' => 'type',
        'path' => '/data',
        'message' => 'data must be an object or array, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, samples of success and failure',
    ];
    private const RESPONSE_ERROR_TYPE = [
        'name' => 'ResponseErrorType',
        'code' => 'type',
        'path' => '/error',
        'message' => 'error must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const RESPONSE_MESSAGE_TYPE = [
        'name' => 'ResponseMessageType',
        'code' => 'type',
        'path' => '/message',
        'message' => 'message must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const RESPONSE_MESSAGE_XWELL_FORMED = [
        'name' => 'ResponseMessageXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/message',
        'message' => 'message has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const API_RESPONSE_TYPE = [
        'name' => 'ApiResponseType',
        'code' => 'type',
        'path' => '',
        'message' => 'api response must be an object, not ',
        'slot' => 'type',
    ];
    private const RESPONSE_CODE_REQUIRED = [
        'name' => 'ResponseCodeRequired',
        'code' => 'required',
        'path' => '/code',
        'message' => 'code is missing; add it',
        'doc' => 'Our reading',
    ];
    private const KNOWN_NAMES = [
        'code' => true,
        'data' => true,
        'error' => true,
        'message' => true,
        'message_id' => true,
    ];

    public static function checkResponseCode(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::RESPONSE_CODE_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::RESPONSE_CODE_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isLonger($value, 64)) {
            $found->add(self::RESPONSE_CODE_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::RESPONSE_CODE_XWELL_FORMED, null);
        }
    }

    public static function checkResponseMessageId(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::RESPONSE_MESSAGE_ID_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::RESPONSE_MESSAGE_ID_XWELL_FORMED, null);
        }
    }

    public static function checkResponseReceipt(mixed $value, Found $found): void
    {
        $value = (array) $value;
        if (array_key_exists('message_id', $value)) {
            self::checkResponseMessageId($value['message_id'] ?? null, $found);
        }
    }

    public static function checkResponseNothing(mixed $value, Found $found): void
    {
    }

    public static function checkResponseData(mixed $value, Found $found): void
    {
        if (Value::typeOf($value) === 'array') {
            self::checkResponseNothing($value, $found);
        } elseif ($found->isObject($value)) {
            self::checkResponseReceipt($value, $found);
        } else {
            $found->add(self::RESPONSE_DATA_TYPE, Value::typeOf($value));
        }
    }

    public static function checkResponseError(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::RESPONSE_ERROR_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
    }

    public static function checkResponseMessage(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::RESPONSE_MESSAGE_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::RESPONSE_MESSAGE_XWELL_FORMED, null);
        }
    }

    public static function check(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::API_RESPONSE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('code', $value)) {
            self::checkResponseCode($value['code'] ?? null, $found);
        } else {
            $found->add(self::RESPONSE_CODE_REQUIRED, null);
        }
        if (array_key_exists('data', $value)) {
            self::checkResponseData($value['data'] ?? null, $found);
        }
        if (array_key_exists('error', $value)) {
            self::checkResponseError($value['error'] ?? null, $found);
        }
        if (array_key_exists('message', $value)) {
            self::checkResponseMessage($value['message'] ?? null, $found);
        }
    }
}
