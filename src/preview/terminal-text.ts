import { stripVTControlCharacters } from "node:util";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are removed
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes untrusted text safe to print in a terminal: removes escape sequences,
 * control characters and bidirectional controls. Line breaks stay.
 */
export function forTerminal(text: string): string {
  return stripVTControlCharacters(text).replace(controls, (control) => (control === "\t" ? "  " : ""));
}
