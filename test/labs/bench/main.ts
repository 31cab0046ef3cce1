/**
 * `npm run bench`: tables with medians, and ratios inside one run. What it
 * measures beside us is installed by `npm ci --prefix test/labs/bench`.
 *
 * npm run bench -- validate size    these tables alone
 * npm run bench -- node24 build     under Node 24
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { fileURLToPath } from "node:url";

/** Each table is loaded when it is asked for: what it imports is warm for nobody else. */
const tables: Readonly<Record<string, () => Promise<void> | void>> = {
  build: async () => (await import("./tables/build.ts")).buildTable(),

  text: async () => (await import("./tables/text.ts")).textTables(),
  send: async () => (await import("./tables/send.ts")).sendTable(),
  validate: async () => (await import("./tables/validate.ts")).validateTables(),
  refuse: async () => (await import("./tables/refuse.ts")).refuseTable(),
  size: async () => (await import("./tables/size.ts")).sizeTable(),
  import: async () => (await import("./tables/cold-import.ts")).coldImportTable(),
  generator: async () => (await import("./tables/generator.ts")).generatorTable(),
};
/** Not among those that are measured when none is named: it writes a picture into the repository. */
const pictures: typeof tables = { growth: async () => (await import("./tables/growth.ts")).growthPicture() };

const [first, ...rest] = process.argv.slice(2);
if (!existsSync(new URL("node_modules/zod", import.meta.url))) {
  process.stderr.write("What is measured beside us is not there: npm ci --prefix test/labs/bench\n");
  process.exitCode = 1;
} else if (first === "node24") process.exitCode = underNode24(rest);
else await run(first === undefined ? Object.keys(tables) : [first, ...rest]);

async function run(names: readonly string[]): Promise<void> {
  const known = { ...tables, ...pictures };
  for (const name of names) if (known[name] === undefined) throw new Error(`there is no table ${name}; there are ${Object.keys(known).join(", ")}`);
  process.stdout.write(`Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  for (const name of names) await known[name]?.();
}

function underNode24(names: readonly string[]): number {
  const node = fileURLToPath(new URL(`node_modules/node-${platform()}-${arch()}/bin/node`, import.meta.url));
  const { status, error } = spawnSync(node, ["--import", "tsx", import.meta.filename, ...names], { stdio: "inherit" });
  if (error !== undefined)
    throw new Error(`no Node 24 for ${platform()} ${arch()} in test/labs/bench; npm ci --prefix test/labs/bench brings one for Linux`, { cause: error });
  return status ?? 1;
}
