import type { ServerResponse } from "node:http";

/** Responds with JSON. A body that cannot be serialized throws before the headers are sent, so the caller can still respond with an error. */
export function respond(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json" }).end(text);
}
