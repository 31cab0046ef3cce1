import type { Deadline } from "./transport/deadline.ts";

/** Limits how many attempts of a client run at once, and so how many connections it opens. The others wait in the order in which they came. */
export class Slots {
  #free: number;
  readonly #waiting = new Set<() => void>();
  /** Continues where it was, because starting again would walk over all that is deleted. */
  #order = this.#waiting.values();

  constructor(count: number) {
    this.#free = count;
  }

  /** Waits for a slot; `false` when the deadline comes first. Each slot that was taken must be released. */
  async take(deadline: Deadline): Promise<boolean> {
    if (this.#free > 0) {
      this.#free -= 1;
      return true;
    }
    let grant = (): void => {};
    const granted = new Promise<void>((resolve) => {
      grant = resolve;
    });
    this.#waiting.add(grant);
    await deadline.race(granted);
    const isStillWaiting = this.#waiting.delete(grant);
    if (!isStillWaiting && deadline.stopReason !== undefined) this.release();
    return !isStillWaiting && deadline.stopReason === undefined;
  }

  release(): void {
    const next = this.#next();
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  #next(): (() => void) | undefined {
    const next = this.#order.next();
    if (!next.done) return next.value;
    this.#order = this.#waiting.values();
    return this.#order.next().value;
  }
}
