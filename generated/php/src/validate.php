<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp;

use KaleyraWhatsapp\Internal\ApiResponseCheck;
use KaleyraWhatsapp\Internal\CtaUrlRequestCheck;
use KaleyraWhatsapp\Internal\ListRequestCheck;
use KaleyraWhatsapp\Internal\LocationRequestCheck;
use KaleyraWhatsapp\Internal\MessageCallbackCheck;
use KaleyraWhatsapp\Internal\NotSentCallbackCheck;
use KaleyraWhatsapp\Internal\ReplyButtonRequestCheck;
use KaleyraWhatsapp\Internal\StatusCallbackCheck;
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

/**
 * Every issue of a value: What Kaleyra answers to a request that sends a message, accepted or refused.
 *
 * @return list<Issue>
 */
function validateApiResponse(mixed $value, bool $allowUnknown = false): array
{
    return Found::issuesOf(ApiResponseCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value as a request: The whole body of a request that sends a WhatsApp message with a button that
 * opens a link.
 *
 * @return list<Issue>
 */
function validateCtaUrlRequest(mixed $value, bool $allowUnknown = false): array
{
    return Kinds::issuesOf(CtaUrlRequestCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value as a request: The whole body of a request that sends a WhatsApp list message.
 *
 * @return list<Issue>
 */
function validateListRequest(mixed $value, bool $allowUnknown = false): array
{
    return Kinds::issuesOf(ListRequestCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value as a request: The whole body of a request that asks the customer for a location.
 *
 * @return list<Issue>
 */
function validateLocationRequest(mixed $value, bool $allowUnknown = false): array
{
    return Kinds::issuesOf(LocationRequestCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value: What Kaleyra posts to your address when a customer writes to you: a tap on a reply button, on
 * the button of a template or on the row of a list, a location, or any other message.
 *
 * @return list<Issue>
 */
function validateMessageCallback(mixed $value, bool $allowUnknown = false): array
{
    return Found::issuesOf(MessageCallbackCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value: What Kaleyra posts to your address when it did not hand a message to WhatsApp.
 *
 * @return list<Issue>
 */
function validateNotSentCallback(mixed $value, bool $allowUnknown = false): array
{
    return Found::issuesOf(NotSentCallbackCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value as a request: The whole body of a request that sends a WhatsApp message with reply buttons.
 *
 * @return list<Issue>
 */
function validateReplyButtonRequest(mixed $value, bool $allowUnknown = false): array
{
    return Kinds::issuesOf(ReplyButtonRequestCheck::check(...), $value, $allowUnknown);
}

/**
 * Every issue of a value: What Kaleyra posts to your address when WhatsApp reports what became of a message: sent,
 * delivered, read, played, failed.
 *
 * @return list<Issue>
 */
function validateStatusCallback(mixed $value, bool $allowUnknown = false): array
{
    return Found::issuesOf(StatusCallbackCheck::check(...), $value, $allowUnknown);
}
