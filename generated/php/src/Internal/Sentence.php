<?php

// @generated from generator/emit/php/source/src/Internal/Sentence.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\Issue;

/**
 * Fills the slots of sentences with what was found.
 *
 * @phpstan-type Rule array{
 *     name: string,
 *     code: string,
 *     keyword?: string,
 *     path: string,
 *     message: string,
 *     messageEnd?: string,
 *     slot?: 'type'|'count'|'name'|'text'|'number',
 *     limit?: int|float,
 *     unit?: 'code points'|'items',
 *     fix?: string,
 *     fixStart?: string,
 *     fixEnd?: string,
 *     fixOfNull?: string,
 *     foreign?: array<string, string>,
 *     doc?: string,
 *     hidesActual?: true,
 *     names?: list<string>,
 * }
 * @phpstan-type Finding array{rule: Rule, path: string, actual: mixed}
 *
 * @internal
 */
final class Sentence
{
    /**
     * @param Finding $finding
     */
    public static function issue(array $finding): Issue
    {
        ['rule' => $rule, 'path' => $path, 'actual' => $actual] = $finding;
        $isShown = !isset($rule['hidesActual']) && (Value::isNumber($actual) || is_string($actual));
        return new Issue(
            code: $rule['code'],
            path: $path,
            message: self::message($rule, $actual),
            limit: $rule['limit'] ?? null,
            actual: $isShown ? $actual : null,
            unit: $rule['unit'] ?? null,
            fix: self::fix($rule, $actual),
            doc: $rule['doc'] ?? null,
        );
    }

    /**
     * What is wrong.
     *
     * @param Rule $rule
     */
    private static function message(array $rule, mixed $actual): string
    {
        if (!isset($rule['slot'])) {
            return $rule['message'];
        }
        $words = match ($rule['slot']) {
            'type' => Facts::TYPE_WORDS[$actual] ?? (string) $actual,
            'name' => Text::shortened((string) $actual),
            'text' => (string) $actual,
            'count' => is_int($actual) && $actual <= Facts::COUNT_STOPS_AT ? (string) $actual : Facts::UNCOUNTED,
            'number' => is_int($actual) || is_float($actual) ? self::number((float) $actual) : '',
        };
        return $rule['message'] . $words . ($rule['messageEnd'] ?? '');
    }

    /**
     * What to do about it.
     *
     * @param Rule $rule
     */
    private static function fix(array $rule, mixed $actual): ?string
    {
        if ($actual === 'null' && isset($rule['fixOfNull'])) {
            return $rule['fixOfNull'];
        }
        $name = is_string($actual) ? Text::shortened($actual) : '';
        if (isset($rule['foreign'][$name])) {
            return $rule['foreign'][$name];
        }
        if (!isset($rule['fixStart'], $rule['fixEnd'])) {
            return $rule['fix'] ?? null;
        }
        if (isset($rule['names'])) {
            $meant = ClosestName::of($name, $rule['names']);
            return $meant === null ? null : $rule['fixStart'] . $meant . $rule['fixEnd'];
        }
        if (!is_int($actual) || !isset($rule['limit'])) {
            return null;
        }
        return $rule['fixStart'] . ($actual - $rule['limit']) . $rule['fixEnd'];
    }

    /**
     * A number as JavaScript writes it: with as few digits as tell it apart.
     */
    private static function number(float $number): string
    {
        $precision = 0;
        do {
            $text = sprintf("%.{$precision}e", $number);
            $precision += 1;
        } while ((float) $text !== $number && $precision < 17);
        [$digits, $exponent] = explode('e', $text);
        $sign = str_starts_with($digits, '-') && $number < 0 ? '-' : '';
        $digits = strtr($digits, ['-' => '', '.' => '']);
        $exponent = (int) $exponent;
        $count = strlen($digits);
        if ($exponent < -6 || $exponent >= 21) {
            $rest = $count > 1 ? '.' . substr($digits, 1) : '';
            return "{$sign}{$digits[0]}{$rest}e" . ($exponent < 0 ? '' : '+') . $exponent;
        }
        if ($exponent < 0) {
            return $sign . '0.' . str_repeat('0', -$exponent - 1) . $digits;
        }
        $whole = str_pad(substr($digits, 0, $exponent + 1), $exponent + 1, '0');
        return $sign . $whole . ($count > $exponent + 1 ? '.' . substr($digits, $exponent + 1) : '');
    }
}
