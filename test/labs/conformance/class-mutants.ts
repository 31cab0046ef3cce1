/** A pattern in which one piece matches one ASCII character more, or one less. */
export interface ClassMutant {
  /** Stable, so that a list can name it: the piece and the character. */
  readonly name: string;
  readonly source: string;
}

/** A class or a single character; anchors and repeats are between them. */
const pieces = /(?<skipped>^\^|\$$|[?*+]|\{[^}]*\})|\[\^?(?:\\.|[^\]\\])*\]|\\.|[^\\]/gsu;

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Every change of one piece of a pattern by one ASCII character. A piece that would match nothing is left out. */
export function classMutantsOf(pattern: string): readonly ClassMutant[] {
  return [...pattern.matchAll(pieces)].flatMap((match, index) => {
    if (match.groups?.["skipped"] !== undefined) return [];
    const [piece] = match;
    const isMatched = (character: string): boolean => new RegExp(`^${piece}$`, "su").test(character);
    if (ascii.filter(isMatched).length === 1) return ascii.filter((character) => !isMatched(character)).map((character) => mutant(character, added));
    return ascii.map((character) => mutant(character, isMatched(character) ? removed : added));

    function mutant(character: string, [sign, changed]: typeof added): ClassMutant {
      const source = pattern.slice(0, match.index) + changed(piece, escaped(character)) + pattern.slice(match.index + piece.length);
      return { name: `${index}: ${piece} ${sign} ${JSON.stringify(character)}`, source };
    }
  });
}

const added = ["+", (piece: string, character: string): string => `(?:${piece}|${character})`] as const;
const removed = ["-", (piece: string, character: string): string => `(?:(?!${character})${piece})`] as unknown as typeof added;

function escaped(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
