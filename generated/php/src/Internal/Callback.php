<?php

// @generated from generator/emit/php/source/src/Internal/Callback.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\Event;
use KaleyraWhatsapp\ParsedCallback;

/**
 * Reads everything that a callback reports.
 *
 * @phpstan-type Customer array{from: ?string, userId: ?string, parentUserId: ?string}
 *
 * @internal
 */
final class Callback
{
    public static function parse(mixed $body): ParsedCallback
    {
        try {
            $changes = new Changes(Body::read($body));
            if ($changes->all === []) {
                return new ParsedCallback([], $changes->isKnownForm ? 'other-callback' : 'unknown-shape');
            }
            $events = array_map(static fn(Change $change): array => self::eventsOf($change, $changes), $changes->all);
            return new ParsedCallback(array_merge(...$events));
        } catch (Unreadable $unreadable) {
            return new ParsedCallback([], $unreadable->getMessage());
        }
    }

    /**
     * @return list<Event>
     */
    private static function eventsOf(Change $change, Changes $changes): array
    {
        $isCall = static fn(mixed $status): bool => Json::member($status, 'type') === 'call';
        $statuses = array_values(array_filter($change->statuses, static fn(mixed $status): bool => !$isCall($status)));
        $senders = array_map(self::senderOf(...), $change->messages);
        $recipients = array_map(self::recipientOf(...), $statuses);
        $contacts = new Contacts($change->contacts, [...$senders, ...$recipients]);
        $event = static fn(mixed $raw, array $customer, ?string $messageId, array $content): Event => new Event(
            ...$content,
            ...$contacts->complete($customer),
            ...self::sharedDetails($change),
            messageId: $messageId,
            repliedTo: Json::textIn(Json::member($raw, 'context'), 'id'),
            at: Content::time(Json::member($raw, 'timestamp')),
            raw: $raw,
        );
        // What the callback says beside a status is about it only where there is one status.
        $beside = count($statuses) === 1 ? $change : null;
        $events = [];
        foreach ($change->messages as $at => $message) {
            $content = Content::message($message, $change->extraInfo);
            $events[] = $event($message, $senders[$at], Json::textIn($message, 'id'), $content);
        }
        foreach ($statuses as $at => $status) {
            $content = Content::status($status, $beside?->callback, $changes);
            $events[] = $event($status, $recipients[$at], self::sentId($status, $beside), $content);
        }
        return $events;
    }

    /**
     * @return array{
     *     phoneNumberId: ?string,
     *     businessNumber: ?string,
     *     replyTo: ?string,
     *     references: array<string, string>,
     * }
     */
    private static function sharedDetails(Change $change): array
    {
        $metadata = Json::member($change->value, 'metadata');
        $references = [];
        foreach (Facts::REFERENCES as $name) {
            $references[$name] = Json::textIn($change->extraInfo, $name);
        }
        return [
            'phoneNumberId' => Json::textIn($metadata, 'phone_number_id'),
            'businessNumber' => Json::phoneNumberIn($metadata, 'display_phone_number'),
            'replyTo' => Json::textIn($change->extraInfo, 'reply_to'),
            'references' => array_filter($references, static fn(?string $text): bool => $text !== null),
        ];
    }

    /**
     * The id of a status is not the message's in Kaleyra's sample; it is in Meta's.
     */
    private static function sentId(mixed $status, ?Change $beside): ?string
    {
        return Json::textIn($beside?->callback, 'message_id')
            ?? Json::textIn($beside?->extraInfo, 'message_id')
            ?? Json::textIn($status, 'id');
    }

    /**
     * @return Customer
     */
    private static function senderOf(mixed $message): array
    {
        return [
            'from' => Json::phoneNumberIn($message, 'from'),
            'userId' => Json::textIn($message, 'from_user_id'),
            'parentUserId' => Json::textIn($message, 'from_parent_user_id'),
        ];
    }

    /**
     * Whom the message went to: in a group, the member that the status is about.
     *
     * @return Customer
     */
    private static function recipientOf(mixed $status): array
    {
        $isGroup = Json::member($status, 'recipient_type') === 'group';
        $whose = $isGroup ? 'recipient_participant_' : 'recipient_';
        $parent = Json::textIn($status, "{$whose}parent_user_id");
        return [
            'from' => Json::phoneNumberIn($status, "{$whose}id"),
            'userId' => Json::textIn($status, "{$whose}user_id"),
            'parentUserId' => $isGroup ? $parent : $parent ?? Json::textIn($status, 'parent_recipient_user_id'),
        ];
    }
}
