<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * A reply, a status or another message that a callback reports; what is not known is null.
 */
final readonly class Event
{
    /**
     * @param 'reply'|'status'|'message' $event
     * @param 'reply-button'|'template-button'|'list-row'|'location'|null $kind of a reply: what was tapped or sent
     * @param string|null $id of a tap: the id of the button or row
     * @param string|null $title of a tap: the text on the button or row
     * @param string|null $description of a tap: the description of the row
     * @param int|float|null $latitude of a location: in degrees
     * @param int|float|null $longitude of a location: in degrees
     * @param string|null $placeName of a location: the name of the place that the customer chose, if it was one
     * @param string|null $address of a location: the address of that place
     * @param string|null $url of a location: a link of that place
     * @param string|null $type of another message: its type in WhatsApp's words
     * @param string|null $text of another message: its text
     * @param string|null $mediaUrl of another message: a link to its media
     * @param 'sent'|'delivered'|'read'|'played'|'failed'|'not-sent'|'other'|null $status of a status: its name
     * @param list<ReceivedError>|null $errors of a status: why it failed
     * @param string|null $code of a message that was not sent: Kaleyra's code
     * @param string|null $reason of a message that was not sent: Kaleyra's reason
     * @param string|null $word of a status that is not known: the word as it came
     * @param string|null $from the customer's number as WhatsApp writes it; null where it is not shown
     * @param string|null $userId Meta's id of the customer for your business
     * @param string|null $parentUserId Meta's id of the customer for a group of businesses
     * @param string|null $phoneNumberId Meta's id of the business number that was addressed
     * @param string|null $businessNumber the business number that was addressed
     * @param string|null $messageId WhatsApp's id of the customer's message, or of the message of the status
     * @param string|null $repliedTo WhatsApp's id of the message that the customer answers
     * @param string|null $replyTo Kaleyra's id of the message that the customer answers
     * @param array<string, string> $references of the message that was sent: the way to correlate
     * @param \DateTimeImmutable|null $at when it happened, in UTC
     * @param mixed $raw the message or the status as it came, of objects where the callback was text
     */
    public function __construct(
        public string $event,
        public ?string $kind = null,
        public ?string $id = null,
        public ?string $title = null,
        public ?string $description = null,
        public int|float|null $latitude = null,
        public int|float|null $longitude = null,
        public ?string $placeName = null,
        public ?string $address = null,
        public ?string $url = null,
        public ?string $type = null,
        public ?string $text = null,
        public ?string $mediaUrl = null,
        public ?string $status = null,
        public ?array $errors = null,
        public ?string $code = null,
        public ?string $reason = null,
        public ?string $word = null,
        public ?string $from = null,
        public ?string $userId = null,
        public ?string $parentUserId = null,
        public ?string $username = null,
        public ?string $name = null,
        public ?string $phoneNumberId = null,
        public ?string $businessNumber = null,
        public ?string $messageId = null,
        public ?string $repliedTo = null,
        public ?string $replyTo = null,
        public array $references = [],
        public ?\DateTimeImmutable $at = null,
        public mixed $raw = null,
    ) {}
}
