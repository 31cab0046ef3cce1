import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { Deadline } from "./deadline.ts";

/** Taken when this module loads, so that a test's fake timers do not hold up every send. */
const { setImmediate } = unsafeCast<{ setImmediate?: (callback: () => void) => unknown }>(globalThis);

/** In milliseconds: a server that keeps connections open keeps them for a second at least. */
const longestTurnMs = 1000;

/**
 * Waits until Node has seen which connections their servers have closed.
 *
 * While other code blocks the event loop, servers close idle connections, and
 * Node would write the next request to one of those. The request would be lost
 * although it "left". Between two immediates, Node always looks at its
 * connections once. If that took long, more may have been closed meanwhile.
 */
export async function closedConnectionsSeen(deadline: Deadline): Promise<void> {
  if (setImmediate === undefined) return;
  let tookMs: number;
  do {
    const startedAt = performance.now();
    await deadline.race(new Promise<void>((resolve) => void setImmediate(() => setImmediate(resolve))));
    tookMs = performance.now() - startedAt;
  } while (tookMs > longestTurnMs && deadline.stopReason === undefined);
}
