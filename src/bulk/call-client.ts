import type { AnyRequest } from "../../generated/kinds.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import type { Sender } from "./options.ts";

/** Sends once. A client of your own that throws, or tells no outcome, gives an `unknown` one, because the message may have gone out. */
export async function callClient(client: Sender, message: AnyRequest): Promise<Outcome> {
  try {
    const outcome = await client.send(message);
    return isOutcome(outcome) ? outcome : { outcome: "unknown", error: new KaleyraError("the client told no outcome") };
  } catch (cause) {
    return { outcome: "unknown", error: new KaleyraError("the client threw instead of telling an outcome", { cause }) };
  }
}

function isOutcome(given: Outcome | undefined): given is Outcome {
  return given?.outcome === "accepted" || ((given?.outcome === "not-sent" || given?.outcome === "unknown") && typeof given.error?.message === "string");
}
