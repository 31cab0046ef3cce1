import type { MessageCallback } from "../../generated/message-callback/types.ts";
import { KaleyraError } from "../message/errors.ts";
import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { callbackOf } from "./callbacks/callback-of.ts";
import type { CallbackPart, PostOptions, RelayedStatus, SandboxStatus } from "./callbacks/parts.ts";
import type { Place } from "./callbacks/place.ts";
import { notSentCallback } from "./callbacks/statuses.ts";
import { closedError, postCallback } from "./post-callback.ts";
import type { Posted, PostedCallback, SandboxOptions, SentMessage, Tapped } from "./sandbox.ts";

const defaultStatuses: readonly RelayedStatus[] = ["sent", "delivered", "read"];
const allStatuses: readonly unknown[] = [...defaultStatuses, "failed", "not-sent"];
const mostTimes = 1_000;

/** Makes callbacks about the messages that were sent, and posts them. */
export class CallbackDesk {
  readonly #sent: readonly SentMessage[];
  readonly #options: SandboxOptions;
  readonly #closed = new AbortController();
  /** Message id → the statuses that are being posted by themselves. */
  readonly #reports = new Map<string, Promise<void>>();

  constructor(sent: readonly SentMessage[], options: SandboxOptions) {
    this.#sent = sent;
    this.#options = options;
  }

  /** Posts the statuses that follow an accepted message, once it was answered. */
  reportStatuses(sent: SentMessage, answered: Promise<unknown>): void {
    const { callbackUrl, statuses = defaultStatuses } = this.#options;
    if (callbackUrl === undefined || statuses.length === 0) return;
    const report = async () => {
      await answered;
      for (const status of statuses) {
        if (this.#closed.signal.aborted) break;
        // What went wrong is told to `onCallback`: there is no caller to throw to.
        await this.#post(sent, callbackOf(sent, [{ status }], false)).catch(() => {});
      }
      this.#reports.delete(sent.messageId);
    };
    this.#reports.set(sent.messageId, report());
  }

  async tap(messageId: string, id: string, options?: PostOptions): Promise<Tapped> {
    return unsafeCast<Posted<MessageCallback>>(await this.together(messageId, [{ tap: id }], options));
  }

  async location(messageId: string, place: Place, options?: PostOptions): Promise<Tapped> {
    return unsafeCast<Posted<MessageCallback>>(await this.together(messageId, [{ location: place }], options));
  }

  async text(messageId: string, text: string, options?: PostOptions): Promise<Tapped> {
    return unsafeCast<Posted<MessageCallback>>(await this.together(messageId, [{ text }], options));
  }

  async status(messageId: string, status: SandboxStatus, { code, ...options }: PostOptions & { readonly code?: number } = {}): Promise<Posted> {
    if (status !== "not-sent") return this.together(messageId, [{ status, ...(code === undefined ? undefined : { code }) }], options);
    if (code !== undefined) throw new KaleyraError('"not-sent" has Kaleyra\'s own code; leave the code out');
    const sent = this.#find(messageId);
    return this.#postAfterReports(sent, notSentCallback(sent), options);
  }

  async together(messageId: string, parts: readonly CallbackPart[], options: PostOptions = {}): Promise<Posted> {
    const sent = this.#find(messageId);
    const statuses = parts.flatMap((part) => (isObject(part) && "status" in part ? [unsafeCast<SandboxStatus>(part.status)] : []));
    if (!statuses.every((status) => allStatuses.includes(status))) {
      throw new KaleyraError(`there is no such status; the sandbox knows ${allStatuses.join(", ")}`);
    }
    if (statuses.includes("not-sent")) throw new KaleyraError('"not-sent" has a callback of its own; report it with status()');
    return this.#postAfterReports(sent, callbackOf(sent, parts, options.withoutNumber === true), options);
  }

  async idle(): Promise<void> {
    while (this.#reports.size > 0) await Promise.all(this.#reports.values());
  }

  /** Aborts every callback that is waiting for a response. */
  close(): void {
    this.#closed.abort();
  }

  #find(messageId: string): SentMessage {
    if (this.#closed.signal.aborted) throw closedError();
    const sent = this.#sent.find((message) => message.messageId === messageId);
    if (sent === undefined) throw new KaleyraError("no message with this id was sent");
    return sent;
  }

  /** What is asked for comes after what is reported by itself, so that the order is the caller's. */
  async #postAfterReports(sent: SentMessage, callback: Posted["callback"], { times = 1, withoutNumber = false }: PostOptions): Promise<Posted> {
    if (typeof withoutNumber !== "boolean") throw new KaleyraError("withoutNumber must be true or false");
    if (!Number.isInteger(times) || times < 1 || times > mostTimes) throw new KaleyraError(`times must be a whole number from 1 to ${mostTimes}`);
    if (times > 1 && this.#options.callbackUrl === undefined) {
      throw new KaleyraError("a callback is posted several times to callbackUrl, and there is none; give callbackUrl, or leave times out");
    }
    await this.#reports.get(sent.messageId);
    let posted: Posted = { callback };
    for (let time = 0; time < times; time += 1) posted = await this.#post(sent, callback);
    return posted;
  }

  async #post({ messageId }: SentMessage, callback: Posted["callback"]): Promise<Posted> {
    const { onCallback } = this.#options;
    try {
      const status = await postCallback(callback, this.#options, this.#closed.signal);
      const posted: PostedCallback = { messageId, callback, ...(status === undefined ? undefined : { status }) };
      onCallback?.(posted);
      return { callback, ...(status === undefined ? undefined : { status }) };
    } catch (error) {
      if (error instanceof KaleyraError) onCallback?.({ messageId, callback, error: error.message });
      throw error;
    }
  }
}
