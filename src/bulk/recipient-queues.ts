/**
 * One queue per recipient: its messages leave one at a time, in order, with a
 * cooldown of `cooldownMs` between them.
 *
 * Forgets a recipient as soon as nothing depends on it, so that memory depends
 * on the last few seconds and not on the length of the list.
 */
export class RecipientQueues {
  readonly #cooldownMs: number;
  readonly #last = new Map<string, Promise<unknown>>();
  /** Sorted by time, because each start moves its recipient to the end. */
  readonly #startedAt = new Map<string, number>();

  constructor(cooldownMs: number) {
    this.#cooldownMs = cooldownMs;
  }

  /** Waits in the recipient's queue. Resolves, when it is this message's turn, to a function that leaves the queue. */
  async enter(to: string): Promise<() => void> {
    const before = this.#last.get(to);
    let leave = () => {};
    const done = new Promise<void>((resolve) => {
      leave = () => {
        if (this.#last.get(to) === done) this.#last.delete(to);
        resolve();
      };
    });
    this.#last.set(to, done);
    await before;
    return leave;
  }

  /** Milliseconds until the recipient may get the next message. */
  cooldownAt(to: string, now: number): number {
    const startedAt = this.#startedAt.get(to);
    return startedAt === undefined ? 0 : Math.max(0, startedAt + this.#cooldownMs - now);
  }

  /** Starts the recipient's cooldown. */
  started(to: string, now: number): void {
    for (const [other, startedAt] of this.#startedAt) {
      if (startedAt + this.#cooldownMs > now) break;
      this.#startedAt.delete(other);
    }
    this.#startedAt.delete(to);
    if (this.#cooldownMs > 0) this.#startedAt.set(to, now);
  }
}
