import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answers, request } from "../../generated/service.ts";
import { respond } from "../loopback/respond.ts";
import { KaleyraError } from "../message/errors.ts";
import { callbackFor } from "./callback.ts";
import { answerControl } from "./control.ts";
import { type AnswerName, type ParsedFault, parseFault } from "./injected-fault.ts";
import { type Address, addressOf, receive, refusalOf } from "./receive.ts";
import type { RefusedMessage, SandboxOptions, SentMessage, Tapped } from "./sandbox.ts";
import { spoil } from "./spoil.ts";

/** The header by which a single request asks for a fault. */
const faultHeader = "x-sandbox-fault";

/** A receiver that takes longer hangs. */
const longestCallMs = 30_000;

/** What the document says Kaleyra does, request by request. */
export class Kaleyra {
  readonly sent: SentMessage[] = [];
  readonly refused: RefusedMessage[] = [];
  readonly url: string;
  readonly #options: SandboxOptions;
  readonly #faults: ParsedFault[] = [];
  readonly #closed = new AbortController();

  constructor(url: string, options: SandboxOptions) {
    this.url = url;
    this.#options = options;
  }

  next(faults: readonly string[]): void {
    this.#faults.push(...faults.map(parseFault));
  }

  async tap(messageId: string, buttonId: string): Promise<Tapped> {
    const sent = this.sent.find((each) => each.messageId === messageId);
    if (sent === undefined) throw new KaleyraError("no message with this id was sent");
    const callback = callbackFor(sent.message, messageId, sent.from, buttonId);
    const { callbackUrl, callbackHeaders } = this.#options;
    if (callbackUrl === undefined) return { callback };
    const headers = new Headers(callbackHeaders);
    headers.set("content-type", "application/json");
    const signal = AbortSignal.any([this.#closed.signal, AbortSignal.timeout(longestCallMs)]);
    // A redirect is not followed: the headers may hold a secret.
    const call: RequestInit = { method: "POST", headers, body: JSON.stringify(callback), redirect: "manual", signal };
    const response = await fetch(callbackUrl, call).catch(() => {
      throw new KaleyraError(`callbackUrl cannot be reached, or did not answer within ${longestCallMs / 1000} seconds`);
    });
    await response.body?.cancel();
    return { callback, status: response.status };
  }

  /** Ends every call that waits for its answer. */
  close(): void {
    this.#closed.abort();
  }

  /** Answers one request. Never throws: a connection that breaks off is the other side's affair. */
  async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const address = addressOf(String(incoming.url));
      if (address === undefined) return await answerControl(this, incoming, response);
      if (incoming.method !== request.method) return respond(response, 405, { error: `${request.method} only` });
      await this.#take(address, incoming, response);
    } catch (error) {
      respond(response, 400, { error: error instanceof KaleyraError ? error.message : "the request broke off" });
    }
  }

  async #take(address: Address, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#faultFor(incoming);
    if (fault?.kind === "reset-before-reading") {
      this.#refuse(fault.kind);
      incoming.socket.resetAndDestroy();
      return;
    }
    const received = await receive(incoming);
    const name =
      fault?.kind === "answer" && fault.name !== "accepted"
        ? fault.name
        : (refusalOf(address, incoming.headers, this.#options) ?? (received.ok ? "accepted" : "incorrect-payload"));
    if (fault?.kind === "busy" || fault?.kind === "html-error" || fault?.kind === "redirect") return this.#turnAway(fault, response);
    if (name !== "accepted" || !received.ok) return this.#respondWith(name, response, received.ok ? [] : received.issues);
    const messageId = `A${randomBytes(10).toString("hex").slice(1).toUpperCase()}`;
    this.sent.push({ messageId, at: new Date(), sid: address.sid, from: address.from, message: received.value });
    if (fault?.kind === "delay") await passed(fault.ms, response);
    const body = { ...answers.accepted.body, data: { message_id: messageId } };
    if (fault === undefined || fault.kind === "answer" || fault.kind === "delay") return respond(response, answers.accepted.status, body);
    spoil(response, fault, JSON.stringify(body));
  }

  #faultFor(incoming: IncomingMessage): ParsedFault | undefined {
    const asked = incoming.headers[faultHeader];
    return typeof asked === "string" ? parseFault(asked) : this.#faults.shift();
  }

  #turnAway(fault: Extract<ParsedFault, { kind: "busy" | "html-error" | "redirect" }>, response: ServerResponse): void {
    this.#refuse(fault.kind);
    if (fault.kind === "busy") {
      response.writeHead(fault.status, fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter }).end();
    } else if (fault.kind === "redirect") {
      response.writeHead(307, { location: `${this.url}/elsewhere` }).end();
    } else {
      response.writeHead(502, { "content-type": "text/html" }).end("<!doctype html><title>502 Bad Gateway</title>");
    }
  }

  #respondWith(name: AnswerName, response: ServerResponse, issues: RefusedMessage["issues"]): void {
    const { status, body } = answers[name];
    this.#refuse(name, issues);
    respond(response, status, body);
  }

  #refuse(answer: string, issues: RefusedMessage["issues"] = []): void {
    this.refused.push({ at: new Date(), answer, issues });
  }
}

/** Waits, or less long when the other side is gone before. */
function passed(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
