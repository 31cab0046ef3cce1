import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Area } from "./areas.ts";
import { enclosingFunction } from "./enclosing-function.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const output = "reports/mutate";

/** Line and column in a file, both counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The part of Stryker's report that is read here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>>;
}

interface ReportedMutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** One change of the code and what became of it. */
export interface Mutant {
  readonly file: string;
  readonly lineNumber: number;
  /** The line in which it begins. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  /** The name of Stryker's mutator. */
  readonly operator: string;
  /** The name of the enclosing function; "" at the level of the module. */
  readonly function: string;
}

/** Runs Stryker over one area. */
export function mutantsOf(area: Area, concurrency: number): readonly Mutant[] {
  if (!runStryker(area, concurrency)) throw new Error(`Stryker failed on the area ${area.name}`);
  const { files }: Report = JSON.parse(readFileSync(`${root}/${reportOf(area)}`, "utf8"));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
    return mutants.map((mutant) => mutantOf(parsed, mutant));
  });
}

/** Whether the tests of an area pass in Stryker while nothing is mutated. Its code is slower there. */
export function passesUnchanged(area: Area): boolean {
  return runStryker(area, 1, "--dryRunOnly");
}

function runStryker(area: Area, concurrency: number, ...options: readonly string[]): boolean {
  mkdirSync(`${root}/${output}`, { recursive: true });
  const configuration = `${output}/${area.name}.config.json`;
  writeFileSync(`${root}/${configuration}`, JSON.stringify(configurationOf(area, concurrency), undefined, 2));
  const stryker = `${import.meta.dirname}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status } = spawnSync(process.execPath, [stryker, "run", configuration, ...options], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, MUTATE_TESTS: area.tests.join(";"), MUTATE_TEST_TIMEOUT: String(area.testTimeoutMs ?? 10_000) },
  });
  return status === 0;
}

function reportOf({ name }: Area): string {
  return `${output}/${name}.json`;
}

function configurationOf(area: Area, concurrency: number): object {
  const { name, mutates } = area;
  return {
    mutate: mutates,
    testRunner: "vitest",
    vitest: { configFile: "test/labs/mutate/vitest.config.ts", related: false },
    ignorePatterns: ["coverage", "dist", "reports", ".stryker-tmp"],
    // It would add a line to files whose text a test compares.
    disableTypeChecks: false,
    tempDirName: `.stryker-tmp/${name}`,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: reportOf(area) },
    concurrency,
    timeoutMS: 10_000,
    logLevel: "warn",
    allowEmpty: false,
  };
}

function mutantOf(parsed: ts.SourceFile, { mutatorName, replacement, status, location }: ReportedMutant): Mutant {
  const [start, end] = [location.start, location.end].map(({ line, column }) => parsed.getPositionOfLineAndCharacter(line - 1, column - 1)) as [number, number];
  return {
    file: parsed.fileName,
    lineNumber: location.start.line,
    line: shortened(parsed.text.split("\n")[location.start.line - 1] ?? ""),
    from: shortened(parsed.text.slice(start, end)),
    to: shortened(replacement),
    status,
    operator: mutatorName,
    function: enclosingFunction(parsed, start),
  };
}

/** One line of at most 160 characters, for a list. */
function shortened(code: string): string {
  const line = code.replaceAll(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
