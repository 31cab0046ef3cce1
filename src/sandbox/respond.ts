import type { ServerResponse } from "node:http";

/** Answers with JSON, unless the answer has begun already. */
export function respond(response: ServerResponse, status: number, body: unknown): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
