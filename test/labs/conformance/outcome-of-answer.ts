import type * as Client from "../../../src/client/index.ts";
import type { ClientOptions, Outcome } from "../../../src/client/index.ts";
import { buttons } from "../../../src/index.ts";
import type { AnswerVector } from "./vectors.ts";

const message = buttons().body("Shall we call you?").reply("yes", "Yes").to("+919876543210").build();

/** What a client reports of this response, without a retry, in the form of a vector's expectation. */
export async function outcomeOfAnswer({ createClient, ApiError }: typeof Client, response: AnswerVector["response"]): Promise<AnswerVector["expect"]> {
  const { status, headers, bodyText } = response;
  const fetch = async (): Promise<Response> => new Response(bodyText, { status, headers });
  const options: ClientOptions = { pod: "in", sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", fetch, maxAttempts: 1 };
  const outcome: Outcome = await createClient(options).send(message);
  if (outcome.outcome === "accepted") return { outcome: "accepted", messageId: outcome.messageId, retriable: false };
  const code = outcome.error instanceof ApiError ? outcome.error.code : undefined;
  const retriable = outcome.outcome === "not-sent" && outcome.retryAfterMs !== undefined;
  return { outcome: outcome.outcome, ...(code === undefined ? {} : { code }), retriable };
}
