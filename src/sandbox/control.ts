import type { IncomingMessage, ServerResponse } from "node:http";
import { jsonBody } from "../loopback/json-body.ts";
import { respond } from "../loopback/respond.ts";
import { KaleyraError } from "../message/errors.ts";
import type { Sandbox } from "./sandbox.ts";

/** Serves the sandbox's own addresses, which Kaleyra does not have: list accepted messages, list refused ones, tap a button. */
export async function respondToControl(sandbox: Pick<Sandbox, "sent" | "refused" | "tap">, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (incoming.method === "GET" && incoming.url === "/_sent") return respond(response, 200, sandbox.sent);
  if (incoming.method === "GET" && incoming.url === "/_refused") return respond(response, 200, sandbox.refused);
  if (incoming.method === "POST" && incoming.url === "/_tap") {
    // A browser sends this content type to another origin only after a CORS preflight.
    const body = await jsonBody(incoming);
    if (!body.ok) throw new KaleyraError(body.message);
    const { messageId, buttonId } = Object(body.value);
    return respond(response, 200, await sandbox.tap(String(messageId), String(buttonId)));
  }
  respond(response, 404, { error: "there is nothing here; post a message or to /_tap, or get /_sent or /_refused" });
}
