import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { Outcome } from "../client/outcome.ts";

/** What a run needs of a client: its one method. What `createClient` makes fits, and so does a stand-in of your own. */
export interface Sender {
  send(message: ReplyButtonRequest, options?: { readonly signal?: AbortSignal }): Promise<Outcome>;
}
