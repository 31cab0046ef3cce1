import { spawn } from "node:child_process";
import { coverageOfChildren } from "../../support/coverage.ts";

/** The result of a run of the command. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder to run in. */
  readonly cwd?: string;
  /** Sends Ctrl-C as soon as the output matches this. */
  readonly interruptAt?: string | RegExp;
  /** Sends Ctrl-C when this promise resolves. */
  readonly interruptWhen?: Promise<void>;
  /** Leaves stdin open after the input. */
  readonly keepOpen?: boolean;
  /** Closes the reading end of stdout after this many characters. */
  readonly readOnly?: number;
}

/** Runs a program without a terminal, with only the given environment. */
export function run(
  main: string,
  args: readonly string[],
  { input = "", env = {}, cwd, interruptAt, interruptWhen, keepOpen, readOnly }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env["PATH"], ...coverageOfChildren, ...env }, cwd });
    let stdout = "";
    let stderr = "";
    const interruptOnMatch = (): void => {
      if (interruptAt !== undefined && (stdout + stderr).search(interruptAt) >= 0) child.kill("SIGINT");
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      interruptOnMatch();
      if (readOnly !== undefined && stdout.length >= readOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      interruptOnMatch();
    });
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.on("error", () => {});
    if (keepOpen === true) child.stdin.write(input);
    else child.stdin.end(input);
    void interruptWhen?.then(() => child.kill("SIGINT"));
  });
}
