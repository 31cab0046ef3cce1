<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of status-callback. What is for users is outside of this namespace.
 *
 * @internal
 */
final class StatusCallbackCheck
{
    private const MESSAGE_STATUS_TYPE = [
        'name' => 'MessageStatusType',
        'code' => 'type',
        'path' => '/meta_object/value/statuses/~i',
        'message' => 'message status must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const MESSAGE_STATUSES_TYPE = [
        'name' => 'MessageStatusesType',
        'code' => 'type',
        'path' => '/meta_object/value/statuses',
        'message' => 'statuses must be an array, not ',
        'slot' => 'type',
    ];
    private const STATUS_VALUE_TYPE = [
        'name' => 'StatusValueType',
        'code' => 'type',
        'path' => '/meta_object/value',
        'message' => 'value must be an object, not ',
        'slot' => 'type',
    ];
    private const MESSAGE_STATUSES_REQUIRED = [
        'name' => 'MessageStatusesRequired',
        'code' => 'required',
        'path' => '/meta_object/value/statuses',
        'message' => 'statuses are missing; add them',
        'doc' => 'Kaleyra, status webhook page, sample of sent',
    ];
    private const STATUS_CHANGE_TYPE = [
        'name' => 'StatusChangeType',
        'code' => 'type',
        'path' => '/meta_object',
        'message' => 'meta_object must be an object, not ',
        'slot' => 'type',
    ];
    private const STATUS_VALUE_REQUIRED = [
        'name' => 'StatusValueRequired',
        'code' => 'required',
        'path' => '/meta_object/value',
        'message' => 'value is missing; add it',
        'doc' => 'Kaleyra, status webhook page, sample of sent',
    ];
    private const STATUS_CALLBACK_TYPE = [
        'name' => 'StatusCallbackType',
        'code' => 'type',
        'path' => '',
        'message' => 'status callback must be an object, not ',
        'slot' => 'type',
    ];
    private const STATUS_CHANGE_REQUIRED = [
        'name' => 'StatusChangeRequired',
        'code' => 'required',
        'path' => '/meta_object',
        'message' => 'meta_object is missing; add it',
        'doc' => 'Kaleyra, status webhook page, sample of sent',
    ];
    private const KNOWN_NAMES = [
        'meta_object' => true,
        'extra_info' => true,
        'message_id' => true,
        'status' => true,
        'value' => true,
        'field' => true,
        'statuses' => true,
        'contacts' => true,
        'messaging_product' => true,
        'metadata' => true,
        'biz_opaque_callback_data' => true,
        'conversation' => true,
        'errors' => true,
        'id' => true,
        'pricing' => true,
        'recipient_id' => true,
        'recipient_parent_user_id' => true,
        'recipient_participant_id' => true,
        'recipient_type' => true,
        'recipient_user_id' => true,
        'timestamp' => true,
        'type' => true,
    ];

    public static function checkMessageStatus(mixed $value, Found $found, int $i0): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::MESSAGE_STATUS_TYPE, Value::typeOf($value), $i0);
            return;
        }
        $value = (array) $value;
    }

    public static function checkMessageStatuses(mixed $value, Found $found): void
    {
        if (!Value::isList($value)) {
            $found->add(self::MESSAGE_STATUSES_TYPE, Value::typeOf($value));
            return;
        }
        foreach ($value as $i0 => $item) {
            self::checkMessageStatus($item, $found, $i0);
            if ($found->isFull()) {
                return;
            }
        }
    }

    public static function checkStatusValue(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::STATUS_VALUE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('statuses', $value)) {
            self::checkMessageStatuses($value['statuses'] ?? null, $found);
        } else {
            $found->add(self::MESSAGE_STATUSES_REQUIRED, null);
        }
    }

    public static function checkStatusChange(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::STATUS_CHANGE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('value', $value)) {
            self::checkStatusValue($value['value'] ?? null, $found);
        } else {
            $found->add(self::STATUS_VALUE_REQUIRED, null);
        }
    }

    public static function check(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::STATUS_CALLBACK_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('meta_object', $value)) {
            self::checkStatusChange($value['meta_object'] ?? null, $found);
        } else {
            $found->add(self::STATUS_CHANGE_REQUIRED, null);
        }
    }
}
