/** How a run begins, ends and is stopped, on a virtual clock. */
import { getEventListeners } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Clock, Stop } from "../../../src/bulk/clock.ts";
import { KaleyraError, sendAll } from "../../../src/bulk/index.ts";
import { Pace } from "../../../src/bulk/pace.ts";
import { Run } from "../../../src/bulk/run.ts";
import { Throttle } from "../../../src/bulk/throttle.ts";
import { accepted, later, messageTo, phone, scriptedSender } from "./support/scripted-sender.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const options = { rate: 1, message: (to: string) => messageTo(to) };
const always = (clock: Clock, outcome = accepted) => scriptedSender(clock, () => ({ outcome, latencyMs: 0 }));

/** Stops the run at the n-th reading of the clock: 1 at its beginning, 2 before the start of the intent, 3 at that start. */
function stoppingAt(reading: number, stop: () => void): Clock {
  let readings = 0;
  return {
    now: () => {
      readings += 1;
      if (readings === reading) stop();
      return 0;
    },
    sleep: async (_, { stopped }) => !stopped,
    turn: async () => {},
  };
}

describe("a run", () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses a concurrency of %d", (concurrency) => {
    const client = always(new VirtualClock());
    expect(() => sendAll(client, [], { ...options, concurrency })).toThrow(new KaleyraError(`concurrency must be a whole number above 0, not ${concurrency}`));
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses a maxAttempts of %d", (maxAttempts) => {
    const client = always(new VirtualClock());
    expect(() => sendAll(client, [phone(1)], { ...options, maxAttempts })).toThrow(
      new KaleyraError(`maxAttempts must be a whole number above 0, not ${maxAttempts}`),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a perRecipientMs of %d", (perRecipientMs) => {
    const client = always(new VirtualClock());
    const message = `perRecipientMs must be a number of milliseconds, 0 or more, not ${perRecipientMs}`;
    expect(() => sendAll(client, [phone(1)], { ...options, perRecipientMs })).toThrow(new KaleyraError(message));
  });

  it("measures its duration with its own clock", async () => {
    const clock = new VirtualClock();
    const recipients = [phone(1), phone(2), phone(3)];
    const first = await clock.until(new Run(always(clock), recipients, options, clock).summary);
    const second = await clock.until(new Run(always(clock), recipients, options, clock).summary);
    expect([first.elapsedMs, second.elapsedMs]).toEqual([2_100, 2_100]);
  });

  it("removes its abort listener at the end, and does not close a list that has ended", async () => {
    const clock = new VirtualClock();
    const { signal } = new AbortController();
    let closed = 0;
    const list = {
      [Symbol.iterator]: () => ({
        next: () => ({ done: true, value: undefined }) as const,
        return: () => {
          closed += 1;
          return { done: true, value: undefined } as const;
        },
      }),
    };
    await clock.until(new Run(always(clock), list, { ...options, signal }, clock).summary);
    expect([getEventListeners(signal, "abort"), closed]).toEqual([[], 0]);
  });

  it("ends its results when the reader stops early", async () => {
    const clock = new VirtualClock();
    const results = new Run(always(clock), [phone(1), phone(2)], options, clock)[Symbol.asyncIterator]();
    expect(await clock.until(results.return?.() ?? Promise.reject(new Error("return is missing")))).toStrictEqual({ done: true, value: undefined });
  });

  it("reports the last outcome of a message when it is stopped before the next attempt", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const client = always(clock, later(60_000));
    const run = new Run(client, [phone(1)], { ...options, signal: controller.signal }, clock);
    const results = run[Symbol.asyncIterator]();
    const first = results.next();
    while (client.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await first).toMatchObject({ value: { attempts: 1, outcome: { outcome: "not-sent" } } });
    expect(await run.summary).toMatchObject({ stopped: true, notSent: 1 });
    expect(client.sent).toHaveLength(1);
  });

  it("gives no start after it is stopped", async () => {
    const clock = new VirtualClock();
    const stop = new Stop();
    stop.stop();
    expect(await new Pace(new Throttle(1), clock).turn(stop)).toBe(false);
  });

  it.each([
    { reading: 2, what: "writes nothing to the journal", states: [] },
    { reading: 3, what: "writes not-sent to the journal", states: ["sending", "not-sent: KaleyraError: the run was stopped"] },
  ])("$what when it is stopped before a message is sent, at reading $reading of the clock", async ({ reading, states }) => {
    const folder = await mkdtemp(join(tmpdir(), "kaleyra-journal-"));
    const journal = join(folder, "run.ndjson");
    const controller = new AbortController();
    const clock = stoppingAt(reading, () => controller.abort());
    const client = always(clock);
    const summary = await new Run(client, [phone(1)], { ...options, journal, signal: controller.signal }, clock).summary;
    const lines = (await readFile(journal, "utf8")).trimEnd().split("\n");
    await rm(folder, { recursive: true });
    const records = lines.map((line) => JSON.parse(line)).filter(({ position }) => position !== undefined);
    expect(records.map(({ state, error }) => (error === undefined ? state : `${state}: ${error}`))).toEqual(states);
    expect(client.sent).toEqual([]);
    expect(summary).toMatchObject({ accepted: 0, notSent: 0, unknown: 0, stopped: true });
  });
});
