import { styleText } from "node:util";
import type { Paint } from "../../preview/terminal-box.ts";
import { forTerminal } from "../../preview/terminal-text.ts";

let readerGone = false;
let diverted = false;

/**
 * Keeps the command alive when stdout fails. After a reader such as `head`
 * closes it, output is dropped. After another error, such as a full disk,
 * output goes to stderr, because it may report a sent message.
 */
export function tolerateBrokenOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") readerGone = true;
    else divert(error);
  });
  process.stderr.on("error", () => {}); // there is no other stream to report it on
}

function divert({ code }: NodeJS.ErrnoException): void {
  if (!diverted) say(`stdout cannot be written (${code}); what was not written follows`);
  diverted = true;
}

/** Whether output went to stderr because stdout failed. */
export function isDiverted(): boolean {
  return diverted;
}

/** Whether stdout still has a reader. */
export function isRead(): boolean {
  return !readerGone;
}

/** Prints data to stdout, and waits while the reader is slow. */
export async function print(text: string): Promise<void> {
  if (readerGone) return;
  const error = diverted ? undefined : await written(text);
  if (error === null || error?.code === "EPIPE") return;
  if (error !== undefined) divert(error);
  process.stderr.write(text);
}

/** Waits until everything written to stdout so far, by any code, has been flushed or has failed. */
export async function printed(): Promise<void> {
  await written("");
}

function written(text: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => process.stdout.write(text, (error) => resolve(error ?? null)));
}

/** Prints lines for people on stderr. Untrusted text in a line can neither begin another line nor control the terminal. */
export function say(...lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${forTerminal(line)}\n`).join(""));
}

/** Formats text for stdout where colours are allowed: on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise. */
export const paint: Paint = (format, text) => styleText(format, text, { stream: process.stdout });

/** Whether {@link paint} adds colours. */
export function isColoured(): boolean {
  return paint("dim", " ") !== " ";
}
