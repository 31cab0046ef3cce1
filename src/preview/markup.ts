/** How WhatsApp shows a piece of text: `*bold*`, `_italic_`, `~strike~`, `` `code` ``, ```` ```mono``` ````. */
export type Style = "bold" | "italic" | "strike" | "code" | "mono";

/** A piece of text in one style. */
export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
  /** The address that a tap would open; always http or https. */
  readonly link?: string;
}

const styleOf = { "*": "bold", _: "italic", "~": "strike" } as const;
type Marker = keyof typeof styleOf;

const token =
  /```(?<mono>[\s\S]+?)```|`(?<code>[^`\n]+)`|(?<link>https?:\/\/\S*[^\s.,;:!?'"*_~()[\]{}<>`])|(?<marker>[*_~])|(?<newline>\n)|[^`*_~\nh]+|[\s\S]/giu;
const opening = /(?<![\p{L}\p{N}])[*_~](?=\S)/uy;
const closing = /(?<=\S)[*_~](?![\p{L}\p{N}])/uy;

interface Piece {
  text: string;
  styles: readonly Style[];
  link?: string;
}

/** An opening marker that has not been closed yet. */
interface OpenMarker {
  readonly marker: Marker;
  /** Its index in the list of pieces. */
  readonly piece: number;
}

/**
 * Parses WhatsApp's markup. A marker counts only at the start or end of a word,
 * within one line, and outside code and links; an unmatched marker is shown as
 * text. Takes linear time, so that a long hostile text cannot block.
 */
export function parseMarkup(text: string): readonly Span[] {
  const pieces: Piece[] = [];
  let open: OpenMarker[] = [];
  for (const { 0: match, index, groups = {} } of text.matchAll(token)) {
    const { mono, code, link, marker, newline } = groups;
    if (mono !== undefined) pieces.push({ text: mono, styles: ["mono"] });
    else if (code !== undefined) pieces.push({ text: code, styles: ["code"] });
    else if (link !== undefined) pieces.push({ text: link, styles: [], link });
    else {
      pieces.push({ text: match, styles: [] });
      if (newline !== undefined) open = [];
      else if (isMarker(marker)) open = applyMarker(marker, index, text, pieces, open);
    }
  }
  return joinSpans(pieces);
}

function isMarker(text: string | undefined): text is Marker {
  return text !== undefined && Object.hasOwn(styleOf, text);
}

/** Closes the matching open marker, or opens a new one; returns the markers that are open afterwards. */
function applyMarker(marker: Marker, index: number, text: string, pieces: Piece[], open: OpenMarker[]): OpenMarker[] {
  const startIndex = open.findIndex((candidate) => candidate.marker === marker);
  const start = open[startIndex];
  const here = pieces.length - 1;
  if (start === undefined) return matchesAt(opening, text, index) ? [...open, { marker, piece: here }] : open;
  if (start.piece === here - 1 || !matchesAt(closing, text, index)) return open;
  for (const piece of pieces.slice(start.piece, here)) piece.styles = [...piece.styles, styleOf[marker]];
  for (const at of [start.piece, here]) (pieces[at] as Piece).text = "";
  return open.slice(0, startIndex);
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** Joins neighbouring pieces of the same style. */
function joinSpans(pieces: readonly Piece[]): readonly Span[] {
  const spans: Piece[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (piece.text === "") continue;
    if (last !== undefined && hasSameStyle(last, piece)) last.text += piece.text;
    else spans.push({ ...piece });
  }
  return spans;
}

function hasSameStyle(one: Piece, other: Piece): boolean {
  return one.link === undefined && other.link === undefined && one.styles.join() === other.styles.join();
}
