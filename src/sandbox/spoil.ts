import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { answers } from "../../generated/service.ts";
import type { ParsedFault } from "./injected-fault.ts";

/** A fault that spoils the answer to a message that was taken. */
export type Spoiling = Extract<ParsedFault, { readonly kind: "reset-after-reading" | "stall" | "truncated" | "gzip-bomb" }>;

/** Spoils an answer. */
export function spoil(response: ServerResponse, { kind }: Spoiling, answer: string): void {
  const half = answer.slice(0, answer.length / 2);
  const length = Buffer.byteLength(answer);
  switch (kind) {
    case "reset-after-reading":
      // A socket that is gone has reset itself.
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
      sendBomb(response);
  }
}

const bombChunk = Buffer.alloc(1024 * 1024, " ");
const bombChunks = 64;

function* spaces(): Generator<Buffer> {
  for (let sent = 0; sent < bombChunks; sent += 1) yield bombChunk;
}

/** 64 MiB of white space in some 64 KiB, made while it is sent. */
function sendBomb(response: ServerResponse): void {
  response.writeHead(answers.accepted.status, { "content-type": "application/json", "content-encoding": "gzip" });
  // Whoever has seen enough goes away, and that is no error here.
  pipeline(spaces, createGzip(), response, () => {});
}
