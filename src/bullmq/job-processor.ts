import type { Job } from "bullmq";
import { callClient } from "../bulk/call-client.ts";
import { outcomeToAction } from "../bulk/outcome-to-action.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import { type SendJob, sendOf } from "./jobs.ts";
import { defaults, guarded, type Pause, type SendWorkerOptions } from "./options.ts";
import type { Send, SendLedger } from "./send-ledger.ts";
import type { SharedPace, SharedPause, Turn } from "./turn.ts";
import type { UnknownList } from "./unknown-list.ts";

/** The wait before a write is repeated when Redis is unreachable. */
const redisRetryMs = 200;
/** The longest wait before the pace is checked again, so that a closing worker does not wait longer. */
const longestWaitMs = 1_000;
/** The wait for replicas that do not confirm. */
const replicasRetryMs = 1_000;

/** Processes the jobs of one worker: asks Redis for permission, sends, and records the outcome. */
export class JobProcessor {
  readonly #options: Pick<SendWorkerOptions, "client" | "maxAttempts">;
  readonly #onError: (error: Error) => void;
  readonly #onOutcome: (key: string, outcome: Outcome) => void;
  readonly #onPause: (pause: Pause) => void;
  readonly #pace: SharedPace;
  readonly #ledger: SendLedger;
  readonly #unknown: Pick<UnknownList, "add" | "remove">;
  /** Jobs ask Redis one after the other, so that waiting jobs do not all poll at once. */
  #lastTurn: Promise<unknown> = Promise.resolve();
  #lastPause = "";
  #stopped = false;

  constructor(options: SendWorkerOptions, pace: SharedPace, ledger: SendLedger, unknown: Pick<UnknownList, "add" | "remove">) {
    this.#options = options;
    this.#onError = guarded(options.onError);
    this.#onOutcome = guarded(options.onOutcome, this.#onError);
    this.#onPause = guarded(options.onPause, this.#onError);
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
      case "forgotten":
        await this.#addToUnknown(data, send, turn.reason);
        this.#onOutcome(data.key, { outcome: "unknown", error: new KaleyraError(turn.reason) });
        return undefined;
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
  #waitForPace(send: Send, token: string): Promise<Exclude<Turn, { readonly answer: "pause" | "unconfirmed" }>> {
    const turn = this.#lastTurn.then(async () => {
      for (;;) {
        if (this.#stopped) return { answer: "pace", afterMs: 0 } as const;
        const turn = await this.#ledger.begin(send, token, this.#pace);
        if (turn.answer === "unconfirmed") await this.#takeBack(send, token);
        else if (turn.answer === "pause") await this.#waitFor(turn.pause);
        else if (turn.answer === "pace") await sleep(Math.min(turn.afterMs, longestWaitMs));
        else return turn;
      }
    });
    this.#lastTurn = turn.catch(() => {});
    return turn;
  }

  async #waitFor(pause: SharedPause): Promise<void> {
    this.#tell(pause);
    await sleep(Math.min(pause.ms, longestWaitMs));
  }

  /** The intent is not safe yet, so the message must not leave. */
  async #takeBack(send: Send, token: string): Promise<void> {
    const reason = this.#ledger.replicas.unconfirmed;
    const result = { state: "waiting", detail: reason, pause: { ms: replicasRetryMs, reason }, takenBack: true } as const;
    const { pause } = await this.#retryUntilWritten(() => this.#ledger.outcome(send, token, result));
    this.#tell(pause);
  }

  /** Records the outcome. Returns the milliseconds until the next attempt; `undefined` when the outcome is final. */
  async #finishAttempt(job: SendJob, send: Send, token: string, outcome: Outcome, attempt = 0): Promise<number | undefined> {
    const action = outcomeToAction(outcome);
    const wait = action.action === "requeue" && attempt < (this.#options.maxAttempts ?? defaults.maxAttempts) ? action.afterMs : undefined;
    const detail = detailOf(outcome);
    const asked = wait === undefined ? undefined : this.#boundedPause(wait, detail);
    const result = { state: asked === undefined ? outcome.outcome : "waiting", detail, pause: asked } as const;
    const { now, before, pause } = await this.#retryUntilWritten(() => this.#ledger.outcome(send, token, result));
    this.#tell(pause);
    if (now === "unknown") await this.#addToUnknown(job, send, detail);
    else if (before === "unknown") await this.#retryUntilWritten(() => this.#unknown.remove(send.id));
    // A send that Redis has forgotten also goes back to the queue, where it is found to be so.
    if (asked !== undefined && now !== "accepted" && now !== "not-sent" && now !== "unknown") return asked.ms;
    this.#onOutcome(job.key, outcome);
    return undefined;
  }

  /** An answer may ask for any wait, a thousand years too. */
  #boundedPause(askedMs: number, reason: string): Pause {
    const longest = this.#pace.maxPauseMs;
    if (!(askedMs > longest)) return { ms: askedMs > 0 ? Math.ceil(askedMs) : 0, reason };
    return { ms: longest, reason: `${reason} (it asks for ${askedMs} ms; the queue asks again after ${longest} ms)` };
  }

  /** Tells of a pause once. */
  #tell(pause: SharedPause | undefined): void {
    if (pause === undefined || pause.mark === this.#lastPause) return;
    this.#lastPause = pause.mark;
    this.#onPause({ ms: pause.ms, reason: pause.reason });
  }

  async #addToUnknown({ key }: SendJob, { to, ref }: Send, reason: string): Promise<void> {
    await this.#retryUntilWritten(() => this.#unknown.add({ key, to, ref, reason }));
  }

  /** Repeats a write until Redis is reachable: an outcome must not be lost. */
  async #retryUntilWritten<Value>(write: () => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (error instanceof Error) this.#onError(error);
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
