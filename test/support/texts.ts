import fc from "fast-check";

/** Characters that are counted differently in different units. Each entry is one character to a reader. */
export const alphabets: Readonly<Record<string, readonly string[]>> = {
  ascii: [..."abcXYZ019-_.!"],
  composed: ["é", "ü", "ç", "ñ"],
  combining: ["e\u0301", "n\u0303", "a\u0308\u0323"],
  astral: ["😀", "🚗", "𝒜", "💩"],
  joined: ["👨‍👩‍👧‍👦", "👩‍💻", "🏳️‍🌈"],
  flags: ["🇮🇳", "🇩🇪", "🇧🇷"],
  rightToLeft: ["ש", "ל", "م", "ر"],
};

export function codePointsOf(text: string): number {
  return [...text].length;
}

/** A text of exactly `length` code points, padded with letters where a joined character does not fit. */
export function textOf(length: number, characters: readonly string[], pick: (index: number) => number): string {
  let text = "";
  let left = length;
  for (let index = 0; left > 0; index += 1) {
    const character = characters[pick(index) % characters.length] as string;
    const size = codePointsOf(character);
    text += size <= left ? character : "z".repeat(left);
    left -= Math.min(size, left);
  }
  return text;
}

const mixed = Object.values(alphabets).flat();

/** Texts in every alphabet of 0 and 1 code points, and of one less than, exactly and one more than the limit. */
export function textsAround(maxLength: number | undefined): fc.Arbitrary<string> {
  const lengths = maxLength === undefined ? [0, 1, 30] : [0, 1, maxLength - 1, maxLength, maxLength + 1];
  return fc
    .tuple(fc.constantFrom(...lengths), fc.constantFrom(...Object.values(alphabets), mixed), fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }))
    .map(([length, characters, picks]) => textOf(length, characters, (index) => picks[index % picks.length] as number));
}

/** Texts with a lone surrogate, which only UTF-16 can contain. */
export const illFormed: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("\ud83d", "\ude00", "\ud800", "\udfff", "\ude00\ud83d"), fc.constantFrom("", "a", "é😀"), fc.constantFrom("", "b", "ש"))
  .map(([half, before, after]) => before + half + after);

/** Texts of white space only. */
export const blanks: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(" ", "\t", "\n", "\u00a0", "\u3000", "\u2028"), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(""));
