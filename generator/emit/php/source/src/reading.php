<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

use KaleyraWhatsapp\Internal\Answer;
use KaleyraWhatsapp\Internal\Callback;

/**
 * What an answer of Kaleyra's proves: the message was accepted; it certainly was not sent; or it is unknown, and
 * sending it again may send it twice. Of the headers, only Retry-After is read: a busy server that names a time has not
 * taken the message.
 *
 * @param array<string, string|list<string>> $headers
 */
function outcomeOf(int $status, string $body, array $headers = []): Outcome
{
    return (new Answer($status, $body, $headers))->outcome();
}

/**
 * Reads taps, locations, other messages and statuses, in order, from Kaleyra's callbacks and Meta's webhooks, or a part
 * of one: as text, decoded, or as an event of AWS Lambda. Never throws. Reads up to 4 MiB and 100,000 parts.
 */
function parseCallback(mixed $body): ParsedCallback
{
    return Callback::parse($body);
}
