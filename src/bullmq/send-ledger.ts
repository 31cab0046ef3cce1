import type { ScriptingClient } from "bullmq";
import { KaleyraError } from "../message/errors.ts";
import { scripts } from "./scripts.ts";

/** The state of a send: not yet begun, on its way, or one of the three outcomes. */
export type SendState = "waiting" | "sending" | "accepted" | "not-sent" | "unknown";

/** One message on the queue: the id of its job, its recipient, and the `ref` that its callback will have. */
export interface Send {
  readonly id: string;
  readonly to: string;
  readonly ref: string;
}

/** Redis's answer to a job that wants to send: send now, wait, or do not send. */
export type Turn =
  /** The intent of this attempt, numbered from 1, is recorded. */
  | { readonly answer: "go"; readonly attempt: number }
  /** `died`: the worker died during the attempt, and the message may have gone out. `lost`: another worker has the job now. */
  | { readonly answer: "died" | "lost" | Exclude<SendState, "sending" | "waiting"> }
  /** `recipient-queue`: earlier messages to the recipient, or its cooldown, come first. `pace`: all sends wait. */
  | { readonly answer: "recipient-queue" | "pace"; readonly afterMs: number };

/** At most `limit` starts in `windowMs`, and `cooldownMs` between two messages to one recipient. */
export interface SharedPace {
  readonly limit: number;
  readonly windowMs: number;
  readonly cooldownMs: number;
}

/** The result of an attempt: an outcome, or `waiting` for another attempt. */
export interface AttemptResult {
  readonly state: Exclude<SendState, "sending">;
  /** The message id or the error; never the text of the message. */
  readonly detail: string;
  /** How long all sends wait, in milliseconds. */
  readonly pauseMs: number;
}

/** How long Redis remembers a finished send. During this time, adding its key again sends nothing. */
const rememberMs = 7 * 24 * 60 * 60 * 1_000;

/** The state of every send, kept in Redis beside BullMQ's own keys of the queue. */
export class SendLedger {
  readonly #client: ScriptingClient;
  readonly #base: string;

  private constructor(client: ScriptingClient, base: string) {
    this.#client = client;
    this.#base = base;
  }

  static async open(queue: { getBackend(): { readonly client: Promise<ScriptingClient> } }, prefix: string, name: string): Promise<SendLedger> {
    const client = await queue.getBackend().client;
    for (const [script, definition] of Object.entries(scripts)) client.defineCommand(commandOf(script), definition);
    return new SendLedger(client, `${prefix}:${name}:`);
  }

  /** Records a new send. Returns the state it had before, if any. */
  async enroll({ id, to, ref }: Send): Promise<SendState | undefined> {
    const state = await this.#run("enroll", [this.#send(id), this.#recipientQueue(to), id, to, ref]);
    return isState(state) ? state : undefined;
  }

  /** Asks whether a job may send now. */
  async begin({ id, to, ref }: Send, owner: string, { limit, windowMs, cooldownMs }: SharedPace): Promise<Turn> {
    const base = this.#base;
    const keys = [this.#send(id), this.#recipientQueue(to), `${base}cooldown:${to}`, `${base}starts`, this.#pause, this.#refs, `${base}${id}:lock`];
    const args = [id, to, ref, owner, base, String(limit), String(windowMs), String(cooldownMs)];
    return toTurn(await this.#run("begin", [...keys, ...args]));
  }

  /** Records the result of an attempt. Returns the state now and the one before. */
  async outcome({ id, to, ref }: Send, owner: string, { state, detail, pauseMs }: AttemptResult): Promise<{ readonly now: unknown; readonly before: unknown }> {
    const keys = [this.#send(id), this.#recipientQueue(to), this.#refs, this.#pause];
    const reply = await this.#run("outcome", [...keys, id, ref, owner, state, detail, String(Math.ceil(pauseMs)), String(rememberMs)]);
    const [now, before]: unknown[] = Array.isArray(reply) ? reply : [];
    return { now, before };
  }

  /** Settles an unknown send. Returns its id, if there is such a send. */
  async settle(which: Pick<Send, "id"> | Pick<Send, "ref">, outcome: "accepted" | "not-sent"): Promise<string | undefined> {
    const idAndRef = "id" in which ? [which.id, ""] : ["", which.ref];
    const id = await this.#run("settle", [this.#refs, ...idAndRef, outcome, this.#send(""), this.#recipientQueue(""), String(rememberMs)]);
    return typeof id === "string" ? id : undefined;
  }

  async state(id: string): Promise<SendState | undefined> {
    const { state } = await this.#client.hgetall(this.#send(id));
    return isState(state) ? state : undefined;
  }

  #run(script: keyof typeof scripts, args: string[]): Promise<unknown> {
    return this.#client.runCommand(commandOf(script), args);
  }

  #send(id: string): string {
    return `${this.#base}send:${id}`;
  }

  #recipientQueue(to: string): string {
    return `${this.#base}recipient-queue:${to}`;
  }

  get #pause(): string {
    return `${this.#base}pause`;
  }

  get #refs(): string {
    return `${this.#base}refs`;
  }
}

function commandOf(script: string): string {
  return `kaleyraWhatsapp_${script}`;
}

const states: readonly unknown[] = ["waiting", "sending", "accepted", "not-sent", "unknown"];

function isState(value: unknown): value is SendState {
  return states.includes(value);
}

function toTurn(reply: unknown): Turn {
  const [answer, number] = Array.isArray(reply) ? reply : [];
  switch (answer) {
    case "go":
      return { answer, attempt: Number(number) };
    case "died":
    case "lost":
    case "accepted":
    case "not-sent":
    case "unknown":
      return { answer };
    case "recipient-queue":
    case "pace":
      return { answer, afterMs: Number(number) };
    default:
      throw new KaleyraError("Redis answered with something else than the script says");
  }
}
