<?php

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * The types of all messages, from their schemas, for PHPStan and Psalm: import one with @phpstan-import-type. A message
 * may be of objects too.
 *
 * generated: types
 */
final class Types
{
    private function __construct() {}
}
