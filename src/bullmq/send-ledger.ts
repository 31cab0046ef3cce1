import type { ScriptingClient } from "bullmq";
import type { Pause } from "./options.ts";
import { Replicas } from "./replicas.ts";
import { scripts } from "./scripts/send-scripts.ts";
import { notOurs, type SendState, type SharedPace, type SharedPause, type Turn, toPause, toTurn } from "./turn.ts";

/** One message on the queue: the id of its job, its recipient, and the `ref` that its callback will have. */
export interface Send {
  readonly id: string;
  readonly to: string;
  readonly ref: string;
  /** The memory of Redis in which it was recorded. */
  readonly epoch?: string | undefined;
}

/** The result of an attempt: an outcome, or `waiting` for another attempt. */
export interface AttemptResult {
  readonly state: Exclude<SendState, "sending">;
  /** The message id or the error; never the text of the message. */
  readonly detail: string;
  /** How long all sends wait, and why. */
  readonly pause?: Pause | undefined;
  /** Whether the attempt did not take place. */
  readonly takenBack?: true;
}

/** What Redis remembers of a queue. */
export interface QueueMemory {
  /** The name of this memory. Another one after {@link SendQueue.resetEpoch}. */
  readonly epoch: string;
  /** Why nothing is sent until {@link SendQueue.resetEpoch}: what Redis has done. Left out while all is well. */
  readonly lost?: string;
}

/** What settles a send, and what the send must have for it. */
export interface Proof {
  readonly outcome: "accepted" | "not-sent";
  /** The digits of the customer's number. */
  readonly from?: string | undefined;
  readonly at?: Date | undefined;
  /** How often it was tried at most. */
  readonly mostAttempts?: number | undefined;
}

interface LedgerOptions {
  readonly base: string;
  readonly replicas: number;
  /** Whether Redis may forget what it has confirmed. */
  readonly forgetful: boolean;
  readonly epoch?: string | undefined;
  /** Told once when Redis has lost its memory. */
  readonly onLost: (reason: string) => void;
}

/** How long Redis remembers a finished send. During this time, adding its key again sends nothing. */
const rememberMs = 7 * 24 * 60 * 60 * 1_000;

/** The state of every send, kept in Redis beside BullMQ's own keys of the queue. */
export class SendLedger {
  readonly #client: ScriptingClient;
  readonly #options: LedgerOptions;
  readonly #base: string;
  readonly replicas: Replicas;
  /** The memory that this process knows, and the highest count that it has seen in it. */
  #epoch: string;
  #seen = 0;
  #lost = "";

  private constructor(client: ScriptingClient, options: LedgerOptions) {
    this.#client = client;
    this.#options = options;
    this.#base = options.base;
    this.replicas = new Replicas(client, options.replicas);
    this.#epoch = options.epoch ?? "";
  }

  static async open(client: ScriptingClient, options: LedgerOptions): Promise<SendLedger> {
    for (const [script, definition] of Object.entries(scripts)) client.defineCommand(commandOf(script), definition);
    const ledger = new SendLedger(client, options);
    await ledger.replicas.check();
    await ledger.memory();
    return ledger;
  }

  /** What Redis remembers. */
  async memory(): Promise<QueueMemory> {
    await this.#ask("memory");
    return this.#memory;
  }

  /** Goes on with the memory that Redis has. */
  async resetEpoch(): Promise<QueueMemory> {
    await this.#ask("resetEpoch");
    return this.#memory;
  }

