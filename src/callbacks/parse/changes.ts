import { isObject } from "../../message/json.ts";
import { type Json, parseIfText } from "./body.ts";
import { boundedItems, type ItemsOf, Unreadable } from "./bounds.ts";
import { memberOf, textIn } from "./json-values.ts";

/** One of Meta's changes about messages, and what Kaleyra adds to it. */
export interface Change {
  readonly value: unknown;
  readonly messages: readonly Json[];
  readonly statuses: readonly Json[];
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

/** Deeper than any callback: a list, `meta_object`, `entry`, its items, `changes`, their items. */
const maxDepth = 8;

/**
 * Finds the changes of a callback, in order. Kaleyra's has one of Meta's changes
 * in `meta_object`, and `extra_info` beside it, or is a flat status. Meta's has
 * `entry`, a list of lists of changes. Programs that forward a callback may send
 * any part of it alone, or a list of parts.
 *
 * @throws {@link Unreadable} when the messages or statuses of a change are not a list of objects.
 */
export function changesOf(body: Json): FoundChanges {
  const itemsOf = boundedItems();
  const changes: Change[] = [];
  let isKnownForm = false;
  let reported = 0;
  visit(body, 0);
  return { changes, itemsOf, isKnownForm };

  /** @param around - Kaleyra's object around a `meta_object`. */
  function visit(json: Json, depth: number, inherited?: unknown, around?: unknown): void {
    if (depth > maxDepth) return;
    const node = json.read;
    if (Array.isArray(node)) for (const item of items(json)) visit(item, depth + 1, inherited);
    if (!isObject(node)) return;
    const part = (name: string): Json => parseIfText(member(json, name));
    const extraInfo = part("extra_info").read ?? inherited;
    const metaObject = part("meta_object");
    const inner = [part("entry"), part("changes")];
    const value = part("value");
    const callback = around ?? node;
    isKnownForm ||= isObject(value.read) || inner.some(({ read }) => Array.isArray(read));
    // The first of these that reports something, because a callback has its events in one of them.
    const before = reported;
    visit(metaObject, depth + 1, extraInfo, node);
    if (reported === before && isObject(value.read)) addLists(value, callback, extraInfo);
    for (const each of inner) if (reported === before) visit(each, depth + 1, extraInfo);
    if (reported === before) addLists(json, callback, extraInfo);
    if (reported === before && isFlatStatus(node) && isOfMessages(metaObject.read)) addFlatStatus(json, extraInfo);
  }

  function addLists(value: Json, callback: unknown, extraInfo: unknown): void {
    const [messages, statuses, contacts] = [objectsIn(value, "messages"), objectsIn(value, "statuses"), memberOf(value.read, "contacts")];
    if (messages === undefined && statuses === undefined) return;
    add({
      value: value.read,
      messages: messages ?? [],
      statuses: statuses ?? [],
      contacts: Array.isArray(contacts) ? itemsOf(contacts) : [],
      extraInfo,
      callback,
    });
  }

  function addFlatStatus(status: Json, extraInfo: unknown): void {
    add({ value: undefined, messages: [], statuses: [status], contacts: [], extraInfo, callback: status.read });
  }

  function add(change: Change): void {
    changes.push(change);
    reported += change.messages.length + change.statuses.length;
  }

  function objectsIn(value: Json, name: string): readonly Json[] | undefined {
    const list = isThere(member(value, name));
    if (list === undefined) return undefined;
    if (!Array.isArray(list.read)) throw new Unreadable("unknown-shape");
    const objects = items(list);
    if (!objects.every(({ read }) => isObject(read))) throw new Unreadable("unknown-shape");
    return objects;
  }

  function items({ read, raw }: Json): readonly Json[] {
    const list = raw as readonly unknown[];
    return itemsOf(read as readonly unknown[]).map((item, index) => ({ read: item, raw: read === raw ? item : list[index] }));
  }
}

function member({ read, raw }: Json, name: string): Json {
  const found = memberOf(read, name);
  return { read: found, raw: read === raw ? found : memberOf(raw, name) };
}

function isThere(json: Json): Json | undefined {
  return (json.read ?? undefined) === undefined ? undefined : json;
}

/** Kaleyra's flat form has a word and an id; an account's own format may have a word alone. */
function isFlatStatus(node: object): boolean {
  return typeof memberOf(node, "status") === "string" && textIn(node, "status") !== undefined && Object.hasOwn(node, "message_id");
}

/** Whether the change that a status stands beside is about messages, if it says what it is about. */
function isOfMessages(metaObject: unknown): boolean {
  return (textIn(metaObject, "field") ?? "messages") === "messages";
}
