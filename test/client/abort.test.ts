import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { accept } from "./fault-server.ts";
import { clientFor, message, send, server } from "./support.ts";

describe("a caller's signal", () => {
  it("that is aborted before leaves the message unsent", async () => {
    const untouched = await server();
    expect(await send(untouched, { signal: AbortSignal.abort() })).toMatchObject({
      outcome: "not-sent",
      attempts: 0,
      retryAfterMs: 0,
      error: { reason: "aborted" },
    });
    expect(untouched.connections).toBe(0);
  });

  it("that is aborted in flight leaves it unknown", async () => {
    const hanging = await server();
    const controller = new AbortController();
    hanging.behaviour = () => controller.abort();
    expect(await send(hanging, { signal: controller.signal })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "aborted" } });
  });

  it("that is aborted between two tries ends the send at once", async () => {
    const busy = await server();
    busy.takes = () => false;
    busy.behaviour = (exchange) => exchange.answer(429, "", { "retry-after": "1" });
    const controller = new AbortController();
    const sending = send(busy, { signal: controller.signal });
    while (busy.heads.length === 0) await wait(5);
    await wait(100);
    const aborted = performance.now();
    controller.abort(new Error("SENTINEL-BODY-TEXT"));
    expect(await sending).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "aborted" } });
    expect(performance.now() - aborted).toBeLessThan(20);
    await wait(50);
    expect(busy.heads.length).toBe(1);
  });

  it("that is aborted after changes nothing", async () => {
    const accepting = await server();
    const controller = new AbortController();
    const outcome = await send(accepting, { signal: controller.signal });
    controller.abort();
    expect(outcome.outcome).toBe("accepted");
  });
});

describe("events", () => {
  it("decide over nothing when their taker throws", async () => {
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
