import type { ScriptingClient } from "bullmq";
import { KaleyraError } from "../message/errors.ts";
import { scripts } from "./scripts.ts";

/** What is known of a send: not yet begun, on its way, or one of the three outcomes. */
export type SendState = "waiting" | "sending" | "accepted" | "not-sent" | "unknown";

/** One message on the queue: the job's id, the customer, and the `ref` that its callback brings back. */
export interface Send {
  readonly id: string;
  readonly to: string;
  readonly ref: string;
}

/** Redis's answer to a job that wants to send: go, wait, or don't. */
export type Turn =
  /** The intent is written, for this attempt, counted from 1. */
  | { readonly answer: "go"; readonly attempt: number }
  /** `died`: it may be out already. `lost`: the job is another worker's by now. */
  | { readonly answer: "died" | "lost" | Exclude<SendState, "sending" | "waiting"> }
  /** `line`: other messages to the same customer come first. `pace`: everybody waits. */
  | { readonly answer: "line" | "pace"; readonly afterMs: number };

/** How many may start in how many milliseconds, and how far apart two to one customer. */
export interface SharedPace {
  readonly places: number;
  readonly windowMs: number;
  readonly apartMs: number;
}

/** What became of a send: a final state, or `waiting` for another try. */
export interface Settled {
  readonly state: Exclude<SendState, "sending">;
  /** The message id or the error; never a text of the message. */
  readonly detail: string;
  /** How long everybody is to wait, in milliseconds. */
  readonly pauseMs: number;
}

/** For how long Redis remembers a send that is done: so long, adding its key again sends nothing. */
const rememberMs = 7 * 24 * 60 * 60 * 1_000;

/** Who has been sent what, kept in Redis beside BullMQ's own keys of the queue. */
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

  /** Notes a send; the state it had already, if it had one. */
  async enroll({ id, to, ref }: Send): Promise<SendState | undefined> {
    const state = await this.#run("enroll", [this.#send(id), this.#line(to), id, to, ref]);
    return isState(state) ? state : undefined;
  }

  async begin({ id, to, ref }: Send, owner: string, { places, windowMs, apartMs }: SharedPace): Promise<Turn> {
    const base = this.#base;
    const keys = [this.#send(id), this.#line(to), `${base}peace:${to}`, `${base}starts`, this.#pause, this.#refs, `${base}${id}:lock`];
    const args = [id, to, ref, owner, base, String(places), String(windowMs), String(apartMs)];
    return toTurn(await this.#run("begin", [...keys, ...args]));
  }

  /** Writes what became of a send; the state it has now, and the one it had before. */
  async verdict({ id, to, ref }: Send, owner: string, { state, detail, pauseMs }: Settled): Promise<{ readonly now: unknown; readonly before: unknown }> {
    const keys = [this.#send(id), this.#line(to), this.#refs, this.#pause];
    const reply = await this.#run("verdict", [...keys, id, ref, owner, state, detail, String(Math.ceil(pauseMs)), String(rememberMs)]);
    const [now, before]: unknown[] = Array.isArray(reply) ? reply : [];
    return { now, before };
  }

  /** Settles an unknown send; its id, if there is one with this id or this ref. */
  async settle(which: Pick<Send, "id"> | Pick<Send, "ref">, state: "accepted" | "not-sent"): Promise<string | undefined> {
    const names = "id" in which ? [which.id, ""] : ["", which.ref];
    const id = await this.#run("settle", [this.#refs, ...names, state, `${this.#base}send:`, `${this.#base}line:`, String(rememberMs)]);
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

  #line(to: string): string {
    return `${this.#base}line:${to}`;
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
  const [answer, figure] = Array.isArray(reply) ? reply : [];
  switch (answer) {
    case "go":
      return { answer, attempt: Number(figure) };
    case "died":
    case "lost":
    case "accepted":
    case "not-sent":
    case "unknown":
      return { answer };
    case "line":
    case "pace":
      return { answer, afterMs: Number(figure) };
    default:
      throw new KaleyraError("Redis answered with something else than the script says");
  }
}
