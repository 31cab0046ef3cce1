import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Validator } from "./validators.ts";
import { type Vector, vectorsOf } from "./vectors.ts";

/** The result of one validator on one schema. */
export interface Score {
  readonly passed: number;
  readonly all: number;
  /** Ids of the vectors with a wrong verdict, expected failures included. */
  readonly failed: readonly string[];
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs the vectors of a schema through a validator, except those with a flag that it leaves out. */
export async function score({ command, edition, verdict, leavesOut = [] }: Validator, schema: string): Promise<Score> {
  const vectors = vectorsOf(schema).filter(({ expect, flags }) => expect[verdict] !== undefined && !flags.some((flag) => leavesOut.includes(flag)));
  const asked = vectors.filter((vector): vector is Vector & { documentText: string } => vector.documentText !== undefined);
  const verdicts = await verdictsOf([...command, `${root}generated/schema/${schema}.${edition}.json`], asked);
  const failed = asked.filter(({ id, expect }) => !isExpected(expect[verdict], verdicts.get(id))).map(({ id }) => id);
  return { passed: asked.length - failed.length, all: asked.length, failed };
}

/** Runs a validator program, one line in and one line out; returns id → verdict. */
async function verdictsOf([program = "", ...parameters]: readonly string[], vectors: readonly Vector[]): Promise<ReadonlyMap<string, string>> {
  const running = promisify(execFile)(program, parameters, { maxBuffer: 1 << 28, timeout: 600_000, cwd: root });
  // A program that ends early closes its input; its exit code and stderr are reported instead.
  running.child.stdin?.on("error", () => undefined);
  running.child.stdin?.end(vectors.map(({ id, documentText }) => `${JSON.stringify({ id, documentText })}\n`).join(""));
  const { stdout } = await running;
  const lines = stdout.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as { readonly id: string; readonly verdict: string }).map(({ id, verdict }) => [id, verdict]));
}

/** Whether a verdict is as expected. Where "acceptable" is expected, any verdict is, but no error. */
export function isExpected(expected: string | undefined, verdict: string | undefined): boolean {
  return expected === "acceptable" ? ["valid", "invalid", "acceptable"].includes(verdict ?? "") : verdict === expected;
}

/** Vectors on which a validator is known to fail: one id per line, then `#` and the reason. */
function expectedFailures(name: string): readonly string[] {
  const path = new URL(`expected-failures/${name}.txt`, import.meta.url);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.replace(/\s*#.*$/, "").trim())
    .filter((id) => id !== "");
}

/** Mistakes of the list of expected failures: failures that it lacks, and entries that pass. */
export function surprises(name: string, failed: readonly string[], expected = expectedFailures(name)): readonly string[] {
  return [
    ...failed.filter((id) => !expected.includes(id)).map((id) => `${name} fails ${id}`),
    ...expected.filter((id) => !failed.includes(id)).map((id) => `${name} passes ${id}: take it off expected-failures/${name}.txt`),
  ];
}
