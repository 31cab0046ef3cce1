/** A text with a selection in it, in UTF-16 units as a text area counts. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Writes the mark before or after a part, or takes the character away. */
interface Edit {
  readonly at: number;
  readonly as: "opening" | "closing" | "nothing";
}

const markers = "*_~`";
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Marks the selected text in each of its lines, because markup ends with the line. Takes the marks away where all of it has
 * them, inside or outside of the selection. Without a selection, takes the word at the cursor.
 */
export function toggleMarkup({ text, start, end }: Selected, marker: string): Selected {
  const pairs = pairsIn(text, marker);
  const parts = start === end ? [wordAt(text, start)] : partsOf(text, { start, end });
  const marked = parts.map((part) => emptyPairAround(text, part, marker) ?? pairs.find((pair) => marks(pair, part, text)));
  const removed = marked.filter((pair) => pair !== undefined);
  const edits =
    removed.length === parts.length
      ? removed.flatMap((pair) => [removal(pair.start), removal(pair.end - 1)])
      : parts
          .filter((_, index) => marked[index] === undefined)
          .flatMap(({ start: from, end: to }): Edit[] => [
            { at: from, as: "opening" },
            { at: to, as: "closing" },
          ]);
  return applied({ text, start, end }, edits, marker);
}

function removal(at: number): Edit {
  return { at, as: "nothing" };
}

/** Every pair of marks with the text between them, as WhatsApp reads them: at the edges of words, and within a line. */
function pairsIn(text: string, marker: string): readonly Range[] {
  const pairs: Range[] = [];
  let open: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\n") open = undefined;
    if (text[at] !== marker) continue;
    if (open !== undefined && at > open + 1 && isEdge(text[at + 1], text[at - 1], marker)) {
      pairs.push({ start: open, end: at + 1 });
      open = undefined;
    } else if (open === undefined && isEdge(text[at - 1], text[at + 1], marker)) open = at;
  }
  return pairs;
}

/** Whether a mark is at the edge of a word: no word outside of it, and no white space inside. */
function isEdge(outside = "", inside = "", marker = ""): boolean {
  return marker === "`" ? inside !== "" : !wordCharacter.test(outside) && /\S/.test(inside);
}

/** Whether a pair of marks is around a part, or in it with only other marks outside. */
function marks(pair: Range, part: Range, text: string): boolean {
  if (pair.start < part.start && pair.end > part.end) return true;
  const outside = text.slice(part.start, Math.max(part.start, pair.start)) + text.slice(Math.min(part.end, pair.end), part.end);
  return pair.start >= part.start && pair.end <= part.end && [...outside].every((character) => markers.includes(character));
}

/** Two marks with the cursor between them and no text yet. */
function emptyPairAround(text: string, { start, end }: Range, marker: string): Range | undefined {
  return start === end && text[start - 1] === marker && text[start] === marker ? { start: start - 1, end: start + 1 } : undefined;
}

/** The lines of the selection that have text, each without the white space around it. */
function partsOf(text: string, { start, end }: Range): readonly Range[] {
  const parts: Range[] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    const trimmed = line.trim();
    const from = at + line.length - line.trimStart().length;
    if (trimmed !== "") parts.push({ start: from, end: from + trimmed.length });
    at += line.length + 1;
  }
  return parts;
}

function wordAt(text: string, cursor: number): Range {
  let [start, end] = [cursor, cursor];
  while (wordCharacter.test(text[start - 1] ?? "")) start -= 1;
  while (wordCharacter.test(text[end] ?? "")) end += 1;
  return { start, end };
}

/** Makes the edits. What was selected stays selected, between the marks. */
function applied({ text, start, end }: Selected, edits: readonly Edit[], marker: string): Selected {
  const ordered = [...edits].sort((one, other) => one.at - other.at);
  const shift = (position: number): number =>
    ordered.reduce((shifted, { at, as }) => {
      const isBefore = as === "opening" ? at <= position : at < position;
      return isBefore ? shifted + (as === "nothing" ? -1 : marker.length) : shifted;
    }, position);
  let result = "";
  let taken = 0;
  for (const { at, as } of ordered) {
    result += text.slice(taken, at) + (as === "nothing" ? "" : marker);
    taken = as === "nothing" ? at + 1 : at;
  }
  return { text: result + text.slice(taken), start: shift(start), end: shift(end) };
}
