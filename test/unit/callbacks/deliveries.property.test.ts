/** Deliveries that are repeated and shuffled, with handlers that fail at random. `CALLBACK_DELIVERIES` asks for more. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callbacks } from "../../../src/callbacks/index.ts";
import { seed } from "../../support/seed.ts";
import { tap } from "./support/callbacks.ts";

const deliveries = Number(process.env["CALLBACK_DELIVERIES"] ?? 10_000);
const perRun = 50;

/** How often each of some events fails, whether its handler waits, and the calls in which the events are delivered. */
const plan = fc.record({
  events: fc.array(fc.record({ failures: fc.nat(3), waits: fc.boolean(), isStatus: fc.boolean() }), { minLength: 1, maxLength: 8 }),
  calls: fc.array(fc.record({ picks: fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }), atOnce: fc.boolean() }), { minLength: 12, maxLength: 12 }),
});

describe(`${deliveries} deliveries, repeated and shuffled (SEED=${seed})`, () => {
  it("are each handled exactly once after their last failure, and never twice at once", { timeout: 600_000 }, async () => {
    let delivered = 0;
    await fc.assert(
      fc.asyncProperty(plan, async ({ events, calls }) => {
        const state = events.map(({ failures }) => ({ left: failures, handled: 0, isRunning: false }));
        const router = callbacks().otherwise(async ({ messageId }) => {
          const index = Number(messageId);
          const each = state[index];
          if (each === undefined || each.isRunning) throw new Error("an unknown event, or one that is being handled");
          each.isRunning = true;
          if (events[index]?.waits === true) await new Promise((resolve) => setImmediate(resolve));
          each.isRunning = false;
          if (each.left-- > 0) throw new Error("failed");
          each.handled += 1;
        });
        const bodyOf = (picks: readonly number[]): object => {
          const chosen = picks.map((pick) => pick % events.length);
          const ofKind = (isStatus: boolean) => chosen.filter((index) => events[index]?.isStatus === isStatus);
          return {
            messages: ofKind(false).map((index) => ({ ...tap, id: String(index) })),
            statuses: ofKind(true).map((index) => ({ id: String(index), status: "read" })),
          };
        };
        const totals = { handled: 0, repeated: 0, failed: 0 };
        const deliver = async (picks: readonly number[]): Promise<void> => {
          const { handled, repeated, failed } = await router.handle(bodyOf(picks));
          expect(handled + repeated + failed.length).toBe(picks.length);
          totals.handled += handled;
          totals.repeated += repeated;
          totals.failed += failed.length;
          delivered += picks.length;
        };
        let running: Promise<void>[] = [];
        for (const { picks, atOnce } of calls) {
          running.push(deliver(picks));
          if (!atOnce) await Promise.all(running.splice(0));
        }
        await Promise.all(running);
        running = [];
        // What failed comes again until nothing fails.
        for (let again = 0; again < 4; again += 1) await deliver(events.map((_, index) => index));
        expect(state.map(({ handled, left }) => [handled, left])).toEqual(state.map(() => [1, -1]));
        expect(totals.handled).toBe(events.length);
        expect(totals.failed).toBe(events.reduce((sum, { failures }) => sum + failures, 0));
      }),
      { numRuns: Math.ceil(deliveries / perRun), seed },
    );
    expect(delivered).toBeGreaterThan(deliveries * 0.8);
  });
});
