import type { Deadline, Stop } from "./deadline.ts";

/** More than any answer of Kaleyra's by far, decompressed. */
export const largestBody = 1024 * 1024;

/** The text of an answer, or why there is none. */
export type Body = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Stop | "lost" | "too-large" | "unreadable" };

/** Reads an answer to its end, to the largest size or to the deadline, whichever comes first. */
export async function readBody(response: Response, deadline: Deadline): Promise<Body> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { ok: true, text: "" };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let text = "";
  for (;;) {
    const chunk = await deadline.race(reader.read()).catch(() => "lost" as const);
    // A body that is always at hand never lets a timer run.
    if (typeof chunk === "string" || deadline.remainingMs <= 0) {
      cancel(reader);
      return { ok: false, reason: deadline.stop ?? (typeof chunk === "string" ? "lost" : "timeout") };
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

/** Gives up a body; what comes of it is nobody's concern any more. */
export function cancel(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => {});
}
