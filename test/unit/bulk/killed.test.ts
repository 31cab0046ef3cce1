import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BusySandbox, startBusySandbox } from "./support/busy-sandbox.ts";
import { bundled, type Ended, started } from "./support/campaign-program.ts";
import { phone } from "./support/scripted-sender.ts";

const recipients = 1_500;
const kills = 20;
let bundle: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  bundle = await bundled("campaign");
});
afterAll(() => bundle.remove());

/** Runs the campaign, and kills it `killAfterMs` after its first message, if given. */
function campaign({ url, next }: BusySandbox, journal: string, killAfterMs?: number): Promise<Ended> {
  const { child, ended } = started(process.execPath, [bundle.program, url, journal, String(recipients)]);
  if (killAfterMs !== undefined) void next().then(() => setTimeout(() => child.kill("SIGKILL"), killAfterMs));
  return ended;
}

describe("a campaign with a journal", () => {
  it(`sends no message twice and loses none when it is killed ${kills} times at random moments`, async () => {
    const sandbox = await startBusySandbox();
    const journal = join(bundle.folder, "run.ndjson");
    for (let round = 0; round < kills; round += 1) {
      const { signal, errors } = await campaign(sandbox, journal, Math.random() * 40);
      expect({ signal, errors }).toEqual({ signal: "SIGKILL", errors: "" });
    }
    const deliveredBefore = sandbox.delivered().size;
    const { output, errors } = await campaign(sandbox, journal);
    await sandbox.close();
    const delivered = sandbox.delivered();
    expect(errors).toBe("");
    const { skipped, accepted, notSent, unknown, list } = JSON.parse(output);

    expect(deliveredBefore).toBeGreaterThan(0);
    expect([...delivered.values()].filter((times) => times > 1)).toEqual([]);
    expect({ total: skipped + accepted + unknown, notSent, listed: list.length }).toEqual({ total: recipients, notSent: 0, listed: unknown });
    const lost = Array.from({ length: recipients }, (_, index) => phone(index)).filter((to) => !delivered.has(to) && !list.includes(to));
    expect(lost).toEqual([]);
    // The kills leave the messages on their way unknown. There must be some, or no kill hit a message.
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThan(recipients / 4);
    expect(await readFile(journal, "utf8")).not.toContain("Hello");
  });
});
