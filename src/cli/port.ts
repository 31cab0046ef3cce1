import { InvalidArgumentError } from "commander";

const highest = 65_535;

/** Reads the number of a port; 0 takes any free one. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > highest) throw new InvalidArgumentError(`Give a number from 0 to ${highest}.`);
  return number;
}
