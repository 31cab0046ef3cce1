<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of message-callback. What is for users is outside of this namespace.
 *
 * @internal
 */
final class MessageCallbackCheck
{
    private const INCOMING_MESSAGE_TYPE = [
        'name' => 'IncomingMessageType',
        'code' => 'type',
        'path' => '/meta_object/value/messages/~i',
        'message' => 'incoming message must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const INCOMING_MESSAGES_TYPE = [
        'name' => 'IncomingMessagesType',
        'code' => 'type',
        'path' => '/meta_object/value/messages',
        'message' => 'messages must be an array, not ',
        'slot' => 'type',
    ];
    private const INCOMING_VALUE_TYPE = [
        'name' => 'IncomingValueType',
        'code' => 'type',
        'path' => '/meta_object/value',
        'message' => 'value must be an object, not ',
        'slot' => 'type',
    ];
    private const INCOMING_MESSAGES_REQUIRED = [
        'name' => 'IncomingMessagesRequired',
        'code' => 'required',
        'path' => '/meta_object/value/messages',
        'message' => 'messages are missing; add them',
        'doc' => 'Kaleyra, incoming webhook pages',
    ];
    private const INCOMING_CHANGE_TYPE = [
        'name' => 'IncomingChangeType',
        'code' => 'type',
        'path' => '/meta_object',
        'message' => 'meta_object must be an object, not ',
        'slot' => 'type',
    ];
    private const INCOMING_VALUE_REQUIRED = [
        'name' => 'IncomingValueRequired',
        'code' => 'required',
        'path' => '/meta_object/value',
        'message' => 'value is missing; add it',
        'doc' => 'Kaleyra, incoming webhook pages',
    ];
    private const MESSAGE_CALLBACK_TYPE = [
        'name' => 'MessageCallbackType',
        'code' => 'type',
        'path' => '',
        'message' => 'message callback must be an object, not ',
        'slot' => 'type',
    ];
    private const INCOMING_CHANGE_REQUIRED = [
        'name' => 'IncomingChangeRequired',
        'code' => 'required',
        'path' => '/meta_object',
        'message' => 'meta_object is missing; add it',
        'doc' => 'Kaleyra, incoming webhook pages',
    ];
    private const KNOWN_NAMES = [
        'meta_object' => true,
        'extra_info' => true,
        'value' => true,
        'field' => true,
        'messages' => true,
        'contacts' => true,
        'messaging_product' => true,
        'metadata' => true,
        'button' => true,
        'context' => true,
        'from' => true,
        'from_parent_user_id' => true,
        'from_user_id' => true,
        'id' => true,
        'interactive' => true,
        'location' => true,
        'text' => true,
        'timestamp' => true,
        'type' => true,
    ];

    public static function checkIncomingMessage(mixed $value, Found $found, int $i0): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::INCOMING_MESSAGE_TYPE, Value::typeOf($value), $i0);
            return;
        }
        $value = (array) $value;
    }

    public static function checkIncomingMessages(mixed $value, Found $found): void
    {
        if (!Value::isList($value)) {
            $found->add(self::INCOMING_MESSAGES_TYPE, Value::typeOf($value));
            return;
        }
        foreach ($value as $i0 => $item) {
            self::checkIncomingMessage($item, $found, $i0);
            if ($found->isFull()) {
                return;
            }
        }
    }

    public static function checkIncomingValue(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::INCOMING_VALUE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('messages', $value)) {
            self::checkIncomingMessages($value['messages'] ?? null, $found);
        } else {
            $found->add(self::INCOMING_MESSAGES_REQUIRED, null);
        }
    }

    public static function checkIncomingChange(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::INCOMING_CHANGE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('value', $value)) {
            self::checkIncomingValue($value['value'] ?? null, $found);
        } else {
            $found->add(self::INCOMING_VALUE_REQUIRED, null);
        }
    }

    public static function check(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::MESSAGE_CALLBACK_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (array_key_exists('meta_object', $value)) {
            self::checkIncomingChange($value['meta_object'] ?? null, $found);
        } else {
            $found->add(self::INCOMING_CHANGE_REQUIRED, null);
        }
    }
}
