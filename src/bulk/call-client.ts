import type { AnyRequest } from "../../generated/kinds.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import type { Sender } from "./options.ts";

/** Sends once. An error thrown by the client is an `unknown` outcome, because the message may have gone out. */
export async function callClient(client: Sender, message: AnyRequest): Promise<Outcome> {
  try {
    return await client.send(message);
  } catch (cause) {
    return { outcome: "unknown", error: new KaleyraError("the client threw instead of telling an outcome", { cause }) };
  }
}
