import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import { callClient } from "./call-client.ts";
import type { Clock, Stop } from "./clock.ts";
import type { Journal } from "./journal/journal.ts";
import type { NumericOptions } from "./numeric-options.ts";
import type { Sender } from "./options.ts";
import { outcomeToAction } from "./outcome-to-action.ts";
import { Pace } from "./pace.ts";
import { RecipientQueues } from "./recipient-queues.ts";
import { Throttle } from "./throttle.ts";

/** The outcome of a message's last attempt, and the number of attempts. */
export interface Sent {
  readonly outcome: Outcome;
  readonly attempts: number;
}

/** Sends messages at the pace of the run, and writes each attempt to the journal before and after it. */
export class MessageSender {
  readonly #client: Sender;
  readonly #maxAttempts: number;
  readonly #clock: Clock;
  readonly #stop: Stop;
  readonly #queues: RecipientQueues;
  readonly #throttle: Throttle;
  /** Paces the intents. */
  readonly #intentPace: Pace;
  /** Paces the requests again, because a slow disk may push several into the same second. */
  readonly #requestPace: Pace;

  constructor(client: Sender, { rate, perRecipientMs, maxAttempts }: NumericOptions, clock: Clock, stop: Stop) {
    this.#client = client;
    this.#maxAttempts = maxAttempts;
    this.#clock = clock;
    this.#stop = stop;
    this.#queues = new RecipientQueues(perRecipientMs);
    this.#throttle = new Throttle(rate);
    this.#intentPace = new Pace(this.#throttle, clock);
    this.#requestPace = new Pace(this.#throttle, clock);
  }

  /** Waits in the recipient's queue. Resolves, when it is this message's turn, to a function that leaves the queue. */
  enterQueue({ messaging_object: { to } }: ReplyButtonRequest): Promise<() => void> {
    return this.#queues.enter(to);
  }

  /** Sends until the outcome is final or the attempts are used up; `undefined` when the run was stopped before the first attempt. */
  async send(position: number, message: ReplyButtonRequest, journal: Journal | undefined): Promise<Sent | undefined> {
    let sent: Sent | undefined;
    for (let attempts = 1; attempts <= this.#maxAttempts; attempts += 1) {
      const outcome = await this.#attempt(position, message, journal);
      if (outcome === undefined) return sent;
      sent = { outcome, attempts };
      const action = outcomeToAction(outcome);
      if (action.action !== "requeue") return sent;
      this.#throttle.slowDown(this.#clock.now(), action.afterMs);
      await this.#clock.sleep(action.afterMs, this.#stop);
    }
    return sent;
  }

  /** Makes one attempt when the pace allows it; `undefined` when the run was stopped before. */
  async #attempt(position: number, message: ReplyButtonRequest, journal: Journal | undefined): Promise<Outcome | undefined> {
    const { to } = message.messaging_object;
    await this.#clock.sleep(this.#queues.cooldownAt(to, this.#clock.now()), this.#stop);
    if (!(await this.#intentPace.turn(this.#stop))) return undefined;
    await journal?.intent(position, to);
    if (!(await this.#requestPace.turn(this.#stop))) {
      await journal?.outcome(position, { outcome: "not-sent", error: new KaleyraError("the run was stopped") });
      return undefined;
    }
    this.#queues.started(to, this.#clock.now());
    const outcome = await callClient(this.#client, message);
    await journal?.outcome(position, outcome);
    return outcome;
  }
}
