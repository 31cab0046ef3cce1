<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * What hand-written classes need to know, from the schemas and the service.
 *
 * @internal
 */
final class Facts
{
    // generated: facts
    // generated: kinds
}
