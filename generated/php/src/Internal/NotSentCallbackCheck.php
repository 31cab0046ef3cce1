<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of not-sent-callback. What is for users is outside of this namespace.
 *
 * @internal
 */
final class NotSentCallbackCheck
{
    private const NOT_SENT_STATUS_TYPE = [
        'name' => 'NotSentStatusType',
        'code' => 'type',
        'path' => '/status',
        'message' => 'status must be a string, not ',
        'slot' => 'type',
    ];
    private const NOT_SENT_STATUS_MIN_LENGTH_EMPTY = [
        'name' => 'NotSentStatusMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/status',
        'message' => 'status is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const NOT_SENT_STATUS_XWELL_FORMED = [
        'name' => 'NotSentStatusXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/status',
        'message' => 'status has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const NOT_SENT_CALLBACK_TYPE = [
        'name' => 'NotSentCallbackType',
        'code' => 'type',
        'path' => '',
        'message' => 'not sent callback must be an object, not ',
        'slot' => 'type',
    ];
    private const NOT_SENT_STATUS_REQUIRED = [
        'name' => 'NotSentStatusRequired',
        'code' => 'required',
        'path' => '/status',
        'message' => 'status is missing; add it',
        'doc' => 'Kaleyra, status webhook page, daily limit reached',
    ];
    private const MESSAGE_ID_REQUIRED = [
        'name' => 'MessageIdRequired',
        'code' => 'required',
        'path' => '/message_id',
        'message' => 'message_id is missing; add it',
        'doc' => 'Kaleyra, status webhook page, daily limit reached',
    ];
    private const KNOWN_NAMES = [
        'status' => true,
        'message_id' => true,
        'code' => true,
        'extra_info' => true,
        'reason' => true,
    ];

    public static function checkNotSentStatus(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::NOT_SENT_STATUS_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::NOT_SENT_STATUS_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::NOT_SENT_STATUS_XWELL_FORMED, null);
        }
    }

    public static function check(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::NOT_SENT_CALLBACK_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('status', $value)) {
            self::checkNotSentStatus($value['status'] ?? null, $found);
        } else {
            $found->add(self::NOT_SENT_STATUS_REQUIRED, null);
        }
        if (!array_key_exists('message_id', $value)) {
            $found->add(self::MESSAGE_ID_REQUIRED, null);
        }
    }
}
