import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { clientFor, message } from "./support/test-client.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

describe("10,000 sends with one signal", () => {
  it("leave no listener, timer or memory behind", async () => {
    const answer = JSON.stringify({ code: "WA202", data: { message_id: "A1" } });
    const client = clientFor("https://kaleyra.invalid", { fetch: () => Promise.resolve(new Response(answer, { status: 202 })), timeoutMs: 30_000 });
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    Object.defineProperty(signal, "addEventListener", {
      value: (...call: Parameters<typeof add>) => {
        listeners += 1;
        add(...call);
      },
    });
    Object.defineProperty(signal, "removeEventListener", {
      value: (...call: Parameters<typeof remove>) => {
        listeners -= 1;
        remove(...call);
      },
    });
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    for (let sends = 0; sends < 1000; sends += 1) await client.send(message, { signal });
    collectGarbage();
    const [heap, timersBefore] = [process.memoryUsage().heapUsed, timers()];
    for (let sends = 0; sends < 9000; sends += 1) await client.send(message, { signal });
    collectGarbage();
    expect(listeners).toBe(0);
    expect(timers()).toBeLessThanOrEqual(timersBefore);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(2 * 1024 * 1024);
  });
});
