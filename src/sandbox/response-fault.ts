import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { answers } from "../../generated/service.ts";
import type { ParsedFault } from "./injected-fault.ts";

/** An injected fault in the response to an accepted message. */
export type ResponseFault = Extract<ParsedFault, { readonly kind: "reset-after-reading" | "stall" | "truncated" | "gzip-bomb" }>;

/** Sends a response that is broken in the way that the fault names. */
export function respondWithFault(response: ServerResponse, { kind }: ResponseFault, body: string): void {
  const half = body.slice(0, body.length / 2);
  const length = Buffer.byteLength(body);
  switch (kind) {
    case "reset-after-reading":
      // There is no socket any more when the client has disconnected.
      response.socket?.resetAndDestroy();
      return;
    case "stall":
      response.writeHead(answers.accepted.status, { "content-type": "application/json", "content-length": length }).write(half);
      return;
    case "truncated":
      response.writeHead(answers.accepted.status, { "content-type": "application/json", "content-length": length });
      response.write(half, () => response.socket?.end());
      return;
    case "gzip-bomb":
      sendGzipBomb(response);
  }
}

const bombChunk = Buffer.alloc(1024 * 1024, " ");
const bombChunks = 64;

function* spaces(): Generator<Buffer> {
  for (let sent = 0; sent < bombChunks; sent += 1) yield bombChunk;
}

/** Streams 64 MiB of spaces, which compress to about 64 KiB. */
function sendGzipBomb(response: ServerResponse): void {
  response.writeHead(answers.accepted.status, { "content-type": "application/json", "content-encoding": "gzip" });
  // The callback ignores the error of a client that disconnects early.
  pipeline(spaces, createGzip(), response, () => {});
}
