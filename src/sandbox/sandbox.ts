import type { AnyRequest } from "../../generated/kinds.ts";
import type { MessageCallback } from "../../generated/message-callback/types.ts";
import type { NotSentCallback } from "../../generated/not-sent-callback/types.ts";
import type { StatusCallback } from "../../generated/status-callback/types.ts";
import type { Issue } from "../message/issue.ts";
import type { CallbackPart, PostOptions, RelayedStatus, SandboxStatus } from "./callbacks/parts.ts";
import type { Place } from "./callbacks/place.ts";
import type { InjectedFault } from "./injected-fault.ts";
import type { Account } from "./receive.ts";

/** Options of `startSandbox`. */
export interface SandboxOptions extends Account {
  /** The port to listen on; any free one by default. */
  readonly port?: number | undefined;
  /** The URL that callbacks are posted to. */
  readonly callbackUrl?: string | undefined;
  /** Headers sent with every callback, such as a secret that your receiver checks. */
  readonly callbackHeaders?: Readonly<Record<string, string>> | undefined;
  /**
   * The statuses posted by themselves after a message is accepted, one callback
   * each, in this order: sent, delivered and read by default. `[]` posts none.
   */
  readonly statuses?: readonly RelayedStatus[] | undefined;
  /** Called with each callback once it was posted, or could not be. Must not throw. */
  readonly onCallback?: ((posted: PostedCallback) => void) | undefined;
  /** How many accepted messages are kept in `sent`, and how many refused requests in `refused`; 100,000 each by default. */
  readonly remember?: number | undefined;
}

/** A message that the sandbox accepted. */
export interface SentMessage {
  /** The message id in the 202 response. */
  readonly messageId: string;
  readonly at: Date;
  /** The account that sent it. */
  readonly sid: string;
  /** The number that sent it. */
  readonly from: string;
  readonly message: AnyRequest;
}

/** A request that the sandbox refused. */
export interface RefusedMessage {
  readonly at: Date;
  /** The name of the documented answer or of the injected fault that it got. */
  readonly answer: string;
  /** What is wrong with the message, in more detail than Kaleyra's answer gives. */
  readonly issues: readonly Issue[];
}

/** A callback that the sandbox made. */
export interface Posted<Callback = MessageCallback | StatusCallback | NotSentCallback> {
  /** The callback as it was posted. */
  readonly callback: Callback;
  /** The HTTP status of your receiver, the last one where it was posted several times; omitted when there is no `callbackUrl`. */
  readonly status?: number;
}

/** The result of a tap, a location or a text. */
export type Tapped = Posted<MessageCallback>;

/** A callback and how posting it went, for `onCallback`. */
export interface PostedCallback extends Posted {
  /** The message that it is about. */
  readonly messageId: string;
  /** Why it could not be posted, as a sentence. */
  readonly error?: string;
}

/** A running sandbox: a simulated Kaleyra on the loopback address. */
export interface Sandbox {
  /** Pass this to a client as `baseUrl`. */
  readonly url: string;
  /** The last accepted messages, at most `remember`, oldest first. Older ones cannot be tapped. */
  readonly sent: readonly SentMessage[];
  /** The last refused requests, at most `remember`, oldest first. Requests of web pages and for other hosts are not kept. */
  readonly refused: readonly RefusedMessage[];
  /**
   * Queues faults for the next requests, one per request. A request can also
   * ask for a fault with the header `x-sandbox-fault`.
   *
   * @throws {@link KaleyraError} for an unknown fault.
   */
  next(...faults: readonly InjectedFault[]): void;
  /**
   * Taps a reply button or the row of a list as the customer would: creates the
   * callback and posts it to `callbackUrl`.
   *
   * @throws {@link KaleyraError} when the message, the button or the row does not exist, for a message with nothing to tap
   * or with a link, from which nothing comes back, or when `callbackUrl` cannot be reached.
   */
  tap(messageId: string, id: string, options?: PostOptions): Promise<Tapped>;
  /**
   * Shares a place as the customer would who was asked for the location.
   *
   * @throws {@link KaleyraError} when the message does not exist or asks for no location, the place is nowhere on earth, or
   * `callbackUrl` cannot be reached.
   */
  location(messageId: string, place: Place, options?: PostOptions): Promise<Tapped>;
  /**
   * Reports what became of a message, in whatever order you call it: as
   * WhatsApp does, or with `"not-sent"` as Kaleyra does for a message that it
   * did not hand to WhatsApp. `code` says why a message `"failed"`.
   *
   * @throws {@link KaleyraError} when the message or the code does not exist, or `callbackUrl` cannot be reached.
   */
  status(messageId: string, status: SandboxStatus, options?: PostOptions & { readonly code?: number }): Promise<Posted>;
  /**
   * Writes a text as the customer of a message. It is no answer to the message, so it has none of its refs.
   *
   * @throws {@link KaleyraError} when the message does not exist, the text is empty, or `callbackUrl` cannot be reached.
   */
  text(messageId: string, text: string, options?: PostOptions): Promise<Tapped>;
  /**
   * Posts one callback that reports several things of a message: statuses, taps,
   * locations and texts together.
   *
   * @throws {@link KaleyraError} when there is nothing to report, or as for each thing alone.
   */
  together(messageId: string, parts: readonly CallbackPart[], options?: PostOptions): Promise<Posted>;
  /** Waits until the statuses of every accepted message were posted, or could not be. */
  idle(): Promise<void>;
  /** Stops the server and closes every connection. */
  close(): Promise<void>;
}
