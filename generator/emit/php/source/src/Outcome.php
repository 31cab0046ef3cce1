<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * What is known of a message after an answer.
 */
final readonly class Outcome
{
    /**
     * @param 'accepted'|'not-sent'|'unknown' $outcome
     * @param string|null $messageId Kaleyra's id of the request, once it is accepted
     * @param string|null $code Kaleyra's code as it was sent
     * @param bool $retriable whether the same message may be sent again
     * @param string|null $meaning what the code means, where Kaleyra documents it
     * @param string|null $fix what to do
     */
    public function __construct(
        public string $outcome,
        public ?string $messageId = null,
        public ?string $code = null,
        public bool $retriable = false,
        public ?string $meaning = null,
        public ?string $fix = null,
    ) {}
}
