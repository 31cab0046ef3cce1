import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

/** Python's jsonschema in a process of its own, which judges one batch while the next one is made. */
export interface Python {
  /** What it says of each value, in their order. */
  ask(values: readonly unknown[]): Promise<readonly boolean[]>;
  close(): void;
}

export function startPython(schemaPath: string): Python | undefined {
  if (spawnSync("python3", ["-c", "import jsonschema"]).status !== 0) return undefined;
  const child = spawn("python3", ["-W", "ignore", `${import.meta.dirname}/judge.py`, schemaPath], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting: { resolve(answers: readonly boolean[]): void; reject(error: Error): void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.resolve([...line].map((answer) => answer === "1")));
  child.on("exit", (code) => {
    for (const { reject } of waiting) reject(new Error(`Python ended with ${code}`));
  });
  return {
    ask(values) {
      child.stdin.write(`${values.map(asciiOf).join("\n")}\n\n`);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: () => child.stdin.end(),
  };
}

/** Python reads a lone surrogate from an escape, and from nothing else. */
export function asciiOf(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
