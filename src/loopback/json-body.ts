import type { IncomingMessage } from "node:http";

/** More than any message, by far. */
const largestRequest = 1024 * 1024;

/** What a request carries, or the sentence about why it carries nothing. */
export type JsonBody = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Reads the JSON of a request, to its end whatever it is. */
export async function jsonBody(incoming: IncomingMessage): Promise<JsonBody> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming) {
    size += part.length;
    if (size <= largestRequest) parts.push(part);
  }
  const isJson = /^application\/json\s*(?:;|$)/i.test(String(incoming.headers["content-type"]));
  if (!isJson) return { ok: false, message: "Content-Type must be application/json" };
  if (size > largestRequest) return { ok: false, message: "the body is larger than any message" };
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(parts).toString("utf8")) };
  } catch {
    return { ok: false, message: "the body is not JSON" };
  }
}
