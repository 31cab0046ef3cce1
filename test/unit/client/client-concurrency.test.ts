import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/client/index.ts";
import { accept, type FaultServer } from "./support/fault-server.ts";
import { clientFor, expectNoSecret, message, server } from "./support/test-client.ts";

/** A server that records how many requests it held at once at most. */
async function slowServer(answerAfterMs: number): Promise<FaultServer & { readonly most: () => number }> {
  const slow = await server();
  let [now, most] = [0, 0];
  slow.behaviour = async (exchange) => {
    now += 1;
    most = Math.max(most, now);
    await wait(answerAfterMs);
    now -= 1;
    accept(exchange);
  };
  return Object.assign(slow, { most: () => most });
}

const count = (outcomes: readonly Outcome[], outcome: Outcome["outcome"]): number => outcomes.filter((each) => each.outcome === outcome).length;

describe("many sends at once", () => {
  it("make 100 requests at a time on 100 connections, unless told otherwise", async () => {
    const slow = await slowServer(20);
    const client = clientFor(slow.url, { timeoutMs: 60_000 });
    const outcomes = await Promise.all(Array.from({ length: 1000 }, () => client.send(message)));
    expect([count(outcomes, "accepted"), slow.delivered.length]).toEqual([1000, 1000]);
    expect(slow.most()).toBeLessThanOrEqual(100);
    expect(slow.connections).toBeLessThanOrEqual(100);
  });

  it("make maxConcurrent requests at a time", async () => {
    const slow = await slowServer(5);
    const client = clientFor(slow.url, { timeoutMs: 60_000, maxConcurrent: 3 });
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => client.send(message)));
    expect([count(outcomes, "accepted"), slow.most(), slow.connections]).toEqual([60, 3, 3]);
  });

  it("are not-sent without an attempt when their time runs out before their turn", async () => {
    const hanging = await server();
    hanging.behaviour = () => {};
    const client = clientFor(hanging.url, { timeoutMs: 500, maxConcurrent: 2 });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => client.send(message)));
    expect([count(outcomes, "unknown"), count(outcomes, "not-sent"), hanging.heads.length]).toEqual([2, 8, 2]);
    const host = hanging.url.slice("http://".length);
    for (const outcome of outcomes.slice(2)) {
      expect(outcome).toMatchObject({
        outcome: "not-sent",
        attempts: 0,
        retryAfterMs: 0,
        error: {
          reason: "timeout",
          message: `the time ran out before the send to ${host} had its turn; raise timeoutMs or maxConcurrent, or start fewer sends at once; the message did not go out`,
        },
      });
      expectNoSecret(outcome);
    }
  });

  it("are not-sent without an attempt when they are aborted before their turn, and let the others pass", async () => {
    const slow = await slowServer(50);
    const client = clientFor(slow.url, { timeoutMs: 60_000, maxConcurrent: 1 });
    const controller = new AbortController();
    const first = client.send(message);
    const waiting = Array.from({ length: 20 }, () => client.send(message, { signal: controller.signal }));
    const last = client.send(message);
    controller.abort();
    for (const outcome of await Promise.all(waiting)) expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 0, error: { reason: "aborted" } });
    expect([(await first).outcome, (await last).outcome, slow.delivered.length]).toEqual(["accepted", "accepted", 2]);
  });

  it("do not hold a turn while they wait to try again", async () => {
    const busy = await server();
    busy.takes = ({ index }) => index > 0;
    busy.behaviour = (exchange) => (exchange.index === 0 ? exchange.answer(429, "", { "retry-after": "1" }) : accept(exchange));
    const order: string[] = [];
    const client = clientFor(busy.url, { timeoutMs: 60_000, maxConcurrent: 1 });
    await Promise.all(["first", "second"].map((name) => client.send(message).then(({ attempts }) => order.push(`${name} ${attempts}`))));
    expect(order).toEqual(["second 1", "first 2"]);
  });

  it("give their turn back whatever fetch does", async () => {
    const results: (() => unknown)[] = [
      () => Promise.reject(new Error("x")),
      () => undefined,
      () =>
        Promise.resolve({
          get status() {
            throw new Error("x");
          },
        }),
    ];
    const fetch = (() => results.shift()?.()) as never;
    const client = clientFor("https://kaleyra.invalid", { fetch, maxConcurrent: 1 });
    for (let sends = 0; sends < 4; sends += 1) expect(await client.send(message)).toMatchObject({ outcome: "unknown", attempts: 1 });
  });
});

describe("many sends on one signal", () => {
  it("give no warning of a leak", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on("warning", onWarning);
    const slow = await slowServer(20);
    const { signal } = new AbortController();
    const client = clientFor(slow.url, { timeoutMs: 60_000 });
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => client.send(message, { signal })));
    await wait(20);
    process.off("warning", onWarning);
    expect(count(outcomes, "accepted")).toBe(50);
    expect(warnings.filter(({ name }) => name === "MaxListenersExceededWarning")).toEqual([]);
  });

  it("all end when it is aborted", async () => {
    const hanging = await server();
    const controller = new AbortController();
    hanging.behaviour = ({ index }) => {
      if (index === 9) controller.abort();
    };
    const client = clientFor(hanging.url, { timeoutMs: 60_000, maxConcurrent: 10 });
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => client.send(message, { signal: controller.signal })));
    expect([count(outcomes, "unknown"), count(outcomes, "not-sent")]).toEqual([10, 20]);
  });
});
