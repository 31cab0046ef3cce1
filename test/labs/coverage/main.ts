/**
 * `npm run coverage`: every line of `src/`, `generator/` and the generated
 * validators runs in some test, in its process or in one that it started, or
 * says in a comment why not: `// not covered: …` on the line or above it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { linesRunByChildren } from "./children.ts";

interface FileCoverage {
  readonly statementMap: Readonly<Record<string, { readonly start: { readonly line: number } }>>;
  readonly s: Readonly<Record<string, number>>;
}

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-coverage-"));
const children = join(folder, "children");
mkdirSync(children);

/** Driven in Chromium by `npm run test:studio`. */
const inTheBrowser = /^src\/studio\/page\//;
/** Settings of other tools, and types alone. */
const notRunTime = /\.config\.ts$|\.d\.ts$/;

try {
  const runs = ["test/vitest.config.ts", ...(readdirSync("test/bullmq").includes("node_modules") ? ["test/bullmq/vitest.config.ts"] : [])];
  const uncovered = runs.map(uncoveredBy);
  node("node_modules/tsx/dist/cli.mjs", "src/demo.ts");
  const ranElsewhere = linesRunByChildren(children);
  const files = new Set(uncovered.flatMap((each) => [...each.keys()]));
  let missing = 0;
  for (const file of [...files].sort()) {
    const text = readFileSync(join(root, file), "utf8").split("\n");
    const lines = [...(uncovered[0]?.get(file) ?? [])]
      .filter((line) => uncovered.every((run) => run.get(file)?.has(line) !== false))
      .filter((line) => ranElsewhere.get(file)?.has(line) !== true)
      .filter((line) => ![text[line - 1], text[line - 2]].some((each) => each?.includes("// not covered: ")));
    for (const line of lines) process.stdout.write(`${file}:${line}: ${text[line - 1]?.trim()}\n`);
    missing += lines.length;
  }
  process.stdout.write(missing === 0 ? `Every line of ${files.size} files runs, or says why not.\n` : `${missing} lines do not run in any test.\n`);
  process.exitCode = missing === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the tests of one configuration: file → the lines with a statement that did not run. */
function uncoveredBy(config: string, index: number): ReadonlyMap<string, ReadonlySet<number>> {
  const reports = join(folder, String(index));
  const options = [
    "enabled",
    "provider=v8",
    "reporter=json",
    `reportsDirectory=${reports}`,
    "include=src/**/*.ts",
    "include=generator/**/*.ts",
    "include=generated/validators.js",
  ];
  const status = node(
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    config,
    "--silent",
    "--reporter=agent",
    ...options.map((option) => `--coverage.${option}`),
  );
  if (status !== 0) throw new Error(`the tests of ${config} do not pass`);
  const report = JSON.parse(readFileSync(join(reports, "coverage-final.json"), "utf8")) as Record<string, FileCoverage>;
  return new Map(
    Object.entries(report)
      .map(([path, coverage]) => [relative(root, path), coverage] as const)
      .filter(([path]) => !inTheBrowser.test(path) && !notRunTime.test(path))
      .map(([path, { s, statementMap }]) => [
        path,
        new Set(Object.entries(s).flatMap(([id, count]) => (count === 0 ? [statementMap[id]?.start.line ?? 0] : []))),
      ]),
  );
}

function node(...parameters: readonly string[]): number | null {
  const env = { ...process.env, COVERAGE_OF_CHILDREN: children, ...(parameters.includes("src/demo.ts") ? { NODE_V8_COVERAGE: children } : {}) };
  return spawnSync(process.execPath, parameters, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env }).status;
}
