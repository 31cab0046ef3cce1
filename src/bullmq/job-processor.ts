import type { Job, Queue } from "bullmq";
import { callClient } from "../bulk/call-client.ts";
import { outcomeToAction } from "../bulk/outcome-to-action.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import { addOnce, type SendJob, sendOf, type UnknownSend } from "./jobs.ts";
import { defaults, type SendWorkerOptions } from "./options.ts";
import type { Send, SendLedger, SharedPace, Turn } from "./send-ledger.ts";

/** The wait before a write is repeated when Redis is unreachable. */
const redisRetryMs = 200;
/** The longest wait before the pace is checked again, so that a closing worker does not wait longer. */
const longestWaitMs = 1_000;

/** Processes the jobs of one worker: asks Redis for permission, sends, and records the outcome. */
export class JobProcessor {
  readonly #options: SendWorkerOptions;
  readonly #pace: SharedPace;
  readonly #ledger: SendLedger;
  readonly #unknown: Queue<UnknownSend>;
  /** Jobs ask Redis one after the other, so that waiting jobs do not all poll at once. */
  #lastTurn: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: SendWorkerOptions, pace: SharedPace, ledger: SendLedger, unknown: Queue<UnknownSend>) {
    this.#options = options;
    this.#pace = pace;
    this.#ledger = ledger;
    this.#unknown = unknown;
  }

  /** Makes jobs return to the queue instead of being sent. */
  stop(): void {
    this.#stopped = true;
  }

  /** Makes at most one attempt. Returns the milliseconds until the job must run again; `undefined` when it is finished. */
  async process({ data }: Job<SendJob>, token: string): Promise<number | undefined> {
    const send = sendOf(data);
    const turn = await this.#waitForPace(send, token);
    switch (turn.answer) {
      case "go":
        return this.#finishAttempt(data, send, token, await callClient(this.#options.client, data.message), turn.attempt);
      case "recipient-queue":
      case "pace":
        return turn.afterMs;
      case "died":
        return this.#finishAttempt(data, send, token, { outcome: "unknown", error: new KaleyraError("the worker died while the message was on its way") });
      case "unknown":
        await this.#addToUnknown(data, send, "it was parked before");
        return undefined;
      case "accepted":
      case "not-sent":
        return undefined;
      case "lost":
        throw new KaleyraError("another worker has taken over this job");
    }
  }

  /** Waits while the pace, shared by all workers, allows no start. Other waits are left to the queue. */
  #waitForPace(send: Send, token: string): Promise<Turn> {
    const turn = this.#lastTurn.then(async () => {
      for (;;) {
        if (this.#stopped) return { answer: "pace", afterMs: 0 } as const;
        const answer = await this.#ledger.begin(send, token, this.#pace);
        if (answer.answer !== "pace") return answer;
        await sleep(Math.min(answer.afterMs, longestWaitMs));
      }
    });
    this.#lastTurn = turn.catch(() => {});
    return turn;
  }

  /** Records the outcome. Returns the milliseconds until the next attempt; `undefined` when the outcome is final. */
  async #finishAttempt(job: SendJob, send: Send, token: string, outcome: Outcome, attempt = 0): Promise<number | undefined> {
    const action = outcomeToAction(outcome);
    const retryMs = action.action === "requeue" && attempt < (this.#options.maxAttempts ?? defaults.maxAttempts) ? action.afterMs : undefined;
    const result = { state: retryMs === undefined ? outcome.outcome : "waiting", detail: detailOf(outcome), pauseMs: retryMs ?? 0 } as const;
    const { now, before } = await this.#retryUntilWritten(() => this.#ledger.outcome(send, token, result));
    if (now === "unknown") await this.#addToUnknown(job, send, detailOf(outcome));
    else if (before === "unknown") await this.#retryUntilWritten(async () => (await this.#unknown.getJob(send.id))?.remove());
    if (retryMs === undefined) this.#options.onOutcome?.(job.key, outcome);
    return retryMs;
  }

  async #addToUnknown({ key }: SendJob, { to, ref }: Send, reason: string): Promise<void> {
    await this.#retryUntilWritten(() => addOnce(this.#unknown, { key, to, ref, reason }));
  }

  /** Repeats a write until Redis is reachable: an outcome must not be lost. */
  async #retryUntilWritten<Value>(write: () => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (error instanceof Error) this.#options.onError?.(error);
        await sleep(redisRetryMs);
      }
    }
  }
}

function detailOf(outcome: Outcome): string {
  return outcome.outcome === "accepted" ? outcome.messageId : `${outcome.error.name}: ${outcome.error.message}`;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
