import { spawnSync } from "node:child_process";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { claimsOf, startCampaign } from "../campaigns.ts";
import { deliveriesIn, ordersOf } from "../ledger.ts";
import { type Row, type Setting, sleep } from "../row.ts";
import { checkTwoRuns } from "../two-runs.ts";

const inNamespace = ["unshare", "--pid", "--fork", "--mount-proc", "--kill-child"];

/** Two runs on one journal, in two namespaces of process ids, as two containers with one volume have. */
export const namespaces: Row = {
  name: "namespaces",
  missing: () => (spawnSync("unshare", [...inNamespace.slice(1), "true"]).status === 0 ? undefined : "unshare is not available"),
  async run(setting) {
    const { isShort, random, folder, programs, receiver, tally } = setting;
    await receiver.behave({ kind: "busy", seed: random.integer(2 ** 31) });
    const rounds = isShort ? 4 : 20;
    let refused = 0;
    for (let attack = 0; attack < rounds; attack += 1) {
      const settings = { url: receiver.url, attack, count: 200, journal: join(folder, `${attack}.ndjson`) };
      const start = () => startCampaign([...inNamespace, process.execPath, programs.campaign], settings).ended;
      const ended = await Promise.all([start(), sleep(random.below(60)).then(start)]);
      refused += await checkTwoRuns("two namespaces", settings, ended, receiver, tally);
    }
    tally.expect(refused > 0 || !tally.holds, "no two runs met: the attack did not take place");
    await killAndRelease(setting, rounds);
    tally.checkUnaltered(receiver.arrivals);
    tally.remark = `${refused} second runs refused`;
  },
};

/** From outside, nothing tells whether the killed run still runs: the journal is refused until it is released by hand. */
async function killAndRelease({ folder, programs, receiver, tally }: Setting, attack: number): Promise<void> {
  const settings = { url: receiver.url, attack, count: 400, journal: join(folder, "killed.ndjson") };
  const campaign = [process.execPath, programs.campaign];
  const { child, ended } = startCampaign([...inNamespace, ...campaign], settings);
  await receiver.more(40);
  child.kill("SIGKILL");
  await ended;
  tally.attacks += 1;
  await receiver.upToDate();
  const before = receiver.arrivals.length;
  const refused = (await startCampaign(campaign, settings).ended).results[0];
  tally.expect((await receiver.upToDate()).length === before, "the journal of a run in another namespace was taken over");
  const [, line, path] = /add the line (\{.*\}) at the end of (.*), and start again/.exec(refused?.refusal ?? "") ?? [];
  tally.expect(line !== undefined && path === settings.journal, `the refusal does not say how to release the journal: ${refused?.refusal}`);
  await appendFile(settings.journal, `${line}\n`);
  const last = (await startCampaign(campaign, settings).ended).results[0] ?? { claims: [] };
  tally.expect(last.summary?.stopped === false, `the released journal was not resumed: ${last.refusal}`);
  tally.settle(ordersOf(attack, settings.count), deliveriesIn(await receiver.upToDate()), claimsOf(last));
}
