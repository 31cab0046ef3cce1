import { link, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startCampaign } from "../campaigns.ts";
import { type Row, sleep } from "../row.ts";
import { checkTwoRuns } from "../two-runs.ts";

/** Ways for a second process to reach the journal of the first. */
const paths: Readonly<Record<string, (journal: string, other: string) => Promise<string>>> = {
  "the same path": async (journal) => journal,
  "a symbolic link": (journal, other) => symlink(journal, other).then(() => other),
  "a linked folder": (journal, other) => symlink(join(journal, ".."), other).then(() => join(other, "run.ndjson")),
  "a hard link": (journal, other) =>
    writeFile(journal, "")
      .then(() => link(journal, other))
      .then(() => other),
};

/** Two runs at once on one journal, by every way to reach the same file. */
export const links: Row = {
  name: "links",
  async run({ isShort, random, folder, programs, receiver, tally }) {
    const rounds = isShort ? 1 : 15;
    await receiver.behave({ kind: "busy", seed: random.integer(2 ** 31) });
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const way of [...Object.keys(paths), "two copies of the module", "two threads"]) {
        const attack = tally.attacks;
        const journal = join(folder, String(attack), "run.ndjson");
        const elsewhere = join(folder, String(attack), "elsewhere");
        await mkdir(elsewhere, { recursive: true });
        const settings = { url: receiver.url, attack, count: 200, journal };
        const reach = paths[way];
        const start = (path: string) => startCampaign([process.execPath, programs.campaign], { ...settings, journal: path }).ended;
        const ended =
          reach === undefined
            ? [await startCampaign([process.execPath, way === "two threads" ? programs.threads : programs.copies, programs.campaign], settings).ended]
            : await reach(journal, join(elsewhere, "other")).then((path) => Promise.all([start(journal), sleep(random.below(60)).then(() => start(path))]));
        refused += await checkTwoRuns(way, settings, ended, receiver, tally);
      }
    }
    tally.checkUnaltered(receiver.arrivals);
    tally.expect(refused > 0 || !tally.holds, "no two runs met: the attack did not take place");
    tally.remark = `${refused} second runs refused`;
  },
};
