import { InvalidArgumentError } from "commander";
import { UsageError } from "../exit-codes.ts";

const maxPort = 65_535;

/** Parses a port number; 0 means any free port. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > maxPort) throw new InvalidArgumentError(`Give a number from 0 to ${maxPort}.`);
  return number;
}

/** Parses a number of messages a second. */
export function rate(text: string): number {
  return positive(text, "messages a second");
}

/** Parses a duration in seconds. */
export function seconds(text: string): number {
  return positive(text, "seconds");
}

function positive(text: string, unit: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || Number(text) === 0) throw new InvalidArgumentError(`Give a number of ${unit} above 0.`);
  return Number(text);
}

/** Parses the width of a terminal. */
export function columns(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("Give a number of columns.");
  return Number(text);
}

/** Checks the file name of a picture. */
export function pictureFile(path: string): string {
  if (!/\.(?:html?|svg)$/i.test(path)) throw new InvalidArgumentError("Its name has to end with .html or .svg.");
  return path;
}

/** Adds a header such as `authorization: secret` to those given before. The error does not quote it, because it may be a secret. */
export function header(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new UsageError("--callback-header is not a header; write its name, a colon and its value");
  return { ...before, [name]: value };
}
