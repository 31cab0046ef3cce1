import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Validator } from "./validators.ts";
import { type Vector, vectorsOf } from "./vectors.ts";

/** How one validator did on one schema. */
export interface Score {
  readonly right: number;
  readonly all: number;
  /** Vectors that were answered wrongly, listed as such or not. */
  readonly failed: readonly string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs all vectors of a schema through a validator. */
export function score({ command, edition, verdict, environment }: Validator, schema: string): Score {
  const vectors = vectorsOf(schema).filter((vector): vector is Vector & { documentText: string } => vector.documentText !== undefined);
  const input = vectors.map(({ id, documentText }) => `${JSON.stringify({ id, documentText })}\n`).join("");
  const [program = "", ...parameters] = [...command, `${root}generated/schema/${schema}.${edition}.json`];
  const { stdout, stderr, status } = spawnSync(program, parameters, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 300_000,
    cwd: root,
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr.slice(0, 2000)}`);
  const lines = stdout.split("\n").filter((line) => line !== "");
  const answers = new Map(lines.map((line) => JSON.parse(line) as { id: string; verdict: string }).map((answer) => [answer.id, answer.verdict]));
  const failed = vectors.filter(({ id, expect }) => !isRight(expect[verdict], answers.get(id))).map(({ id }) => id);
  return { right: vectors.length - failed.length, all: vectors.length, failed };
}

/** Whether an answer is a right one. What the service takes and alters may be taken or refused, but not stumbled over. */
export function isRight(expected: string | undefined, answer: string | undefined): boolean {
  return expected === "acceptable" ? ["valid", "invalid", "acceptable"].includes(answer ?? "") : answer === expected;
}

/** The vectors that a validator is known to answer wrongly: one id a line, then `#` and why. */
export function expectedFailures(name: string): readonly string[] {
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
