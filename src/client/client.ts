import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { KaleyraError, MessageError, type TransportReason } from "../message/errors.ts";
import { checkApiKey, messagesUrl, originOf } from "./account.ts";
import { type Circumstances, type Classification, classify } from "./classify.ts";
import { transportError } from "./error-sentences.ts";
import { masked, type OnEvent, tell } from "./events.ts";
import { type ClientOptions, correlateOf, type Patience, patienceOf } from "./options.ts";
import type { NotSent, Outcome } from "./outcome.ts";
import { type Outgoing, type ReferenceField, toOutgoing } from "./outgoing.ts";
import { longestRetryAfterMs, longestWaitMs, type Retry, RetryBudget, waitBefore } from "./retry.ts";
import { attempt, type Post } from "./transport/attempt.ts";
import { Deadline } from "./transport/deadline.ts";

/** How one message is sent. */
export interface SendOptions {
  /** Ends the send early. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends messages for one account from one number. */
export interface Client {
  /**
   * Sends a message and says what is known of it afterwards. Takes anything,
   * built or not: what breaks a rule is `not-sent`, with every issue. Tries
   * again only what surely did not go out. Never rejects, and ends within
   * `timeoutMs`.
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
 * Makes a client for one account and one sender.
 *
 * @throws {@link KaleyraError} where an option is wrong: the sentence names it, and never quotes the key.
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

/** Every field is private to the language: inspection, JSON and spreading find nothing here, least of all the key. */
class HttpClient implements Client {
  readonly #post: Omit<Post, "text">;
  readonly #circumstances: Omit<Circumstances, "hide">;
  readonly #patience: Patience;
  readonly #correlate: ReferenceField | undefined;
  readonly #onEvent: OnEvent | undefined;
  readonly #budget = new RetryBudget();

  constructor(options: ClientOptions) {
    const { sid, apiKey, from, fetch: own, onEvent } = options;
    if (own !== undefined && typeof own !== "function") throw new KaleyraError("fetch must be a function");
    if (onEvent !== undefined && typeof onEvent !== "function") throw new KaleyraError("onEvent must be a function");
    const origin = originOf(options);
    checkApiKey(apiKey);
    this.#post = { url: messagesUrl(origin, sid, from), apiKey, fetch: own ?? ((...call) => globalThis.fetch(...call)) };
    this.#circumstances = { host: new URL(origin).host, isPlatformsFetch: own === undefined };
    this.#patience = patienceOf(options);
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
    const began = performance.now();
    const deadline = new Deadline(this.#patience.timeoutMs, signal);
    const outcome = await this.#tryUntil(deadline, outgoing).finally(() => deadline.close());
    const { correlation, to } = outgoing;
    tell(this.#onEvent, {
      type: "outcome",
      to: masked(to),
      outcome: outcome.outcome,
      attempts: outcome.attempts,
      durationMs: performance.now() - began,
      ...(outcome.outcome === "accepted" ? { messageId: outcome.messageId } : { reason: outcome.error.message }),
    });
    return correlation === undefined ? outcome : { ...outcome, correlation };
  }

  async #tryUntil(deadline: Deadline, outgoing: Outgoing): Promise<Outcome & { attempts: number }> {
    const to = masked(outgoing.to);
    const paid: Retry[] = [];
    let notBefore = 0;
    for (let attempts = 1; ; attempts += 1) {
      if (deadline.stop === undefined) tell(this.#onEvent, { type: "attempt", to, attempt: attempts });
      // Asked again, because whoever is told may stop it.
      if (deadline.stop !== undefined) return { ...this.#stopped(deadline.stop, notBefore), attempts: attempts - 1 };
      const verdict = await this.#try(deadline, outgoing);
      if (verdict.outcome.outcome === "accepted") this.#budget.earn(paid);
      const { again } = verdict;
      if (again === undefined || verdict.outcome.outcome !== "not-sent") return { ...verdict.outcome, attempts };
      const waitMs = waitBefore(attempts, again);
      const isHopeless = waitMs > longestRetryAfterMs || waitMs >= deadline.remainingMs;
      if (attempts >= this.#patience.maxAttempts || isHopeless || !this.#budget.pay(again)) {
        return { ...verdict.outcome, retryAfterMs: again.afterMs ?? longestWaitMs, attempts };
      }
      paid.push(again);
      tell(this.#onEvent, { type: "retry", to, attempt: attempts, waitMs, reason: verdict.outcome.error.message });
      notBefore = performance.now() + (again.afterMs ?? 0);
      await deadline.sleep(waitMs);
    }
  }

  async #try(deadline: Deadline, { text, to }: Outgoing): Promise<Classification> {
    const { apiKey } = this.#post;
    const hide = (words: string): string => words.replaceAll(apiKey, "[api key]").replaceAll(to.slice(1), "[number]");
    return classify(await attempt({ ...this.#post, text }, deadline), { ...this.#circumstances, hide });
  }

  /** Stopped between two tries: the last one surely did not go out. What the server asked for still holds. */
  #stopped(reason: TransportReason, notBefore: number): NotSent {
    const error = transportError({ outcome: "not-sent", reason, host: this.#circumstances.host });
    return { outcome: "not-sent", error, retryAfterMs: Math.max(0, notBefore - performance.now()) };
  }
}
