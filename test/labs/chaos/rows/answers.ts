import { createClient, type Outcome } from "../../../../src/client/index.ts";
import { type Claimed, deliveriesIn, keyOf, ordersOf } from "../ledger.ts";
import { messageOf, orderOf } from "../messages.ts";
import { inLanes, type Row } from "../row.ts";

/** Hostile answers: `send()` never rejects, and says "not sent" only of what the receiver did not deliver. */
export const answers: Row = {
  name: "answers",
  async run({ isShort, random, receiver, tally }) {
    const orders = ordersOf(0, isShort ? 500 : 6_000);
    await receiver.behave({ kind: "hostile", seed: random.integer(2 ** 31) });
    const client = createClient({ baseUrl: receiver.url, sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", timeoutMs: 10_000 });
    const claims = new Map<number, Claimed>();
    const counts: Record<Outcome["outcome"], number> = { accepted: 0, "not-sent": 0, unknown: 0 };
    await inLanes(orders, 32, async (order) => {
      try {
        const { outcome } = await client.send(messageOf(order));
        claims.set(order.index, outcome);
        counts[outcome] += 1;
      } catch (error) {
        // A caller may send again after a rejection, so it counts as "not sent".
        claims.set(order.index, "not-sent");
        tally.broken.push(`send() rejected after "${answerTo(order.index)}": ${error}`);
      }
    });
    const arrivals = await receiver.upToDate();
    tally.attacks = orders.length;
    tally.settle(orders, deliveriesIn(arrivals), ({ index }) => claims.get(index));
    const named = (sentence: string) => `${sentence} (${answerTo(Number(/:(\d+)/.exec(sentence)?.[1]))})`;
    for (const list of [tally.twice, tally.lost]) list.splice(0, list.length, ...list.map(named));
    tally.checkUnaltered(arrivals);
    for (const [outcome, count] of Object.entries(counts)) tally.expect(count > 0, `no answer gave ${outcome}`);
    tally.remark = Object.entries(counts)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(", ");

    function answerTo(index: number): string {
      const key = keyOf({ attack: 0, index });
      return receiver.arrivals.find(({ body }) => keyOf(orderOf(JSON.parse(body)) ?? { attack: -1, index: -1 }) === key)?.answer ?? "no answer";
    }
  },
};
