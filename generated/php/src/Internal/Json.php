<?php

// @generated from generator/emit/php/source/src/Internal/Json.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Reads JSON of which nothing is known, and its members without trust in their types.
 *
 * @internal
 */
final class Json
{
    /** The most that the parser of PHP can read at all is not much more. */
    private const MOST_DEPTH = 3_000;
    private const SAFE_INTEGER = 2 ** 53 - 1;
    /** An escape of both halves of a character, of one half, or any other. */
    private const ESCAPE = '/\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}'
        . '|u([dD][89a-fA-F][0-9a-fA-F]{2})|.)/s';
    /** A number, but not within a text. */
    private const NUMBER = '/"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"(*SKIP)(*FAIL)|-?[0-9][0-9.eE+-]*+/s';
    private const DECIMAL = '/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z/';

    /**
     * The value of a JSON text, or an exception.
     *
     * @throws \JsonException
     */
    public static function decoded(string $text): mixed
    {
        $flags = JSON_INVALID_UTF8_SUBSTITUTE;
        $value = json_decode($text, false, self::MOST_DEPTH, $flags);
        if (json_last_error() === JSON_ERROR_UTF16) {
            $replacement = static fn(array $found): string => isset($found[1]) ? '\ufffd' : $found[0];
            $text = preg_replace_callback(self::ESCAPE, $replacement, $text) ?? '';
            $value = json_decode($text, false, self::MOST_DEPTH, $flags);
        }
        if (json_last_error() === JSON_ERROR_INVALID_PROPERTY_NAME) {
            $flags |= JSON_OBJECT_AS_ARRAY;
        }
        return json_last_error() === JSON_ERROR_NONE
            ? $value
            : json_decode($text, null, self::MOST_DEPTH, $flags | JSON_THROW_ON_ERROR);
    }

    /**
     * The same, but a number whose digits a float would change stays a text.
     *
     * @throws \JsonException
     */
    public static function decodedWithDigits(string $text): mixed
    {
        $value = self::decoded($text);
        $quoted = static fn(array $found): string => self::isSafeInteger($found[0]) ? $found[0] : "\"{$found[0]}\"";
        $digits = preg_replace_callback(self::NUMBER, $quoted, $text);
        return $digits === null || $digits === $text ? $value : self::decoded($digits);
    }

    private static function isSafeInteger(string $digits): bool
    {
        $isWhole = preg_match('/^-?[0-9]{1,17}\z/', $digits) === 1 && $digits !== '-0';
        return $isWhole && abs((int) $digits) <= self::SAFE_INTEGER;
    }

    public static function member(mixed $value, string $name): mixed
    {
        return Value::at($value, $name);
    }

    /**
     * A text that is not empty; digits may have become a number on their way.
     */
    public static function text(mixed $value): ?string
    {
        if (is_float($value) && Value::isWhole($value) && abs($value) <= self::SAFE_INTEGER && "{$value}" !== '-0') {
            $value = (int) $value;
        }
        if (is_int($value) && abs($value) <= self::SAFE_INTEGER) {
            return (string) $value;
        }
        return is_string($value) && $value !== '' ? $value : null;
    }

    public static function textIn(mixed $value, string $name): ?string
    {
        return self::text(self::member($value, $name));
    }

    /**
     * A phone number: its digits. Another text, such as the id of a group, is kept as it is.
     */
    public static function phoneNumberIn(mixed $value, string $name): ?string
    {
        $text = self::textIn($value, $name);
        $isNumber = $text !== null && preg_match('/^\+?[0-9][0-9 ()-]*\z/', $text) === 1;
        return $isNumber ? preg_replace('/[^0-9]/', '', $text) : $text;
    }

    /**
     * A number, or a text that is one.
     */
    public static function number(mixed $value): int|float|null
    {
        if (is_string($value)) {
            $text = Text::onlyWord($value);
            $value = match (1) {
                preg_match('/^0[xX][0-9a-fA-F]+\z/', $text) => hexdec($text),
                preg_match('/^0[oO][0-7]+\z/', $text) => octdec($text),
                preg_match('/^0[bB][01]+\z/', $text) => bindec($text),
                preg_match(self::DECIMAL, $text) => (float) $text,
                default => null,
            };
        }
        return is_int($value) || (is_float($value) && is_finite($value)) ? $value : null;
    }
}
