import { styleText } from "node:util";
import { forTerminal } from "../../preview/terminal-text.ts";

let readerGone = false;
let diverted = false;

/**
 * Lets a reader such as `head` leave early: what nobody reads is not written,
 * and nothing breaks. What cannot be written, on a full disk, goes to stderr:
 * it may say what became of a message.
 */
export function tolerateBrokenOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") readerGone = true;
    else divert(error);
  });
  process.stderr.on("error", () => {}); // nobody is left to be told
}

function divert({ code }: NodeJS.ErrnoException): void {
  if (!diverted) say(`stdout cannot be written (${code}); what was not written follows`);
  diverted = true;
}

/** Whether data had to go to stderr. */
export function isDiverted(): boolean {
  return diverted;
}

/** Whether somebody may still read what is printed. */
export function isRead(): boolean {
  return !readerGone;
}

/** Prints data to stdout, at the reader's pace. */
export async function print(text: string): Promise<void> {
  if (readerGone) return;
  const error = diverted ? undefined : await written(text);
  if (error === null || error?.code === "EPIPE") return;
  if (error !== undefined) divert(error);
  process.stderr.write(text);
}

/** Waits until what was printed, by whomever, has been taken or refused. */
export async function printed(): Promise<void> {
  await written("");
}

function written(text: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => process.stdout.write(text, (error) => resolve(error ?? null)));
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
