import { maxSize } from "../parse/bounds.ts";
import type { HandledCallback } from "./callbacks.ts";
import { httpStatus } from "./http-status.ts";

/** Answers a request. The secret is compared before the body is read, and a body is read no further than it may be long. */
export async function answerTo(
  request: Request,
  isLetIn: (headers: unknown) => boolean,
  handle: (body: unknown) => Promise<HandledCallback>,
): Promise<Response> {
  if (!isLetIn(request.headers)) return answer(401);
  if (request.method === "GET" || request.method === "HEAD") return answer(200);
  const body = await bytesOf(request);
  if (body === undefined) return answer(400);
  return answer(httpStatus(await handle(body)));
}

function answer(status: number): Response {
  return new Response(null, { status });
}

/** `undefined` where there is no body, and for one that is longer than a callback, was read before, or broke off. */
async function bytesOf({ body }: Request): Promise<Uint8Array | undefined> {
  if (body === null) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.byteLength;
      if (length > maxSize) {
        await reader.cancel();
        return undefined;
      }
    }
    return joined(parts, length);
  } catch {
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
