import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Area } from "./areas.ts";

const root = `${import.meta.dirname}/../../..`;
const output = "reports/mutate";

/** A place in a file, both counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The part that is read of Stryker's report. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>>;
}

interface ReportedMutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** One change of the code and what became of it. It is known by its words, not by its line number, which moves. */
export interface Mutant {
  readonly file: string;
  /** The line it begins in. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly lineNumber: number;
}

/** Runs Stryker over one area. */
export function mutantsOf(area: Area, concurrency: number): readonly Mutant[] {
  mkdirSync(`${root}/${output}`, { recursive: true });
  const configuration = `${output}/${area.name}.config.json`;
  const report = `${output}/${area.name}.json`;
  writeFileSync(`${root}/${configuration}`, JSON.stringify(configurationOf(area, concurrency, report), undefined, 2));
  const stryker = `${import.meta.dirname}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status } = spawnSync(process.execPath, [stryker, "run", configuration], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, MUTATE_TESTS: area.tests.join(";"), MUTATE_TEST_TIMEOUT: String(area.testTimeoutMs ?? 10_000) },
  });
  if (status !== 0) throw new Error(`Stryker could not judge ${area.name}`);
  const { files }: Report = JSON.parse(readFileSync(`${root}/${report}`, "utf8"));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => wordsOf(file, source.split("\n"), mutant)));
}

function configurationOf({ name, mutates }: Area, concurrency: number, report: string): object {
  return {
    mutate: mutates,
    testRunner: "vitest",
    vitest: { configFile: "test/labs/mutate/vitest.config.ts", related: false },
    ignorePatterns: ["coverage", "dist", "reports", ".stryker-tmp"],
    // It would write a line into the files that a test compares.
    disableTypeChecks: false,
    tempDirName: `.stryker-tmp/${name}`,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    concurrency,
    timeoutMS: 10_000,
    logLevel: "warn",
    allowEmpty: false,
  };
}

function wordsOf(file: string, lines: readonly string[], { replacement, status, location: { start, end } }: ReportedMutant): Mutant {
  const taken = lines.slice(start.line - 1, end.line);
  const last = taken.length - 1;
  const from = taken.map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined)).join("\n");
  return { file, line: short(lines[start.line - 1] ?? ""), from: short(from), to: short(replacement), status, lineNumber: start.line };
}

/** One line that can be read in a list. */
function short(code: string): string {
  const words = code.replaceAll(/\s+/g, " ").trim();
  return words.length > 160 ? `${words.slice(0, 159)}…` : words;
}
