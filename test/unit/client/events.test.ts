/** What a client tells of its sends, beside the outcome; the servers are functions here. */
import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { type ClientEvent, createClient } from "../../../src/client/index.ts";
import { expectNoSecret, from, message, secrets, sid } from "./support/support.ts";

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
const refused = (words = ""): Response => new Response(JSON.stringify({ code: "E110", message: words, error: { balance: words } }), { status: 400 });
const busy = (seconds: number): Response => new Response(null, { status: 429, headers: { "retry-after": String(seconds) } });

it("a send that was aborted before has made no attempt", async () => {
  const { client, events } = clientOf(accepted);
  await client.send(message, { signal: AbortSignal.abort() });
  expect(events.map(({ type }) => type)).toEqual(["outcome"]);
});

it("an outcome has no more in it than it has to say", async () => {
  expect(await clientOf(accepted).client.send(message)).toStrictEqual({ outcome: "accepted", messageId: "A1", attempts: 1 });
});

it("the event of a message that was not accepted has the reason, and how long it took", async () => {
  const { client, events } = clientOf(() => refused());
  const began = performance.now();
  const outcome = await client.send(message);
  const tookMs = performance.now() - began;
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

it("the words of an answer have neither the key nor the number in them, and say so", async () => {
  const { client } = clientOf(() => refused(`key ${secrets.apiKey}, number ${secrets.to} and ${secrets.to.slice(1)}`));
  const outcome = await client.send(message);
  const hidden = "key [api key], number +[number] and [number]";
  expect(outcome).toMatchObject({ error: { description: hidden, error: { balance: hidden } } });
  expectNoSecret(outcome);
});

it("a signal is let go when the send is over", async () => {
  const { signal } = new AbortController();
  await clientOf(accepted).client.send(message, { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it.each([
  [60, 1],
  [61, 0],
])("a server that asks for %i seconds is waited for %i times, however much time there is", async (seconds, waits) => {
  const controller = new AbortController();
  const { client, events } = clientOf(() => busy(seconds), { timeoutMs: 200_000 });
  const sending = client.send(message, { signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 20));
  controller.abort();
  expect((await sending).outcome).toBe("not-sent");
  expect(events.filter(({ type }) => type === "retry")).toHaveLength(waits);
});
