import type { IncomingMessage, ServerResponse } from "node:http";
import { jsonBody } from "../loopback/json-body.ts";
import { respond } from "../loopback/respond.ts";
import { KaleyraError } from "../message/errors.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import type { CallbackDesk } from "./callback-desk.ts";
import type { PostOptions, SandboxStatus } from "./callbacks/parts.ts";
import type { Place } from "./callbacks/place.ts";
import type { RefusedMessage, SentMessage } from "./sandbox.ts";

/** What the control addresses show and do. */
export interface Controlled {
  readonly sent: readonly SentMessage[];
  readonly refused: readonly RefusedMessage[];
  readonly callbacks: Pick<CallbackDesk, "tap" | "location" | "status" | "text">;
}

/** What a body may have. It is JSON from outside, so each member may be anything. */
interface Fields extends PostOptions {
  readonly messageId?: unknown;
  readonly buttonId?: unknown;
  readonly rowId?: unknown;
  readonly latitude?: unknown;
  readonly longitude?: unknown;
  readonly name?: unknown;
  readonly address?: unknown;
  readonly status?: SandboxStatus;
  readonly code?: number;
  readonly text?: unknown;
}

/** Address → what a post to it does. What it is given is checked there. */
const actions: ReadonlyMap<string | undefined, (callbacks: Controlled["callbacks"], fields: Fields) => Promise<unknown>> = new Map([
  ["/_tap", (callbacks, { messageId, buttonId, rowId, ...options }: Fields) => callbacks.tap(String(messageId), String(buttonId ?? rowId), options)],
  ["/_location", (callbacks, { messageId, ...fields }: Fields) => callbacks.location(String(messageId), unsafeCast<Place>(fields), fields)],
  ["/_status", (callbacks, { messageId, status, ...options }: Fields) => callbacks.status(String(messageId), status as SandboxStatus, options)],
  ["/_text", (callbacks, { messageId, text, ...options }: Fields) => callbacks.text(String(messageId), unsafeCast<string>(text ?? ""), options)],
]);

/** Serves the sandbox's own addresses, which Kaleyra does not have: list accepted messages, list refused ones, tap a button or a row, share a location, report a status, write a text. */
export async function respondToControl({ sent, refused, callbacks }: Controlled, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (incoming.method === "GET" && incoming.url === "/_sent") return respond(response, 200, sent);
  if (incoming.method === "GET" && incoming.url === "/_refused") return respond(response, 200, refused);
  const act = incoming.method === "POST" ? actions.get(incoming.url) : undefined;
  if (act === undefined) return respond(response, 404, { error: notFound });
  // A browser sends this content type to another origin only after a CORS preflight.
  const body = await jsonBody(incoming);
  if (!body.ok) throw new KaleyraError(body.message);
  respond(response, 200, await act(callbacks, Object(body.value)));
}

const notFound = "there is nothing here; post a message, or to /_tap, /_location, /_status or /_text, or get /_sent or /_refused";
