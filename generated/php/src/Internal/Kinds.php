<?php

// @generated from generator/emit/php/source/Internal/Kinds.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Tells kinds of requests apart.
 *
 * @internal
 */
final class Kinds
{
    /**
     * Asks the check of the kind that a value says.
     */
    public static function check(mixed $value, Found $found): void
    {
        $kind = Facts::KIND_RULES === null ? array_key_first(Facts::KINDS) : Value::at($value, ...Facts::KIND_RULES['path']);
        if (is_string($kind) && isset(Facts::KINDS[$kind])) {
            Facts::KINDS[$kind]::check($value, $found);
        } elseif (Facts::KIND_RULES !== null) {
            [$code, $message] = $kind === null ? ['required', 'missing'] : ['enum', 'unknown'];
            $found->add(['code' => $code, 'path' => Facts::KIND_RULES['pointer'], 'message' => Facts::KIND_RULES[$message]]);
        }
    }
}
