import { styleText } from "node:util";
import { forTerminal } from "../preview/plain.ts";

let readerGone = false;

/** Lets a reader such as `head` leave early: what nobody reads is not written, and nothing breaks. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (stream === process.stdout) readerGone = true;
    });
  }
}

/** Whether somebody may still read what is printed. */
export function isRead(): boolean {
  return !readerGone;
}

/** Prints data to stdout, at the reader's pace. */
export async function print(text: string): Promise<void> {
  if (readerGone) return;
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}

/** Says something to the person at the terminal, on stderr. Escape sequences of strangers do not get through. */
export function say(text: string): void {
  process.stderr.write(`${forTerminal(text)}\n`);
}

export type Format = Parameters<typeof styleText>[0];
export type Paint = (format: Format, text: string) => string;

/** Colours for stdout, where it is a terminal and NO_COLOR does not forbid it. */
export const paint: Paint = (format, text) => styleText(format, text, { stream: process.stdout });

/** Whether {@link paint} paints. */
export function isColoured(): boolean {
  return paint("dim", " ") !== " ";
}
