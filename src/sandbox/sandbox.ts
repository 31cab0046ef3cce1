import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { ReplyCallback } from "../../generated/types/reply-callback.ts";
import type { Issue } from "../message/issue.ts";
import type { InjectedFault } from "./injected-fault.ts";
import type { Account } from "./receive.ts";

/** What a sandbox is started with. */
export interface SandboxOptions extends Account {
  /** The port on the loopback address; a free one unless given. */
  readonly port?: number | undefined;
  /** Where taps are posted to. */
  readonly callbackUrl?: string | undefined;
  /** Headers that every callback carries, such as the secret that your receiver compares. */
  readonly callbackHeaders?: Readonly<Record<string, string>> | undefined;
}

/** A message that the sandbox took, and would have delivered. */
export interface SentMessage {
  /** The id of its 202. */
  readonly messageId: string;
  readonly at: Date;
  /** The account and the number that it came from. */
  readonly sid: string;
  readonly from: string;
  readonly message: ReplyButtonRequest;
}

/** A request that the sandbox did not take. */
export interface RefusedMessage {
  readonly at: Date;
  /** The documented answer, or the fault, that it got. */
  readonly answer: string;
  /** What is wrong with the message, in more words than Kaleyra's. */
  readonly issues: readonly Issue[];
}

/** What came of a tap. */
export interface Tapped {
  /** The callback, as it was posted. */
  readonly callback: ReplyCallback;
  /** What your receiver answered; left out where there is no `callbackUrl`. */
  readonly status?: number;
}

/** A Kaleyra on the loopback address. */
export interface Sandbox {
  /** The `baseUrl` for a client. */
  readonly url: string;
  /** Every message that was taken, the oldest first. */
  readonly sent: readonly SentMessage[];
  /** Every message that was not, the oldest first. */
  readonly refused: readonly RefusedMessage[];
  /**
   * Decides what the next request gets; more than one wait in line. A single
   * request can also ask by the header `x-sandbox-fault`.
   *
   * @throws {@link KaleyraError} for a fault that there is not.
   */
  next(...faults: readonly InjectedFault[]): void;
  /**
   * Taps a button as the customer would: makes the callback and posts it to
   * `callbackUrl`.
   *
   * @throws {@link KaleyraError} for a message or a button that there is not, and where `callbackUrl` cannot be reached.
   */
  tap(messageId: string, buttonId: string): Promise<Tapped>;
  /** Stops, and closes every connection. */
  close(): Promise<void>;
}
