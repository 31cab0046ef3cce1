/**
 * `npm run coverage`: every line of `src/`, `generator/` and the generated
 * validators runs in some test or in a process that a test starts, or a comment
 * on that line or the one above says why not: `// not covered: …`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

/** Tested in Chromium by `npm run test:studio`. */
const inTheBrowser = /^src\/studio\/page\//;
/** Settings of other tools, and types only. */
const notRunTime = /\.config\.ts$|\.d\.ts$/;

try {
  const bullmq = "test/system/bullmq";
  const hasBullmq = existsSync(join(root, bullmq, "node_modules"));
  const uncovered = [
    "test/vitest.config.ts",
    "test/system/field-changes/vitest.config.ts",
    "test/system/command/vitest.config.ts",
    ...(hasBullmq ? [`${bullmq}/vitest.config.ts`] : []),
  ].map(uncoveredBy);
  run({ NODE_V8_COVERAGE: children }, "node_modules/tsx/dist/cli.mjs", "src/cli/main.ts", "demo");
  const ranElsewhere = linesRunByChildren(children);
  const files = new Set(uncovered.flatMap((each) => [...each.keys()]));
  let missing = 0;
  for (const file of [...files].sort()) {
    const text = readFileSync(join(root, file), "utf8").split("\n");
    const lines = [...(uncovered[0]?.get(file) ?? [])]
      .filter((line) => uncovered.every((each) => each.get(file)?.has(line) !== false))
      .filter((line) => ranElsewhere.get(file)?.has(line) !== true)
      .filter((line) => ![text[line - 1], text[line - 2]].some((each) => each?.includes("// not covered: ")));
    for (const line of lines) process.stdout.write(`${file}:${line}: ${text[line - 1]?.trim()}\n`);
    missing += lines.length;
  }
  process.stdout.write(missing === 0 ? `Every line of ${files.size} files runs, or a comment says why not.\n` : `${missing} lines do not run in any test.\n`);
  process.exitCode = missing === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the tests of one configuration; returns file → lines with a statement that did not run. */
function uncoveredBy(config: string, index: number): ReadonlyMap<string, ReadonlySet<number>> {
  const reports = join(folder, String(index));
  const options = [
    "enabled",
    "provider=v8",
    "reporter=json",
    `reportsDirectory=${reports}`,
    "include=src/**/*.ts",
    "include=generator/**/*.ts",
    "include=generated/**/*.js",
  ];
  const status = run(
    { COVERAGE_OF_CHILDREN: children },
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

function run(environment: Readonly<Record<string, string>>, ...parameters: readonly string[]): number | null {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, parameters, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env }).status;
}
