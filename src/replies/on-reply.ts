import type { ReplyId } from "../builder/reply-buttons/reply-button-builder.ts";
import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { memberOf, textOf } from "./json-values.ts";
import { parseReply } from "./parse-reply.ts";
import type { ReceivedReply } from "./received-reply.ts";

/** Handles a tap. */
export type Handler<Id extends string = string> = (reply: ReceivedReply<Id>) => unknown;

/** One handler for each button of a message. Inherited members are not called. */
export type Handlers<Message> = { readonly [Id in ReplyId<Message> & string]: Handler<Id> };

/** `unknown` when every handler is for a button of the message; otherwise each other handler has an error text as its type. */
type OnlyButtonsOf<Message, Given> = true extends ([UnknownKeysOf<Message, keyof Given>] extends [never] ? false : true)
  ? { readonly [Key in UnknownKeysOf<Message, keyof Given>]: `the message has no button "${NameOf<Key>}"` }
  : unknown;

/** The keys that are not the id of a button. Compared as text, because a key may be a number and an id a member of an enum. */
type UnknownKeysOf<Message, Key> = Key extends PropertyKey ? (NameOf<Key> extends `${ReplyId<Message> & string}` ? never : Key) : never;

type NameOf<Key extends PropertyKey> = Key extends string | number ? `${Key}` : "[symbol]";

/** Options of {@link onReply}. */
export interface OnReplyOptions<Otherwise> {
  /** Called for a tap on another message: its id is not one of the buttons, or its `ref` differs from that of a built message. */
  readonly otherwise?: (reply: ReceivedReply) => Otherwise;
}

/**
 * Calls the handler for the button that was tapped, and returns its result.
 * The keys of the handlers must be exactly the button ids of the message, or it
 * does not compile. The message may be a built one, a builder or a declared
 * type. Returns `undefined` for a callback that is not a tap, and for a tap on
 * another message when there is no `otherwise`.
 *
 * Only the first tap of a callback is handled. Meta may put several into one:
 * pass each result of `parseReplies` in place of the callback.
 *
 * @example
 * ```ts
 * import { buttons } from "kaleyra-whatsapp";
 * import { onReply } from "kaleyra-whatsapp/replies";
 *
 * const reminder = buttons().body("Still fine?").reply("change", "Change").reply("cancel", "Cancel");
 * const callback: unknown = JSON.parse("{}");
 *
 * const answer = onReply(reminder, callback, {
 *   change: ({ from }) => `new date for ${from}`,
 *   cancel: () => "cancelled",
 * });
 * ```
 */
export function onReply<Message extends object, const Given extends Handlers<Message>, Otherwise = undefined>(
  message: Message,
  body: unknown,
  handlers: Given & OnlyButtonsOf<Message, Given>,
  { otherwise }: OnReplyOptions<Otherwise> = {},
): ReturnType<Given[keyof Given]> | Otherwise | undefined {
  const reply = replyIn(body);
  if (reply === undefined) return undefined;
  if (!Object.hasOwn(handlers, reply.id) || !mayBeOn(message, reply)) return otherwise?.(reply);
  const handler = unsafeCast<Readonly<Record<string, (reply: ReceivedReply) => ReturnType<Given[keyof Given]>>>>(handlers)[reply.id];
  return handler?.(reply);
}

/** The tap itself when the body was parsed before, otherwise the first tap of the callback. */
function replyIn(body: unknown): ReceivedReply | undefined {
  if (isReply(body)) return body;
  const result = parseReply(body);
  return result.ok ? result.reply : undefined;
}

function isReply(body: unknown): body is ReceivedReply {
  try {
    const kind = memberOf(body, "kind");
    return (kind === "reply-button" || kind === "template-button") && ["id", "from", "title"].every((name) => typeof memberOf(body, name) === "string");
  } catch {
    return false;
  }
}

/** Whether the tap may be on this message: no `ref` that both of them have differs. */
function mayBeOn(message: object, reply: ReceivedReply): boolean {
  if (!isObject(memberOf(message, "messaging_object"))) return true;
  return (["ref", "ref1", "ref2"] as const).every((name) => {
    const own = textOf(memberOf(memberOf(message, "extra_info"), name));
    return reply[name] === undefined || own === undefined || reply[name] === own;
  });
}
