import type { Deadline, StopReason } from "./deadline.ts";

/** In bytes, after decompression: far more than any answer of Kaleyra's. */
export const largestBody = 1024 * 1024;

/** The body of an answer, or what was read of it and why there is no more. */
export type Body =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly text: string; readonly reason: StopReason | "lost" | "too-large" | "unreadable" };

/** Reads the body of an answer as UTF-8, up to the largest size and until the deadline. Never throws. */
export async function readBody(response: Response, deadline: Deadline): Promise<Body> {
  let text = "";
  const stopped = (reason: Extract<Body, { ok: false }>["reason"]): Body => ({ ok: false, text, reason });
  const reader = readerOf(response);
  if (reader === undefined) return { ok: true, text };
  if (reader === "unreadable") return stopped(reader);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  for (;;) {
    const chunk = await deadline.race(nextChunk(reader)).catch(() => "lost" as const);
    // A body whose chunks are always ready never lets the deadline's timer run, so the time is checked too.
    if (typeof chunk === "string" || deadline.remainingMs <= 0) {
      cancel(reader);
      return stopped(deadline.stopReason ?? (typeof chunk === "string" ? "lost" : "timeout"));
    }
    try {
      if (chunk.done) return { ok: true, text: text + decoder.decode() };
      size += chunk.value.byteLength;
      if (size > largestBody) {
        cancel(reader);
        return stopped("too-large");
      }
      text += decoder.decode(chunk.value, { stream: true });
    } catch {
      cancel(reader);
      return stopped("unreadable");
    }
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

function readerOf(response: Response): Reader | "unreadable" | undefined {
  try {
    return response.body?.getReader();
  } catch {
    return "unreadable";
  }
}

/** An async function, so that a reader which throws rejects instead. */
async function nextChunk(reader: Reader): ReturnType<Reader["read"]> {
  return await reader.read();
}

/** Cancels a body, and ignores whether that works. */
export function cancel(body: { cancel(): Promise<void> } | null): void {
  try {
    body?.cancel().catch(() => {});
  } catch {
    // A body of a custom fetch may throw anything.
  }
}
