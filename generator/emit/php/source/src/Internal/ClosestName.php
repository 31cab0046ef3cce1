<?php

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Finds the name that was meant.
 *
 * @internal
 */
final class ClosestName
{
    /** How much of the longer name may differ for the names still to count as alike. */
    private const MOST_DIFFERENCE = 0.4;

    /**
     * The candidate most like a name, ignoring case; null if none is close.
     *
     * @param list<string> $candidates
     */
    public static function of(string $name, array $candidates): ?string
    {
        $wanted = self::units($name);
        $length = Text::units($name);
        $closest = null;
        $least = PHP_INT_MAX;
        foreach ($candidates as $candidate) {
            $most = (int) (self::MOST_DIFFERENCE * max($length, Text::units($candidate)));
            $distance = self::distance($wanted, self::units($candidate));
            if ($distance <= min($most, $least - 1)) {
                $closest = $candidate;
                $least = $distance;
            }
        }
        return $closest;
    }

    /**
     * The lower case of a name in UTF-16 units, of which a character beyond U+FFFF has two. Lowered are ASCII, which
     * the names of fields are, and the two other letters whose lower case is ASCII.
     *
     * @return list<string>
     */
    private static function units(string $name): array
    {
        $units = [];
        $lower = strtolower(strtr($name, ["\u{212A}" => 'k', "\u{130}" => "i\u{307}"]));
        foreach (Text::characters($lower) as $character) {
            $units[] = $character;
            if (strlen($character) === 4) {
                $units[] = "{$character}, second half";
            }
        }
        return $units;
    }

    /**
     * How many units to insert, delete, replace or swap with their neighbour.
     *
     * @param list<string> $one
     * @param list<string> $other
     */
    private static function distance(array $one, array $other): int
    {
        $before = [];
        $last = range(0, count($other));
        foreach ($one as $i => $unit) {
            $row = [$i + 1];
            foreach ($other as $j => $wanted) {
                $isSame = $unit === $wanted;
                $steps = min($last[$j] + ($isSame ? 0 : 1), $last[$j + 1] + 1, $row[$j] + 1);
                if (!$isSame && $i > 0 && $j > 0 && $one[$i - 1] === $wanted && $other[$j - 1] === $unit) {
                    $steps = min($steps, $before[$j - 1] + 1);
                }
                $row[] = $steps;
            }
            $before = $last;
            $last = $row;
        }
        return $last[count($other)];
    }
}
