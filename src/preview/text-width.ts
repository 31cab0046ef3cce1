import stringWidth from "string-width";
import type { Style } from "./markup.ts";

/** Estimates the width of a text in em, for common sans-serif fonts; the reader's font is unknown. */
export function emWidth(text: string, styles: readonly Style[]): number {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const isMono = styles.includes("mono") || styles.includes("code");
  const width = letters.reduce((sum, letter) => sum + (isMono ? 0.6 * stringWidth(letter) : letterWidth(letter)), 0);
  return styles.includes("bold") ? width * 1.1 : width;
}

function letterWidth(letter: string): number {
  if (stringWidth(letter) === 0) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return 1.3;
  if (stringWidth(letter) === 2) return 1;
  if (/[ijlftrI .,:;'!|()[\]-]/.test(letter)) return 0.32;
  if (/[mwMW@%]/.test(letter)) return 0.92;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.55;
}

/** Splits a text into the characters that a reader sees: a flag, a family emoji, a letter with its accents. */
export const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
