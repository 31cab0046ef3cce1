import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environmentOfChildren } from "../../support/environment.ts";
import { type BusySandbox, startBusySandbox } from "./support/busy-sandbox.ts";
import { phone } from "./support/scripted-sender.ts";

const people = 1_500;
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

/** Runs the program, and kills it some milliseconds after its first message, unless it is to live. */
function campaign({ url, next }: BusySandbox, journal: string, killAfterMs?: number): Promise<Campaign> {
  const child = spawn(process.execPath, [program, url, journal, String(people)], { env: environmentOfChildren });
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

test(`after ${kills} kills at random moments nobody was messaged twice, and nobody is lost`, async () => {
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
  expect({ total: skipped + accepted + unknown, notSent, listed: list.length }).toEqual({ total: people, notSent: 0, listed: unknown });
  const lost = Array.from({ length: people }, (_, index) => phone(index)).filter((to) => !delivered.has(to) && !list.includes(to));
  expect(lost).toEqual([]);
  // What the kills left in the dark is what was on its way, and some of it has to be, or the test has killed nothing.
  expect(unknown).toBeGreaterThan(0);
  expect(unknown).toBeLessThan(people / 4);
  expect(await readFile(journal, "utf8")).not.toContain("Hello");
});
