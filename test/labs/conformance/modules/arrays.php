<?php

declare(strict_types=1);

// What no vector can ask, because only PHP has it: an array that may have been an object, text that is no UTF-8, streams. The
// argument is the folder of the package.

require $argv[1] . '/src/autoload.php';

use function KaleyraWhatsapp\{outcomeOf, parseCallback, validateApiResponse};

$messages = static fn(mixed $value): array => array_map(static fn(object $issue): string => $issue->message, validateApiResponse($value));

// An empty array passes where {} or [] would.
assert($messages(['code' => 'WA200', 'data' => [], 'error' => []]) === []);
assert($messages([]) === ['code is missing; add it']);
assert($messages(['code' => []]) === ['code must be a string, not an array']);
// Decoded as objects, it is [] alone.
assert($messages(json_decode('{"code":"WA200","data":[],"error":{}}')) === []);
assert($messages(json_decode('{"code":"WA200","error":[]}')) === ['error must be an object, not an array']);
// Keys 0, 1 and so on make a list, others an object.
assert($messages(['code' => 'WA200', 'error' => ['a']]) === ['error must be an object, not an array']);
assert($messages(['code' => 'WA200', 'error' => [1 => 'a']]) === []);
assert($messages(new DateTimeImmutable()) === ['api response must be an object, not a DateTimeImmutable']);

// Bytes that are no UTF-8, and half of a character in three bytes, are as ill-formed as a lone surrogate.
foreach (["\xFF", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "a\x80"] as $text) {
    assert($messages(['code' => $text]) === ['code has half of a character in it, a lone surrogate; remove it']);
}
// A code point is one character, however many bytes it has.
assert($messages(['code' => str_repeat("\u{1F600}", 64)]) === []);
assert($messages(['code' => str_repeat("\u{1F600}", 65)]) === ['code is 65 characters long; the maximum is 64']);
assert($messages(['code' => str_repeat("\xFF", 64)]) === ['code has half of a character in it, a lone surrogate; remove it']);

// What json_decode refuses: half of a character, and a name that begins with NUL.
$status = '{"status":"sent","message_id":"wamid.1","reason":"\ud83d","\u0000":1.50,"timestamp":"1"}';
assert(parseCallback($status)->events[0]->messageId === 'wamid.1');
assert(parseCallback(json_decode('{"status":"sent","message_id":1}', true))->events[0]->messageId === '1');
assert(parseCallback(fopen('php://memory', 'r'))->reason === 'not-read');
assert(parseCallback('{')->reason === 'not-json' && parseCallback(null)->reason === 'not-json');
assert(parseCallback("\xFF")->reason === 'not-json' && parseCallback([])->reason === 'unknown-shape');
assert(outcomeOf(200, '{"code":"\ud83d"}')->outcome === 'unknown');

// A header of another type says nothing.
foreach ([2, 2.5, true, null, [null], [[2]], "Fri, 27 Nov 2026 12:00:00 GMT\0x", new stdClass(), fn(): int => 2] as $value) {
    assert(outcomeOf(503, '', ['Retry-After' => $value])->outcome === 'unknown');
}
assert(outcomeOf(503, '', ['Retry-After' => '2', 0 => 'Retry-After: 2'])->outcome === 'not-sent');

// Large bodies are read in time that grows with them.
$start = microtime(true);
$escapes = str_repeat('\u0041\\"', 300_000);
$numbers = implode(',', array_fill(0, 90_000, '1.50'));
foreach (["\"{$escapes}\"", "[{$numbers}]", '"' . str_repeat(' ', 3_000_000) . 'x"', str_repeat('[', 2000) . str_repeat(']', 2000)] as $value) {
    assert(parseCallback("{\"status\":\"sent\",\"message_id\":\"1\",\"timestamp\":{$value}}")->isOk());
    validateApiResponse(['code' => $value]);
}
assert(outcomeOf(500, str_repeat("\u{E9}", 2_000_000) . "\xFF")->outcome === 'unknown');
assert(parseCallback('"' . str_repeat('a', 5_000_000) . '"')->reason === 'too-large');
assert(microtime(true) - $start < 10);
