import type { TextNode } from "../../lower/ir.ts";
import { patternOf, shortest } from "./matching.ts";
import { patternTexts } from "./pattern-texts.ts";
import { filled, hasValidLength, type TextCase } from "./text-case.ts";
import { validText } from "./valid-text.ts";
import { whiteSpaceTexts } from "./white-space-texts.ts";

/** Texts that a reader counts as one character, of one to seven code points. */
const alphabets = {
  ascii: "x",
  bmp: "\u00e9",
  astral: "\u{1f600}",
  combining: "e\u0301",
  zwj: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}",
};

/**
 * Every text worth trying for a node, each once: at, below and above each limit
 * in every alphabet, and texts that break each rule alone. `everyCharacter`
 * tries each rule with every character that it treats alike.
 */
export function textCases(node: TextNode, everyCharacter = true): readonly TextCase[] {
  const cases = [
    ...lengthTexts(node),
    ...patternTexts(node, everyCharacter),
    ...[...whiteSpaceTexts(node, everyCharacter), ...illFormedTexts(node), ...unusualTexts(node)].filter(({ text }) => hasValidLength(node, text)),
  ];
  const first = new Map(cases.toReversed().map((one) => [one.text, one]));
  return cases.filter((one) => first.get(one.text) === one);
}

/** One valid text and one that is too long, for a node that is tried in full at another location. */
export function fewTextCases(node: TextNode): readonly TextCase[] {
  const { maxLength = Number.NaN } = node;
  return lengthTexts(node).filter(({ name }) => [`length-${maxLength}-ascii`, `length-${maxLength + 1}-ascii`].includes(name));
}

function lengthTexts(node: TextNode): readonly TextCase[] {
  const { minLength, maxLength = Number.POSITIVE_INFINITY, notBlank } = node;
  const pattern = patternOf(node);
  const start = pattern === undefined ? "" : shortest(pattern);
  const bounds = [minLength - 1, minLength, minLength + 1, ...(Number.isFinite(maxLength) ? [maxLength - 1, maxLength, maxLength + 1] : [40])];
  const lengths = [...new Set(bounds)].filter((length) => length >= start.length);
  if (pattern?.toEnd === true) return [];
  return lengths.flatMap((length) =>
    Object.entries(alphabets)
      .filter(([name]) => name === "ascii" || length !== maxLength - 1)
      .filter(([name]) => name === "ascii" || length - start.length > 1 || (name === "astral" && length > start.length))
      .map(([name, character]) => ({
        name: `length-${length}-${name}`,
        text: start + filled(character, length - start.length),
        ...(node.patterns.length === 0 ? { isValid: length >= minLength && length <= maxLength && !(notBlank && length === 0) } : {}),
        flags: name === "ascii" ? [] : ["CodePoints"],
      })),
  );
}

function illFormedTexts(node: TextNode): readonly TextCase[] {
  const start = validText(node);
  if (patternOf(node)?.toEnd === true) return [];
  return [
    { name: "lone-high", text: `${start}\ud83d`, isValid: false, flags: ["IllFormed"] },
    { name: "lone-low", text: `${start}\ude00`, isValid: false, flags: ["IllFormed"] },
    { name: "halves-in-the-wrong-order", text: `${start}\ude00\ud83d`, isValid: false, flags: ["IllFormed"] },
  ];
}

/** Valid texts that software often refuses, cuts or misreads. */
function unusualTexts(node: TextNode): readonly TextCase[] {
  if (node.patterns.length > 0) return [];
  const texts = { nul: "a\u0000b", "zero-width": "\u200b", proto: "__proto__", markup: "*b* _i_", "right-to-left": "\u05e9\u05dc", zero: "0" };
  return Object.entries(texts).map(([name, text]) => ({ name: `odd-${name}`, text: text.padEnd(node.minLength, text), isValid: true }));
}
