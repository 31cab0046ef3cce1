import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { environmentOfChildren } from "../../support/environment.ts";
import { copyOfProject, requestSchema, type ToolChain } from "./tool-chain.ts";

let project: ToolChain;
let watching: ChildProcess;
let said = "";

/** A limit that nothing else has. */
const first = 7003;

beforeAll(async () => {
  project = copyOfProject();
  watching = spawn(process.execPath, ["--import", "tsx", "generator/main.ts", "--watch"], {
    cwd: project.folder,
    env: environmentOfChildren,
  });
  for (const stream of [watching.stdout, watching.stderr]) stream?.on("data", (text) => (said += String(text)));
  await until(() => said.includes("watching schema/"));
});
afterAll(() => {
  watching.kill();
  project.remove();
});

async function until(isDone: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isDone()) {
    if (performance.now() > end) throw new Error(`not in a minute; it said: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it("a schema that is saved is generated from", async () => {
  project.change<number>("ReplyTitle", "maxLength", () => first);
  await until(() => said.includes("wrote generated/limits.ts"));
  expect(project.read("generated/limits.ts")).toContain(`maxLength: ${first} }`);
});

it("a schema that is wrong is said to be, and the next save is taken all the same", async () => {
  const right = project.read(requestSchema);
  writeFileSync(join(project.folder, requestSchema), `${right.slice(0, -3)}`);
  await until(() => said.includes("not JSON"));
  expect(project.read("generated/limits.ts")).toContain(`maxLength: ${first} }`);
  writeFileSync(join(project.folder, requestSchema), right.replace(`"maxLength": ${first},`, `"maxLength": ${first + 1},`));
  await until(() => project.read("generated/limits.ts").includes(`maxLength: ${first + 1} }`));
});

it.each([first + 2, first + 3])("a file that an editor puts in the old one's place is seen: maxLength %i", async (limit) => {
  const beside = join(project.folder, `${requestSchema}.new`);
  writeFileSync(beside, project.read(requestSchema).replace(`"maxLength": ${limit - 1},`, `"maxLength": ${limit},`));
  renameSync(beside, join(project.folder, requestSchema));
  await until(() => project.read("generated/limits.ts").includes(`maxLength: ${limit} }`));
});

it("ends when it is asked to, and has nothing to complain of", async () => {
  const ended = new Promise((resolve) => watching.once("exit", (code, signal) => resolve({ code, signal })));
  watching.kill("SIGINT");
  expect(await ended).toEqual({ code: 0, signal: null });
});
