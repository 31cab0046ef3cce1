<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\ReceivedError;

/**
 * Reads what a message says and what a status reports, as members of an event.
 *
 * @internal
 */
final class Content
{
    /** A word of a status without blanks, hyphens and case, and its name. */
    private const NAMES = [
        'sent' => 'sent',
        'delivered' => 'delivered',
        'read' => 'read',
        'played' => 'played',
        'failed' => 'failed',
        'notsent' => 'not-sent',
    ];
    private const TAPS = ['button_reply' => 'reply-button', 'list_reply' => 'list-row'];
    /** A date and time of ISO 8601 with its zone. */
    private const ISO_TIME = '/^([1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))'
        . 'T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\z/';
    /** From here on, a time is in milliseconds: in seconds, it would be the year 5138. */
    private const MILLISECONDS = 1e11;
    /** Further away, JavaScript has no date. */
    private const LAST_TIME = 8.64e15;

    /**
     * A tap, a location that was asked for, or anything else.
     *
     * @return array<string, mixed>
     */
    public static function message(mixed $message, mixed $extraInfo): array
    {
        foreach (self::TAPS as $name => $kind) {
            $reply = Json::member(Json::member($message, 'interactive'), $name);
            $id = Json::textIn($reply, 'id');
            if ($id !== null) {
                return [
                    'event' => 'reply',
                    'kind' => $kind,
                    'id' => $id,
                    'title' => Json::textIn($reply, 'title') ?? '',
                    'description' => Json::textIn($reply, 'description'),
                ];
            }
        }
        $button = Json::member($message, 'button');
        $text = Json::textIn($button, 'text');
        $id = Json::textIn($button, 'payload') ?? $text;
        if ($id !== null) {
            return ['event' => 'reply', 'kind' => 'template-button', 'id' => $id, 'title' => $text ?? ''];
        }
        return self::location($message, $extraInfo) ?? [
            'event' => 'message',
            'type' => Json::textIn($message, 'type'),
            'text' => Json::textIn(Json::member($message, 'text'), 'body'),
            'mediaUrl' => Json::textIn($extraInfo, 'media_url'),
        ];
    }

    /**
     * A location is an answer only if it says to which message.
     *
     * @return array<string, mixed>|null
     */
    private static function location(mixed $message, mixed $extraInfo): ?array
    {
        $location = Json::member($message, 'location');
        $latitude = Json::number(Json::member($location, 'latitude'));
        $longitude = Json::number(Json::member($location, 'longitude'));
        $answered = Json::textIn(Json::member($message, 'context'), 'id') ?? Json::textIn($extraInfo, 'reply_to');
        if ($latitude === null || $longitude === null || $answered === null) {
            return null;
        }
        return [
            'event' => 'reply',
            'kind' => 'location',
            'latitude' => $latitude,
            'longitude' => $longitude,
            'placeName' => Json::textIn($location, 'name'),
            'address' => Json::textIn($location, 'address'),
            'url' => Json::textIn($location, 'url'),
        ];
    }

    /**
     * What became of a message. The callback has the status of a flat form once more.
     *
     * @return array<string, mixed>
     */
    public static function status(mixed $status, mixed $callback, Changes $changes): array
    {
        $text = static fn(string $name): ?string => Json::textIn($status, $name) ?? Json::textIn($callback, $name);
        $word = $text('status') ?? '';
        $joined = preg_replace('/(?:' . Text::whiteSpace() . '|[_-])++/', '', $word) ?? $word;
        // A payment that failed says nothing of the message that asks for it.
        $isOfPayment = Json::member($status, 'type') === 'payment';
        $name = $isOfPayment ? null : self::NAMES[strtolower($joined)] ?? null;
        [$code, $reason] = [$text('code'), $text('reason')];
        $list = Json::member($status, 'errors');
        $list = Value::isObject($list) ? [$list] : $list;
        $errors = array_map(self::error(...), Value::isList($list) ? $changes->items($list) : []);
        if ($name === 'failed' && $errors === [] && ($code !== null || $reason !== null)) {
            $errors = [self::explained($code, $reason, null)];
        }
        return [
            'event' => 'status',
            'status' => $name ?? 'other',
            'errors' => $errors === [] && $name !== 'failed' ? null : $errors,
            ...($name === null ? ['word' => $word] : []),
            ...($name === 'not-sent' ? ['code' => $code, 'reason' => $reason] : []),
        ];
    }

    private static function error(mixed $error): ReceivedError
    {
        $message = Json::textIn($error, 'message');
        $title = Json::textIn($error, 'title') ?? $message;
        $details = Json::textIn(Json::member($error, 'error_data'), 'details');
        $details ??= $message === $title ? null : $message;
        return self::explained(Json::textIn($error, 'code'), $title, $details);
    }

    private static function explained(?string $code, ?string $title, ?string $details): ReceivedError
    {
        $isNumber = $code !== null && preg_match('/^(?:0|-?[1-9][0-9]{0,14})\z/', $code) === 1;
        $known = Facts::STATUS_ERRORS[$code ?? ''] ?? [];
        return new ReceivedError($isNumber ? (int) $code : $code, $title, $details, ...$known);
    }

    /**
     * A time: since 1970 in seconds, as Meta gives it, or in milliseconds; or a text.
     */
    public static function time(mixed $timestamp): ?\DateTimeImmutable
    {
        if (is_string($timestamp) && preg_match(self::ISO_TIME, $timestamp, $found) === 1) {
            return self::isoTime($timestamp, $found[1]);
        }
        $number = Json::number($timestamp);
        if ($number !== null && abs($number) < self::MILLISECONDS) {
            $number *= 1000;
        }
        if ($number === null || abs($number) > self::LAST_TIME) {
            return null;
        }
        $seconds = (int) floor((int) $number / 1000);
        $milliseconds = (int) $number - 1000 * $seconds;
        return (new \DateTimeImmutable("@{$seconds}"))->modify("+{$milliseconds} milliseconds") ?: null;
    }

    private static function isoTime(string $text, string $date): ?\DateTimeImmutable
    {
        $moment = (new \DateTimeImmutable($text))->setTimezone(new \DateTimeZone('UTC'));
        // A day that its month does not have would be one of the next month.
        $isDay = (new \DateTimeImmutable($date))->format('Y-m-d') === $date;
        return $isDay ? new \DateTimeImmutable($moment->format('Y-m-d\TH:i:s.v\Z')) : null;
    }
}
