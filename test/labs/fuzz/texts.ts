import fc from "fast-check";
import { alphabets, textOf } from "../../support/texts.ts";

/** Characters that neither the list of naughty strings nor fast-check's strings cover: NUL, controls, joiners, marks of direction. */
const odd = [
  "\0",
  "\u0001",
  "\u001b",
  "\u0085",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u202e",
  "\u2066",
  "\u2069",
  "\u2028",
  "\u2060",
  "\ufeff",
  "\ufe0f",
  "\uffff",
  "\u{e0020}",
  "\u{10ffff}",
];
const blank = [" ", "\t", "\n", "\v", "\f", "\r", "\u00a0", "\u1680", "\u2003", "\u2028", "\u202f", "\u205f", "\u3000", "\ufeff"];
const halves = ["\ud800", "\udbff", "\udc00", "\udfff", "\ud83d", "\ude00\ud83d"];
const names = ["__proto__", "constructor", "toString", "text", "image", "button", "reply", "api", "whatsapp", "+919876543210", "https://example.com/a"];

const visible = Object.values(alphabets);
const inside = [...visible, visible.flat(), [...visible.flat(), ...odd, ...blank]];
const picks = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });

/** A text of one of these lengths in code points, with visible ends and any characters between them, but no lone surrogate. */
export function validText(lengths: readonly number[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...lengths), fc.constantFrom(...visible), fc.constantFrom(...inside), picks).map(([length, ends, characters, numbers]) => {
    const pick = (index: number): number => numbers[index % numbers.length] as number;
    if (length < 3) return textOf(length, ends, pick);
    return textOf(1, ends, pick) + textOf(length - 2, characters, pick) + textOf(1, ends, pick);
  });
}

const piece = fc.constantFrom(...odd, ...blank, ...halves, "", "a", "😀", "ש");

/** Short texts, many of them invalid. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(piece, piece, piece).map((pieces) => pieces.join("")) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...blank), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** The lengths around both limits. */
export function edges({ minLength = 0, maxLength }: { readonly minLength?: number; readonly maxLength?: number }): readonly number[] {
  const past = maxLength === undefined ? [300] : [maxLength - 1, maxLength, maxLength + 1];
  return [...new Set([minLength - 1, minLength, minLength + 1, ...past])].filter((length) => length >= 0);
}

/** The allowed lengths around both limits, and some usual ones. */
export function validLengths(limits: { readonly minLength?: number; readonly maxLength?: number }): readonly number[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = limits;
  return [...edges(limits), 5, 9, 14].filter((length) => length >= minLength && length <= maxLength);
}
