/**
 * The regular expressions that a schema may use: those that mean the same in
 * every language and run in linear time. They consist of anchors, literals and
 * written-out ASCII classes, each with at most one repeat.
 */

/** One piece of a pattern: the characters it matches, and how often. */
export interface Piece {
  /** The written-out characters; with `negated`, all others. */
  readonly characters: string;
  readonly negated: boolean;
  readonly min: number;
  readonly max: number;
}

export interface SafePattern {
  readonly source: string;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly pieces: readonly Piece[];
}

const escapable = new Set(".*+?^$()|[]{}\\/");

/** Operations on sets, in Java and soon in Python; names of classes, in PHP. */
const specialClass = /&&|\|\||~~|(?<!\\)--|^\[([:.=])(?=.*\1\]$)/s;

/** The highest count that RE2 allows, which Go uses. */
const mostRepeats = 1000;

/** Each optional piece doubles the ways in which a text can match. */
const mostOptional = 4;

/**
 * Reads a pattern, or says which construct is not portable.
 *
 * @throws Error with a sentence that names the construct.
 */
export function parsePattern(source: string): SafePattern {
  const known = parsed.get(source) ?? parse(source);
  parsed.set(source, known);
  return known;
}

/** The vectors ask for the same few patterns again and again. */
const parsed = new Map<string, SafePattern>();

function parse(source: string): SafePattern {
  let at = 0;
  const fromStart = source.startsWith("^");
  if (fromStart) at = 1;
  const toEnd = /(?:^|[^\\])(?:\\\\)*\$$/.test(source);
  const end = toEnd ? source.length - 1 : source.length;
  const pieces: Piece[] = [];
  while (at < end) {
    const characters = readPiece();
    pieces.push({ ...characters, ...readRepeat() });
  }
  refuseSlowRepeats(source, pieces, fromStart);
  return { source, fromStart, toEnd, pieces };

  function readPiece(): Pick<Piece, "characters" | "negated"> {
    const character = source[at] as string;
    if (character === "[") return readClass();
    if (character === "\\") return { characters: readEscape(), negated: false };
    if ("^$.*+?(){}|]".includes(character)) throw new Error(`"${character}" is not in the safe set of patterns`);
    at += 1;
    return { characters: ascii(character), negated: false };
  }

  function readClass(): Pick<Piece, "characters" | "negated"> {
    const start = at;
    at += 1;
    const negated = source[at] === "^";
    if (negated) at += 1;
    let characters = "";
    while (source[at] !== "]") {
      if (at >= end) throw new Error("a class is not closed");
      if (source[at] === "[") throw new Error('"[" inside a class is not in the safe set of patterns');
      const first = source[at] === "\\" ? readEscape(true) : ascii(source[at++] as string);
      if (source[at] === "-" && source[at + 1] !== "]") {
        at += 1;
        const last = source[at] === "\\" ? readEscape(true) : ascii(source[at++] as string);
        if (last < first) throw new Error(`the range ${first}-${last} is empty`);
        for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) characters += String.fromCharCode(code);
      } else {
        characters += first;
      }
    }
    at += 1;
    if (characters === "") throw new Error("an empty class is not in the safe set of patterns");
    const [special] = specialClass.exec(source.slice(start, at)) ?? [];
    if (special !== undefined)
      throw new Error(`"${special}" has a meaning of its own in a class of some languages; write each character once, and a hyphen as "\\-"`);
    return { characters, negated };
  }

  function readEscape(inClass = false): string {
    const character = source[at + 1] ?? "";
    if (!escapable.has(character) && !(inClass && character === "-")) {
      throw new Error(`"\\${character}" is not in the safe set of patterns; write the characters out`);
    }
    at += 2;
    return character;
  }

  function readRepeat(): Pick<Piece, "min" | "max"> {
    const sign = source[at];
    if (sign === "?" || sign === "*" || sign === "+") {
      at += 1;
      refuseSecondRepeat();
      return { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    }
    if (sign !== "{") return { min: 1, max: 1 };
    const bounds = /^\{(\d+)(?:(,)(\d*))?\}/.exec(source.slice(at));
    if (bounds === null) throw new Error("a repeat is not closed");
    at += bounds[0].length;
    refuseSecondRepeat();
    const min = Number(bounds[1]);
    const max = bounds[2] === undefined ? min : bounds[3] ? Number(bounds[3]) : Number.POSITIVE_INFINITY;
    if (max < min) throw new Error(`the repeat ${bounds[0]} is empty`);
    if ((Number.isFinite(max) ? max : min) > mostRepeats) throw new Error(`the repeat ${bounds[0]} is greater than ${mostRepeats}`);
    return { min, max };
  }

  function refuseSecondRepeat(): void {
    if (/^[?*+{]/.test(source.slice(at))) throw new Error("a lazy or repeated repeat is not in the safe set of patterns");
  }
}

function ascii(character: string): string {
  if (character > "\u007f") throw new Error("a character beyond ASCII is not in the safe set of patterns");
  return character;
}

/** Two repeats of the same character, or one that may start anywhere, make matching quadratic. */
function refuseSlowRepeats(source: string, pieces: readonly Piece[], fromStart: boolean): void {
  const open = pieces.filter((piece) => piece.max > 1 && piece.max !== piece.min);
  const optional = pieces.filter((piece) => piece.max === 1 && piece.min === 0);
  if (optional.length > mostOptional) throw new Error(`${source} has more than ${mostOptional} optional pieces`);
  if (open.length > 1) throw new Error(`${source} has two open repeats, and one is in the safe set of patterns`);
  if (open.length === 1 && !fromStart) throw new Error(`${source} has an open repeat and no "^" before it`);
}

/** The smallest and the largest number of characters that the pieces of a pattern match together. */
export function lengthsOf({ pieces }: SafePattern): { readonly min: number; readonly max: number } {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { min: sum(pieces.map(({ min }) => min)), max: sum(pieces.map(({ max }) => max)) };
}

/** Whether no text that `whole` matches contains a character that `guard` searches for. */
export function impliesGuard(whole: SafePattern, guard: SafePattern): boolean {
  const [unwanted, ...more] = guard.pieces;
  if (!whole.fromStart || !whole.toEnd || unwanted === undefined || more.length > 0) return false;
  if (guard.fromStart || guard.toEnd || unwanted.min !== 1) return false;
  return whole.pieces.every(
    (piece) => !piece.negated && [...piece.characters].every((character) => unwanted.characters.includes(character) === unwanted.negated),
  );
}
