import type { IncomingMessage } from "node:http";

/** In bytes; far more than any message needs. */
const maxBodyBytes = 1024 * 1024;

/** The parsed body of a request, or why it could not be parsed. */
export type JsonBody = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Reads and parses a JSON body. Always reads to the end, also when the body is refused. */
export async function jsonBody(incoming: IncomingMessage): Promise<JsonBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  const isJson = /^application\/json\s*(?:;|$)/i.test(String(incoming.headers["content-type"]));
  if (!isJson) return { ok: false, message: "Content-Type must be application/json" };
  if (size > maxBodyBytes) return { ok: false, message: "the body is larger than any message" };
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { ok: false, message: "the body is not JSON" };
  }
}
