<?php

declare(strict_types=1);

// Messages per second of the module and of PHP's JSON Schema validator, in one process. The arguments: the folder of the
// package, the schema, a file with a message on each line.

require $argv[1] . '/src/autoload.php';

$messages = array_map(json_decode(...), file($argv[3], FILE_IGNORE_NEW_LINES));
$validators = ['kaleyra_whatsapp' => static fn(mixed $message): bool => KaleyraWhatsapp\validate($message) === []];

if ((@include 'JsonSchema/autoload.php') !== false) {
    $schema = json_decode(file_get_contents($argv[2]));
    $storage = new JsonSchema\SchemaStorage();
    $storage->addSchema('file://schema', $schema);
    $validator = new JsonSchema\Validator(new JsonSchema\Constraints\Factory($storage));
    $validators['php-json-schema'] = static function (mixed $message) use ($validator, $schema): bool {
        $validator->reset();
        $validator->validate($message, $schema);
        return $validator->isValid();
    };
}

/** The best of five rounds of a fifth of a second each. */
function rate(Closure $isValid, array $messages): float
{
    $best = 0.0;
    for ($round = 0; $round < 5; $round += 1) {
        $count = 0;
        $start = microtime(true);
        while (microtime(true) - $start < 0.2) {
            foreach ($messages as $message) {
                $isValid($message);
            }
            $count += count($messages);
        }
        $best = max($best, $count / (microtime(true) - $start));
    }
    return $best;
}

$rates = [];
foreach ($validators as $name => $isValid) {
    $rates[] = [$name, rate($isValid, $messages)];
}
echo json_encode($rates), "\n";
