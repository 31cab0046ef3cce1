<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Takes off what the JSON of a callback is wrapped in.
 *
 * @internal
 */
final class Body
{
    /** In bytes, or for text in UTF-16 units: Meta's callbacks have up to 3 MB. */
    private const MOST_SIZE = 4 * 1024 * 1024;
    /** Wrappers that are taken off: an event of AWS Lambda, bytes, JSON as text in JSON. */
    private const MOST_WRAPPERS = 6;
    /** How many characters of base64 the longest callback takes. */
    private const LONGEST_BASE64 = (self::MOST_SIZE + 2 - (self::MOST_SIZE + 2) % 3) / 3 * 4;

    /**
     * The decoded JSON of a callback.
     */
    public static function read(mixed $body): mixed
    {
        for ($wrapper = 0; $wrapper < self::MOST_WRAPPERS; $wrapper += 1) {
            $inner = self::unwrapped($body);
            if ($inner === $body) {
                break;
            }
            $body = $inner;
        }
        if (Value::isObject($body) || Value::isList($body)) {
            return $body;
        }
        $isStream = is_resource($body) || (is_object($body) && method_exists($body, 'getContents'));
        throw new Unreadable($isStream ? 'not-read' : 'not-json');
    }

    /**
     * Decodes a member that a program may have forwarded as JSON in a text.
     */
    public static function parsedIfText(mixed $value): mixed
    {
        if (!is_string($value)) {
            return $value;
        }
        self::checkSize($value);
        try {
            return Json::decodedWithDigits($value);
        } catch (\JsonException) {
            return null;
        }
    }

    private static function unwrapped(mixed $value): mixed
    {
        if (is_string($value)) {
            return self::parsed($value);
        }
        $data = Json::member($value, 'data');
        if (Json::member($value, 'type') === 'Buffer' && Value::isList($data)) {
            if (count($data) > self::MOST_SIZE) {
                throw new Unreadable('too-large');
            }
            $bytes = array_map(static fn(mixed $byte): string => chr(is_int($byte) ? $byte & 0xFF : 0), $data);
            return implode('', $bytes);
        }
        $isBase64 = Json::member($value, 'isBase64Encoded');
        if (!is_bool($isBase64)) {
            return $value;
        }
        $inner = Json::member($value, 'body');
        if (!$isBase64 || !is_string($inner)) {
            return $inner;
        }
        if (strlen($inner) > self::LONGEST_BASE64) {
            throw new Unreadable('too-large');
        }
        $bytes = base64_decode($inner, true);
        return $bytes === false ? throw new Unreadable('not-json') : $bytes;
    }

    private static function parsed(string $text): mixed
    {
        self::checkSize($text);
        try {
            return Json::decodedWithDigits(str_starts_with($text, "\u{FEFF}") ? substr($text, 3) : $text);
        } catch (\JsonException) {
            throw new Unreadable('not-json');
        }
    }

    private static function checkSize(string $text): void
    {
        if (strlen($text) > self::MOST_SIZE && Text::units($text) > self::MOST_SIZE) {
            throw new Unreadable('too-large');
        }
    }
}
