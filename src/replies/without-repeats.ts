import { KaleyraError } from "../message/errors.ts";
import type { ReceivedReply } from "./received-reply.ts";

/** Longer than any of WhatsApp's ids: a stranger cannot fill the memory with one. */
const longestKey = 512;

/**
 * Makes a filter that lets every tap through once, however often its callback
 * is delivered. A customer who taps again makes another tap, with another
 * `messageId`. It remembers the last `remember` taps, 10,000 unless given, in
 * this process alone.
 *
 * @throws {@link KaleyraError} where `remember` is not a whole number, 1 or more.
 *
 * @example
 * ```ts
 * import { parseReply, withoutRepeats } from "kaleyra-whatsapp/replies";
 *
 * const isNew = withoutRepeats();
 * const parsed = parseReply("{}");
 * if (parsed.ok && isNew(parsed.reply)) console.log("handle it");
 * ```
 */
export function withoutRepeats({ remember = 10_000 }: { readonly remember?: number } = {}): (reply: ReceivedReply) => boolean {
  if (!Number.isInteger(remember) || remember < 1) throw new KaleyraError("remember must be a whole number, 1 or more");
  const seen = new Set<string>();
  return (reply) => {
    const key = keyOf(reply);
    if (seen.has(key)) return false;
    seen.add(key);
    if (seen.size > remember) {
      const [oldest] = seen;
      seen.delete(String(oldest));
    }
    return true;
  };
}

/** WhatsApp's id of the tap; where a callback has none, all that tells it from another. */
function keyOf({ messageId, from, id, at, repliedTo }: ReceivedReply): string {
  return (messageId ?? [from, at?.getTime(), repliedTo, id].join(" ")).slice(0, longestKey);
}
