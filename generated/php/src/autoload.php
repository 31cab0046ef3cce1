<?php

// @generated from generator/emit/php/source/src/autoload.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

// Loads the package where there is no Composer: require this file.

spl_autoload_register(static function (string $class): void {
    $path = __DIR__ . '/' . strtr(substr($class, strlen('KaleyraWhatsapp\\')), '\\', '/') . '.php';
    if (str_starts_with($class, 'KaleyraWhatsapp\\') && is_file($path)) {
        require $path;
    }
});

require_once __DIR__ . '/builders.php';
require_once __DIR__ . '/reading.php';
require_once __DIR__ . '/validate.php';
