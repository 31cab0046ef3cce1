<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\Issue;

/**
 * Tells kinds of requests apart.
 *
 * @phpstan-import-type Finding from Sentence
 *
 * @internal
 */
final class Kinds
{
    /**
     * Every issue of a request, but of a part of one the one issue that says so.
     *
     * @param \Closure(mixed, Found): void $check
     * @return list<Issue>
     */
    public static function issuesOf(\Closure $check, mixed $value, bool $allowUnknown): array
    {
        $issues = Found::issuesOf($check, $value, $allowUnknown);
        $message = $issues === [] ? '' : self::partMessage($value);
        return $message === '' ? $issues : [new Issue('part', '', $message)];
    }

    /**
     * Asks the check of the kind that a value says, or else all.
     */
    public static function check(mixed $value, Found $found): void
    {
        $kind = Value::at($value, ...Facts::KIND_PATH);
        $each = [];
        foreach (Facts::KINDS as ['value' => $name, 'check' => $class]) {
            if ($name === $kind) {
                $class::check($value, $found);
                return;
            }
        }
        foreach (Facts::KINDS as ['check' => $class]) {
            $each[] = $found->apart($class::check(...), $value);
        }
        $first = array_shift($each) ?? [];
        $found->addAll(self::alike($first, $each) ?: $first);
    }

    /**
     * What every kind finds: the same rule of the same place.
     *
     * @param list<Finding> $first
     * @param list<list<Finding>> $others
     * @return list<Finding>
     */
    private static function alike(array $first, array $others): array
    {
        $key = static fn(array $one): string => ($one['rule']['keyword'] ?? $one['rule']['code']) . ' ' . $one['path'];
        $alike = [];
        foreach ($first as $finding) {
            $names = [$finding['rule']['name']];
            foreach ($others as $findings) {
                foreach ($findings as $other) {
                    if ($key($other) === $key($finding)) {
                        $names[] = $other['rule']['name'];
                        break;
                    }
                }
            }
            if (count($names) === 1 + count($others)) {
                $rule = Facts::RULES_OF_ALL[implode(' ', $names)] ?? $finding['rule'];
                $alike[] = ['rule' => $rule] + $finding;
            }
        }
        return $alike;
    }

    private static function partMessage(mixed $value): string
    {
        $members = Value::isObject($value) ? (array) $value : [];
        foreach (Facts::PARTS_OF_REQUESTS as ['name' => $name, 'message' => $message]) {
            if (array_key_exists($name, $members)) {
                return $message;
            }
        }
        return '';
    }
}
