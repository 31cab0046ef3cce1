import type { ServerResponse } from "node:http";

/** Answers with JSON. What has no JSON throws before the answer has begun, so that another can be given. */
export function respond(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json" }).end(text);
}
