import type { Deadline, StopReason } from "./deadline.ts";

/** In bytes, after decompression: far more than any answer of Kaleyra's. */
export const largestBody = 1024 * 1024;

/** The body of an answer, or why it could not be read. */
export type Body = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: StopReason | "lost" | "too-large" | "unreadable" };

/** Reads the body of an answer as UTF-8, up to the largest size and until the deadline. */
export async function readBody(response: Response, deadline: Deadline): Promise<Body> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { ok: true, text: "" };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let text = "";
  for (;;) {
    const chunk = await deadline.race(reader.read()).catch(() => "lost" as const);
    // A body whose chunks are always ready never lets the deadline's timer run, so the time is checked too.
    if (typeof chunk === "string" || deadline.remainingMs <= 0) {
      cancel(reader);
      return { ok: false, reason: deadline.stopReason ?? (typeof chunk === "string" ? "lost" : "timeout") };
    }
    try {
      if (chunk.done) return { ok: true, text: text + decoder.decode() };
      size += chunk.value.byteLength;
      if (size > largestBody) {
        cancel(reader);
        return { ok: false, reason: "too-large" };
      }
      text += decoder.decode(chunk.value, { stream: true });
    } catch {
      cancel(reader);
      return { ok: false, reason: "unreadable" };
    }
  }
}

/** Cancels a body, and ignores whether that works. */
export function cancel(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => {});
}
