/** Characters whose counts differ between UTF-16 units, code points and visible characters. */
export const alphabets: Readonly<Record<string, readonly string[]>> = {
  ascii: ["a", "B", "7"],
  composed: ["\u00e9"],
  combining: ["e", "\u0301"],
  astral: ["\u{1f600}", "\u{20bb7}"],
  family: [..."\u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
  flags: [..."\u{1f1ee}\u{1f1f3}"],
  rightToLeft: [..."\u05e9\u05dc\u0627\u0645"],
  mixed: ["a", "\u{1f389}", "\u00e9", "\u0928", "\u{1f1ee}", " ", "b"],
};

/** A text of `length` code points that neither starts nor ends with white space. */
export function textOf(alphabet: readonly string[], length: number): string {
  const characters = Array.from({ length }, (_, index) => alphabet[index % alphabet.length] as string);
  if (characters.at(-1) === " ") characters[length - 1] = "x";
  return characters.join("");
}
