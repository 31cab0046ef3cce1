import { isObject } from "../message/json.ts";
import { listOf, membersOf, parseIfText, textOf, withoutUndefined } from "./json-values.ts";
import type { NotAReply, ParsedReply, ReceivedReply } from "./received-reply.ts";

/**
 * Reads a customer's tap on a button from a callback. Takes Kaleyra's callback
 * or Meta's webhook, as a parsed value, as text or as bytes. Statuses and other
 * callbacks come to the same address, so anything that is not a tap gives a
 * reason. Never throws. For a callback with several taps, see {@link parseReplies}.
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
  readonly value: Readonly<Record<string, unknown>>;
  readonly extraInfo: Readonly<Record<string, unknown>>;
}

interface CallbackContents {
  readonly replies: readonly ReceivedReply[];
  /** Why there is no reply; meaningless when there is one. */
  readonly reason: NotAReply;
}

function readBody(body: unknown): CallbackContents {
  try {
    return readCallback(parseIfText(body));
  } catch {
    // A getter or a proxy threw, so the value did not come from JSON.
    return { replies: [], reason: "not-json" };
  }
}

function readCallback(callback: unknown): CallbackContents {
  if (!isObject(callback)) return { replies: [], reason: "not-json" };
  const changes = changesOf(membersOf(callback));
  const replies = changes.flatMap((change) =>
    listOf(change.value["messages"]).flatMap((message) => {
      const reply = replyOf(membersOf(message), change);
      return reply === undefined ? [] : [reply];
    }),
  );
  return { replies, reason: reasonFor(changes) };
}

/**
 * The changes of a callback. Kaleyra's has one of Meta's changes in
 * `meta_object`, and `extra_info` beside it. Meta's has `entry`, a list of lists
 * of changes. Programs that forward a callback may send a bare change, or only
 * its value.
 */
function changesOf(callback: Readonly<Record<string, unknown>>): readonly Change[] {
  const { meta_object: metaObject, entry } = callback;
  const extraInfo = membersOf(parseIfText(callback["extra_info"]));
  const change = (each: unknown): Change => ({ value: membersOf(membersOf(each)["value"]), extraInfo });
  if (metaObject !== undefined) return [change(parseIfText(metaObject))];
  if (entry !== undefined) return listOf(entry).flatMap((each) => listOf(membersOf(each)["changes"]).map(change));
  return [callback["value"] === undefined ? { value: callback, extraInfo } : change(callback)];
}

function reasonFor(changes: readonly Change[]): NotAReply {
  const messages = changes.flatMap(({ value }) => listOf(value["messages"]).map(membersOf));
  if (messages.some(isTap)) return "unknown-shape";
  if (messages.length > 0) return "other-message";
  return changes.some(({ value }) => Array.isArray(value["statuses"])) ? "status" : "unknown-shape";
}

function replyOf(message: Readonly<Record<string, unknown>>, { value, extraInfo }: Change): ReceivedReply | undefined {
  const from = textOf(message["from"]);
  const button = buttonOf(message);
  if (from === undefined || button === undefined) return undefined;
  const contacts = listOf(value["contacts"]).map(membersOf);
  const contact = contacts.find((each) => each["wa_id"] === from) ?? contacts[0];
  return {
    ...button,
    from,
    ...withoutUndefined({
      name: textOf(membersOf(contact?.["profile"])["name"]),
      messageId: textOf(message["id"]),
      repliedTo: textOf(membersOf(message["context"])["id"]),
      replyTo: textOf(extraInfo["reply_to"]),
      at: timeOf(message["timestamp"]),
      ref: textOf(extraInfo["ref"]),
      ref1: textOf(extraInfo["ref1"]),
      ref2: textOf(extraInfo["ref2"]),
    }),
  };
}

/** Whether a message is a tap, even one without an id or a sender. */
function isTap({ interactive, button }: Readonly<Record<string, unknown>>): boolean {
  return isObject(button) || isObject(membersOf(interactive)["button_reply"]);
}

function buttonOf({ interactive, button }: Readonly<Record<string, unknown>>): Pick<ReceivedReply, "kind" | "id" | "title"> | undefined {
  const { id, title } = membersOf(membersOf(interactive)["button_reply"]);
  const tapped = textOf(id);
  if (tapped !== undefined) return { kind: "reply-button", id: tapped, title: textOf(title) ?? "" };
  const { payload, text } = membersOf(button);
  const name = textOf(payload) ?? textOf(text);
  return name === undefined ? undefined : { kind: "template-button", id: name, title: textOf(text) ?? "" };
}

/** Reads a time given in seconds since 1970, as text. */
function timeOf(timestamp: unknown): Date | undefined {
  const at = new Date(Number(textOf(String(timestamp))) * 1000);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
