<?php

require "JsonSchema/autoload.php";

$schema = json_decode(file_get_contents($argv[1]));
while (($line = fgets(STDIN)) !== false) {
    $vector = json_decode($line);
    try {
        $document = json_decode($vector->documentText, false, 512, JSON_THROW_ON_ERROR);
        $validator = new JsonSchema\Validator();
        $validator->validate($document, $schema);
        $verdict = $validator->isValid() ? "valid" : "invalid";
    } catch (Throwable) {
        $verdict = "error";
    }
    echo json_encode(["id" => $vector->id, "verdict" => $verdict]), "\n";
}
