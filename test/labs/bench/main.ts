/**
 * `npm run bench`: tables of medians, and ratios within one run. Install the
 * other libraries first: `npm ci --prefix test/labs/bench`.
 *
 * npm run bench -- validate size    these tables only
 * npm run bench -- growth           how cost grows, as tables and a picture
 * npm run bench -- node24 build     under Node 24
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { fileURLToPath } from "node:url";

/** Each table is imported only when it is measured, so that none warms up code for another. */
const tables: Readonly<Record<string, () => Promise<void> | void>> = {
  build: async () => (await import("./tables/build.ts")).buildTable(),
  send: async () => (await import("./tables/send.ts")).sendTable(),
  validate: async () => (await import("./tables/validate.ts")).validateTables(),
  refuse: async () => (await import("./tables/refuse.ts")).refuseTable(),
  size: async () => (await import("./tables/size.ts")).sizeTable(),
  import: async () => (await import("./tables/cold-import.ts")).coldImportTable(),
  generator: async () => (await import("./tables/generator.ts")).generatorTable(),
};
/** Measured only when named, because they take minutes. */
const slowTables: typeof tables = { growth: async () => (await import("./tables/growth.ts")).growthTables() };

const [first, ...rest] = process.argv.slice(2);
if (!existsSync(new URL("node_modules/zod", import.meta.url))) {
  process.stderr.write("The other libraries are not installed; run: npm ci --prefix test/labs/bench\n");
  process.exitCode = 1;
} else if (first === "node24") process.exitCode = underNode24(rest);
else await run(first === undefined ? Object.keys(tables) : [first, ...rest]);

async function run(names: readonly string[]): Promise<void> {
  const known = { ...tables, ...slowTables };
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
