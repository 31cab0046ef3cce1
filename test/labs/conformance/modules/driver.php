<?php

declare(strict_types=1);

// Answers each line of its input with a line: what the module makes of a value, an answer or a callback. The argument is
// the folder of the package. It stands in for half of a character, which json_decode refuses, with a byte that is no UTF-8;
// on the way in and out, that byte is the character U+F8FE.

require $argv[1] . '/src/autoload.php';

set_error_handler(static fn(int $level, string $message, string $file, int $line): never => throw new ErrorException($message, 0, $level, $file, $line));

const MARKER = "\u{F8FE}";
const HALF = "\xFF";

function replaced(mixed $value, string $from, string $to): mixed
{
    if (is_string($value)) {
        return str_replace($from, $to, $value);
    }
    if (!is_array($value) && !$value instanceof stdClass) {
        return $value;
    }
    $members = [];
    foreach ((array) $value as $name => $member) {
        $members[is_string($name) ? str_replace($from, $to, $name) : $name] = replaced($member, $from, $to);
    }
    return is_array($value) ? $members : (object) $members;
}

/** What the module says of a JSON text. As arrays, it must say the same, wherever arrays are as good as objects. */
function issues(array $asked): array
{
    $name = strtr(ucwords($asked['schema'], '-'), ['-' => '']);
    $validate = static function (mixed $value) use ($name, $asked): array {
        $issues = "KaleyraWhatsapp\\validate{$name}"(replaced($value, MARKER, HALF), allowUnknown: $asked['allowUnknown'] ?? false);
        return array_map(static fn(object $issue): array => replaced($issue->jsonSerialize(), HALF, MARKER), $issues);
    };
    $asArray = json_decode($asked['text'], true, 100_000, JSON_THROW_ON_ERROR);
    $asObject = json_decode($asked['text'], false, 100_000);
    if (json_last_error() === JSON_ERROR_INVALID_PROPERTY_NAME) {
        return $validate($asArray);
    }
    $found = $validate($asObject);
    // An empty array may have been an object, and 0 and 1 the names of fields.
    $isAlike = json_encode($asArray) === json_encode($asObject) && preg_match('/\[\]/', (string) json_encode($asArray)) === 0;
    return $isAlike && $validate($asArray) !== $found ? ['another answer as arrays' => $validate($asArray)] : $found;
}

function answer(array $asked): mixed
{
    if ($asked['do'] === 'validate') {
        return issues($asked);
    }
    if ($asked['do'] === 'outcome') {
        $found = KaleyraWhatsapp\outcomeOf($asked['status'], $asked['body'], $asked['headers']);
        return ['outcome' => $found->outcome, 'messageId' => $found->messageId, 'code' => $found->code, 'retriable' => $found->retriable];
    }
    if ($asked['do'] === 'build') {
        $arguments = [];
        foreach ($asked['arguments'] as $name => $argument) {
            $arguments[lcfirst(strtr(ucwords($name, '_'), ['_' => '']))] = $argument;
        }
        try {
            return ['message' => "KaleyraWhatsapp\\{$asked['name']}"(...$arguments), 'issues' => []];
        } catch (KaleyraWhatsapp\MessageException $exception) {
            return ['message' => $exception->made, 'issues' => array_map(get_object_vars(...), $exception->issues)];
        }
    }
    $parsed = KaleyraWhatsapp\parseCallback($asked['text']);
    return $parsed->isOk() ? ['events' => array_map(event(...), $parsed->events)] : ['reason' => $parsed->reason];
}

function event(KaleyraWhatsapp\Event $event): array
{
    $at = $event->at === null ? null : $event->at->getTimestamp() * 1000 + (int) $event->at->format('v');
    $errors = $event->errors === null ? null : array_map(static fn(object $one): object => (object) withoutNull(get_object_vars($one)), $event->errors);
    return ['raw' => null, 'at' => $at, 'errors' => $errors, 'references' => (object) $event->references] + get_object_vars($event);
}

function withoutNull(mixed $value): mixed
{
    return is_array($value) ? array_map(withoutNull(...), array_filter($value, static fn(mixed $member): bool => $member !== null)) : $value;
}

while (($line = fgets(STDIN)) !== false) {
    echo json_encode(withoutNull(answer(json_decode($line, true, 100_000, JSON_THROW_ON_ERROR))), JSON_THROW_ON_ERROR, 100_000), "\n";
}
