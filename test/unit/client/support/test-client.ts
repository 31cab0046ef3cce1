import { inspect } from "node:util";
import { afterEach, expect } from "vitest";
import { type Client, type ClientEvent, type ClientOptions, createClient, KaleyraError, type Outcome } from "../../../../src/client/index.ts";
import { buttons } from "../../../../src/index.ts";
import { unusedPort } from "../../../support/unused-port.ts";
import { FaultServer } from "./fault-server.ts";

/** Must not appear in anything that a client returns, prints or throws. */
export const secrets = {
  apiKey: "SENTINELkey7f3a9c",
  to: "+919000012345",
  body: "SENTINEL-BODY-TEXT",
  title: "SENTINEL-TITLE",
};

export const message = buttons().body(secrets.body).reply("yes", secrets.title).reply("no", "No").to(secrets.to).build();

export const sid = "HXAP16XXXXXX97IN";
export const from = "+919876543210";

const open: { close(): Promise<void> }[] = [];

/** Starts a server that is closed after the test. */
export async function server(): Promise<FaultServer> {
  const started = await FaultServer.start();
  open.push(started);
  return started;
}

/** The address of a port without a listener. */
export async function closedPort(): Promise<string> {
  const closed = await unusedPort();
  open.push(closed);
  return closed.url;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

export function clientFor(baseUrl: string, options: Partial<Omit<ClientOptions, "pod" | "baseUrl">> = {}): Client {
  return createClient({ baseUrl, sid, apiKey: secrets.apiKey, from, timeoutMs: 2000, ...options });
}

/** A value as inspection, JSON and text show it, with the causes of its error. */
export function surfaces(value: unknown): string {
  const texts = [inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true }), String(JSON.stringify(value)), String(value)];
  const error = typeof value === "object" && value !== null ? Reflect.get(value, "error") : undefined;
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    texts.push(each.message, String(each.stack), JSON.stringify(each), inspect(each, { depth: Number.POSITIVE_INFINITY, showHidden: true }));
  }
  return texts.join("\n");
}

/** Fails when a value shows a secret. */
export function expectNoSecret(...values: readonly unknown[]): void {
  const shown = values.map(surfaces).join("\n");
  for (const [name, secret] of Object.entries(secrets)) expect(shown.includes(secret), `${name} is in ${shown.slice(0, 2000)}`).toBe(false);
  expect(shown.includes(secrets.to.slice(1)), "the number without its plus sign").toBe(false);
}

export const validOptions = { pod: "in", sid, apiKey: secrets.apiKey, from } as const;

/** The error text for invalid options, as a program without types may give them; `""` when they are valid. */
export function refusalOf(options: object): string {
  try {
    createClient({ ...validOptions, ...options } as ClientOptions);
  } catch (error) {
    if (!(error instanceof KaleyraError)) throw error;
    expectNoSecret({ error });
    return error.message;
  }
  return "";
}

/** Sends the message once and checks what holds for every send: it ends in time, delivers at most once and shows no secret. */
export async function send(
  to: FaultServer | string,
  { timeoutMs = 2000, signal, ...options }: Partial<Omit<ClientOptions, "pod" | "baseUrl">> & { signal?: AbortSignal } = {},
): Promise<Outcome> {
  const events: ClientEvent[] = [];
  const client = clientFor(typeof to === "string" ? to : to.url, { ...options, timeoutMs, onEvent: (event) => events.push(event) });
  const before = typeof to === "string" ? 0 : to.delivered.length;
  const outcome = await inTime(client.send(message, { signal }), timeoutMs);
  if (typeof to !== "string") expect(to.delivered.length - before, "delivered at most once").toBeLessThanOrEqual(1);
  expectNoSecret(outcome, client, events);
  return outcome;
}

/** Fails when a send takes 50 ms longer than its timeout. Measured with timers, which a busy machine delays just as much. */
export async function inTime(sending: Promise<Outcome>, timeoutMs: number): Promise<Outcome> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => {
      alarm = setTimeout(reject, 50, new Error("not settled by its deadline"));
    }, timeoutMs);
  });
  return await Promise.race([sending, late]).finally(() => clearTimeout(alarm));
}

/** Called by an agent of Node's `fetch` when a connection is made or fails. */
type Connected = (error: Error | null) => void;
type Connector = (options: object, connected: Connected) => void;

const platformFetch: (input: Parameters<typeof fetch>[0], init: RequestInit & { dispatcher: unknown }) => Promise<Response> = globalThis.fetch;

/** Node does not export its agent class, but keeps the agent that its `fetch` uses under well-known symbols. */
function agentWith(connect: Connector): { readonly keys: readonly symbol[]; readonly usual: object; readonly agent: object } {
  void fetch("data:,").then(() => {});
  const keys = [2, 1].map((version) => Symbol.for(`undici.globalDispatcher.${version}`)).filter((key) => Reflect.has(globalThis, key));
  const usual = Reflect.get(globalThis, keys[0] ?? "");
  return { keys, usual, agent: Reflect.construct(usual.constructor, [{ connect }]) };
}

/** A custom `fetch` that calls Node's with a connector of the test's own. */
export function fetchWithConnector(connect: Connector): typeof fetch {
  const { agent: dispatcher } = agentWith(connect);
  return (input, init) => platformFetch(input, { ...init, dispatcher });
}

/** Lets Node's own `fetch` use a connector of the test's own while a callback runs. */
export async function withConnector<Value>(connect: Connector, callback: () => Promise<Value>): Promise<Value> {
  const { keys, usual, agent } = agentWith(connect);
  for (const key of keys) Reflect.set(globalThis, key, agent);
  return await callback().finally(() => {
    for (const key of keys) Reflect.set(globalThis, key, usual);
  });
}
