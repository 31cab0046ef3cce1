import type { Anything } from "../../type-level/anything.ts";
import type { BodyArgument } from "../body-argument.ts";
import type { NotACallback, ReceivedEvent, ReceivedMessage, ReceivedStatus, StatusName } from "../events.ts";
import type { MarkedIdOf } from "./answers.ts";
import type { Delivery, HandlersArgument, Keyed, MessageArgument, SomeHandlers, Told, ToldArgument } from "./handlers.ts";
import type { CallbackHeaders } from "./headers.ts";

/** The key under which a router type has the ids of its messages. It exists only in the types. */
declare const idsSoFar: unique symbol;

/** Any router type. */
interface Known {
  readonly [idsSoFar]: Anything;
}

/** A handler for each status that you want to know of. */
export type StatusHandlers = { readonly [Name in StatusName]?: (status: ReceivedStatus<Name>, delivery: Delivery) => unknown };

/** What became of a callback. Never says what is in it. */
export interface HandledCallback {
  /** How many events were handled. */
  readonly handled: number;
  /** How many events had been handled before. */
  readonly repeated: number;
  /** How many events have no handler or are for another business number; 1 for a callback that is not about messages. */
  readonly other: number;
  /** 1 for a call that was refused: it had the wrong secret, or cannot be read. */
  readonly refused: number;
  /** The errors of handlers, and of the memory of deliveries. What failed is handled when it comes again. */
  readonly failed: readonly unknown[];
  /** Why the call was refused, or is not about messages. */
  readonly reason?: "wrong-secret" | NotACallback;
}

/**
 * A router of what comes back. Immutable: each step returns another one. `Seen`
 * is the union of the ids of its messages.
 */
export interface Callbacks<in out Seen> extends Steps {
  readonly [idsSoFar]: Seen;
}

/** A router of any state, for a variable that holds different ones. */
export interface AnyCallbacks extends Steps {
  readonly [idsSoFar]: unknown;
}

interface Steps {
  readonly reply: ReplyStep;

  /** Sets handlers for statuses, each once. */
  status<Self extends Known>(this: Self, handlers: StatusHandlers): Self;

  /** Sets the handler for messages that are no tap and no location. */
  message<Self extends Known>(this: Self, handler: (message: ReceivedMessage, delivery: Delivery) => unknown): Self;

  /** Sets the handler for every event that no other handler is for: a tap on an older message, a location, a status. */
  otherwise<Self extends Known>(this: Self, handler: (event: ReceivedEvent, delivery: Delivery) => unknown): Self;

  /**
   * Handles a callback: each of its events, in order, once. Waits for the handlers. An event is remembered after its
   * handler has succeeded, so that what failed is handled when it comes again. Never rejects.
   *
   * @param body - Parsed JSON, text, bytes or an event of AWS Lambda.
   * @param headers - The headers of the call; needed where the router has a secret.
   */
  readonly handle: <Body>(body: BodyArgument<Body>, headers?: CallbackHeaders) => Promise<HandledCallback>;

  /**
   * Handles a web `Request`, and answers 200; 400 for what is not a callback, 401 for a wrong secret, and 500 where a
   * handler failed, so that it comes again. A GET, by which Kaleyra reports on the quality of a number, is answered 200.
   */
  readonly respond: (request: Request) => Promise<Response>;
}

/** Two signatures of different length: the compiler speaks of the one that fits the number of arguments, and never of an overload. */
interface ReplyStep {
  /**
   * Sets a handler for each id of a message, and for no others: the ids of its buttons or rows, or `location` for a
   * request for the location. From a link nothing comes back. The message may be a built one, a builder or a declared
   * type. Nothing of the message but its ids and whether they are of rows is compared: tell messages with the same ids
   * apart by a reference that they are sent with, `.reply(message, { ref1: "offer" }, handlers)`. Messages that are
   * told apart are tried first.
   */
  <Self extends Known, Message extends object, const Given extends SomeHandlers<Message>>(
    this: Self,
    message: MessageArgument<Message, undefined, Self[typeof idsSoFar]>,
    handlers: HandlersArgument<Message, Given>,
  ): Callbacks<Self[typeof idsSoFar] | Keyed<MarkedIdOf<Message>, undefined>>;

  /** Sets a handler for each id of a message that is sent with these references. */
  <Self extends Known, Message extends object, const By extends Told, const Given extends SomeHandlers<Message>>(
    this: Self,
    message: MessageArgument<Message, By, Self[typeof idsSoFar]>,
    told: ToldArgument<By>,
    handlers: HandlersArgument<Message, Given>,
  ): Callbacks<Self[typeof idsSoFar] | Keyed<MarkedIdOf<Message>, By>>;
}
