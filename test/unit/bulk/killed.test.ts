import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentOfChildren } from "../../support/environment.ts";
import { type BusySandbox, startBusySandbox } from "./support/busy-sandbox.ts";
import { phone } from "./support/scripted-sender.ts";

const recipients = 1_500;
const kills = 20;
let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaleyra-bulk-"));
  program = join(folder, "campaign.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "programs/campaign.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    sourcemap: process.env["COVERAGE_OF_CHILDREN"] !== undefined,
  });
});
afterAll(() => rm(folder, { recursive: true }));

interface Campaign {
  readonly killed: boolean;
  readonly output: string;
  readonly errors: string;
}

/** Runs the campaign, and kills it `killAfterMs` after its first message, if given. */
function campaign({ url, next }: BusySandbox, journal: string, killAfterMs?: number): Promise<Campaign> {
  const child = spawn(process.execPath, [program, url, journal, String(recipients)], { env: environmentOfChildren });
  if (killAfterMs !== undefined) void next().then(() => setTimeout(() => child.kill("SIGKILL"), killAfterMs));
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.on("close", (_code, signal) => resolve({ killed: signal === "SIGKILL", output, errors })));
}

describe("a campaign with a journal", () => {
  it(`sends no message twice and loses none when it is killed ${kills} times at random moments`, async () => {
    const sandbox = await startBusySandbox();
    const journal = join(folder, "run.ndjson");
    for (let round = 0; round < kills; round += 1) {
      const { killed, errors } = await campaign(sandbox, journal, Math.random() * 40);
      expect(killed).toBe(true);
      expect(errors).toBe("");
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
