import { InvalidArgumentError } from "commander";

const highest = 65_535;

/** Reads the number of a port; 0 takes any free one. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > highest) throw new InvalidArgumentError(`Give a number from 0 to ${highest}.`);
  return number;
}

/** Reads how many messages a second may be sent. */
export function rate(text: string): number {
  return positive(text, "messages a second");
}

/** Reads a length of time. */
export function seconds(text: string): number {
  return positive(text, "seconds");
}

function positive(text: string, unit: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || Number(text) === 0) throw new InvalidArgumentError(`Give a number of ${unit} above 0.`);
  return Number(text);
}

/** Reads the width of a terminal. */
export function columns(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("Give a number of columns.");
  return Number(text);
}

/** Reads the name of a picture to write. */
export function pictureFile(path: string): string {
  if (!/\.(?:html?|svg)$/i.test(path)) throw new InvalidArgumentError("Its name has to end with .html or .svg.");
  return path;
}
