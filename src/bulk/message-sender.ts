import type { AnyRequest } from "../../generated/kinds.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import { Brake, isDailyLimit } from "./brake.ts";
import { callClient } from "./call-client.ts";
import type { Clock, Stop } from "./clock.ts";
import type { Journal } from "./journal/journal.ts";
import type { NumericOptions } from "./numeric-options.ts";
import type { SendAllOptions, Sender } from "./options.ts";
import { outcomeToAction } from "./outcome-to-action.ts";
import { Pace } from "./pace.ts";
import { RecipientQueues } from "./recipient-queues.ts";
import { RunPause, Throttle } from "./throttle.ts";

/** The outcome of a message's last attempt, and the number of attempts. */
export interface Sent {
  readonly outcome: Outcome;
  readonly attempts: number;
}

/** The options of a run that its sender needs. */
export type SenderOptions = NumericOptions & { readonly maxPauseMs: number } & Pick<SendAllOptions<unknown>, "onPause">;

/** Sends messages at the pace of the run, and writes each attempt to the journal before and after it. */
export class MessageSender {
  readonly #client: Sender;
  readonly #maxAttempts: number;
  readonly #clock: Clock;
  readonly #stop: Stop;
  readonly #queues: RecipientQueues;
  readonly #pause: RunPause;
  readonly #brake = new Brake();
  /** Paces the intents. */
  readonly #intentPace: Pace;
  /** Paces the requests again, because a slow disk may push several into the same second. */
  readonly #requestPace: Pace;

  constructor(client: Sender, { rate, perRecipientMs, maxAttempts, maxPauseMs, onPause }: SenderOptions, clock: Clock, stop: Stop) {
    this.#client = client;
    this.#maxAttempts = maxAttempts;
    this.#clock = clock;
    this.#stop = stop;
    this.#queues = new RecipientQueues(perRecipientMs);
    const throttle = new Throttle(rate);
    this.#pause = new RunPause(throttle, maxPauseMs, onPause);
    this.#intentPace = new Pace(throttle, clock);
    this.#requestPace = new Pace(throttle, clock);
  }

  /** Waits in the recipient's queue. Resolves, when it is this message's turn, to a function that leaves the queue. */
  enterQueue({ messaging_object: { to } }: AnyRequest): Promise<() => void> {
    return this.#queues.enter(to);
  }

  /**
   * Sends until the outcome is final or the attempts are used up. `undefined`
   * when the run was stopped before the first attempt, or stopped by itself
   * while the message is proved not sent and waits for another attempt.
   */
  async send(position: number, message: AnyRequest, journal: Journal | undefined): Promise<Sent | undefined> {
    let sent: Sent | undefined;
    for (let attempts = 1; attempts <= this.#maxAttempts; attempts += 1) {
      const outcome = await this.#attempt(position, message, journal);
      if (outcome === undefined) return this.#stop.reason === undefined ? sent : undefined;
      sent = { outcome, attempts };
      if (outcome.outcome === "accepted") break;
      if (isDailyLimit(outcome.error)) return this.#end(outcome.error.message, sent);
      const action = outcomeToAction(outcome);
      if (action.action !== "requeue") break;
      if (this.#stop.stopped) continue;
      const tooLong = await this.#pause.begin(this.#clock.now(), action.afterMs, outcome.error.message);
      if (tooLong !== undefined) return this.#end(tooLong, sent);
      await this.#clock.sleep(action.afterMs, this.#stop);
    }
    const reason = sent && this.#brake.reasonToStop(sent.outcome);
    if (reason !== undefined) this.#stop.stop(reason);
    return sent;
  }

  /** Ends the run. A message proved not sent has no result, because the next run sends it. */
  #end(reason: string, sent: Sent): Sent | undefined {
    this.#stop.stop(reason);
    return sent.outcome.outcome === "not-sent" ? undefined : sent;
  }

  /** Makes one attempt when the pace allows it; `undefined` when the run was stopped before. */
  async #attempt(position: number, message: AnyRequest, journal: Journal | undefined): Promise<Outcome | undefined> {
    const { to } = message.messaging_object;
    await this.#clock.sleep(this.#queues.cooldownAt(to, this.#clock.now()), this.#stop);
    if (!(await this.#intentPace.turn(this.#stop))) return undefined;
    await journal?.intent(position, to, message.extra_info);
    if (!(await this.#requestPace.turn(this.#stop))) {
      await journal?.outcome(position, to, { outcome: "not-sent", error: new KaleyraError("the run was stopped") });
      return undefined;
    }
    this.#queues.started(to, this.#clock.now());
    const outcome = await callClient(this.#client, message);
    await journal?.outcome(position, to, outcome);
    return outcome;
  }
}
