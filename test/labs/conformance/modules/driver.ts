import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A running program of another language, which answers each line with a line, in order. */
export interface Driver {
  ask(questions: readonly object[]): Promise<readonly unknown[]>;
  close(): void;
}

export function startDriver([program = "", ...parameters]: readonly string[]): Driver {
  const child = spawn(program, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.resolve(JSON.parse(line)));
  child.stdin.on("error", () => undefined);
  child.on("exit", (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`${program} ended with ${code}`));
  });
  return {
    ask: async (questions) => {
      const answers = Promise.all(questions.map(() => new Promise<unknown>((resolve, reject) => waiting.push({ resolve, reject }))));
      // Some questions have several MB: written all at once, for each language, they would fill the memory of this process.
      for (const question of questions) {
        if (!child.stdin.write(`${asciiOf(question)}\n`)) await Promise.race([answers, once(child.stdin, "drain")]);
      }
      return answers;
    },
    close: () => child.stdin.end(),
  };
}

/** JSON in ASCII: a lone surrogate has no other form on the way to another language. */
export function asciiOf(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Whether two answers say the same. Issues may come in any order, because not every language keeps the order of names; of fifty, others may be among them. */
export function isSame(one: unknown, other: unknown, mostIssues: number): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return textOf(one) === textOf(other);
  if (one.length === mostIssues && other.length === mostIssues) return true;
  return one.map(textOf).sort().join() === other.map(textOf).sort().join();
}

/** JSON with sorted keys. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
