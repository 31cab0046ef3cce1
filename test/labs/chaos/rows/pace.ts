import { claimsOf, startCampaign } from "../campaigns.ts";
import { type Arrival, deliveriesIn, ordersOf } from "../ledger.ts";
import type { Row } from "../row.ts";

/** Another program may hold up the receiver or the sender, so that messages arrive late and together. */
const tries = 3;

/** The most messages that arrived within one second, whichever second. */
function worstSecond(arrivals: readonly Arrival[]): number {
  return Math.max(0, ...arrivals.map(({ at: from }) => arrivals.filter(({ at }) => at >= from && at < from + 1_000).length));
}

/** The pace, measured where messages arrive. */
export const pace: Row = {
  name: "pace",
  async run({ isShort, programs, receiver, tally }) {
    const remarks: string[] = [];
    const seconds = isShort ? 3 : 10;
    let attack = 0;
    for (const rate of [40, 80]) {
      const worst: number[] = [];
      while (worst.length < tries && !worst.some((most) => most <= rate)) {
        await receiver.behave({ kind: "accept" });
        const count = rate * seconds;
        tally.attacks += 1;
        const { results } = await startCampaign([process.execPath, programs.campaign], { url: receiver.url, attack, count, rate, concurrency: 50 }).ended;
        const arrivals = await receiver.upToDate();
        tally.settle(ordersOf(attack, count), deliveriesIn(arrivals), claimsOf(results[0] ?? { claims: [] }));
        tally.checkUnaltered(arrivals);
        worst.push(worstSecond(arrivals));
        attack += 1;
      }
      const best = Math.min(...worst);
      tally.expect(best <= rate, `rate ${rate}: the worst second has ${worst.join(", then ")} messages`);
      tally.expect(best > rate / 4, `rate ${rate}: no second has more than ${best} messages`);
      remarks.push(`${rate}: ${worst.join(", then ")}`);
    }
    tally.remark = `worst second at ${remarks.join("; at ")}`;
  },
};
