/** Two runs begin with one journal, by every way to reach the same file. The sandbox counts what arrived. */
import { spawnSync } from "node:child_process";
import { appendFile, link, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import { bundled, type Ended, started } from "../support/campaign-program.ts";
import { phone } from "../support/scripted-sender.ts";

const recipients = 300;
let bundle: Awaited<ReturnType<typeof bundled>>;
let sandbox: Sandbox;
let journal: string;
let other: string;
let round = 0;
beforeAll(async () => {
  bundle = await bundled("campaign");
});
afterAll(() => bundle.remove());
beforeEach(async () => {
  sandbox = await startSandbox();
  const folder = join(bundle.folder, `round-${round++}`);
  await mkdir(join(folder, "elsewhere"), { recursive: true });
  journal = join(folder, "run.ndjson");
  other = join(folder, "elsewhere", "other.ndjson");
});
afterEach(() => sandbox.close());

const argumentsFor = (path: string) => [sandbox.url, path, String(recipients)];
const campaign = (path: string, ...before: readonly string[]): Promise<Ended> => {
  const [command = process.execPath, ...args] = [...before, process.execPath, bundle.program, ...argumentsFor(path)];
  return started(command, args).ended;
};
/** Runs the text as a module that has the arguments of a campaign. */
const script = (text: string, path: string): Promise<Ended> =>
  started(process.execPath, ["--input-type=module", "--eval", text, bundle.program, ...argumentsFor(path)]).ended;
const programUrl = () => JSON.stringify(pathToFileURL(bundle.program).href);

/** One run sent everything once, and the other one said why it sent nothing. */
function expectOneRun(runs: readonly Ended[], refusal: RegExp): void {
  expect(sandbox.sent.map(({ message }) => message.messaging_object.to).toSorted()).toEqual(Array.from({ length: recipients }, (_, index) => phone(index)));
  const text = runs.map(({ output, errors }) => output + errors).join("\n");
  expect(text.match(/"accepted":300/g)).toHaveLength(1);
  expect(text).toMatch(refusal);
}

describe("two runs with one journal", () => {
  it.each<{ way: string; reach(): Promise<string> | string }>([
    { way: "the same path", reach: () => journal },
    { way: "a symbolic link", reach: () => symlink(journal, other).then(() => other) },
    { way: "a path through a linked folder", reach: () => symlink(join(journal, ".."), other).then(() => join(other, "run.ndjson")) },
    {
      way: "a hard link in another folder",
      async reach() {
        await writeFile(journal, "");
        await link(journal, other);
        return other;
      },
    },
  ])("send nothing twice through $way", async ({ reach }) => {
    const path = await reach();
    expectOneRun(await Promise.all([campaign(journal), campaign(path)]), /is using this journal; wait for it|has just begun to use this journal/);
  });

  it("send nothing twice in two threads of one process", async () => {
    const threads = `import { Worker } from "node:worker_threads";
      const argv = process.argv.slice(2);
      const ended = [1, 2].map(() => new Promise((end) => new Worker(new URL(${programUrl()}), { argv, execArgv: [] }).on("error", (error) => { console.log(error.message); end(); }).on("exit", end)));
      await Promise.all(ended);`;
    expectOneRun([await script(threads, journal)], /thread \d+ of this process may be using this journal|has just begun to use this journal/);
  });

  it("send nothing twice with two copies of the module in one process", async () => {
    const copies = `const runs = await Promise.allSettled([1, 2].map((copy) => import(${programUrl()} + "?" + copy)));
      for (const { reason } of runs) if (reason) console.log(reason.message);`;
    expectOneRun([await script(copies, journal)], /this process is using this journal|has just begun to use this journal/);
  });

  const inNamespace = ["unshare", "--pid", "--fork", "--mount-proc", "--kill-child"];
  const canUnshare = spawnSync("unshare", [...inNamespace.slice(1), "true"]).status === 0;
  // Needs Linux and its superuser; process-identity.test.ts has the same with identities made up.
  if (canUnshare) {
    it("send nothing twice in two namespaces of process ids, as in two containers", async () => {
      const runs = await Promise.all([campaign(journal, ...inNamespace), campaign(journal, ...inNamespace)]);
      expectOneRun(runs, /process \d+ on the host .* may be using this journal|has just begun to use this journal/);
    });

    it("wait for a person when the other namespace cannot be seen, and go on when the journal is released as the error says", async () => {
      const { child, ended } = started(inNamespace[0] ?? "", [...inNamespace.slice(1), process.execPath, bundle.program, ...argumentsFor(journal)]);
      while (sandbox.sent.length < 20) await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill("SIGKILL");
      await ended;
      const sentBefore = sandbox.sent.length;
      const { errors } = await campaign(journal);
      expect(sandbox.sent).toHaveLength(sentBefore);
      const [, line = "", path] = /add the line (\{.*\}) at the end of (.*), and start again/.exec(errors) ?? [];
      expect(path).toBe(journal);
      await appendFile(journal, `${line}\n`);
      const { accepted, skipped, unknown } = JSON.parse((await campaign(journal)).output);
      expect(accepted + skipped + unknown).toBe(recipients);
      const sent = sandbox.sent.map(({ message }) => message.messaging_object.to);
      expect(new Set(sent).size).toBe(sent.length);
    });
  }

  it("take the journal of a killed run over, and leave no file beside it", async () => {
    const { child, ended } = started(process.execPath, [bundle.program, ...argumentsFor(journal)]);
    while (sandbox.sent.length < 20) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill("SIGKILL");
    expect((await ended).signal).toBe("SIGKILL");
    const { output, errors } = await campaign(journal);
    expect(errors).toBe("");
    const { accepted, skipped, unknown } = JSON.parse(output);
    expect(accepted + skipped + unknown).toBe(recipients);
    const sent = sandbox.sent.map(({ message }) => message.messaging_object.to);
    expect(new Set(sent).size).toBe(sent.length);
    const claims = (await readFile(journal, "utf8")).split("\n").filter((line) => line.startsWith('{"claim"'));
    expect(claims.map((line) => JSON.parse(line).over)).toEqual([null, JSON.parse(claims[0] ?? "").claim]);
  });
});
