import type { AnyRequest } from "../../generated/kinds.ts";
import type { ReferenceField } from "../../generated/references.ts";
import { KaleyraError, MessageError } from "../message/errors.ts";
import { checkApiKey, messagesUrl, originOf } from "./account.ts";
import { type Circumstances, type Classification, classify } from "./classify.ts";
import { consequences, transportError } from "./error-sentences.ts";
import { masked, type OnEvent, tell } from "./events.ts";
import { type ClientOptions, correlateOf, type SendSettings, sendSettingsOf } from "./options.ts";
import type { NotSent, Outcome } from "./outcome.ts";
import { type Outgoing, toOutgoing } from "./outgoing.ts";
import { longestRetryAfterMs, longestWaitMs, type Retry, RetryBudget, waitBeforeRetry } from "./retry.ts";
import { Slots } from "./slots.ts";
import { isSignal } from "./transport/abort-listener.ts";
import { attempt, type Post } from "./transport/attempt.ts";
import { Deadline } from "./transport/deadline.ts";
import { closedConnectionsSeen } from "./transport/event-loop.ts";
import { causeOf } from "./transport/transport-fault.ts";

/** Options of one send. */
export interface SendOptions {
  /** Ends the send early. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends messages for one account from one number. */
export interface Client {
  /**
   * Sends a message and returns what is known of it afterwards. The message
   * need not come from a builder: an invalid one is `not-sent`, with every
   * issue. A send is retried only when the message certainly did not go out.
   * Never rejects, and ends within `timeoutMs`.
   *
   * @example
   * ```ts
   * import { buttons } from "kaleyra-whatsapp";
   * import { createClient } from "kaleyra-whatsapp/client";
   *
   * const client = createClient({ baseUrl: "http://127.0.0.1:8080", sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210" });
   * const message = buttons().body("Shall we call you?").reply("yes", "Yes").to("+919876543211").build();
   * const sent = await client.send(message);
   * if (sent.outcome === "unknown") console.log("may have been delivered:", sent.error.message);
   * ```
   */
  send(message: AnyRequest, options?: SendOptions): Promise<Outcome>;
}

/**
 * Creates a client for one account and one sending number.
 *
 * @throws {@link KaleyraError} when an option is invalid. The error names the option and never quotes the API key.
 *
 * @example
 * ```ts
 * import { createClient } from "kaleyra-whatsapp/client";
 *
 * const client = createClient({
 *   pod: "in",
 *   sid: process.env["KALEYRA_SID"] ?? "",
 *   apiKey: process.env["KALEYRA_API_KEY"] ?? "",
 *   from: "+919876543210",
 * });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  return new HttpClient(options);
}

/** A message that is being sent. A class, so that it cannot be taken for an outcome where a program has polluted the prototype of all objects. */
class Prepared {
  readonly outgoing: Outgoing;
  readonly deadline: Deadline;
  /** The attempts that have begun. */
  attempts = 0;

  constructor(outgoing: Outgoing, deadline: Deadline) {
    this.outgoing = outgoing;
    this.deadline = deadline;
  }
}

function refused(reason: string): NotSent {
  return { outcome: "not-sent", error: new KaleyraError(reason), attempts: 0 };
}

/** Every field is a `#private` one, so that inspection, JSON and spreading cannot show the API key. */
class HttpClient implements Client {
  readonly #post: Omit<Post, "text">;
  readonly #circumstances: Omit<Circumstances, "hide">;
  readonly #settings: SendSettings;
  readonly #correlate: ReferenceField | undefined;
  readonly #onEvent: OnEvent | undefined;
  readonly #budget = new RetryBudget();
  readonly #slots: Slots;

  constructor(options: ClientOptions) {
    const { sid, apiKey, from, fetch: customFetch, onEvent } = options;
    if (customFetch !== undefined && typeof customFetch !== "function") throw new KaleyraError("fetch must be a function");
    if (onEvent !== undefined && typeof onEvent !== "function") throw new KaleyraError("onEvent must be a function");
    const origin = originOf(options);
    checkApiKey(apiKey);
    this.#post = { url: messagesUrl(origin, sid, from), apiKey, fetch: customFetch };
    this.#circumstances = { host: new URL(origin).host };
    this.#settings = sendSettingsOf(options);
    this.#slots = new Slots(this.#settings.maxConcurrent);
    this.#correlate = correlateOf(options);
    this.#onEvent = onEvent;
  }

  /** A caller may send again after a rejection, so whatever is thrown becomes an outcome. */
  async send(message: AnyRequest, options?: SendOptions): Promise<Outcome> {
    let prepared: Prepared | NotSent | undefined;
    try {
      prepared = this.#prepared(message, options);
      return prepared instanceof Prepared ? await this.#sendPrepared(prepared) : prepared;
    } catch {
      // Not even an error could be described: the program has replaced a part of the language, such as a method of all strings.
      const attempts = prepared?.attempts ?? 0;
      const outcome = attempts === 0 ? "not-sent" : "unknown";
      return { outcome, error: new KaleyraError(`the send broke off; ${consequences[outcome]}`), attempts };
    }
  }

