import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentOfChildren } from "../../support/environment.ts";
import { copyOfProject, requestSchema, type ToolChain } from "./tool-chain.ts";

let project: ToolChain;
let watching: ChildProcess;
let output = "";

/** A limit that no other field has. */
const first = 7003;

beforeAll(async () => {
  project = copyOfProject();
  watching = spawn(process.execPath, ["--import", "tsx", "generator/main.ts", "--watch"], {
    cwd: project.folder,
    env: environmentOfChildren,
  });
  for (const stream of [watching.stdout, watching.stderr]) stream?.on("data", (text) => (output += String(text)));
  await until(() => output.includes("watching schema/"));
});
afterAll(() => {
  watching.kill();
  project.remove();
});

async function until(isDone: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isDone()) {
    if (performance.now() > end) throw new Error(`not in a minute; its output: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("npm run generate -- --watch", () => {
  it("generates again when a schema is saved", async () => {
    project.change<number>("ReplyTitle", "maxLength", () => first);
    await until(() => output.includes("wrote generated/limits.ts"));
    expect(project.read("generated/limits.ts")).toContain(`maxLength: ${first} }`);
  });

  it("reports an invalid schema, and generates again at the next save", async () => {
    const valid = project.read(requestSchema);
    writeFileSync(join(project.folder, requestSchema), `${valid.slice(0, -3)}`);
    await until(() => output.includes("not JSON"));
    expect(project.read("generated/limits.ts")).toContain(`maxLength: ${first} }`);
    writeFileSync(join(project.folder, requestSchema), valid.replace(`"maxLength": ${first},`, `"maxLength": ${first + 1},`));
    await until(() => project.read("generated/limits.ts").includes(`maxLength: ${first + 1} }`));
  });

  it.each([first + 2, first + 3])("generates again when an editor replaces the file: maxLength %i", async (limit) => {
    const beside = join(project.folder, `${requestSchema}.new`);
    writeFileSync(beside, project.read(requestSchema).replace(`"maxLength": ${limit - 1},`, `"maxLength": ${limit},`));
    renameSync(beside, join(project.folder, requestSchema));
    await until(() => project.read("generated/limits.ts").includes(`maxLength: ${limit} }`));
  });

  it("ends without an error on SIGINT", async () => {
    const ended = new Promise((resolve) => watching.once("exit", (code, signal) => resolve({ code, signal })));
    watching.kill("SIGINT");
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});
