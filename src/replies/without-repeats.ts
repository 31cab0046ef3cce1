import { KaleyraError } from "../message/errors.ts";
import type { ReceivedReply } from "./received-reply.ts";

/** In UTF-16 units: longer than any of WhatsApp's ids, and short enough that untrusted ids cannot fill the memory. */
const longestKey = 512;

/**
 * Creates a filter that returns `true` for every new tap, and `false` when its
 * callback is delivered again. A second tap of the same customer is a new one,
 * with another `messageId`. It remembers the last `remember` taps, 10,000 by
 * default, in the memory of this process.
 *
 * @throws {@link KaleyraError} when `remember` is not a whole number, 1 or more.
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

/** WhatsApp's id of the tap; without one, the fields that together identify it. */
function keyOf({ messageId, from, id, at, repliedTo }: ReceivedReply): string {
  return (messageId ?? [from, at?.getTime(), repliedTo, id].join(" ")).slice(0, longestKey);
}
