import { isObject } from "../message/json.ts";
import { boundedItems, TooLarge } from "./bounds.ts";
import { memberOf, parseIfText, textOf, withoutUndefined } from "./json-values.ts";
import type { NotAReply, ParsedReply, ReceivedReply } from "./received-reply.ts";

/**
 * Reads a customer's tap on a button from a callback. Takes Kaleyra's callback
 * or Meta's webhook, as a parsed value, as text or as bytes. Statuses and other
 * callbacks come to the same address, so anything that is not a tap gives a
 * reason. Never throws. For a callback with several taps, see {@link parseReplies}.
 *
 * Reads up to 4 MiB of text or bytes, and up to 100,000 entries, changes, messages
 * and contacts together.
 *
 * A number in place of a text keeps its digits as they stand in text or bytes.
 * In a parsed value they may be lost, so such a number is left out unless it is
 * a safe integer: pass the text if your refs may be numbers.
 *
 * @example
 * ```ts
 * import { parseReply } from "kaleyra-whatsapp/replies";
 *
 * const parsed = parseReply('{"meta_object":{"value":{"statuses":[]}}}');
 * console.log(parsed.ok ? parsed.reply.id : parsed.reason); // "status"
 * ```
 */
export function parseReply(body: unknown): ParsedReply {
  const { replies, reason } = readBody(body);
  const [reply] = replies;
  return reply === undefined ? { ok: false, reason } : { ok: true, reply };
}

/**
 * Reads every tap of a callback: Meta may put several into one. Never throws.
 * Returns none for a callback that {@link parseReply} refuses, and does not say why.
 *
 * @example
 * ```ts
 * import { parseReplies } from "kaleyra-whatsapp/replies";
 *
 * for (const reply of parseReplies({ entry: [] })) console.log(reply.from, reply.id);
 * ```
 */
export function parseReplies(body: unknown): readonly ReceivedReply[] {
  return readBody(body).replies;
}

/** An entry of `changes` in Meta's webhook, and the `extra_info` that Kaleyra adds. */
interface Change {
  readonly value: unknown;
  readonly messages: readonly unknown[];
  readonly contacts: readonly unknown[];
  readonly extraInfo: unknown;
}

interface CallbackContents {
  readonly replies: readonly ReceivedReply[];
  /** Why there is no reply; meaningless when there is one. */
  readonly reason: NotAReply;
}

function readBody(body: unknown): CallbackContents {
  try {
    return readCallback(parseIfText(body));
  } catch (error) {
    // Otherwise a getter or a proxy threw, so the value did not come from JSON.
    return { replies: [], reason: error instanceof TooLarge ? "too-large" : "not-json" };
  }
}

function readCallback(callback: unknown): CallbackContents {
  if (!isObject(callback)) return { replies: [], reason: "not-json" };
  const changes = changesOf(callback);
  return { replies: changes.flatMap(repliesIn), reason: reasonFor(changes) };
}

/**
 * The changes of a callback. Kaleyra's has one of Meta's changes in
 * `meta_object`, and `extra_info` beside it. Meta's has `entry`, a list of lists
 * of changes. Programs that forward a callback may send a bare change, or only
 * its value.
 */
function changesOf(callback: unknown): readonly Change[] {
  const itemsOf = boundedItems();
  const extraInfo = parseIfText(memberOf(callback, "extra_info"));
  const ofValue = (value: unknown): Change => ({
    value,
    messages: itemsOf(memberOf(value, "messages")),
    contacts: itemsOf(memberOf(value, "contacts")),
    extraInfo,
  });
  const [metaObject, entry, value] = ["meta_object", "entry", "value"].map((name) => memberOf(callback, name));
  if (metaObject !== undefined) return [ofValue(memberOf(parseIfText(metaObject), "value"))];
  if (entry !== undefined) {
    return itemsOf(entry).flatMap((each) => itemsOf(memberOf(each, "changes")).map((change) => ofValue(memberOf(change, "value"))));
  }
  return [ofValue(value === undefined ? callback : value)];
}

function reasonFor(changes: readonly Change[]): NotAReply {
  if (changes.some(({ messages }) => messages.some(isTap))) return "unknown-shape";
  if (changes.some(({ messages }) => messages.length > 0)) return "other-message";
  return changes.some(({ value }) => Array.isArray(memberOf(value, "statuses"))) ? "status" : "unknown-shape";
}

function repliesIn({ messages, contacts, extraInfo }: Change): readonly ReceivedReply[] {
  const byNumber = new Map(contacts.map((contact) => [textOf(memberOf(contact, "wa_id")), contact] as const).reverse());
  return messages.flatMap((message) => {
    const from = textOf(memberOf(message, "from"));
    const button = buttonOf(message);
    if (from === undefined || button === undefined) return [];
    const contact = byNumber.get(from) ?? contacts[0];
    const details = {
      name: textOf(memberOf(memberOf(contact, "profile"), "name")),
      messageId: textOf(memberOf(message, "id")),
      repliedTo: textOf(memberOf(memberOf(message, "context"), "id")),
      replyTo: textOf(memberOf(extraInfo, "reply_to")),
      at: timeOf(memberOf(message, "timestamp")),
      ref: textOf(memberOf(extraInfo, "ref")),
      ref1: textOf(memberOf(extraInfo, "ref1")),
      ref2: textOf(memberOf(extraInfo, "ref2")),
    };
    return [{ ...button, from, ...withoutUndefined(details) }];
  });
}

/** Whether a message is a tap, even one without an id or a sender. */
function isTap(message: unknown): boolean {
  return isObject(memberOf(message, "button")) || isObject(memberOf(memberOf(message, "interactive"), "button_reply"));
}

function buttonOf(message: unknown): Pick<ReceivedReply, "kind" | "id" | "title"> | undefined {
  const reply = memberOf(memberOf(message, "interactive"), "button_reply");
  const id = textOf(memberOf(reply, "id"));
  if (id !== undefined) return { kind: "reply-button", id, title: textOf(memberOf(reply, "title")) ?? "" };
  const button = memberOf(message, "button");
  const text = textOf(memberOf(button, "text"));
  const name = textOf(memberOf(button, "payload")) ?? text;
  return name === undefined ? undefined : { kind: "template-button", id: name, title: text ?? "" };
}

/** Reads a time given in seconds since 1970. */
function timeOf(timestamp: unknown): Date | undefined {
  const at = new Date(Number(textOf(timestamp)) * 1000);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
