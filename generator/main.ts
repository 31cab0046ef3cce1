/** `npm run generate`: writes `generated/` from `schema/`. */
import { watch } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { type Drift, describeDrift, findDrift } from "./drift.ts";
import { generate } from "./generate.ts";
import { type Artefacts, readArtefacts, readSchemas, readServiceFile, readVectorFiles, writeArtefacts } from "./load/disk.ts";
import { SchemaError } from "./load/json-schema.ts";

const help = `npm run generate               writes generated/ from schema/
npm run generate -- --check    exit 1 when generated/ is not what schema/ gives; names every file and shows the difference
npm run generate -- --dry-run  shows what would change, and writes nothing
npm run generate -- --watch    writes, and writes again whenever schema/ changes`;

/** Exit codes: 0 success, 1 drift, 2 an invalid schema or option. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, "dry-run": { type: "boolean" }, watch: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) return say(help, 0);
  if (values.watch === true && (values.check === true || values["dry-run"] === true)) return refuse("--watch writes; leave out --check and --dry-run");
  if (values.watch === true) return keepWatching();
  if (values.check !== true && values["dry-run"] !== true) return write();
  const drifts = findDrift(readArtefacts("generated"), await wanted());
  if (values.check === true) return drifts.length === 0 ? say("generated/ is what schema/ gives.", 0) : say(`${describeAll(drifts)}\nRun: npm run generate`, 1);
  return say(drifts.length === 0 ? "Nothing would change." : describeAll(drifts), 0);
}

function wanted(): Promise<Artefacts> {
  return generate(readSchemas("schema"), readServiceFile("schema"), readVectorFiles("schema"));
}

async function write(): Promise<number> {
  const artefacts = await wanted();
  const drifts = findDrift(readArtefacts("generated"), artefacts);
  writeArtefacts("generated", artefacts);
  return say(
    drifts.length === 0 ? "generated/ is up to date." : drifts.map(({ path }) => `${artefacts.has(path) ? "wrote" : "removed"} generated/${path}`).join("\n"),
    0,
  );
}

/** How long to wait after the last change: editors save in several steps. */
const quietMilliseconds = 100;

async function keepWatching(): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const folders = new Set(["schema", ...[...readVectorFiles("schema").keys()].map(dirname)]);
  // Not recursive: a recursive watch misses a file that an editor replaces with a new one.
  const watchers = [...folders].map((folder) =>
    watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => runOrReport(write), quietMilliseconds);
    }),
  );
  const stop = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  const exitCode = await runOrReport(write);
  return say("watching schema/", exitCode);
}

function describeAll(drifts: readonly Drift[]): string {
  return drifts.map((drift) => describeDrift(drift)).join("\n");
}

function say(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

/** Reports an invalid schema or option in one sentence. Any other error is a bug in the generator, and is thrown. */
async function runOrReport(action: () => Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof SchemaError) && !(error instanceof TypeError && "code" in error)) throw error;
    return refuse(error.message);
  }
}

process.exitCode = await runOrReport(main);
