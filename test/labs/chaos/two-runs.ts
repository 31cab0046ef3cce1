import type { CampaignSettings, EndedCampaign } from "./campaigns.ts";
import { claimsOf } from "./campaigns.ts";
import { deliveriesIn, keyOf, ordersOf, type Tally } from "./ledger.ts";
import type { Receiver } from "./receiver.ts";

/**
 * Checks two runs that began with one journal at once: one sent everything,
 * the other one sent nothing.
 *
 * @returns How many said that they could not use the journal.
 */
export async function checkTwoRuns(
  way: string,
  { attack, count }: CampaignSettings,
  ended: readonly EndedCampaign[],
  receiver: Receiver,
  tally: Tally,
): Promise<number> {
  const results = ended.flatMap((each) => each.results);
  const senders = results.filter(({ claims }) => claims.length > 0);
  const refusals = results.filter(({ refusal }) => refusal !== undefined);
  const errors = ended.map((each) => each.errors).join("");
  tally.attacks += 1;
  tally.expect(senders.length === 1, `${way}: ${senders.length} of two runs sent messages; ${refusals.map(({ refusal }) => refusal).join("; ")} ${errors}`);
  for (const { refusal } of refusals) tally.expect(/\bjournal\b/.test(refusal ?? ""), `${way}: a run ended with "${refusal}"`);
  const arrivals = await receiver.upToDate();
  const whole = senders.find(({ summary }) => summary?.stopped === false);
  const claimedOf = claimsOf(whole ?? { claims: [] });
  tally.settle(ordersOf(attack, count), deliveriesIn(arrivals), claimedOf);
  const claimed = whole?.claims.map(([key]) => key) ?? [];
  tally.expect(
    whole === undefined || claimed.length === count || ordersOf(attack, count).every((order) => claimed.includes(keyOf(order))),
    `${way}: the run that sent has ${claimed.length} results of ${count}`,
  );
  return refusals.length;
}
