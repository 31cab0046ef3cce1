import type { IncomingMessage, ServerResponse } from "node:http";
import { jsonBody } from "../loopback/json-body.ts";
import { respond } from "../loopback/respond.ts";
import { KaleyraError } from "../message/errors.ts";
import type { Sandbox } from "./sandbox.ts";

/** The addresses that Kaleyra does not have, for those who come from the command line: what was taken, what was not and why, and a tap. */
export async function answerControl(kaleyra: Pick<Sandbox, "sent" | "refused" | "tap">, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another name is how a foreign page gets at a server on loopback: by DNS rebinding.
  const name = String(incoming.headers.host).replace(/:\d+$/, "");
  if (!["127.0.0.1", "localhost"].includes(name)) {
    return respond(response, 403, { error: "this address answers to 127.0.0.1 and localhost only" });
  }
  if (incoming.method === "GET" && incoming.url === "/_sent") return respond(response, 200, kaleyra.sent);
  if (incoming.method === "GET" && incoming.url === "/_refused") return respond(response, 200, kaleyra.refused);
  if (incoming.method === "POST" && incoming.url === "/_tap") {
    // A page in a browser cannot send this type to another origin without asking first.
    const body = await jsonBody(incoming);
    if (!body.ok) throw new KaleyraError(body.message);
    const { messageId, buttonId } = Object(body.value);
    return respond(response, 200, await kaleyra.tap(String(messageId), String(buttonId)));
  }
  respond(response, 404, { error: "there is nothing here; post a message or to /_tap, or get /_sent or /_refused" });
}
