import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coverageOfChildren } from "../support/coverage.ts";
import { copyOfProject, type ToolChain } from "./tool-chain.ts";

const request = "schema/reply-button-request.schema.json";

let project: ToolChain;
let watching: ChildProcess;
let said = "";

beforeAll(async () => {
  project = copyOfProject();
  watching = spawn(process.execPath, ["--import", "tsx", "generator/main.ts", "--watch"], {
    cwd: project.folder,
    env: { ...process.env, ...coverageOfChildren },
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
  project.edit(request, [['"maxLength": 20,', '"maxLength": 23,']]);
  await until(() => said.includes("wrote generated/limits.ts"));
  expect(project.read("generated/limits.ts")).toContain("replyTitle: { minLength: 1, maxLength: 23 }");
});

it("a schema that is wrong is said to be, and the next save is taken all the same", async () => {
  const right = project.read(request);
  writeFileSync(join(project.folder, request), `${right.slice(0, -3)}`);
  await until(() => said.includes("not JSON"));
  expect(project.read("generated/limits.ts")).toContain("maxLength: 23 }");
  writeFileSync(join(project.folder, request), right.replace('"maxLength": 23,', '"maxLength": 24,'));
  await until(() => project.read("generated/limits.ts").includes("maxLength: 24 }"));
});

it.each([25, 26])("a file that an editor puts in the old one's place is seen: maxLength %i", async (limit) => {
  const beside = join(project.folder, `${request}.new`);
  writeFileSync(beside, project.read(request).replace(/"maxLength": 2\d,/, `"maxLength": ${limit},`));
  renameSync(beside, join(project.folder, request));
  await until(() => project.read("generated/limits.ts").includes(`maxLength: ${limit} }`));
});

it("ends when it is asked to, and has nothing to complain of", async () => {
  const ended = new Promise((resolve) => watching.once("exit", (code, signal) => resolve({ code, signal })));
  watching.kill("SIGINT");
  expect(await ended).toEqual({ code: 0, signal: null });
});
