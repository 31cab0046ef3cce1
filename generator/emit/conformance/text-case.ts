import { createHash } from "node:crypto";
import type { TextNode } from "../../lower/ir.ts";

/** A text to try. */
export interface TextCase {
  readonly name: string;
  readonly text: string;
  /** Whether it is meant to be valid; left out where several patterns decide together, and the oracle answers. */
  readonly isValid?: boolean | undefined;
  readonly flags?: readonly string[];
}

/** In characters of the encoded text. */
const longestName = 60;

/** A name for a text, in ASCII: the text itself, percent-encoded, and of a long text the beginning, the length and a hash. */
export function brief(text: string): string {
  const characters = [...text];
  const whole = encoded(characters);
  if (whole.length <= longestName) return whole;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return `${encoded(characters.slice(0, 6))}-${characters.length}-${hash}`;
}

/** The name of a case that is nothing but its text. */
export function named(text: string): string {
  return `text-${brief(text)}`;
}

function encoded(characters: readonly string[]): string {
  // Half of a surrogate pair has no percent-encoding.
  return characters.map((one) => (/\p{Surrogate}/u.test(one) ? `%u${one.charCodeAt(0).toString(16)}` : encodeURIComponent(one))).join("");
}

/** Enough to be counted wrong; more would only make the vectors long. */
const mostRepeated = 20;

/** A text of exactly `length` code points. What is not plain ASCII in it is repeated only so often. */
export function filled(character: string, length: number): string {
  const size = [...character].length;
  if (size === 1 && character <= "\u007f") return character.repeat(length);
  const count = Math.min(Math.floor(length / size), mostRepeated);
  return character.repeat(count) + "z".repeat(length - count * size);
}

/** Whether a text keeps the limits of length, so that it can only break another rule. */
export function hasValidLength({ minLength, maxLength = Number.POSITIVE_INFINITY }: TextNode, text: string): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength;
}

/** The flag of a text that is short enough in code points, and too long in bytes. */
export function lengthFlags(node: TextNode, text: string): readonly string[] {
  const { maxLength = Number.POSITIVE_INFINITY } = node;
  return hasValidLength(node, text) && new TextEncoder().encode(text).length > maxLength ? ["CodePoints"] : [];
}

/** The flag of a text with a line break in it, where a pattern may have ^ or $. */
export function lineBreakFlags({ patterns, noEdgeWhiteSpace }: TextNode, text: string): readonly string[] {
  return (patterns.length > 0 || noEdgeWhiteSpace) && text.includes("\n") ? ["LineBreaks"] : [];
}
