import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Validator } from "./validators.ts";
import { type Vector, vectorsOf } from "./vectors.ts";

/** How one validator did on one schema. */
export interface Score {
  readonly right: number;
  readonly all: number;
  /** Vectors that were answered wrongly, listed as such or not. */
  readonly failed: readonly string[];
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs all vectors of a schema through a validator, but for those that it leaves out on purpose. */
export async function score({ command, edition, verdict, leavesOut = [] }: Validator, schema: string): Promise<Score> {
  const vectors = vectorsOf(schema).filter(({ expect, flags }) => expect[verdict] !== undefined && !flags.some((flag) => leavesOut.includes(flag)));
  const judged = vectors.filter((vector): vector is Vector & { documentText: string } => vector.documentText !== undefined);
  const answers = await answersOf([...command, `${root}generated/schema/${schema}.${edition}.json`], judged);
  const failed = judged.filter(({ id, expect }) => !isRight(expect[verdict], answers.get(id))).map(({ id }) => id);
  return { right: judged.length - failed.length, all: judged.length, failed };
}

/** What a program answers: one line in, one line out. */
async function answersOf([program = "", ...parameters]: readonly string[], vectors: readonly Vector[]): Promise<ReadonlyMap<string, string>> {
  const running = promisify(execFile)(program, parameters, { maxBuffer: 1 << 28, timeout: 120_000, cwd: root });
  // A program that ends early closes its input; what it ended with says why.
  running.child.stdin?.on("error", () => undefined);
  running.child.stdin?.end(vectors.map(({ id, documentText }) => `${JSON.stringify({ id, documentText })}\n`).join(""));
  const { stdout } = await running;
  const lines = stdout.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as { readonly id: string; readonly verdict: string }).map(({ id, verdict }) => [id, verdict]));
}

/** Whether an answer is a right one. What the service takes and alters may be taken or refused, but not stumbled over. */
export function isRight(expected: string | undefined, answer: string | undefined): boolean {
  return expected === "acceptable" ? ["valid", "invalid", "acceptable"].includes(answer ?? "") : answer === expected;
}

/** The vectors that a validator is known to answer wrongly: one id a line, then `#` and why. */
function expectedFailures(name: string): readonly string[] {
  const path = new URL(`expected-failures/${name}.txt`, import.meta.url);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.replace(/\s*#.*$/, "").trim())
    .filter((id) => id !== "");
}

/** What the list of expected failures says wrongly: failures that it lacks, and entries that pass. */
export function surprises(name: string, failed: readonly string[], expected = expectedFailures(name)): readonly string[] {
  return [
    ...failed.filter((id) => !expected.includes(id)).map((id) => `${name} fails ${id}`),
    ...expected.filter((id) => !failed.includes(id)).map((id) => `${name} passes ${id}: take it off expected-failures/${name}.txt`),
  ];
}
