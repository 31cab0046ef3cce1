import type { ReplyId } from "../builder/reply-buttons/reply-button-builder.ts";
import { isObject } from "../message/json.ts";
import type { Refused } from "../type-level/compile-error.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { parseReply } from "./parse-reply.ts";
import { membersOf, textOf } from "./read.ts";
import type { ReceivedReply } from "./received-reply.ts";

/** What is done with a tap. */
export type Handler<Id extends string = string> = (reply: ReceivedReply<Id>) => unknown;

/** One handler for each button of a message: the members of a plain object, since what it inherits is not called. */
export type Handlers<Message> = { readonly [Id in ReplyId<Message> & string]: Handler<Id> };

/** Anything, where every handler is for a button of the message; otherwise a sentence in the place of each that is not. */
type OnlyButtonsOf<Message, Given> = [NoButtonOf<Message, keyof Given>] extends [never]
  ? unknown
  : { readonly [Key in NoButtonOf<Message, keyof Given>]: Refused<`the message has no button "${NameOf<Key>}"`> };

/** The keys that are no button's id. A key may be written as a number, and an id be a member of an enum: only their texts are compared. */
type NoButtonOf<Message, Key> = Key extends PropertyKey ? (NameOf<Key> extends `${ReplyId<Message> & string}` ? never : Key) : never;

type NameOf<Key extends PropertyKey> = Key extends string | number ? `${Key}` : "[symbol]";

/** What {@link onReply} takes beside the handlers. */
export interface OnReplyOptions<Otherwise> {
  /** Takes a tap that is not for this message: on an id that it does not have, or, where the message is built, on an older one, whose `ref` is another. */
  readonly otherwise?: (reply: ReceivedReply) => Otherwise;
}

/**
 * Calls the handler for the button that was tapped, and returns what it
 * returns. The keys are the message's own button ids, all of them and no
 * others, or it does not compile. The message may be built, a builder, or a
 * declared type. Returns `undefined` for a callback that is no tap, and for a
 * tap that belongs elsewhere while there is no `otherwise`.
 *
 * Takes the first tap of a callback. Meta may put several into one call: give
 * each that `parseReplies` finds, in the place of the callback.
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
  if (!Object.hasOwn(handlers, reply.id) || !isAbout(message, reply)) return otherwise?.(reply);
  const handler = unsafeCast<Readonly<Record<string, (reply: ReceivedReply) => ReturnType<Given[keyof Given]>>>>(handlers)[reply.id];
  return handler?.(reply);
}

/** A tap that was read before, or the first one of a callback. */
function replyIn(body: unknown): ReceivedReply | undefined {
  if (isReply(body)) return body;
  const result = parseReply(body);
  return result.ok ? result.reply : undefined;
}

function isReply(body: unknown): body is ReceivedReply {
  try {
    const { kind, id, from, title } = membersOf(body);
    return (kind === "reply-button" || kind === "template-button") && [id, from, title].every((text) => typeof text === "string");
  } catch {
    return false;
  }
}

/** Whether no `ref` says that the tap is on another message; a tap or a message without one says nothing. */
function isAbout(message: object, reply: ReceivedReply): boolean {
  const { messaging_object: messagingObject, extra_info: extraInfo } = membersOf(message);
  if (!isObject(messagingObject)) return true;
  const own = membersOf(extraInfo);
  return (["ref", "ref1", "ref2"] as const).every((name) => reply[name] === undefined || textOf(own[name]) === undefined || reply[name] === own[name]);
}
