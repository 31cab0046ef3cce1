import type { referenceFields } from "../../../generated/references.ts";
import type { ReplyId } from "../../builder/reply-id.ts";
import type { IsDynamic, OneLiteral } from "../../type-level/check-text.ts";
import type { ReceivedLocation, ReceivedReply, References } from "../events.ts";
import type {
  NoHandler,
  NoLocationHandler,
  NoSuchAnswer,
  NoSuchId,
  NothingComesBack,
  SharedId,
  SharedLocation,
  SharedToldId,
  SharedToldLocation,
} from "../sentences.ts";
import type { IdIn, IdOf, Links, LocationName, LocationRequests, MarkedIdOf, NounOf, Silent } from "./answers.ts";

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

/** Handles a location that was asked for, as a {@link Handler} handles a tap. */
export type LocationHandler = (location: ReceivedLocation, delivery: Delivery) => unknown;

/** One handler for each id of a message, or the one for the location that it asks for. Inherited members are not called. */
export type Handlers<Message> = [Message] extends [LocationRequests]
  ? { readonly [Name in LocationName]: LocationHandler }
  : { readonly [Id in ReplyId<Message> & string]: Handler<Id> };

/**
 * What an editor offers, and what types the parameter of each handler. Whether
 * all are there is asked of what was written. The second member gives the
 * parameter of a superfluous handler a type, so that the mistake is one error.
 */
export type SomeHandlers<Message> = [Message] extends [LocationRequests]
  ? OfferedLocation | (OfferedLocation & OtherLocations)
  : Offered<Message> | (Offered<Message> & Others);
type Offered<Message> = { readonly [Id in ReplyId<Message> & string]?: Handler<Id> };
type OfferedLocation = { readonly [Name in LocationName]?: LocationHandler };
// Two interfaces, because one that is generic costs the compiler a tenth of a router.
interface Others {
  readonly [key: string]: Handler | undefined;
}
interface OtherLocations {
  readonly [key: string]: LocationHandler | undefined;
}

/** handlers → themselves, or the sentence for the one that is missing, or for each that is superfluous. */
export type HandlersArgument<Message, Given> = true extends (
  [Superfluous<IdOf<Message>, keyof Given> | Missing<IdOf<Message>, keyof Given>] extends [never]
    ? false
    : true
)
  ? NoInfer<ExplainHandlers<Message, Given>>
  : Given;

type ExplainHandlers<Message, Given> = [Superfluous<IdOf<Message>, keyof Given>] extends [never]
  ? ExplainMissing<Message, Missing<IdOf<Message>, keyof Given>>
  : { readonly [Key in keyof Given]: Superfluous<IdOf<Message>, Key> extends never ? Given[Key] : ExplainSuperfluous<Message, NameOf<Key>> };

type ExplainMissing<Message, Id extends string> = Message extends LocationRequests
  ? NoLocationHandler
  : Id extends string
    ? NoHandler<NounOf<Message>, Id>
    : never;
type ExplainSuperfluous<Message, Id extends string> = Message extends LocationRequests ? NoSuchAnswer<LocationName, Id> : NoSuchId<NounOf<Message>, Id>;

/** The keys that are no id of the message. Compared as text, because a key may be a number. */
type Superfluous<Ids, Key> = Key extends PropertyKey ? (NameOf<Key> extends Ids ? never : Key) : never;

/** The ids that no handler is written for. Of ids that the compiler does not know, none is surely missing. */
type Missing<Ids extends string, Key> = Ids extends NameOf<Key> ? never : IsDynamic<Ids> extends true ? never : Ids;

type NameOf<Key> = Key extends string | number ? `${Key}` : "[symbol]";

/** What tells two messages with the same ids apart: references that the one was sent with. */
export interface Told extends References {}

/** references → themselves; of one that does not exist, the compiler says so. */
export type ToldArgument<By> = [Exclude<keyof By, keyof Told>] extends [never] ? By : NoInfer<Told>;

/** id → the key under which a router remembers it: the id, with the references that tell it apart, if any. A dynamic id is not remembered. */
export type Keyed<Ids extends string, By> = Ids extends string ? (IsDynamic<Ids> extends true ? never : By extends Told ? `${Parts<By>}${Ids}` : Ids) : never;
type Parts<By extends Told, Names = typeof referenceFields> = Names extends readonly [infer Name extends keyof Told, ...infer Others]
  ? `${Part<By, Name>}${Parts<By, Others>}`
  : "";
type Part<By extends Told, Name extends keyof Told> = Name extends keyof By ? (By[Name] extends string ? `${Name} ${OneLiteral<By[Name]>}: ` : never) : "";

/**
 * message → itself, or the sentence for the id that an earlier message has too, or that nothing comes back from it. `Seen`
 * is `unknown` in a router of any state.
 */
export type MessageArgument<Message, By, Seen> = true extends ([(Keyed<MarkedIdOf<Message>, By> & Seen) | Silent<Message>] extends [never] ? false : true)
  ? NoInfer<ExplainMessage<Message, By, Seen>>
  : Message;

type ExplainMessage<Message, By, Seen> = Message extends Links
  ? NothingComesBack
  : unknown extends Seen
    ? Message
    : Message extends LocationRequests
      ? By extends Told
        ? SharedToldLocation<keyof By & string>
        : SharedLocation
      : ExplainShared<MarkedIdOf<Message>, By, Seen>;

type ExplainShared<Ids extends string, By, Seen> = Ids extends string
  ? Keyed<Ids, By> extends Seen
    ? By extends Told
      ? SharedToldId<IdIn<Ids>, keyof By & string>
      : SharedId<IdIn<Ids>>
    : never
  : never;
