import { isObject } from "../../message/json.ts";
import { parseIfText } from "./body.ts";
import { boundedItems, type ItemsOf, Unreadable } from "./bounds.ts";
import { memberOf, textIn } from "./json-values.ts";

/** One of Meta's changes about messages, and what Kaleyra adds to it. */
export interface Change {
  readonly value: unknown;
  readonly messages: readonly unknown[];
  readonly statuses: readonly unknown[];
  readonly contacts: readonly unknown[];
  /** Kaleyra's `extra_info`. */
  readonly extraInfo: unknown;
  /** The object with the fields that Kaleyra writes beside `meta_object`; the status itself in Kaleyra's flat form. */
  readonly callback: unknown;
}

export interface FoundChanges {
  readonly changes: readonly Change[];
  readonly itemsOf: ItemsOf;
  /** Whether anything had Kaleyra's or Meta's form. */
  readonly isKnownForm: boolean;
}

/** Deeper than any callback: a list, `entry`, its items, `changes`, their items. */
const maxDepth = 8;

/**
 * Finds the changes of a callback, in order. Kaleyra's has one of Meta's changes
 * in `meta_object`, and `extra_info` beside it, or is a flat status. Meta's has
 * `entry`, a list of lists of changes. Programs that forward a callback may send
 * any part of it alone, or a list of parts.
 *
 * @throws {@link Unreadable} when the messages or statuses of a change are not a list of objects.
 */
export function changesOf(body: object): FoundChanges {
  const itemsOf = boundedItems();
  const changes: Change[] = [];
  let isKnownForm = false;
  visit(body, undefined, 0);
  return { changes, itemsOf, isKnownForm };

  function visit(node: unknown, inherited: unknown, depth: number): void {
    if (depth > maxDepth) return;
    if (Array.isArray(node)) for (const item of itemsOf(node)) visit(item, inherited, depth + 1);
    if (!isObject(node)) return;
    const extraInfo = parseIfText(memberOf(node, "extra_info")) ?? inherited;
    const metaObject = parseIfText(memberOf(node, "meta_object")) ?? undefined;
    const inner = memberOf(node, "entry") ?? memberOf(node, "changes") ?? undefined;
    const value = memberOf(metaObject === undefined ? node : metaObject, "value");
    isKnownForm ||= Array.isArray(inner);
    if (isObject(value)) addValue(value, node, extraInfo);
    else if (metaObject === undefined && inner !== undefined) visit(inner, extraInfo, depth + 1);
    else if (!addLists(node, node, extraInfo) && isFlatStatus(node)) addFlatStatus(node, extraInfo);
  }

  function addValue(value: unknown, callback: unknown, extraInfo: unknown): void {
    isKnownForm = true;
    addLists(value, callback, extraInfo);
  }

  function addLists(value: unknown, callback: unknown, extraInfo: unknown): boolean {
    const [messages, statuses, contacts] = [objectsIn(value, "messages"), objectsIn(value, "statuses"), memberOf(value, "contacts")];
    if (messages === undefined && statuses === undefined) return false;
    changes.push({
      value,
      messages: messages ?? [],
      statuses: statuses ?? [],
      contacts: Array.isArray(contacts) ? itemsOf(contacts) : [],
      extraInfo,
      callback,
    });
    return true;
  }

  function addFlatStatus(status: unknown, extraInfo: unknown): void {
    changes.push({ value: undefined, messages: [], statuses: [status], contacts: [], extraInfo, callback: status });
  }

  function objectsIn(value: unknown, name: string): readonly unknown[] | undefined {
    const list = memberOf(value, name) ?? undefined;
    if (list === undefined) return undefined;
    const items = Array.isArray(list) ? itemsOf(list) : [list];
    if (!Array.isArray(list) || !items.every(isObject)) throw new Unreadable("unknown-shape");
    return items;
  }
}

/** Kaleyra's flat form has a word and an id; an account's own format may have a word alone. */
function isFlatStatus(node: object): boolean {
  return typeof memberOf(node, "status") === "string" && textIn(node, "status") !== undefined && Object.hasOwn(node, "message_id");
}
