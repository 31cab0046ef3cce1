<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of schema-name. What is for users is outside of this namespace.
 *
 * @internal
 */
final class SchemaNameCheck
{
    // generated: checks
}
