import { KaleyraError } from "../message/errors.ts";
import type { ReceivedReply } from "./received-reply.ts";

/** In UTF-16 units: longer than any of WhatsApp's ids. */
const longestKey = 512;

/**
 * Creates a filter that returns `true` for every new tap, and `false` when its
 * callback is delivered again. A second tap of the same customer is a new one,
 * with another `messageId`. It remembers the last `remember` taps, 10,000 by
 * default, in the memory of this process: at most about 1 kB for each, however
 * long its id is.
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

/**
 * WhatsApp's id of the tap; without one, the fields that together identify it.
 * `JSON.stringify` makes a text of its own: a part that was cut from a callback
 * would keep the whole callback in memory.
 */
function keyOf({ messageId, from, id, at, repliedTo }: ReceivedReply): string {
  const key = JSON.stringify(messageId === undefined ? [from, at?.getTime(), repliedTo, id] : [messageId]);
  return key.length > longestKey ? digestOf(key) : key;
}

/**
 * A short key for a text of any length: its length and four hashes of 32 bits, by
 * which texts differ unless they were made to meet. That could lose only the taps
 * of whoever made them, because WhatsApp's own ids are kept as they are.
 */
function digestOf(text: string): string {
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = mix(a ^ unit, 0x9e3779b1);
    b = mix(b ^ unit, 0x85ebca77);
    c = mix(c ^ unit, 0xc2b2ae3d);
    d = mix(d ^ unit, 0x27d4eb2f);
  }
  return [text.length, a, b, c, d].join(" ");
}

/** Keeps every bit of the hash, because the multiplier is odd. */
function mix(hash: number, multiplier: number): number {
  const product = Math.imul(hash, multiplier);
  return product ^ (product >>> 15);
}
