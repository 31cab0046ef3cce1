<?php

// @generated from generator/emit/php/source/src/Internal/Value.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * What a value of json_decode is in JSON. An object is a stdClass or an array, and an array is what json_encode makes
 * of it: a list, where its keys are 0, 1 and so on. See Found for an empty one, which {} may have become.
 *
 * @internal
 */
final class Value
{
    /**
     * @phpstan-assert-if-true \stdClass|array<mixed> $value
     */
    public static function isObject(mixed $value): bool
    {
        return is_array($value) ? !array_is_list($value) : $value instanceof \stdClass;
    }

    /**
     * @phpstan-assert-if-true list<mixed> $value
     */
    public static function isList(mixed $value): bool
    {
        return is_array($value) && array_is_list($value);
    }

    /**
     * @phpstan-assert-if-true int|float $value
     */
    public static function isNumber(mixed $value): bool
    {
        return is_int($value) || is_float($value);
    }

    public static function isWhole(int|float $value): bool
    {
        return is_int($value) || (is_finite($value) && floor($value) === $value);
    }

    public static function isFinite(int|float $value): bool
    {
        return is_finite($value);
    }

    /**
     * @param list<string|int|float|bool> $values all of one type
     */
    public static function isOneOf(mixed $value, array $values): bool
    {
        $areNumbers = self::isNumber($value) && self::isNumber($values[0] ?? null);
        return in_array($value, $values, !$areNumbers);
    }

    /**
     * The JSON type of a value.
     */
    public static function typeOf(mixed $value): string
    {
        return match (true) {
            $value === null => 'null',
            is_bool($value) => 'boolean',
            is_string($value) => 'string',
            self::isNumber($value) => 'number',
            self::isList($value) => 'array',
            self::isObject($value) => 'object',
            default => 'a ' . get_debug_type($value),
        };
    }

    /**
     * What an issue shows of a value of any type: never much of it.
     */
    public static function shown(mixed $value): int|float|string
    {
        if (is_string($value)) {
            return Text::shortened($value);
        }
        return self::isNumber($value) && self::isFinite($value) ? $value : self::typeOf($value);
    }

    /**
     * The value at a path of property names; null where there is none.
     */
    public static function at(mixed $item, string ...$path): mixed
    {
        foreach ($path as $name) {
            if (!self::isObject($item)) {
                return null;
            }
            $item = ((array) $item)[$name] ?? null;
        }
        return $item;
    }

    /**
     * The items of the list at a path; none of a list that is too long.
     *
     * @return list<mixed>
     */
    public static function itemsAt(mixed $item, int $most, string ...$path): array
    {
        $found = self::at($item, ...$path);
        return self::isList($found) && count($found) <= $most ? $found : [];
    }

    /**
     * How many of these names an object has.
     *
     * @param array<mixed> $object
     * @param array<string, true> $names
     */
    public static function countOf(array $object, array $names): int
    {
        return count(array_intersect_key($names, $object));
    }

    /**
     * How many items all lists at a path have together.
     *
     * @param list<mixed> $items
     */
    public static function countAt(array $items, string ...$path): int
    {
        $lists = array_map(static fn(mixed $item): mixed => self::at($item, ...$path), $items);
        return array_sum(array_map(count(...), array_filter($lists, self::isList(...))));
    }
}
