<?php

// @generated from generator/emit/php/source/src/Internal/Message.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\MessageException;

/**
 * What the functions that make messages share.
 *
 * @internal
 */
final class Message
{
    /**
     * The message, if it breaks no rule.
     *
     * @param \Closure(mixed, Found): void $check
     * @param array<string, mixed> $message
     * @return array<string, mixed>
     */
    public static function made(\Closure $check, array $message): array
    {
        $issues = Found::issuesOf($check, $message);
        return $issues === [] ? $message : throw new MessageException($issues, $message);
    }

    /**
     * An object without the members that are not given.
     *
     * @param array<string, mixed> $members
     * @return array<string, mixed>|null
     */
    public static function present(array $members, bool $isOptional = false): ?array
    {
        $given = array_filter($members, static fn(mixed $member): bool => $member !== null);
        return $isOptional && $given === [] ? null : $given;
    }

    /**
     * Puts a text, or each item of a list, into the object that is around it.
     *
     * @param array<string, string> $constants
     */
    public static function wrapped(mixed $value, array $constants, string $key): mixed
    {
        if (is_string($value)) {
            return [...$constants, $key => $value];
        }
        if (is_array($value) && array_is_list($value)) {
            return array_map(static fn(mixed $item): array => [...$constants, $key => $item], $value);
        }
        return $value;
    }
}
