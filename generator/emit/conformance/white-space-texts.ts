import { asciiWhiteSpace } from "../../lint/keyword-combinations.ts";
import type { TextNode } from "../../lower/ir.ts";
import { characterRange, otherWhite, whiteSpace } from "../white-space.ts";
import { chunksOf } from "./matching.ts";
import { filled, lengthFlags, lineBreakFlags, named, type TextCase } from "./text-case.ts";

/** Characters that some languages take for white space, or that show nothing, and that the rules do not mean. */
const notWhite = `${characterRange(0x1c, 0x1f)}\u0085\u180e\u200b\u200c\u200d\u2060\u2800\u3164`;

/** Where a rule is about white space, every kind of it, or without `everyCharacter` one in ASCII and one beyond; a few texts with all kinds where none is. */
export function whiteSpaceTexts(node: TextNode, everyCharacter: boolean): readonly TextCase[] {
  if (node.patterns.length > 0) return [];
  const isRuled = node.notBlank || node.noEdgeWhiteSpace;
  const texts = everyCharacter ? ruledTexts : fewRuledTexts;
  return (isRuled ? texts(node) : unruledTexts(node)).map((one) => ({
    flags: [...lineBreakFlags(node, one.text), ...lengthFlags(node, one.text)],
    ...one,
  }));
}

function ruledTexts({ notBlank, noEdgeWhiteSpace, minLength, maxLength }: TextNode): readonly TextCase[] {
  const least = Math.max(minLength, 1);
  const alone = (characters: string, isValid: boolean): readonly TextCase[] =>
    [...characters].map((character) => filled(character, least)).map((one) => ({ name: named(one), text: one, isValid }));
  const edges = (characters: string, isValid: boolean): readonly TextCase[] =>
    [...characters].flatMap((white) => [`${white}a`, `a${white}`]).map((one) => ({ name: named(one), text: one, isValid }));
  const packed = (wrap: (chunk: string) => string): readonly TextCase[] =>
    chunksOf(whiteSpace, (maxLength ?? 99) - 2)
      .map(wrap)
      .map((one) => ({ name: named(one), text: one, isValid: true }));
  return [
    ...alone(whiteSpace, false),
    ...alone(notWhite, true),
    ...(notBlank ? [{ name: named(asciiWhiteSpace), text: asciiWhiteSpace, isValid: false }] : []),
    ...(noEdgeWhiteSpace ? [...edges(whiteSpace, false), ...edges(notWhite, true)] : []),
    ...packed((chunk) => `a${chunk}b`),
    ...(noEdgeWhiteSpace ? [] : [...packed((chunk) => `a${chunk}`), ...packed((chunk) => `${chunk}a`)]),
  ];
}

function fewRuledTexts({ noEdgeWhiteSpace, minLength }: TextNode): readonly TextCase[] {
  const texts = [" ", "\u3000"].flatMap((white) => [filled(white, Math.max(minLength, 1)), ...(noEdgeWhiteSpace ? [`${white}a`, `a${white}`] : [])]);
  return texts.map((one) => ({ name: named(one), text: one, isValid: false }));
}

function unruledTexts({ minLength, maxLength }: TextNode): readonly TextCase[] {
  const texts = [asciiWhiteSpace, otherWhite].flatMap((white) =>
    [white, `${white}a`, `a${white}`].flatMap((one) => chunksOf(one, maxLength ?? 99)).map((one) => one.padEnd(minLength, one)),
  );
  return [...new Set(texts)].map((one) => ({ name: named(one), text: one, isValid: true }));
}
