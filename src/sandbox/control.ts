import type { IncomingMessage, ServerResponse } from "node:http";
import type { Kaleyra } from "./kaleyra.ts";
import { respond } from "./respond.ts";

/** The two addresses that Kaleyra does not have: what was sent, and a tap, for those who come from the command line. */
export async function answerControl(kaleyra: Kaleyra, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (incoming.method === "GET" && incoming.url === "/_sent") return respond(response, 200, kaleyra.sent);
  if (incoming.method === "POST" && incoming.url === "/_tap" && incoming.headers["content-type"] === "application/json") {
    const { messageId, buttonId } = Object(await json(incoming));
    return respond(response, 200, await kaleyra.tap(String(messageId), String(buttonId)));
  }
  respond(response, 404, { error: "there is nothing here; post a message, get /_sent or post to /_tap as application/json" });
}

async function json(incoming: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}
