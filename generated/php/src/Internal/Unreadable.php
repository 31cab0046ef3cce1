<?php

// @generated from generator/emit/php/source/src/Internal/Unreadable.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * A body that is not a callback about messages; the message is the reason.
 *
 * @internal
 */
final class Unreadable extends \Exception {}
