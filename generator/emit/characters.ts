import { preamble, quote } from "./text.ts";

/**
 * Emits the first halves of all characters beyond U+FFFF. TypeScript up to 6
 * takes such a character for two, and these are what it must leave out when
 * it counts.
 */
export function emitCharacters(): string {
  const halves = Array.from({ length: 0x400 }, (_, index) => quote(String.fromCharCode(0xd800 + index)));
  const lines = Array.from({ length: halves.length / 16 }, (_, row) => `  | ${halves.slice(row * 16, row * 16 + 16).join(" | ")}`);
  return `${preamble("the Unicode standard")}
/** The first half of a character beyond U+FFFF, as UTF-16 writes it. */
export type HighSurrogate =
${lines.join("\n")};
`;
}
