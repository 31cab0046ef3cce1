import type { Job, Queue } from "bullmq";
import { outcomeToAction } from "../bulk/outcome-to-action.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import { addOnce, type SendJob, sendOf, type UnknownSend } from "./jobs.ts";
import { defaults, type SendWorkerOptions } from "./options.ts";
import type { Send, SendLedger, SharedPace, Turn } from "./send-ledger.ts";

/** How long to wait before Redis is asked again, when it does not answer. */
const redisAwayMs = 200;
/** The longest nap before the pace is looked at again, so that a worker that is closed does not sleep on. */
const longestNapMs = 1_000;

/** Takes the jobs of one worker through Redis's rule and the client. */
export class JobProcessor {
  readonly #options: SendWorkerOptions;
  readonly #pace: SharedPace;
  readonly #ledger: SendLedger;
  readonly #unknown: Queue<UnknownSend>;
  /** One job at a time asks Redis for its turn, so that those who wait do not all ask at once. */
  #gate: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: SendWorkerOptions, pace: SharedPace, ledger: SendLedger, unknown: Queue<UnknownSend>) {
    this.#options = options;
    this.#pace = pace;
    this.#ledger = ledger;
    this.#unknown = unknown;
  }

  /** From now on jobs are handed back, and not begun. */
  stop(): void {
    this.#stopped = true;
  }

  /** Brings a job one step further; the milliseconds after which it is to be tried again, if it is. */
  async deliver({ data }: Job<SendJob>, token: string): Promise<number | undefined> {
    const send = sendOf(data);
    const turn = await this.#turn(send, token);
    switch (turn.answer) {
      case "go":
        return this.#conclude(data, send, token, await this.#ask(data), turn.attempt);
      case "line":
      case "pace":
        return turn.afterMs;
      case "died":
        return this.#conclude(data, send, token, { outcome: "unknown", error: new KaleyraError("the worker died while the message was on its way") });
      case "unknown":
        await this.#park(data, send, "it was parked before");
        return undefined;
      case "accepted":
      case "not-sent":
        return undefined;
      case "lost":
        throw new KaleyraError("another worker has taken over this job");
    }
  }

  /** Waits, together with all others of this worker, until there is room in the pace. */
  #turn(send: Send, token: string): Promise<Turn> {
    const turn = this.#gate.then(async () => {
      for (;;) {
        if (this.#stopped) return { answer: "pace", afterMs: 0 } as const;
        const answer = await this.#ledger.begin(send, token, this.#pace);
        if (answer.answer !== "pace") return answer;
        await sleep(Math.min(answer.afterMs, longestNapMs));
      }
    });
    this.#gate = turn.catch(() => {});
    return turn;
  }

  async #ask({ message }: SendJob): Promise<Outcome> {
    try {
      return await this.#options.client.send(message);
    } catch (cause) {
      return { outcome: "unknown", error: new KaleyraError("the client threw instead of telling an outcome", { cause }) };
    }
  }

  async #conclude(job: SendJob, send: Send, token: string, outcome: Outcome, attempt = 0): Promise<number | undefined> {
    const action = outcomeToAction(outcome);
    const again = action.action === "requeue" && attempt < (this.#options.maxAttempts ?? defaults.maxAttempts) ? action.afterMs : undefined;
    const settled = { state: again === undefined ? outcome.outcome : "waiting", detail: detailOf(outcome), pauseMs: again ?? 0 } as const;
    const { now, before } = await this.#untilItWorks(() => this.#ledger.verdict(send, token, settled));
    if (now === "unknown") await this.#park(job, send, detailOf(outcome));
    else if (before === "unknown") await this.#untilItWorks(async () => (await this.#unknown.getJob(send.id))?.remove());
    if (again === undefined) this.#options.onOutcome?.(job.key, outcome);
    return again;
  }

  async #park({ key }: SendJob, { to, ref }: Send, reason: string): Promise<void> {
    await this.#untilItWorks(() => addOnce(this.#unknown, { key, to, ref, reason }));
  }

  /** What is known must not be lost because Redis is away for a while. */
  async #untilItWorks<Value>(write: () => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (error instanceof Error) this.#options.onError?.(error);
        await sleep(redisAwayMs);
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
