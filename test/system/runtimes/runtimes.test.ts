import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { unusedPort } from "../../support/unused-port.ts";
import { accept, FaultServer } from "../../unit/client/support/fault-server.ts";
import type { Consumer } from "../package/packed.ts";
import { consumerWith, run, runtimes } from "./lab.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = consumerWith("bullmq");
});
afterAll(() => consumer.remove());

async function server(): Promise<FaultServer> {
  const started = await FaultServer.start();
  onTestFinished(() => started.close());
  return started;
}

describe.each(Object.keys(runtimes))("the package on %s", (runtime) => {
  it("is one copy for import and require, and does all that the README says", async () => {
    const [up, dropping, closed] = [await server(), await server(), await unusedPort()];
    onTestFinished(() => closed.close());
    dropping.behaviour = (exchange) => (exchange.index === 0 ? accept(exchange) : void exchange.socket.end());
    const held = JSON.parse(await run(consumer, runtime, "use.mjs", up.url, dropping.url, closed.url)) as unknown;
    expect(held).toEqual({
      sameCopy: true,
      refusal: "true true required",
      router: "function",
      up: "accepted",
      builtByTheOther: "accepted",
      refused: "not-sent connect ECONNREFUSED",
      unknownName: expect.stringMatching(/^not-sent connect (?:ENOTFOUND|EAI_AGAIN)$/),
      beforeTheDrop: "accepted",
      dropped: expect.stringMatching(/^unknown lost/),
      journal: ["JournalError", "accepted 1"],
      taps: ["a"],
    });
    expect(up.delivered.length).toBe(2);
    // A runtime that repeats a request by itself would have delivered the message twice.
    expect(dropping.delivered.length).toBe(2);
  });

  it("is one copy for BullMQ too", async () => {
    expect(await run(consumer, runtime, "bullmq.mjs")).toBe("function true");
  });
});
