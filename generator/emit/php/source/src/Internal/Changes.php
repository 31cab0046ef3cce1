<?php

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
    /** Deeper than any callback: a list, entry, its items, changes, their items. */
    private const MOST_DEPTH = 8;

    /** @var list<Change> */
    public array $all = [];
    /** Whether anything had Kaleyra's or Meta's form. */
    public bool $isKnownForm = false;
    private int $left = self::MOST_ITEMS;

    public function __construct(mixed $body)
    {
        $this->visit($body, null, 0);
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

    private function visit(mixed $node, mixed $inherited, int $depth): void
    {
        if ($depth > self::MOST_DEPTH) {
            return;
        }
        if (Value::isList($node)) {
            foreach ($this->items($node) as $item) {
                $this->visit($item, $inherited, $depth + 1);
            }
        } elseif (Value::isObject($node)) {
            $this->visitObject($node, $inherited, $depth);
        }
    }

    private function visitObject(mixed $node, mixed $inherited, int $depth): void
    {
        $extraInfo = Body::parsedIfText(Json::member($node, 'extra_info')) ?? $inherited;
        $meta = Body::parsedIfText(Json::member($node, 'meta_object'));
        $inner = Json::member($node, 'entry') ?? Json::member($node, 'changes');
        $value = Json::member($meta ?? $node, 'value');
        $this->isKnownForm = $this->isKnownForm || Value::isList($inner) || Value::isObject($value);
        if (Value::isObject($value)) {
            $this->addLists($value, $node, $extraInfo);
        } elseif ($meta === null && $inner !== null) {
            $this->visit($inner, $extraInfo, $depth + 1);
        } elseif (!$this->addLists($node, $node, $extraInfo) && self::isFlatStatus($node)) {
            $this->all[] = new Change(null, [], [$node], [], $extraInfo, $node);
        }
    }

    private function addLists(mixed $value, mixed $callback, mixed $extraInfo): bool
    {
        $messages = $this->objectsIn($value, 'messages');
        $statuses = $this->objectsIn($value, 'statuses');
        if ($messages === null && $statuses === null) {
            return false;
        }
        $contacts = Json::member($value, 'contacts');
        $known = Value::isList($contacts) ? $this->items($contacts) : [];
        $this->all[] = new Change($value, $messages ?? [], $statuses ?? [], $known, $extraInfo, $callback);
        return true;
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
     * Kaleyra's flat form has a word and an id; another format may have a word alone.
     */
    private static function isFlatStatus(mixed $node): bool
    {
        $word = Json::member($node, 'status');
        return is_string($word) && $word !== '' && array_key_exists('message_id', (array) $node);
    }
}
