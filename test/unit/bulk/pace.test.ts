import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Run } from "../../../src/bulk/run.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { accepted, later, messageTo, phone, refused, scriptedSender, unknown } from "./support/scripted-sender.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** The times of the virtual clock are sums of fractions of a millisecond. */
const roundingMs = 1e-6;

/** The maximum number of starts in any second. */
function busiestSecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000 - roundingMs).length));
}

const outcomes = fc.constantFrom<Outcome>(accepted, accepted, accepted, refused, unknown, later(0), later(300), later(2_500));

describe("the pace of a run", () => {
  it("keeps the rate in every second, the cooldown of each recipient and the order of its messages", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          rate: fc.integer({ min: 1, max: 30 }),
          perRecipientMs: fc.integer({ min: 0, max: 3_000 }),
          concurrency: fc.integer({ min: 1, max: 20 }),
          people: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
          answers: fc.array(fc.record({ outcome: outcomes, latencyMs: fc.integer({ min: 0, max: 1_500 }) }), { minLength: 1, maxLength: 40 }),
        }),
        async ({ rate, perRecipientMs, concurrency, people, answers }) => {
          const clock = new VirtualClock();
          // Some are always accepted: a row of equal failures would end the run.
          const sender = scriptedSender(
            clock,
            (index) => (index % 5 === 4 ? undefined : answers[index % answers.length]) ?? { outcome: accepted, latencyMs: 0 },
          );
          const recipients = people.map((person, index) => ({ to: phone(person), ref: String(index) }));
          const message = ({ to, ref }: { to: string; ref: string }) => messageTo(to, ref);
          const run = new Run(sender, recipients, { message, rate, perRecipientMs, concurrency }, clock);
          const { accepted: done, notSent, unknown: unknownCount } = await clock.until(run.summary);

          expect(done + notSent + unknownCount).toBe(people.length);
          expect(busiestSecond(sender.sent.map(({ at }) => at))).toBeLessThanOrEqual(rate);
          for (const person of new Set(people)) {
            const toOne = sender.sent.filter(({ to }) => to === phone(person));
            toOne.slice(1).forEach(({ at }, index) => {
              expect(at - (toOne[index]?.at ?? 0)).toBeGreaterThanOrEqual(perRecipientMs - roundingMs);
            });
            const order = toOne.map(({ ref }) => Number(ref));
            expect(order).toEqual(order.toSorted((a, b) => a - b));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("accepts a rate below one message a second", async () => {
    const clock = new VirtualClock();
    const sender = scriptedSender(clock, () => ({ outcome: accepted, latencyMs: 0 }));
    await clock.until(new Run(sender, [0, 1, 2].map(phone), { message: (to) => messageTo(to), rate: 0.5 }, clock).summary);
    expect(sender.sent.map(({ at }) => at)).toEqual([0, 2_100, 4_200]);
  });

  it("uses the rate but for its margin of a twentieth: 1,000 messages at 50 a second take 21.4 seconds", async () => {
    const clock = new VirtualClock();
    const sender = scriptedSender(clock, () => ({ outcome: accepted, latencyMs: 400 }));
    const run = new Run(
      sender,
      Array.from({ length: 1_000 }, (_, index) => phone(index)),
      { message: (to) => messageTo(to), rate: 50, concurrency: 50 },
      clock,
    );
    expect((await clock.until(run.summary)).elapsedMs).toBeCloseTo(21_379, 6);
  });

  it('slows down after a "too fast" answer, and then recovers', async () => {
    const clock = new VirtualClock();
    const sender = scriptedSender(clock, (index) => ({ outcome: index === 100 ? later(3_000) : accepted, latencyMs: 0 }));
    const recipients = Array.from({ length: 1_500 }, (_, index) => phone(index));
    await clock.until(new Run(sender, recipients, { message: (to) => messageTo(to), rate: 100, concurrency: 1, perRecipientMs: 0 }, clock).summary);

    const refusedAt = sender.sent[100]?.at ?? 0;
    const startsIn = (from: number) => sender.sent.filter(({ at }) => at >= refusedAt + from && at < refusedAt + from + 1_000).length;
    expect(startsIn(1) + startsIn(1_001)).toBe(0);
    expect(startsIn(3_000)).toBeGreaterThanOrEqual(66);
    expect(startsIn(3_000)).toBeLessThan(76);
    expect(startsIn(10_000)).toBeGreaterThanOrEqual(95);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a rate of %s", (rate) => {
    const clock = new VirtualClock();
    const sender = scriptedSender(clock, () => ({ outcome: accepted, latencyMs: 0 }));
    expect(() => new Run(sender, [], { message: messageTo, rate }, clock)).toThrow(/rate must be a number of messages a second above 0/);
  });
});
