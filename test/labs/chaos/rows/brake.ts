import { join } from "node:path";
import { claimsOf, startCampaign } from "../campaigns.ts";
import { deliveriesIn, ordersOf } from "../ledger.ts";
import type { Row } from "../row.ts";

const count = 300;
/** The number of equal answers that is enough, and those that were on their way. */
const mostAttempts = 60;

/** A server that answers everything with the same page: the run stops soon, says why, and leaves the rest to the next run. */
export const brake: Row = {
  name: "brake",
  async run({ random, folder, programs, receiver, tally }) {
    const attempts: string[] = [];
    for (const [attack, status] of [403, 404, 502].entries()) {
      const settings = { url: receiver.url, attack, count, journal: join(folder, `${status}.ndjson`) };
      const start = () => startCampaign([process.execPath, programs.campaign], settings).ended;
      await receiver.behave({ kind: "page", status, seed: random.integer(2 ** 31) });
      tally.attacks += 1;
      const stopped = (await start()).results[0]?.summary;
      const first = [...(await receiver.upToDate())];
      attempts.push(`${status} after ${first.length}`);
      tally.expect(stopped?.stopped === true && first.length <= mostAttempts, `${status}: the run went on for ${first.length} of ${count} messages`);
      tally.expect((stopped?.reason ?? "") !== "", `${status}: the run does not say why it stopped`);
      await receiver.behave({ kind: "accept" });
      const last = (await start()).results[0] ?? { claims: [] };
      const arrivals = [...first, ...(await receiver.upToDate())];
      tally.expect(last.summary?.stopped === false, `${status}: the next run did not end: ${last.refusal ?? last.summary?.reason}`);
      tally.settle(ordersOf(attack, count), deliveriesIn(arrivals), claimsOf(last));
      tally.checkUnaltered(arrivals);
    }
    tally.remark = `stopped: ${attempts.join(", ")}`;
  },
};
