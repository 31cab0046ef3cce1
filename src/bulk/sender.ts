import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { ReplyButtonMessage } from "../builder/message.ts";
import type { Outcome } from "../client/outcome.ts";

/** A request that is right: judged by `validate`, or built, whatever the compiler knows of its buttons. */
export type Sendable = ReplyButtonRequest | ReplyButtonMessage;

/** What a run needs of a client: its one method. What `createClient` makes fits, and so does a stand-in of your own. */
export interface Sender {
  send(message: Sendable, options?: { readonly signal?: AbortSignal }): Promise<Outcome>;
}
