/** The code of the guides and of the READMEs runs, and prints what they show. That it compiles is tested in `project/examples.test.ts`. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { codeBlocks, guides, readmes } from "../../support/markdown.ts";
import { builtCommand } from "../command/built.ts";
import { run } from "../command/run.ts";
import { runExample } from "./run-example.ts";

let sandbox: Sandbox;
let folder: string;
let command: Awaited<ReturnType<typeof builtCommand>>;
beforeAll(async () => {
  sandbox = await startSandbox({ statuses: [] });
  folder = await mkdtemp(join(tmpdir(), "guides-"));
  command = await builtCommand();
});
afterAll(async () => {
  command.remove();
  await rm(folder, { recursive: true });
  await sandbox.close();
});

/** BullMQ needs Redis: what runs is the example project. */
const needsRedis = /kaleyra-whatsapp\/bullmq/;

/** These run on the packed package: `npm run test:examples`. */
const projects = join(import.meta.dirname, "../examples");
const inProjects = new Set(["node-http/server.ts", "web/route.ts", "lambda/handler.ts"].map((file) => readFileSync(join(projects, file), "utf8").trim()));

const programs = [...guides, ...readmes]
  .flatMap(codeBlocks)
  .filter(({ language, code }) => language === "ts" && code.includes("import ") && !needsRedis.test(code) && !inProjects.has(code));

describe("an example", () => {
  it.each(programs)("runs: $name", async ({ code, prints }) => {
    const here = await mkdtemp(join(folder, "example-"));
    const printed = await runExample(here, code, sandbox.url);
    if (prints !== undefined) expect(printed).toBe(prints);
  });

  it("is in every guide that has code, with what it prints", () => {
    expect(programs.filter(({ prints }) => prints !== undefined).length).toBeGreaterThan(10);
  });
});

/** These run until they are stopped, or need a browser. */
const untilStopped = /^(?:sandbox|studio) /;

describe("the commands of", () => {
  const withCommands = guides.filter((file) => codeBlocks(file).some(({ language }) => language === "sh"));

  it.each(withCommands)("%s run on the files that it shows", async (file) => {
    const here = await mkdtemp(join(folder, "commands-"));
    const blocks = codeBlocks(file);
    for (const { fileName, code } of blocks) if (fileName !== undefined) await writeFile(join(here, fileName), code);
    const lines = blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split("\n"));
    const env = {
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: "HXAP16XXXXXX97IN",
      KALEYRA_FROM: "+911234567890",
      KALEYRA_API_KEY: "any-key",
    };
    for (const line of lines) {
      const given = line.replace(/^npx kaleyra-whatsapp /, "");
      expect(given, "begins with npx kaleyra-whatsapp").not.toBe(line);
      const { code, stderr } = await run(command.main, [...given.split(" "), ...(untilStopped.test(given) ? ["--help"] : [])], { env, cwd: here });
      expect(code, `${line}\n${stderr}`).toBe(0);
    }
  });
});
