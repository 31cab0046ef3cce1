import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { accept } from "./support/fault-server.ts";
import { clientFor, expectNoSecret, message, secrets, send, server } from "./support/test-client.ts";

/** A client, and a promise that resolves when it starts waiting for a retry. */
function clientThatWaits(url: string, timeoutMs: number) {
  let startedWaiting = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    startedWaiting = resolve;
  });
  return { client: clientFor(url, { timeoutMs, onEvent: ({ type }) => type === "retry" && startedWaiting() }), waiting };
}

describe("the signal of a send", () => {
  it("gives not-sent and no connection when it is already aborted", async () => {
    const untouched = await server();
    expect(await send(untouched, { signal: AbortSignal.abort() })).toMatchObject({
      outcome: "not-sent",
      attempts: 0,
      retryAfterMs: 0,
      error: { reason: "aborted" },
    });
    expect(untouched.connections).toBe(0);
  });

  it("gives unknown when it is aborted after the request left", async () => {
    const hanging = await server();
    const controller = new AbortController();
    hanging.behaviour = () => controller.abort();
    expect(await send(hanging, { signal: controller.signal })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "aborted" } });
  });

  it("ends the send at once when it is aborted between two attempts", async () => {
    const busy = await server();
    busy.takes = () => false;
    busy.behaviour = (exchange) => exchange.answer(429, "", { "retry-after": "50" });
    const controller = new AbortController();
    const { client, waiting } = clientThatWaits(busy.url, 100_000);
    const sending = client.send(message, { signal: controller.signal });
    await waiting;
    const aborted = performance.now();
    controller.abort(new Error(secrets.body));
    const outcome = await sending;
    const sentence = expect.stringContaining("; the message did not go out");
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "aborted", message: sentence } });
    expectNoSecret(outcome);
    expect(performance.now() - aborted).toBeLessThan(20_000);
    await wait(50);
    expect(busy.heads.length).toBe(1);
  });

  it.each(["cold", "warm"])("gives not-sent when onEvent aborts it before the attempt (%s connection)", async (connection) => {
    const accepting = await server();
    if (connection === "warm") await send(accepting);
    const [before, controller] = [accepting.delivered.length, new AbortController()];
    const client = clientFor(accepting.url, { onEvent: ({ type }) => type === "attempt" && controller.abort() });
    expect(await client.send(message, { signal: controller.signal })).toMatchObject({ outcome: "not-sent", attempts: 0, retryAfterMs: 0 });
    await wait(50);
    expect(accepting.delivered.length).toBe(before);
  });

  it("gives not-sent with the rest of the wait when it is aborted during a wait that the server asked for", async () => {
    const busy = await server();
    busy.takes = () => false;
    busy.behaviour = (exchange) => exchange.answer(429, "", { "retry-after": "10" });
    const controller = new AbortController();
    const { client, waiting } = clientThatWaits(busy.url, 20_000);
    const sending = client.send(message, { signal: controller.signal });
    await waiting;
    await wait(100);
    controller.abort();
    const outcome = await sending;
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "aborted" } });
    expect(outcome.outcome === "not-sent" && outcome.retryAfterMs).toBeGreaterThan(5000);
    expect(outcome.outcome === "not-sent" && outcome.retryAfterMs).toBeLessThan(10_000);
  });

  it("changes nothing when it is aborted after the send", async () => {
    const accepting = await server();
    const controller = new AbortController();
    const outcome = await send(accepting, { signal: controller.signal });
    controller.abort();
    expect(outcome.outcome).toBe("accepted");
  });
});

describe("onEvent", () => {
  it("does not change the outcome when it rejects", async () => {
    const failed: unknown[] = [];
    const onFailure = (reason: unknown): void => void failed.push(reason);
    process.on("unhandledRejection", onFailure);
    const client = clientFor((await server()).url, { onEvent: () => Promise.reject(new Error("full disk")) });
    expect(await client.send(message)).toMatchObject({ outcome: "accepted" });
    await wait(10);
    process.off("unhandledRejection", onFailure);
    expect(failed).toEqual([]);
  });

  it("does not change the outcome when it throws", async () => {
    const accepting = await server();
    accepting.behaviour = accept;
    const client = clientFor(accepting.url, {
      onEvent: () => {
        throw new Error("full disk");
      },
    });
    expect(await client.send(message)).toMatchObject({ outcome: "accepted" });
  });
});
