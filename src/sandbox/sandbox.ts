import type { MessageCallback } from "../../generated/message-callback/types.ts";
import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import type { Issue } from "../message/issue.ts";
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
  readonly message: ReplyButtonRequest;
}

/** A request that the sandbox refused. */
export interface RefusedMessage {
  readonly at: Date;
  /** The name of the documented answer or of the injected fault that it got. */
  readonly answer: string;
  /** What is wrong with the message, in more detail than Kaleyra's answer gives. */
  readonly issues: readonly Issue[];
}

/** The result of a tap. */
export interface Tapped {
  /** The callback as it was posted. */
  readonly callback: MessageCallback;
  /** The HTTP status of your receiver; omitted when there is no `callbackUrl`. */
  readonly status?: number;
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
   * Taps a button as the customer would: creates the callback and posts it to
   * `callbackUrl`.
   *
   * @throws {@link KaleyraError} when the message or the button does not exist, or `callbackUrl` cannot be reached.
   */
  tap(messageId: string, buttonId: string): Promise<Tapped>;
  /** Stops the server and closes every connection. */
  close(): Promise<void>;
}
