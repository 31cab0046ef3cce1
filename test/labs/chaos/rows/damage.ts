import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sendAll } from "../../../../src/bulk/index.ts";
import { clientOf } from "../../../unit/bulk/support/client-of.ts";
import { startCampaign } from "../campaigns.ts";
import { type Claimed, deliveriesIn, ordersOf } from "../ledger.ts";
import { messageOf } from "../messages.ts";
import type { Random } from "../random.ts";
import { inLanes, type Row } from "../row.ts";

const count = 80;

/** Damages the last kilobyte: a flipped bit, a cut, a NUL, or an end of NULs. Or adds a part of a line, which alone does no harm. */
function damaged(journal: Buffer, random: Random): { readonly what: string; readonly bytes: Buffer } {
  const offset = journal.length - 1 - random.integer(Math.min(1_024, journal.length));
  const bytes = Buffer.from(journal);
  switch (random.integer(5)) {
    case 0: {
      const bit = random.integer(8);
      bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
      return { what: `bit ${bit} of byte ${offset} flipped`, bytes };
    }
    case 1:
      return { what: `cut at ${offset}`, bytes: bytes.subarray(0, offset) };
    case 2:
      bytes[offset] = 0;
      return { what: `NUL at ${offset}`, bytes };
    case 3: {
      const [line = ""] = journal.toString("latin1").trimEnd().split("\n").slice(-1);
      const length = 1 + random.integer(line.length - 1);
      return { what: `a line torn after ${length} bytes`, bytes: Buffer.concat([journal, Buffer.from(line.slice(0, length), "latin1")]) };
    }
    default:
      return { what: `NULs from ${offset}`, bytes: bytes.fill(0, offset) };
  }
}

/** Journals of killed runs are damaged, and resumed. Each resumption has its own numbers, so that the ledger tells them apart. */
export const damage: Row = {
  name: "damage",
  async run({ isShort, random, folder, programs, receiver, tally }) {
    const [journals, damages] = isShort ? [3, 60] : [20, 200];
    let refused = 0;
    for (let journalIndex = 0; journalIndex < journals; journalIndex += 1) {
      await receiver.behave({ kind: "busy", seed: random.integer(2 ** 31) });
      const path = join(folder, `${journalIndex}.ndjson`);
      const killed = startCampaign([process.execPath, programs.campaign], { url: receiver.url, attack: 0, count, journal: path, concurrency: 4 });
      await receiver.more(10 + random.integer(count / 2));
      killed.child.kill("SIGKILL");
      await killed.ended;
      const before = deliveriesIn(await receiver.upToDate());
      tally.checkUnaltered(receiver.arrivals);
      const journal = await readFile(path);
      await receiver.behave({ kind: "accept" });
      await inLanes(Array(damages).keys(), 8, async (index) => {
        const attack = index + 1;
        const { what, bytes } = damaged(journal, random);
        const resumed = join(folder, `${journalIndex}-${attack}.ndjson`);
        await writeFile(resumed, bytes);
        tally.attacks += 1;
        const orders = ordersOf(attack, count);
        const claims = new Map<number, Claimed>();
        const run = sendAll(clientOf(receiver.url), orders, { message: messageOf, rate: 10_000, perRecipientMs: 0, concurrency: 4, journal: resumed });
        try {
          for await (const { recipient, outcome } of run) claims.set(recipient.index, outcome.outcome);
        } catch (error) {
          refused += 1;
          const sentence = error instanceof Error ? error.message : String(error);
          tally.expect(/\bjournal\b/.test(sentence), `${what}: refused with "${sentence}"`);
          tally.expect(claims.size === 0, `${what}: refused after ${claims.size} results`);
          return;
        }
        const after = deliveriesIn(await receiver.upToDate());
        tally.settle(
          orders,
          (order) => before({ ...order, attack: 0 }) + after(order),
          (order) => claims.get(order.index) ?? "accepted",
        );
      });
      tally.checkUnaltered(await receiver.upToDate());
    }
    tally.expect(refused > 0 && refused < tally.attacks, `${refused} of ${tally.attacks} were refused: there must be both`);
    tally.remark = `${refused} refused, ${tally.attacks - refused} resumed`;
  },
};
