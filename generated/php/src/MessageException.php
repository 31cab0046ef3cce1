<?php

// @generated from generator/emit/php/source/src/MessageException.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * Thrown for a message that breaks a rule, with every issue.
 */
final class MessageException extends \InvalidArgumentException
{
    /**
     * @param non-empty-list<Issue> $issues
     * @param array<string, mixed> $made the message as it would have been sent
     */
    public function __construct(public readonly array $issues, public readonly array $made)
    {
        $lines = array_map(
            static fn(Issue $issue): string => sprintf('%s (at %s)', $issue->message, $issue->path ?: 'the root'),
            $issues,
        );
        parent::__construct(implode("\n", $lines));
    }
}
