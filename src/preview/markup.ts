/** How WhatsApp shows a piece of text: `*bold*`, `_italic_`, `~strike~`, `` `code` ``, ```` ```mono``` ````. */
export type Style = "bold" | "italic" | "strike" | "code" | "mono";

/** A piece of text that looks the same from end to end. */
export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
  /** Where a tap would lead; only ever an http or https address. */
  readonly link?: string;
}

const styleOf = { "*": "bold", _: "italic", "~": "strike" } as const;
type Marker = keyof typeof styleOf;

const token =
  /```(?<mono>[\s\S]+?)```|`(?<code>[^`\n]+)`|(?<link>https?:\/\/\S*[^\s.,;:!?'"*_~()[\]{}<>`])|(?<marker>[*_~])|(?<newline>\n)|[^`*_~\nh]+|[\s\S]/giu;
const opens = /(?<![\p{L}\p{N}])[*_~](?=\S)/uy;
const closes = /(?<=\S)[*_~](?![\p{L}\p{N}])/uy;

interface Piece {
  text: string;
  styles: readonly Style[];
  link?: string;
}

/** A marker that waits for its twin, and the piece that it is. */
interface Opened {
  readonly marker: Marker;
  readonly piece: number;
}

/**
 * Reads WhatsApp's markup. A marker counts only where words begin and end,
 * only within one line, and not inside code or an address; what has no twin
 * is shown as it stands. One pass, so that a long text is as safe as a short one.
 */
export function parseMarkup(text: string): readonly Span[] {
  const pieces: Piece[] = [];
  let opened: Opened[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(token)) {
    const { mono, code, link, marker, newline } = groups;
    if (mono !== undefined) pieces.push({ text: mono, styles: ["mono"] });
    else if (code !== undefined) pieces.push({ text: code, styles: ["code"] });
    else if (link !== undefined) pieces.push({ text: link, styles: [], link });
    else {
      pieces.push({ text: whole, styles: [] });
      if (newline !== undefined) opened = [];
      else if (isMarker(marker)) opened = pair(marker, index, text, pieces, opened);
    }
  }
  return joined(pieces);
}

function isMarker(text: string | undefined): text is Marker {
  return text !== undefined && Object.hasOwn(styleOf, text);
}

/** Closes what the marker closes, or opens it; returns what is open afterwards. */
function pair(marker: Marker, index: number, text: string, pieces: Piece[], opened: Opened[]): Opened[] {
  const twin = opened.findIndex((open) => open.marker === marker);
  const start = opened[twin];
  const here = pieces.length - 1;
  if (start === undefined) return matchesAt(opens, text, index) ? [...opened, { marker, piece: here }] : opened;
  if (start.piece === here - 1 || !matchesAt(closes, text, index)) return opened;
  for (const piece of pieces.slice(start.piece, here)) piece.styles = [...piece.styles, styleOf[marker]];
  for (const at of [start.piece, here]) (pieces[at] as Piece).text = "";
  return opened.slice(0, twin);
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** Neighbours that look the same become one span. */
function joined(pieces: readonly Piece[]): readonly Span[] {
  const spans: Piece[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (piece.text === "") continue;
    if (last !== undefined && looksLike(last, piece)) last.text += piece.text;
    else spans.push({ ...piece });
  }
  return spans;
}

function looksLike(one: Piece, other: Piece): boolean {
  return one.link === undefined && other.link === undefined && one.styles.join() === other.styles.join();
}
