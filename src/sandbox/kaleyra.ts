import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answers, request } from "../../generated/service.ts";
import { refusalOfForeign } from "../loopback/guard.ts";
import { respond } from "../loopback/respond.ts";
import { KaleyraError } from "../message/errors.ts";
import { CallbackDesk } from "./callback-desk.ts";
import { respondToControl } from "./control.ts";
import { type AnswerName, type ParsedFault, parseFault } from "./injected-fault.ts";
import { type Address, addressOf, receive, refusalOf } from "./receive.ts";
import { respondWithFault } from "./response-fault.ts";
import type { RefusedMessage, SandboxOptions, SentMessage } from "./sandbox.ts";

/** A request header that asks for a fault. */
const faultHeader = "x-sandbox-fault";

const defaultRemember = 100_000;

/** Handles requests the way Kaleyra's documentation says Kaleyra does. */
export class SimulatedKaleyra {
  readonly sent: SentMessage[] = [];
  readonly refused: RefusedMessage[] = [];
  readonly url: string;
  readonly callbacks: CallbackDesk;
  readonly #port: number;
  readonly #options: SandboxOptions;
  readonly #faults: ParsedFault[] = [];

  constructor(port: number, options: SandboxOptions) {
    this.url = `http://127.0.0.1:${port}`;
    this.#port = port;
    this.#options = options;
    this.callbacks = new CallbackDesk(this.sent, options);
  }

  next(faults: readonly string[]): void {
    this.#faults.push(...faults.map(parseFault));
  }

  /** Aborts every callback that is waiting for a response. */
  close(): void {
    this.callbacks.close();
  }

  /** Handles one request. Never throws, also when the client disconnects. */
  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const refusal = refusalOfForeign(incoming, this.#port);
      if (refusal !== undefined) return respond(response, 403, { error: refusal });
      const address = addressOf(String(incoming.url));
      if (address === undefined) return await respondToControl(this, incoming, response);
      if (incoming.method !== request.method) return respond(response, 405, { error: `${request.method} only` });
      await this.#handleMessage(address, incoming, response);
    } catch (error) {
      respond(response, 400, { error: error instanceof KaleyraError ? error.message : "the request broke off" });
    }
  }

  async #handleMessage(address: Address, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#takeFault(incoming);
    if (fault?.kind === "reset-before-reading") {
      this.#recordRefusal(fault.kind);
      incoming.socket.resetAndDestroy();
      return;
    }
    const received = await receive(incoming);
    const name =
      fault?.kind === "answer" && fault.name !== "accepted"
        ? fault.name
        : (refusalOf(address, incoming.headers, this.#options) ?? (received.ok ? "accepted" : "incorrect-payload"));
    if (fault?.kind === "busy" || fault?.kind === "html-error" || fault?.kind === "redirect") return this.#refuseWithFault(fault, response);
    if (name !== "accepted" || !received.ok) return this.#refuseWithAnswer(name, response, received.ok ? [] : received.issues);
    const messageId = `A${randomBytes(10).toString("hex").slice(1).toUpperCase()}`;
    const sent = { messageId, at: new Date(), sid: address.sid, from: address.from, message: received.value };
    this.#record(this.sent, sent);
    // The answer comes first, also one that breaks off.
    this.callbacks.reportStatuses(sent, new Promise((resolve) => (response.closed ? resolve(undefined) : response.once("close", resolve))));
    if (fault?.kind === "delay") await waitUnlessClosed(fault.ms, response);
    const body = { ...answers.accepted.body, data: { message_id: messageId } };
    if (fault === undefined || fault.kind === "answer" || fault.kind === "delay") return respond(response, answers.accepted.status, body);
    respondWithFault(response, fault, JSON.stringify(body));
  }

  #takeFault(incoming: IncomingMessage): ParsedFault | undefined {
    const requested = incoming.headers[faultHeader];
    return typeof requested === "string" ? parseFault(requested) : this.#faults.shift();
  }

  #refuseWithFault(fault: Extract<ParsedFault, { kind: "busy" | "html-error" | "redirect" }>, response: ServerResponse): void {
    this.#recordRefusal(fault.kind);
    if (fault.kind === "busy") {
      response.writeHead(fault.status, fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter }).end();
    } else if (fault.kind === "redirect") {
      response.writeHead(307, { location: `${this.url}/elsewhere` }).end();
    } else {
      response.writeHead(502, { "content-type": "text/html" }).end("<!doctype html><title>502 Bad Gateway</title>");
    }
  }

  #refuseWithAnswer(name: AnswerName, response: ServerResponse, issues: RefusedMessage["issues"]): void {
    const { status, body } = answers[name];
    this.#recordRefusal(name, issues);
    respond(response, status, body);
  }

  #recordRefusal(answer: string, issues: RefusedMessage["issues"] = []): void {
    this.#record(this.refused, { at: new Date(), answer, issues });
  }

  /** Adds an entry at the end, and drops the oldest when there are too many. */
  #record<Entry>(ledger: Entry[], entry: Entry): void {
    ledger.push(entry);
    if (ledger.length > (this.#options.remember ?? defaultRemember)) ledger.shift();
  }
}

/** Waits, but stops when the client disconnects. */
function waitUnlessClosed(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
