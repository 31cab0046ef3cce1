/**
 * Keeps the messages to one and the same recipient in order and apart: one at
 * a time, and not sooner than `apartMs` after the one before.
 *
 * Forgets a recipient as soon as nothing depends on it, so that a million of
 * them need no more room than those of the last few seconds.
 */
export class RecipientsInOrder {
  readonly #apartMs: number;
  readonly #last = new Map<string, Promise<unknown>>();
  /** In the order of time, because each start moves its recipient to the end. */
  readonly #startedAt = new Map<string, number>();

  constructor(apartMs: number) {
    this.#apartMs = apartMs;
  }

  /** Stands in line for a recipient. Resolves when it is free, to a function that lets the next one in. */
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

  /** How long the recipient has to be left in peace. */
  delay(to: string, now: number): number {
    const startedAt = this.#startedAt.get(to);
    return startedAt === undefined ? 0 : Math.max(0, startedAt + this.#apartMs - now);
  }

  /** Says that a message is leaving for the recipient at this moment. */
  started(to: string, now: number): void {
    for (const [other, startedAt] of this.#startedAt) {
      if (startedAt + this.#apartMs > now) break;
      this.#startedAt.delete(other);
    }
    this.#startedAt.delete(to);
    if (this.#apartMs > 0) this.#startedAt.set(to, now);
  }
}
