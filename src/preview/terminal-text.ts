import { stripVTControlCharacters } from "node:util";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes a stranger's text safe for a terminal: no escape sequence, no control
 * that moves the cursor or turns the direction of what follows. Line breaks stay.
 */
export function forTerminal(text: string): string {
  return stripVTControlCharacters(text).replace(controls, (control) => (control === "\t" ? "  " : ""));
}
