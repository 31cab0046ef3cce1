<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * A body that is not a callback about messages; the message is the reason.
 *
 * @internal
 */
final class Unreadable extends \Exception {}
