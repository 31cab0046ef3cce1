import { createInterface } from "node:readline";
import { forTerminal } from "../preview/terminal-text.ts";

/** Where a question is asked and answered: stdin and stderr, or others in a test. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const terminal = (): Dialogue => ({ input: process.stdin, output: process.stderr });

/** Whether there is a terminal to ask in: a script is never asked. */
export function canAsk({ input, output }: Dialogue = terminal()): boolean {
  return input.isTTY === true && output.isTTY === true;
}

/** Asks a question whose answer is yes or no. Anything but `y` or `yes` is no. */
export async function confirmed(question: string, { input, output }: Dialogue = terminal()): Promise<boolean> {
  output.write(`${forTerminal(question)} [y/N] `);
  const lines = createInterface({ input, terminal: false });
  const answer = await new Promise<string>((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(""));
  });
  lines.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}
