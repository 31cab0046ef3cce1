<?php

// @generated from generator/emit/php/source/src/Internal/Changes.php by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * The changes of a body, in order: Kaleyra's, Meta's, or a part of either.
 *
 * @internal
 */
final class Changes
{
    private const MOST_ITEMS = 100_000;
    /** Deeper than any callback: a list, meta_object, entry, its items, changes, their items. */
    private const MOST_DEPTH = 8;

    /** @var list<Change> */
    public array $all = [];
    /** Whether anything had Kaleyra's or Meta's form. */
    public bool $isKnownForm = false;
    private int $left = self::MOST_ITEMS;
    private int $reported = 0;

    public function __construct(mixed $body)
    {
        $this->visit($body, 0);
    }

    /**
     * Counts the items of all lists together.
     *
     * @param list<mixed> $found
     * @return list<mixed>
     */
    public function items(array $found): array
    {
        $this->left -= count($found);
        return $this->left < 0 ? throw new Unreadable('too-large') : $found;
    }

    /**
     * @param mixed $around Kaleyra's object around a meta_object
     */
    private function visit(mixed $node, int $depth, mixed $inherited = null, mixed $around = null): void
    {
        if ($depth > self::MOST_DEPTH) {
            return;
        }
        if (Value::isList($node)) {
            foreach ($this->items($node) as $item) {
                $this->visit($item, $depth + 1, $inherited);
            }
        } elseif (Value::isObject($node)) {
            $this->visitObject($node, $depth, $inherited, $around ?? $node);
        }
    }

    private function visitObject(mixed $node, int $depth, mixed $inherited, mixed $callback): void
    {
        $part = static fn(string $name): mixed => Body::parsedIfText(Json::member($node, $name));
        $extraInfo = $part('extra_info') ?? $inherited;
        [$meta, $value, $inner] = [$part('meta_object'), $part('value'), [$part('entry'), $part('changes')]];
        if (Value::isObject($value) || array_filter($inner, Value::isList(...)) !== []) {
            $this->isKnownForm = true;
        }
        // The first of these that reports something, because a callback has its events in one of them.
        $before = $this->reported;
        $this->visit($meta, $depth + 1, $extraInfo, $node);
        if ($this->reported === $before && Value::isObject($value)) {
            $this->addLists($value, $callback, $extraInfo);
        }
        foreach ($inner as $each) {
            if ($this->reported === $before) {
                $this->visit($each, $depth + 1, $extraInfo);
            }
        }
        if ($this->reported === $before) {
            $this->addLists($node, $callback, $extraInfo);
        }
        if ($this->reported === $before && self::isFlatStatus($node) && self::isOfMessages($meta)) {
            $this->add(new Change(null, [], [$node], [], $extraInfo, $node));
        }
    }

    private function addLists(mixed $value, mixed $callback, mixed $extraInfo): void
    {
        $messages = $this->objectsIn($value, 'messages');
        $statuses = $this->objectsIn($value, 'statuses');
        if ($messages === null && $statuses === null) {
            return;
        }
        $contacts = Json::member($value, 'contacts');
        $known = Value::isList($contacts) ? $this->items($contacts) : [];
        $this->add(new Change($value, $messages ?? [], $statuses ?? [], $known, $extraInfo, $callback));
    }

    private function add(Change $change): void
    {
        $this->all[] = $change;
        $this->reported += count($change->messages) + count($change->statuses);
    }

    /**
     * @return list<mixed>|null
     */
    private function objectsIn(mixed $value, string $name): ?array
    {
        $found = Json::member($value, $name);
        if ($found === null) {
            return null;
        }
        if (!Value::isList($found) || array_filter($this->items($found), Value::isObject(...)) !== $found) {
            throw new Unreadable('unknown-shape');
        }
        return $found;
    }

    /**
     * Whether a change is about messages, if it says what it is about.
     */
    private static function isOfMessages(mixed $meta): bool
    {
        return (Json::textIn($meta, 'field') ?? 'messages') === 'messages';
    }

    /**
     * Kaleyra's flat form has a word and an id; another format may have a word alone.
     */
    private static function isFlatStatus(mixed $node): bool
    {
        $word = Json::member($node, 'status');
        return is_string($word) && $word !== '' && array_key_exists('message_id', (array) $node);
    }
}
