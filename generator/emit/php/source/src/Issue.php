<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * One problem in a value.
 */
final readonly class Issue implements \JsonSerializable
{
    /**
     * @param string $code a stable name for the rule: JSON Schema's keyword where there is one
     * @param string $path the location in the checked value, as a JSON Pointer
     * @param string $message what is wrong
     * @param int|float|null $limit the limit that was broken
     * @param int|float|string|null $actual what was found instead: a count in $unit, a JSON type, or a name
     * @param 'code points'|'items'|null $unit what $limit and $actual count
     * @param string|null $fix how to fix it, if the message does not already say so
     * @param string|null $doc the source of the rule: a row of the documentation, or our reading of it
     * @param 'error' $severity
     */
    public function __construct(
        public string $code,
        public string $path,
        public string $message,
        public int|float|null $limit = null,
        public int|float|string|null $actual = null,
        public ?string $unit = null,
        public ?string $fix = null,
        public ?string $doc = null,
        public string $severity = 'error',
    ) {}

    /**
     * What is known, as in TypeScript's issues.
     *
     * @return array<string, int|float|string>
     */
    public function jsonSerialize(): array
    {
        return array_filter(get_object_vars($this), static fn(mixed $member): bool => $member !== null);
    }
}
