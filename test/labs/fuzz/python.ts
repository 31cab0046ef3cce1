import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { asciiOf } from "../conformance/modules/driver.ts";

/** Python's jsonschema in a separate process, which validates one batch while the next is generated. */
export interface Python {
  /** Whether each value is valid, in the same order. */
  areValid(values: readonly unknown[]): Promise<readonly boolean[]>;
  close(): void;
}

export function startPython(schemaPath: string): Python | undefined {
  if (spawnSync("python3", ["-c", "import jsonschema"]).status !== 0) return undefined;
  const child = spawn("python3", ["-W", "ignore", `${import.meta.dirname}/validator.py`, schemaPath], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting: { resolve(answers: readonly boolean[]): void; reject(error: Error): void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.resolve([...line].map((answer) => answer === "1")));
  child.on("exit", (code) => {
    for (const { reject } of waiting) reject(new Error(`Python ended with ${code}`));
  });
  return {
    areValid(values) {
      child.stdin.write(`${values.map(asciiOf).join("\n")}\n\n`);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: () => child.stdin.end(),
  };
}
