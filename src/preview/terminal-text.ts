import { stripVTControlCharacters } from "node:util";

const lineBreaks = /\r?\n|[\v\f\u0085\u2028\u2029]/g;
/** Control characters, bidirectional controls, and those that only annotate other characters. Joiners stay: emoji and many scripts need them. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u206a-\u206f\ufff9-\ufffb]/gu;
const unsafeInJson = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Makes untrusted text safe to print in one line of a terminal or a log:
 * removes escape sequences, control characters and bidirectional controls, and
 * turns line breaks into spaces, so that the text cannot begin a line of its own.
 */
export function forTerminal(text: string): string {
  return stripVTControlCharacters(text)
    .replace(lineBreaks, " ")
    .replace(unsafe, (character) => (character === "\t" ? "  " : ""));
}

/** Makes text of several lines safe, line by line: for a message's text in a frame, or for lines that are safe already. */
export function linesForTerminal(text: string): string {
  return text.split(/\r?\n/).map(forTerminal).join("\n");
}

/** Writes a value as one line of JSON, with every character escaped that a terminal might obey. It stays the same JSON value. */
export function jsonForTerminal(value: unknown): string {
  return JSON.stringify(value).replace(unsafeInJson, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
