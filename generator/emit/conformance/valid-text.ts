import { SchemaError } from "../../load/json-schema.ts";
import { lengthsOf, type SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";
import { ofLength, patternOf, shortest } from "./matching.ts";
import { filled } from "./text-case.ts";

/**
 * A text that keeps every rule of a node: an example, or one made of its
 * pattern and limits.
 *
 * @throws {@link SchemaError} where none is found.
 */
export function validText(node: TextNode): string {
  return firstValid(node, [...node.examples, ...madeTexts(node)]);
}

/**
 * A short text that keeps every rule of a node, of one letter if it may be.
 * `number` makes several of them differ.
 *
 * @throws {@link SchemaError} where none is found.
 */
export function shortText(node: TextNode, letter: string, number = 0): string {
  const repeated = (one: string): string => filled(one, Math.max(node.minLength, 1));
  if (number === 0) return firstValid(node, [repeated(letter), ...madeTexts(node), ...node.examples]);
  const [example = ""] = node.examples;
  const beginning = [...example].slice(0, (node.maxLength ?? 99) - 4).join("");
  return firstValid(node, [`${letter}-${number}`, `${beginning}-${number}`, repeated("abcdefghijklmnopqrstuvwyz"[number % 25] as string)]);
}

function firstValid(node: TextNode, texts: readonly string[]): string {
  const valid = [...texts, ""].find((text) => findingsOf(node, text).length === 0);
  if (valid === undefined) throw new SchemaError(node.pointer, 'no text is found that keeps these rules together; give one: "examples": ["…"]');
  return valid;
}

function madeTexts(node: TextNode): readonly string[] {
  const pattern = patternOf(node);
  const made = pattern === undefined ? [] : [ofLength(pattern, boundsOf(node, pattern)[0]) ?? "", shortest(pattern)];
  return [...made, ...[..."xa0A_"].map((character) => filled(character, Math.max(node.minLength, 1)))];
}

/** The smallest and the largest length that pattern and limits allow together. */
export function boundsOf({ minLength, maxLength }: TextNode, pattern: SafePattern): readonly [number, number] {
  const { min, max } = lengthsOf(pattern);
  return [Math.max(min, minLength), Math.min(max, maxLength ?? max)];
}
