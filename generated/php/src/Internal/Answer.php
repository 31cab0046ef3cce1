<?php

// @generated from generator/emit/php/source/src/Internal/Answer.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\Outcome;

/**
 * An answer of Kaleyra's, and what it proves about a message.
 *
 * @internal
 */
final readonly class Answer
{
    /** Anything else may quote the message, and must not be shown as a code. */
    private const CODE = '/^(?:[A-Za-z]{1,8}-?[0-9]{1,8}|[0-9]{1,7})\z/';
    private const BLANK = '[' . Facts::WHITE_SPACE . ']*+';
    private const ACCEPTED_ID = '/"message_id"' . self::BLANK . ':' . self::BLANK . '(?:[0-9]|"[^"]*[\p{L}\p{N}])|"wamid\.[a-z0-9]/iu';
    private const ACCEPTED_CODE = '/"code"' . self::BLANK . ':' . self::BLANK . '"?(WA2[0-9][0-9])(?!(?-i:[A-Za-z0-9_]))/iu';
    /** Longer than any code or id of Kaleyra's, in bytes. The rest is cut off. */
    private const LONGEST_TEXT = 1000;
    /** What a server sends instead of processing a request. After 303 it has processed it. */
    private const REFUSING_REDIRECTS = [301, 302, 307, 308];

    private ?string $code;
    private ?string $messageId;
    /** @var array<mixed> */
    private array $error;

    /**
     * @param array<string, string|list<string>> $headers
     */
    public function __construct(private int $status, private string $body, private array $headers)
    {
        try {
            $answer = Json::decoded($body);
        } catch (\JsonException) {
            $answer = null;
        }
        $code = self::codeText(Json::member($answer, 'code')) ?? self::codeText(Value::at($answer, 'error', 'code'));
        $id = Value::at($answer, 'data', 'message_id');
        $hasId = $code !== null && is_string($id) && preg_match('/[\p{L}\p{N}]/u', $id) === 1;
        $isShown = $code !== null && (preg_match(self::CODE, $code) === 1 || self::meaningsWith($code) !== []);
        $this->code = $isShown ? $code : null;
        $this->messageId = $hasId ? Text::cut($id, self::LONGEST_TEXT) : null;
        $error = Json::member($answer, 'error');
        $this->error = $code !== null && Value::isObject($error) ? (array) $error : [];
    }

    public function outcome(): Outcome
    {
        $found = self::meaningsWith($this->code);
        $documented = $this->documented($found);
        $refuses = $found !== [] && self::allRefuse($found);
        $waits = $this->namesATime();
        $isBusy = $this->status === 429 || ($this->status === 503 && $waits);
        if ($this->messageId === null && !$this->saysAccepted()) {
            if ($documented !== null && $documented['outcome'] === 'not-sent') {
                return $this->explained('not-sent', $documented['retry'] === 'later' || ($isBusy && $waits));
            }
            if ($documented === null && in_array($this->status, self::REFUSING_REDIRECTS, true)) {
                return new Outcome('not-sent');
            }
            if ($documented === null && $isBusy) {
                return $refuses
                    ? $this->explained('not-sent', $waits)
                    : new Outcome('not-sent', code: $this->code, retriable: true);
            }
            if ($refuses && $this->isRefusal()) {
                return $this->explained('not-sent', false);
            }
        }
        // A code of a failure contradicts the id beside it.
        $isAccepted = $this->status >= 200 && $this->status < 300 && $this->messageId !== null && $found === [];
        return $isAccepted ? new Outcome('accepted', $this->messageId) : $this->explained('unknown', false);
    }

    private function explained(string $outcome, bool $retriable): Outcome
    {
        $known = $this->meaning();
        return new Outcome($outcome, null, $this->code, $retriable, $known['meaning'] ?? null, $known['fix'] ?? null);
    }

    private static function codeText(mixed $code): ?string
    {
        if (is_int($code) || is_float($code)) {
            return $code >= 0 ? Json::text($code) : null;
        }
        $issues = Found::issuesOf(ApiResponseCheck::checkResponseCode(...), $code);
        return is_string($code) && $issues === [] ? $code : null;
    }

    /**
     * Whether the answer says that the message was taken: then no status disproves it.
     */
    private function saysAccepted(): bool
    {
        $text = Text::repaired($this->body);
        // Where the expression gives up, the answer may say so.
        if (preg_match(self::ACCEPTED_ID, $text) !== 0) {
            return true;
        }
        preg_match_all(self::ACCEPTED_CODE, $text, $codes);
        $mayAccept = static fn(string $code): bool => !self::allRefuse(self::meaningsWith($code));
        return array_filter($codes[1], $mayAccept) !== [];
    }

    /**
     * @param list<array<string, mixed>> $found
     */
    private static function allRefuse(array $found): bool
    {
        $others = self::those($found, static fn(array $each): bool => $each['outcome'] !== 'not-sent');
        return $found !== [] && $others === [];
    }

    /**
     * @return list<array<string, mixed>>
     */
    private static function meaningsWith(?string $code): array
    {
        $normalised = static fn(string $text): string => strtoupper(str_replace('-', '', $text));
        $isSame = static fn(array $each): bool => $normalised($each['code']) === $normalised((string) $code);
        return $code === null ? [] : self::those(Facts::MEANINGS, $isSame);
    }

    /**
     * What is documented of a status and a code, or of the code alone for a refusal.
     *
     * @param list<array<string, mixed>> $found
     * @return array<string, mixed>|null
     */
    private function documented(array $found): ?array
    {
        $same = self::those($found, fn(array $each): bool => ($each['status'] ?? null) === $this->status);
        $alone = self::those($found, fn(array $each): bool => !isset($each['status']) && $this->isRefusal());
        return $same[0] ?? $alone[0] ?? null;
    }

    /**
     * Codes with several meanings are told apart by their spelling and a key in the error.
     *
     * @return array<string, mixed>|null
     */
    private function meaning(): ?array
    {
        $all = self::meaningsWith($this->code);
        $found = self::those($all, fn(array $each): bool => ($each['status'] ?? null) === $this->status) ?: $all;
        $keyed = self::those($found, fn(array $each): bool => isset($each['errorKey'])
            && array_key_exists($each['errorKey'], $this->error));
        $spelled = self::those($keyed, fn(array $each): bool => $each['code'] === $this->code);
        return $spelled[0] ?? $keyed[0] ?? (count($found) === 1 ? $found[0] : null);
    }

    /**
     * @param list<array<string, mixed>> $meanings
     * @param \Closure(array<string, mixed>): bool $isWanted
     * @return list<array<string, mixed>>
     */
    private static function those(array $meanings, \Closure $isWanted): array
    {
        return array_values(array_filter($meanings, $isWanted));
    }

    /**
     * After 408 the server may have processed the request.
     */
    private function isRefusal(): bool
    {
        return $this->status >= 400 && $this->status < 500 && $this->status !== 408;
    }

    private function namesATime(): bool
    {
        foreach ($this->headers as $name => $values) {
            foreach (strtolower((string) $name) === 'retry-after' ? (array) $values : [] as $value) {
                if (is_string($value) && self::isSecondsOrDate(trim($value))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whole seconds, or a date in the one form that HTTP allows to send.
     */
    private static function isSecondsOrDate(string $value): bool
    {
        if (preg_match('/^[ -~]+\z/', $value) !== 1) {
            return false;
        }
        $form = 'D, d M Y H:i:s \G\M\T';
        $date = \DateTimeImmutable::createFromFormat($form, $value, new \DateTimeZone('UTC'));
        return preg_match('/^[0-9]+\z/', $value) === 1 || ($date !== false && $date->format($form) === $value);
    }
}
