<?php

// @generated from generator/emit/php/source/src/Internal/Change.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * One of Meta's changes about messages, and what Kaleyra adds to it.
 *
 * @internal
 */
final readonly class Change
{
    /**
     * @param list<mixed> $messages
     * @param list<mixed> $statuses
     * @param list<mixed> $contacts
     * @param mixed $callback the object with what Kaleyra writes beside meta_object; a flat status itself
     */
    public function __construct(
        public mixed $value,
        public array $messages,
        public array $statuses,
        public array $contacts,
        public mixed $extraInfo,
        public mixed $callback,
    ) {}
}
