<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Texts in UTF-8, read without the extension mbstring. A byte that is no UTF-8 counts as a character.
 *
 * @internal
 */
final class Text
{
    /** The bytes of one character. */
    private const CHARACTER = '[\x00-\x7F]|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]'
        . '|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]'
        . '|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}';
    /** Half of a character, or a byte that belongs to none. */
    private const WRONG = '\xED[\xA0-\xBF][\x80-\xBF]|.';

    /**
     * White space, as alternatives of bytes: the start of no character is inside another one.
     */
    public static function whiteSpace(): string
    {
        static $pattern = null;
        return $pattern ??= '(?:' . implode('|', self::characters(Facts::WHITE_SPACE)) . ')';
    }

    /**
     * The number of Unicode code points.
     */
    public static function lengthOf(string $text): int
    {
        $text = self::repaired($text);
        return strlen($text) - array_sum(array_slice(count_chars($text), 0x80, 0x40));
    }

    public static function isLonger(string $text, int $limit): bool
    {
        return strlen($text) > $limit && self::lengthOf($text) > $limit;
    }

    public static function isIllFormed(string $text): bool
    {
        return preg_match('//u', $text) !== 1;
    }

    public static function isBlank(string $text): bool
    {
        return preg_match('/^' . self::whiteSpace() . '*+\z/', $text) === 1;
    }

    public static function hasEdgeWhiteSpace(string $text): bool
    {
        return preg_match('/^' . self::whiteSpace() . '|' . self::whiteSpace() . '\z/', $text) === 1;
    }

    /**
     * The ASCII text without blanks that is alone between white space; empty for any other.
     */
    public static function onlyWord(string $text): string
    {
        preg_match('/^' . self::whiteSpace() . '*+([!-~]++)' . self::whiteSpace() . '*+\z/', $text, $found);
        return $found[1] ?? '';
    }

    public static function matches(string $pattern, string $text): bool
    {
        return preg_match($pattern, self::repaired($text)) === 1;
    }

    /**
     * Whether a text is too long to look further than at its length.
     */
    public static function isUnread(string $text): bool
    {
        return strlen($text) > Facts::LONGEST_READ && self::units($text) > Facts::LONGEST_READ;
    }

    public static function lengthIfRead(string $text): ?int
    {
        return self::isUnread($text) ? null : self::lengthOf($text);
    }

    /**
     * A name as far as sentences quote it.
     */
    public static function shortened(string $name): string
    {
        $kept = self::cut($name, Facts::LONGEST_NAME);
        return $kept === $name ? $name : $kept . Facts::CUT;
    }

    /**
     * So many UTF-16 units of a text, never with half of a character.
     */
    public static function cut(string $text, int $units): string
    {
        if (strlen($text) <= $units) {
            return $text;
        }
        $kept = '';
        foreach (self::characters(substr($text, 0, 4 * $units)) as $character) {
            $units -= strlen($character) === 4 ? 2 : 1;
            if ($units < 0) {
                break;
            }
            $kept .= $character;
        }
        return $kept;
    }

    /**
     * The length in UTF-16 units.
     */
    public static function units(string $text): int
    {
        $text = self::repaired($text);
        return self::lengthOf($text) + array_sum(array_slice(count_chars($text), 0xF0));
    }

    /**
     * @return list<string>
     */
    public static function characters(string $text): array
    {
        preg_match_all('/' . self::CHARACTER . '|' . self::WRONG . '/s', $text, $found);
        return $found[0];
    }

    /**
     * A text with a replacement character for each byte that is no UTF-8.
     */
    public static function repaired(string $text): string
    {
        if (!self::isIllFormed($text)) {
            return $text;
        }
        $wrong = '/(?:' . self::CHARACTER . ')(*SKIP)(*FAIL)|' . self::WRONG . '/s';
        return preg_replace($wrong, "\u{FFFD}", $text) ?? '';
    }
}
