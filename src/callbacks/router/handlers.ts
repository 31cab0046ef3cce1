import type { referenceFields } from "../../../generated/references.ts";
import type { ReplyId } from "../../builder/reply-id.ts";
import type { IsDynamic, OneLiteral } from "../../type-level/check-text.ts";
import type { ReceivedReply, References } from "../events.ts";
import type { NoHandler, NoSuchId, SharedId, SharedToldId } from "../sentences.ts";

/** What a handler gets beside the event. */
export interface Delivery {
  /**
   * Identifies the event, and is the same when it is delivered again. A process that is killed after a handler's work
   * and before it is remembered handles the event again: with this key that work can be idempotent.
   */
  readonly key: string;
}

/** Handles a tap. A promise that it returns is awaited; the event counts as handled when it is fulfilled. */
export type Handler<Id extends string = string> = (reply: ReceivedReply<Id>, delivery: Delivery) => unknown;

/** message, builder or declared type → the ids that come back from it. The member of an enum is the same id as its text. */
export type IdOf<Message> = `${ReplyId<Message> & string}`;

/** One handler for each id of a message. Inherited members are not called. */
export type Handlers<Message> = { readonly [Id in ReplyId<Message> & string]: Handler<Id> };

/**
 * What an editor offers, and what types the parameter of each handler. Whether
 * all are there is asked of what was written. The second member gives the
 * parameter of a superfluous handler a type, so that the mistake is one error.
 */
export type SomeHandlers<Message> = Offered<Message> | (Offered<Message> & Others);
type Offered<Message> = { readonly [Id in ReplyId<Message> & string]?: Handler<Id> };
interface Others {
  readonly [key: string]: Handler | undefined;
}

/** handlers → themselves, or the sentence for the one that is missing, or for each that is superfluous. */
export type HandlersArgument<Message, Given> = true extends (
  [Superfluous<IdOf<Message>, keyof Given> | Missing<IdOf<Message>, keyof Given>] extends [never]
    ? false
    : true
)
  ? NoInfer<ExplainHandlers<IdOf<Message>, Given>>
  : Given;

type ExplainHandlers<Ids extends string, Given> = [Superfluous<Ids, keyof Given>] extends [never]
  ? ExplainMissing<Missing<Ids, keyof Given>>
  : { readonly [Key in keyof Given]: Superfluous<Ids, Key> extends never ? Given[Key] : NoSuchId<"button", NameOf<Key>> };

type ExplainMissing<Id extends string> = Id extends string ? NoHandler<"button", Id> : never;

/** The keys that are not the id of a button. Compared as text, because a key may be a number. */
type Superfluous<Ids, Key> = Key extends PropertyKey ? (NameOf<Key> extends Ids ? never : Key) : never;

/** The ids that no handler is written for. Of ids that the compiler does not know, none is surely missing. */
type Missing<Ids extends string, Key> = Ids extends NameOf<Key> ? never : IsDynamic<Ids> extends true ? never : Ids;

type NameOf<Key> = Key extends string | number ? `${Key}` : "[symbol]";

/** What tells two messages with the same ids apart: references that the one was sent with. */
export interface Told extends References {}

/** Under which key an id is remembered: itself, or itself with the references that it is told apart by. An unknown one is not. */
export type Keyed<Ids extends string, By> = Ids extends string ? (IsDynamic<Ids> extends true ? never : By extends Told ? `${Parts<By>}${Ids}` : Ids) : never;
type Parts<By extends Told, Names = typeof referenceFields> = Names extends readonly [infer Name extends keyof Told, ...infer Others]
  ? `${Part<By, Name>}${Parts<By, Others>}`
  : "";
type Part<By extends Told, Name extends keyof Told> = Name extends keyof By ? (By[Name] extends string ? `${Name} ${OneLiteral<By[Name]>}: ` : never) : "";

/** message → itself, or the sentence for the id that an earlier message has too. `Seen` is `unknown` in a router of any state. */
export type MessageArgument<Message, By, Seen> = true extends ([Keyed<IdOf<Message>, By> & Seen] extends [never] ? false : true)
  ? NoInfer<unknown extends Seen ? Message : ExplainShared<IdOf<Message>, By, Seen>>
  : Message;

type ExplainShared<Ids, By, Seen> = Ids extends string
  ? Keyed<Ids, By> extends Seen
    ? By extends Told
      ? SharedToldId<Ids, keyof By & string>
      : SharedId<Ids>
    : never
  : never;