  /** Records a new send. Returns the state it had before, if any, and the memory that it is in. */
  async enroll({ id, to, ref }: Send): Promise<{ readonly state: SendState | undefined; readonly epoch: string }> {
    const [state] = await this.#ask("enroll", [this.#send(id), this.#recipientQueue(to), this.#refs], [id, to, ref]);
    return { state: isState(state) ? state : undefined, epoch: this.#epoch };
  }

  /** Asks whether a job may send now. */
  async begin({ id, to, ref, epoch = "" }: Send, owner: string, { spacingMs, lateMs, cooldownMs, maxPauseMs }: SharedPace): Promise<Turn> {
    const base = this.#base;
    const keys = [this.#send(id), this.#recipientQueue(to), `${base}cooldown:${to}`, `${base}next-start`, this.#pause, this.#refs, `${base}${id}:lock`];
    const args = [id, to, ref, epoch, owner, base, String(spacingMs), String(lateMs), String(cooldownMs), String(maxPauseMs)];
    const { value, confirmed } = await this.replicas.confirm(
      async () => toTurn(await this.#ask("begin", keys, args)),
      ({ answer }) => answer === "go",
    );
    return confirmed ? value : { answer: "unconfirmed" };
  }

  /** Records the result of an attempt. Returns the state now, the one before, and the pause that begins. */
  async outcome(
    { id, to, ref }: Send,
    owner: string,
    { state, detail, pause, takenBack }: AttemptResult,
  ): Promise<{ readonly now: unknown; readonly before: unknown; readonly pause: SharedPause | undefined }> {
    const keys = [this.#send(id), this.#recipientQueue(to), this.#refs, this.#pause];
    const args = [id, to, ref, owner, state, detail, pause?.reason ?? "", String(pause?.ms ?? 0), String(rememberMs), takenBack ? "-1" : "0"];
    const [now, before, mark] = listOf(await this.#run("outcome", [...keys, ...args]));
    return { now, before, pause: toPause(pause?.ms, mark) };
  }

  /** Settles an unknown send that fits the proof. Returns its id, if there is such a send. */
  async settle(which: Pick<Send, "id"> | Pick<Send, "ref">, { outcome, from = "", at, mostAttempts }: Proof): Promise<string | undefined> {
    const idAndRef = "id" in which ? [which.id, ""] : ["", which.ref];
    const proof = [from, String(at?.getTime() ?? ""), String(mostAttempts ?? "")];
    const [id] = await this.#ask("settle", [this.#refs], [...idAndRef, outcome, this.#send(""), this.#recipientQueue(""), String(rememberMs), ...proof]);
    return typeof id === "string" ? id : undefined;
  }

  async state(id: string): Promise<SendState | undefined> {
    const [state] = await this.#ask("state", [this.#send(id)]);
    return isState(state) ? state : undefined;
  }

  async paused(): Promise<Pause | undefined> {
    const [ms, mark] = listOf(await this.#run("paused", [this.#pause]));
    return toPause(Number(ms), mark);
  }

  async resume(): Promise<boolean> {
    return (await this.#run("resume", [this.#pause])) === 1;
  }

  /** Runs a script that looks at the memory first. */
  async #ask(script: keyof typeof scripts, keys: readonly string[] = [], args: readonly string[] = []): Promise<readonly unknown[]> {
    const memoryKeys = [`${this.#base}memory`, `${this.#base}id`];
    const memoryArgs = [this.#epoch, crypto.randomUUID(), this.#options.forgetful ? "1" : "0", String(this.#seen)];
    const [memory, ...rest] = listOf(await this.#run(script, [...memoryKeys, ...keys, ...memoryArgs, ...args]));
    this.#learn(memory);
    return rest;
  }

  #learn(memory: unknown): void {
    const [epoch, count, lost] = listOf(memory);
    if (typeof epoch !== "string" || typeof count !== "number" || typeof lost !== "string") throw notOurs();
    // A replica that takes over may rightly lack what too few replicas have confirmed.
    if (this.replicas.count === 0) this.#seen = epoch === this.#epoch ? Math.max(this.#seen, count) : count;
    this.#epoch = epoch;
    if (lost !== "" && lost !== this.#lost) this.#options.onLost(lost);
    this.#lost = lost;
  }

  get #memory(): QueueMemory {
    return this.#lost === "" ? { epoch: this.#epoch } : { epoch: this.#epoch, lost: this.#lost };
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

function listOf(reply: unknown): readonly unknown[] {
  return Array.isArray(reply) ? reply : [];
}