  #prepared(message: AnyRequest, options: SendOptions | undefined): Prepared | NotSent {
    try {
      const signal = options?.signal;
      if (signal !== undefined && !isSignal(signal)) return refused("signal must be an AbortSignal");
      const outgoing = toOutgoing(message, this.#correlate);
      if (outgoing instanceof MessageError) return { outcome: "not-sent", error: outgoing, attempts: 0 };
      return new Prepared(outgoing, new Deadline(this.#settings.timeoutMs, signal));
    } catch (thrown) {
      const name = this.#nameOf(thrown) ?? "an error";
      return refused(
        `the message did not go out, because it or the options of send() throw ${name} when they are read; pass plain JSON, and an AbortSignal as signal`,
      );
    }
  }

  async #sendPrepared(prepared: Prepared): Promise<Outcome> {
    const startedAt = performance.now();
    const { deadline } = prepared;
    const { correlation, to } = prepared.outgoing;
    const outcome = await this.#sendUntilDeadline(prepared).catch((thrown) => this.#brokenOff(thrown, prepared));
    deadline.close();
    const { attempts } = prepared;
    tell(this.#onEvent, {
      type: "outcome",
      to: masked(to),
      outcome: outcome.outcome,
      attempts,
      durationMs: performance.now() - startedAt,
      ...(outcome.outcome === "accepted" ? { messageId: outcome.messageId } : { reason: outcome.error.message }),
    });
    return { ...outcome, attempts, ...(correlation === undefined ? undefined : { correlation }) };
  }

  /** Repeats the attempt by the rule in retry.ts. */
  async #sendUntilDeadline(prepared: Prepared): Promise<Outcome> {
    const { deadline, outgoing } = prepared;
    const paid: Retry[] = [];
    let notBefore = 0;
    for (;;) {
      const result = await this.#attemptInTurn(prepared);
      if (result === undefined) return this.#stoppedOutcome(prepared, notBefore);
      const { outcome, retry } = result;
      const { attempts } = prepared;
      if (outcome.outcome === "accepted") this.#budget.earn(paid);
      if (retry === undefined || outcome.outcome !== "not-sent") return outcome;
      const waitMs = waitBeforeRetry(attempts, retry);
      const isTooLong = waitMs > longestRetryAfterMs || waitMs >= deadline.remainingMs;
      if (attempts >= this.#settings.maxAttempts || isTooLong || !this.#budget.pay(retry)) {
        return { ...outcome, retryAfterMs: retry.retryAfterMs ?? longestWaitMs };
      }
      paid.push(retry);
      tell(this.#onEvent, { type: "retry", to: masked(outgoing.to), attempt: attempts, waitMs, reason: outcome.error.message });
      notBefore = performance.now() + (retry.retryAfterMs ?? 0);
      await deadline.sleep(waitMs);
    }
  }

  /** Makes an attempt when its turn comes; `undefined` when the deadline comes before. */
  async #attemptInTurn(prepared: Prepared): Promise<Classification | undefined> {
    const { deadline, outgoing } = prepared;
    if (deadline.stopReason !== undefined || !(await this.#slots.take(deadline))) return undefined;
    try {
      await closedConnectionsSeen(deadline);
      if (deadline.stopReason === undefined) tell(this.#onEvent, { type: "attempt", to: masked(outgoing.to), attempt: prepared.attempts + 1 });
      // Checked again, because onEvent may abort the send.
      if (deadline.stopReason !== undefined) return undefined;
      prepared.attempts += 1;
      return await this.#attempt(deadline, outgoing);
    } finally {
      this.#slots.release();
    }
  }

  async #attempt(deadline: Deadline, { text, to }: Outgoing): Promise<Classification> {
    const { apiKey } = this.#post;
    const hide = (received: string): string => received.replaceAll(apiKey, "[api key]").replaceAll(to.slice(1), "[number]");
    return classify(await attempt({ ...this.#post, text }, deadline), { ...this.#circumstances, hide });
  }

  /** The outcome of a send that was stopped before an attempt. The wait that the server asked for still applies. */
  #stoppedOutcome({ deadline: { stopReason = "timeout" }, attempts }: Prepared, notBefore: number): NotSent {
    const sentence = stopReason === "timeout" && attempts === 0 ? "queued" : undefined;
    const error = transportError({ outcome: "not-sent", reason: stopReason, host: this.#circumstances.host, sentence });
    return { outcome: "not-sent", error, retryAfterMs: Math.max(0, notBefore - performance.now()) };
  }

  /** The outcome of a send in which this library, or something it called, threw. */
  #brokenOff(thrown: unknown, { attempts }: Prepared): Outcome {
    const outcome = attempts === 0 ? "not-sent" : "unknown";
    const error = transportError({ outcome, reason: "unreadable", host: this.#circumstances.host, cause: this.#nameOf(thrown) });
    return { outcome, error };
  }

  /** The class of an error, if it can be named. */
  #nameOf(thrown: unknown): string | undefined {
    return causeOf(thrown)?.replaceAll(this.#post.apiKey, "[api key]");
  }
}
