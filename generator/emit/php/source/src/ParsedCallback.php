<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * The events of a callback, in order, or why the body is none.
 */
final readonly class ParsedCallback
{
    /**
     * @param list<Event> $events
     * @param 'not-json'|'not-read'|'too-large'|'other-callback'|'unknown-shape'|null $reason
     */
    public function __construct(public array $events, public ?string $reason = null) {}

    public function isOk(): bool
    {
        return $this->reason === null;
    }
}
