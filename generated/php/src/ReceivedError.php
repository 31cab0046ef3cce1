<?php

// @generated from generator/emit/php/source/src/ReceivedError.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * One reason why a message failed.
 */
final readonly class ReceivedError
{
    /**
     * @param int|string|null $code Meta's code. Build on it, not on the title
     * @param string|null $name our name for the code, where it is known
     * @param string|null $meaning what it means
     * @param string|null $fix what to do
     */
    public function __construct(
        public int|string|null $code = null,
        public ?string $title = null,
        public ?string $details = null,
        public ?string $name = null,
        public ?string $meaning = null,
        public ?string $fix = null,
    ) {}
}
