import { KaleyraError } from "../../message/errors.ts";

/** `"new"`: the claim is yours until you settle it. `"seen"`: it was handled. `"busy"`: it is being handled elsewhere. */
export type Claim = "new" | "seen" | "busy";

/**
 * Where deliveries are remembered. Your own, for several processes, is two
 * functions. A claim should lapse after a while, so that a delivery whose process
 * was killed can be claimed again.
 */
export interface Seen {
  /**
   * Claims a delivery before its handler is called. May wait for one that is being handled, and say how that ended.
   * `"busy"` makes the router fail the event, so that it comes again.
   */
  claim(key: string): Claim | Promise<Claim>;

  /** Called once after `"new"`: remembers the delivery if it was handled, and gives the claim up if its handler failed. */
  settle(key: string, handled: boolean): unknown;
}

/** A set of JavaScript's holds no more than about 16 million. */
const mostRemembered = 10_000_000;

/** More calls that wait for one and the same delivery than a sender makes. */
const maxWaiting = 100;

type Waiting = ((claim: Claim) => void)[];

/**
 * Remembers the last `remember` deliveries, 10,000 by default, in the memory of
 * this process: at most about 1 kB for each. A call that repeats a delivery
 * which is being handled waits for it.
 *
 * @throws {@link KaleyraError} when `remember` is not a whole number from 1 to 10 million.
 *
 * @example
 * ```ts
 * import { callbacks, memorySeen } from "kaleyra-whatsapp/callbacks";
 *
 * export const router = callbacks({ seen: memorySeen({ remember: 100_000 }) }).otherwise(({ event }) => console.log(event));
 * ```
 */
export function memorySeen({ remember = 10_000 }: { readonly remember?: number } = {}): Seen {
  if (!Number.isInteger(remember) || remember < 1 || remember > mostRemembered) {
    throw new KaleyraError(`remember must be a whole number from 1 to ${mostRemembered.toLocaleString("en")}`);
  }
  const handled = new Set<string>();
  const claimed = new Map<string, Waiting>();
  return { claim, settle };

  function claim(key: string): Claim | Promise<Claim> {
    if (handled.has(key)) return "seen";
    const waiting = claimed.get(key);
    if (waiting !== undefined) return waiting.length < maxWaiting ? new Promise((resolve) => waiting.push(resolve)) : "busy";
    claimed.set(key, []);
    return "new";
  }

  function settle(key: string, isHandled: boolean): void {
    const waiting = claimed.get(key) ?? [];
    if (isHandled) {
      claimed.delete(key);
      add(key);
      for (const resolve of waiting) resolve("seen");
    } else {
      const next = waiting.shift();
      if (next === undefined) claimed.delete(key);
      else next("new");
    }
  }

  function add(key: string): void {
    handled.add(key);
    if (handled.size > remember) handled.delete(handled.values().next().value as string);
  }
}
