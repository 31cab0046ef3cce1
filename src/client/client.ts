import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { KaleyraError, MessageError, type TransportReason } from "../message/errors.ts";
import { checkApiKey, messagesUrl, originOf } from "./account.ts";
import { type Circumstances, type Classification, classify } from "./classify.ts";
import { transportError } from "./error-sentences.ts";
import { masked, type OnEvent, tell } from "./events.ts";
import { type ClientOptions, correlateOf, type SendSettings, sendSettingsOf } from "./options.ts";
import type { NotSent, Outcome } from "./outcome.ts";
import { type Outgoing, type ReferenceField, toOutgoing } from "./outgoing.ts";
import { longestRetryAfterMs, longestWaitMs, type Retry, RetryBudget, waitBeforeRetry } from "./retry.ts";
import { attempt, type Post } from "./transport/attempt.ts";
import { Deadline } from "./transport/deadline.ts";

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
  send(message: ReplyButtonRequest, options?: SendOptions): Promise<Outcome>;
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

/** Every field is a `#private` one, so that inspection, JSON and spreading cannot show the API key. */
class HttpClient implements Client {
  readonly #post: Omit<Post, "text">;
  readonly #circumstances: Omit<Circumstances, "hide">;
  readonly #settings: SendSettings;
  readonly #correlate: ReferenceField | undefined;
  readonly #onEvent: OnEvent | undefined;
  readonly #budget = new RetryBudget();

  constructor(options: ClientOptions) {
    const { sid, apiKey, from, fetch: customFetch, onEvent } = options;
    if (customFetch !== undefined && typeof customFetch !== "function") throw new KaleyraError("fetch must be a function");
    if (onEvent !== undefined && typeof onEvent !== "function") throw new KaleyraError("onEvent must be a function");
    const origin = originOf(options);
    checkApiKey(apiKey);
    this.#post = { url: messagesUrl(origin, sid, from), apiKey, fetch: customFetch ?? ((...call) => globalThis.fetch(...call)) };
    this.#circumstances = { host: new URL(origin).host, usesPlatformFetch: customFetch === undefined };
    this.#settings = sendSettingsOf(options);
    this.#correlate = correlateOf(options);
    this.#onEvent = onEvent;
  }

  async send(message: ReplyButtonRequest, options?: SendOptions): Promise<Outcome> {
    const signal = options?.signal;
    if (signal !== undefined && typeof signal?.addEventListener !== "function") {
      return { outcome: "not-sent", error: new KaleyraError("signal must be an AbortSignal"), attempts: 0 };
    }
    const outgoing = toOutgoing(message, this.#correlate);
    if (outgoing instanceof MessageError) return { outcome: "not-sent", error: outgoing, attempts: 0 };
    const startedAt = performance.now();
    const deadline = new Deadline(this.#settings.timeoutMs, signal);
    const outcome = await this.#sendUntil(deadline, outgoing).finally(() => deadline.close());
    const { correlation, to } = outgoing;
    tell(this.#onEvent, {
      type: "outcome",
      to: masked(to),
      outcome: outcome.outcome,
      attempts: outcome.attempts,
      durationMs: performance.now() - startedAt,
      ...(outcome.outcome === "accepted" ? { messageId: outcome.messageId } : { reason: outcome.error.message }),
    });
    return correlation === undefined ? outcome : { ...outcome, correlation };
  }

  /** Repeats the attempt by the rule in retry.ts. */
  async #sendUntil(deadline: Deadline, outgoing: Outgoing): Promise<Outcome & { attempts: number }> {
    const to = masked(outgoing.to);
    const paid: Retry[] = [];
    let notBefore = 0;
    for (let attempts = 1; ; attempts += 1) {
      if (deadline.stopReason === undefined) tell(this.#onEvent, { type: "attempt", to, attempt: attempts });
      // Checked again, because onEvent may abort the send.
      if (deadline.stopReason !== undefined) return { ...this.#stoppedOutcome(deadline.stopReason, notBefore), attempts: attempts - 1 };
      const { outcome, retry } = await this.#attempt(deadline, outgoing);
      if (outcome.outcome === "accepted") this.#budget.earn(paid);
      if (retry === undefined || outcome.outcome !== "not-sent") return { ...outcome, attempts };
      const waitMs = waitBeforeRetry(attempts, retry);
      const isTooLong = waitMs > longestRetryAfterMs || waitMs >= deadline.remainingMs;
      if (attempts >= this.#settings.maxAttempts || isTooLong || !this.#budget.pay(retry)) {
        return { ...outcome, retryAfterMs: retry.retryAfterMs ?? longestWaitMs, attempts };
      }
      paid.push(retry);
      tell(this.#onEvent, { type: "retry", to, attempt: attempts, waitMs, reason: outcome.error.message });
      notBefore = performance.now() + (retry.retryAfterMs ?? 0);
      await deadline.sleep(waitMs);
    }
  }

  async #attempt(deadline: Deadline, { text, to }: Outgoing): Promise<Classification> {
    const { apiKey } = this.#post;
    const hide = (received: string): string => received.replaceAll(apiKey, "[api key]").replaceAll(to.slice(1), "[number]");
    return classify(await attempt({ ...this.#post, text }, deadline), { ...this.#circumstances, hide });
  }

  /** The outcome of a send that was stopped between two attempts. The wait that the server asked for still applies. */
  #stoppedOutcome(reason: TransportReason, notBefore: number): NotSent {
    const error = transportError({ outcome: "not-sent", reason, host: this.#circumstances.host });
    return { outcome: "not-sent", error, retryAfterMs: Math.max(0, notBefore - performance.now()) };
  }
}
