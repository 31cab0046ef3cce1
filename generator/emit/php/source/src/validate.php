<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

// generated: imports
use KaleyraWhatsapp\Internal\Found;
use KaleyraWhatsapp\Internal\Kinds;

/**
 * Every issue of a value as a request of any kind; none for a valid one. It takes what json_decode gives, as arrays or
 * as objects.
 *
 * With allowUnknown, a field that the schema has nowhere is no issue.
 *
 * @return list<Issue>
 */
function validate(mixed $value, bool $allowUnknown = false): array
{
    return Kinds::issuesOf(Kinds::check(...), $value, $allowUnknown);
}

// generated: validators
