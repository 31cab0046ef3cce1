/** Text from a schema on its way into the code of any language: as a string literal or as a comment, both in plain ASCII. */

/** How a language writes what is not printable ASCII in a string literal. */
export interface StringWords {
  /** Characters that have an escape of their own, with it: `"`, `\`, and what the language gives a meaning to. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The escape of a code point. A lone surrogate, which not every language can hold, is one. */
  readonly escape: (codePoint: number) => string;
}

/** The inside of a string literal. */
export function stringText(text: string, { escapes, escape: escaped }: StringWords): string {
  return [...text]
    .map((character) => {
      const own = Object.hasOwn(escapes, character) ? escapes[character] : undefined;
      if (own !== undefined) return own;
      return /^[ -~]$/.test(character) ? character : escaped(character.codePointAt(0) as number);
    })
    .join("");
}

export function hex(codePoint: number, digits: number): string {
  return codePoint.toString(16).padStart(digits, "0");
}

/** A comment's text on one line, in plain ASCII and without a backslash, which some languages read even in comments. */
export function plainLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("\\", "/")
    .replaceAll(/[^ -~]/gu, (character) => `U+${hex(character.codePointAt(0) as number, 4).toUpperCase()}`)
    .trim();
}

/** Breaks a line between words. */
export function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Paragraphs as the lines of a comment, an empty line between them. */
export function commentLines(paragraphs: readonly string[], width: number): readonly string[] {
  return paragraphs.flatMap((paragraph, index) => [...(index === 0 ? [] : [""]), ...wrapped(plainLine(paragraph), width)]);
}
