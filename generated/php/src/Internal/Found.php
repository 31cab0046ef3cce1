<?php

// @generated from generator/emit/php/source/src/Internal/Found.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

use KaleyraWhatsapp\Issue;

/**
 * Collects what is wrong with one value, up to a limit. Where the value is made of arrays, an empty one is both {} and
 * []; in an object of stdClass it is [] alone.
 *
 * @phpstan-import-type Rule from Sentence
 * @phpstan-import-type Finding from Sentence
 *
 * @internal
 */
final class Found
{
    /** @var list<Finding> */
    private array $findings = [];

    private function __construct(private readonly bool $allowUnknown, private readonly bool $isOfArrays) {}

    /**
     * @param \Closure(mixed, Found): void $check
     * @return list<Issue>
     */
    public static function issuesOf(\Closure $check, mixed $value, bool $allowUnknown = false): array
    {
        $found = new self($allowUnknown, !$value instanceof \stdClass);
        $check($value, $found);
        return array_map(Sentence::issue(...), $found->findings);
    }

    /**
     * What another check finds, apart from what was found.
     *
     * @param \Closure(mixed, Found): void $check
     * @return list<Finding>
     */
    public function apart(\Closure $check, mixed $value): array
    {
        $found = new self($this->allowUnknown, $this->isOfArrays);
        $check($value, $found);
        return $found->findings;
    }

    /**
     * @param list<Finding> $findings
     */
    public function addAll(array $findings): void
    {
        $this->findings = [...$this->findings, ...$findings];
    }

    /**
     * @phpstan-assert-if-true \stdClass|array<mixed> $value
     */
    public function isObject(mixed $value): bool
    {
        return Value::isObject($value) || ($this->isOfArrays && $value === []);
    }

    /**
     * Whether an item is an object without this property.
     */
    public function lacks(mixed $item, string $name): bool
    {
        return $this->isObject($item) && !array_key_exists($name, (array) $item);
    }

    public function isFull(): bool
    {
        return count($this->findings) >= Facts::MOST_ISSUES;
    }

    /**
     * @param Rule $rule
     */
    public function add(array $rule, mixed $actual = null, int ...$indices): void
    {
        $this->addAt($rule, $actual, '', $indices);
    }

    /**
     * Reports each property of another name.
     *
     * @param Rule $rule
     * @param array<mixed> $value
     * @param array<string, true> $names
     * @param array<string, true> $known
     */
    public function addUnknown(array $rule, array $value, array $names, array $known, int ...$indices): void
    {
        foreach (array_diff_key($value, $names) as $name => $_) {
            if ($this->allowUnknown && !isset($known[$name])) {
                continue;
            }
            $this->addAt($rule, (string) $name, '/' . strtr((string) $name, ['~' => '~0', '/' => '~1']), $indices);
            if ($this->isFull()) {
                return;
            }
        }
    }

    /**
     * Reports a text that an item before has too.
     *
     * @param Rule $rule
     * @param array<true> $seen
     */
    public function addRepeated(array $rule, array &$seen, mixed $key, int ...$indices): void
    {
        if (!is_string($key)) {
            return;
        }
        if (isset($seen[$key])) {
            $this->addAt($rule, $key, '', $indices);
        }
        $seen[$key] = true;
    }

    /**
     * @param Rule $rule
     * @param array<int> $indices
     */
    private function addAt(array $rule, mixed $actual, string $after, array $indices): void
    {
        if ($this->isFull()) {
            return;
        }
        $path = $rule['path'];
        foreach ($indices as $index) {
            $at = strpos($path, '~i');
            $path = $at === false ? $path : substr_replace($path, (string) $index, $at, 2);
        }
        $this->findings[] = ['rule' => $rule, 'path' => $path . $after, 'actual' => $actual];
    }
}
