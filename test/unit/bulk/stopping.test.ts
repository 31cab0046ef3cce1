/** How a run begins, ends and is stopped, on a clock that is invented. */

import { getEventListeners } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Clock } from "../../../src/bulk/clock.ts";
import { Stop } from "../../../src/bulk/clock.ts";
import { KaleyraError, sendAll } from "../../../src/bulk/index.ts";
import { Pace } from "../../../src/bulk/pace.ts";
import { Run } from "../../../src/bulk/run.ts";
import { Throttle } from "../../../src/bulk/throttle.ts";
import { accepted, later, messageTo, phone, scriptedSender } from "./support/scripted-sender.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const options = { rate: 1, message: (to: string) => messageTo(to) };
const always = (clock: Clock, outcome = accepted) => scriptedSender(clock, () => ({ outcome, latencyMs: 0 }));

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a concurrency that is none is refused in a sentence: %d", (concurrency) => {
  const client = always(new VirtualClock());
  expect(() => sendAll(client, [], { ...options, concurrency })).toThrow(new KaleyraError(`concurrency must be a whole number above 0, not ${concurrency}`));
});

test.each([0, -1, 1.5, Number.NaN])("a number of tries that is none is refused, and nobody is passed over: %d", (maxAttempts) => {
  const client = always(new VirtualClock());
  expect(() => sendAll(client, [phone(1)], { ...options, maxAttempts })).toThrow(
    new KaleyraError(`maxAttempts must be a whole number above 0, not ${maxAttempts}`),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("a time between two messages that is none is refused: %d", (perRecipientMs) => {
  const client = always(new VirtualClock());
  const sentence = `perRecipientMs must be a number of milliseconds, 0 or more, not ${perRecipientMs}`;
  expect(() => sendAll(client, [phone(1)], { ...options, perRecipientMs })).toThrow(new KaleyraError(sentence));
});

test("a run tells how long it took, by its own clock", async () => {
  const clock = new VirtualClock();
  const people = [phone(1), phone(2), phone(3)];
  const first = await clock.until(new Run(always(clock), people, options, clock).summary);
  const second = await clock.until(new Run(always(clock), people, options, clock).summary);
  expect([first.elapsedMs, second.elapsedMs]).toEqual([2_000, 2_000]);
});

test("a run that is over lets go of its signal, and leaves a list alone that came to its end", async () => {
  const clock = new VirtualClock();
  const { signal } = new AbortController();
  let left = 0;
  const list = {
    [Symbol.iterator]: () => ({
      next: () => ({ done: true, value: undefined }) as const,
      return: () => {
        left += 1;
        return { done: true, value: undefined } as const;
      },
    }),
  };
  await clock.until(new Run(always(clock), list, { ...options, signal }, clock).summary);
  expect([getEventListeners(signal, "abort"), left]).toEqual([[], 0]);
});

test("a reader who leaves is told that there is nothing more", async () => {
  const clock = new VirtualClock();
  const results = new Run(always(clock), [phone(1), phone(2)], options, clock)[Symbol.asyncIterator]();
  expect(await clock.until(results.return?.() ?? Promise.reject(new Error("cannot be left")))).toStrictEqual({ done: true, value: undefined });
});

test("a run that is stopped while a message waits for another try tells what is known of it", async () => {
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

test("a turn is not given when the run is stopped", async () => {
  const clock = new VirtualClock();
  const stop = new Stop();
  stop.stop();
  expect(await new Pace(new Throttle(1), clock).turn(stop)).toBe(false);
});

/** Stops the run when the clock is looked at for the n-th time: 1 at its beginning, 2 before the permit, 3 when it is given. */
function stoppingAt(look: number, stop: () => void): Clock {
  let looks = 0;
  return {
    now: () => {
      looks += 1;
      if (looks === look) stop();
      return 0;
    },
    sleep: async (_, { stopped }) => !stopped,
  };
}

test.each([
  { look: 2, what: "is not written down", states: [] },
  { look: 3, what: "is written down as not sent", states: ["sending", "not-sent: KaleyraError: the run was stopped"] },
])("a message that was about to leave when the run was stopped $what", async ({ look, states }) => {
  const folder = await mkdtemp(join(tmpdir(), "kaleyra-journal-"));
  const journal = join(folder, "run.ndjson");
  const controller = new AbortController();
  const clock = stoppingAt(look, () => controller.abort());
  const client = always(clock);
  const summary = await new Run(client, [phone(1)], { ...options, journal, signal: controller.signal }, clock).summary;
  const [, ...lines] = (await readFile(journal, "utf8")).trimEnd().split("\n");
  await rm(folder, { recursive: true });
  expect(lines.map((line) => JSON.parse(line)).map(({ state, error }) => (error === undefined ? state : `${state}: ${error}`))).toEqual(states);
  expect(client.sent).toEqual([]);
  expect(summary).toMatchObject({ accepted: 0, notSent: 0, unknown: 0, stopped: true });
});
