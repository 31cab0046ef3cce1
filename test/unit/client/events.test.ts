import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { masked, tell } from "../../../src/client/events.ts";
import { type ClientEvent, createClient } from "../../../src/client/index.ts";
import { expectNoSecret, from, message, secrets, sid } from "./support/test-client.ts";

/** A client whose `fetch` answers without a server, and its events. */
function clientOf(answer: (call: number) => Response, options: { timeoutMs?: number } = {}) {
  const events: ClientEvent[] = [];
  let calls = 0;
  const client = createClient({
    pod: "in",
    sid,
    apiKey: secrets.apiKey,
    from,
    fetch: async () => answer(calls++),
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { client, events };
}

const accepted = (): Response => new Response('{"code":"WA202","data":{"message_id":"A1"}}', { status: 202 });
const refused = (description = ""): Response =>
  new Response(JSON.stringify({ code: "E110", message: description, error: { balance: description } }), { status: 400 });
const busy = (seconds: number): Response => new Response(null, { status: 429, headers: { "retry-after": String(seconds) } });

describe("a send", () => {
  it("has no attempt event when it is aborted before", async () => {
    const { client, events } = clientOf(accepted);
    await client.send(message, { signal: AbortSignal.abort() });
    expect(events.map(({ type }) => type)).toEqual(["outcome"]);
  });

  it("returns an outcome without empty fields", async () => {
    expect(await clientOf(accepted).client.send(message)).toStrictEqual({ outcome: "accepted", messageId: "A1", attempts: 1 });
  });

  it("has the reason and the duration in its outcome event when the message was not accepted", async () => {
    const { client, events } = clientOf(() => refused());
    const startedAt = performance.now();
    const outcome = await client.send(message);
    const tookMs = performance.now() - startedAt;
    expect(events.at(-1)).toStrictEqual({
      type: "outcome",
      to: "+91********45",
      outcome: "not-sent",
      attempts: 1,
      durationMs: expect.any(Number),
      reason: outcome.outcome === "accepted" ? "" : outcome.error.message,
    });
    const { durationMs } = events.at(-1) as { durationMs: number };
    expect(durationMs).toBeGreaterThanOrEqual(0);
    expect(durationMs).toBeLessThanOrEqual(tookMs);
  });

  it("replaces the API key and the number in the text of an answer", async () => {
    const { client } = clientOf(() => refused(`key ${secrets.apiKey}, number ${secrets.to} and ${secrets.to.slice(1)}`));
    const outcome = await client.send(message);
    const hidden = "key [api key], number +[number] and [number]";
    expect(outcome).toMatchObject({ error: { description: hidden, error: { balance: hidden } } });
    expectNoSecret(outcome);
  });

  it("leaves no listener on its signal", async () => {
    const { signal } = new AbortController();
    await clientOf(accepted).client.send(message, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it.each([
    [60, 1],
    [61, 0],
  ])("to a server that asks to wait %i seconds is retried %i times when there is enough time", async (seconds, waits) => {
    const controller = new AbortController();
    const { client, events } = clientOf(() => busy(seconds), { timeoutMs: 200_000 });
    const sending = client.send(message, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect((await sending).outcome).toBe("not-sent");
    expect(events.filter(({ type }) => type === "retry")).toHaveLength(waits);
  });
});

describe("masked", () => {
  it.each([
    ["+919876543210", "+91********10"],
    ["+1234567", "+12***67"],
  ])("masks %s as %s", (number, shown) => expect(masked(number)).toBe(shown));
});

describe("tell", () => {
  it("calls onEvent and ignores what it throws", () => {
    const event = { type: "attempt", to: "+91********10", attempt: 1 } as const;
    const told: unknown[] = [];
    tell((each) => told.push(each), event);
    expect(told).toEqual([event]);
    expect(() => tell(undefined, event)).not.toThrow();
    const throwing = (): void => {
      throw new Error("full disk");
    };
    expect(() => tell(throwing, event)).not.toThrow();
  });
});
