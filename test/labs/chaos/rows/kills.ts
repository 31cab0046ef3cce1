import { join } from "node:path";
import { type CampaignResult, claimsOf, startCampaign } from "../campaigns.ts";
import { deliveriesIn, ordersOf } from "../ledger.ts";
import type { Row } from "../row.ts";

/** A campaign is killed at random moments, and run again until it ends. */
export const kills: Row = {
  name: "kills",
  async run({ isShort, random, folder, programs, receiver, tally }) {
    const campaigns = isShort ? 1 : 4;
    const [count, rounds] = isShort ? [600, 10] : [1_500, 25];
    await receiver.behave({ kind: "busy", seed: random.integer(2 ** 31) });
    for (let attack = 0; attack < campaigns; attack += 1) {
      const settings = { url: receiver.url, attack, count, journal: join(folder, `${attack}.ndjson`) };
      let last: CampaignResult | undefined;
      for (let round = 0; last === undefined && round <= rounds; round += 1) {
        const { child, ended } = startCampaign([process.execPath, programs.campaign], settings);
        if (round < rounds) {
          // Some are killed while they start or read the journal, most while messages are on their way.
          const afterMs = random.below(60);
          const beforeFirst = random.integer(4) === 0 ? random.below(600) : 60_000;
          void receiver.more(1, beforeFirst).then(() => setTimeout(() => child.kill("SIGKILL"), afterMs));
        }
        const { isKilled, results, errors } = await ended;
        tally.expect(errors === "", `a run printed ${errors}`);
        if (isKilled) tally.attacks += 1;
        else [last] = results;
      }
      const arrivals = await receiver.upToDate();
      tally.expect(last?.summary?.stopped === false, `the last run did not end: ${last?.refusal ?? last?.summary?.reason ?? "it was killed"}`);
      tally.settle(ordersOf(attack, count), deliveriesIn(arrivals), claimsOf(last ?? { claims: [] }));
    }
    tally.checkUnaltered(receiver.arrivals);
    tally.expect(tally.unknown < tally.messages / 2, `${tally.unknown} messages are unknown, more than were on their way`);
    tally.remark = `${campaigns} campaigns`;
  },
};
