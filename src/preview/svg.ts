import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import { escapeXml } from "./escape.ts";
import type { HtmlOptions } from "./html.ts";
import { type Direction, type Preview, type PreviewMedia, previewOf, type Span, type Style } from "./model.ts";
import { colourStyles } from "./style-sheet.ts";
import { emWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

const width = 360;
const margin = 16;
const padding = 12;
const lineHeight = 21;
/** In em; narrower than the bubble, because some fonts are wider than others. */
const lineWidth = 18.5;

/** One line of text in the image. */
interface Row {
  readonly spans: readonly Span[];
  readonly name: string;
  readonly direction: Direction;
}

/** Renders the message as a self-contained SVG image without scripts. */
export function renderSvg(request: ReplyButtonRequest, { theme = "auto" }: HtmlOptions = {}): string {
  const preview = previewOf(request.messaging_object.interactive);
  const rows = rowsOf(preview);
  const bubbleHeight = rows.length * lineHeight + 2 * padding;
  const buttonHeight = 2 * lineHeight;
  const top = (index: number): number => margin + bubbleHeight + 6 + index * (buttonHeight + 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top(preview.buttons.length) + margin}" data-theme="${theme}" role="img" aria-label="WhatsApp message preview">`,
    `<style>${colourStyles}${svgStyles}</style>`,
    `<rect class="page" width="100%" height="100%"/>`,
    box(margin, bubbleHeight),
    ...rows.map((row, index) => textLine(row, margin + padding + (index + 0.75) * lineHeight)),
    ...preview.buttons.flatMap(({ shown, direction }, index) => [
      box(top(index), buttonHeight),
      `<text class="button" x="${width / 2}" y="${top(index) + buttonHeight * 0.62}" direction="${direction}">${escapeXml(shown)}</text>`,
    ]),
    "</svg>",
    "",
  ].join("\n");
}

const svgStyles = `
.page { fill: var(--page); }
.box { fill: var(--bubble); }
text { fill: var(--text); font: 15px system-ui, sans-serif; white-space: pre; unicode-bidi: isolate; }
.header, .bold { font-weight: 600; }
.footer, .media, .hidden { fill: var(--quiet); }
.fold, .button, .link { fill: var(--accent); }
.button { text-anchor: middle; }
.italic { font-style: italic; }
.strike { text-decoration: line-through; }
.code, .mono { font-family: ui-monospace, monospace; }
`;

function rowsOf({ header, body, footer }: Preview): readonly Row[] {
  const rows = (name: string, spans: readonly Span[], direction: Direction): readonly Row[] =>
    wrap(spans, lineWidth, (text, styles) => emWidth(text, name === "header" ? [...styles, "bold"] : styles)).map((line) => ({ spans: line, name, direction }));
  return [
    ...(header === undefined ? [] : header.kind === "text" ? rows("header", header.shown, header.direction) : rows("media", mediaSpans(header), "ltr")),
    ...(body.hidden.length === 0
      ? rows("body", body.shown, body.direction)
      : [
          ...trimRows(rows("body", body.shown, body.direction)),
          ...rows("fold", plainSpans("… Read more, on some phones"), "ltr"),
          ...trimRows(rows("hidden", body.hidden, body.direction)),
        ]),
    ...(footer === undefined ? [] : rows("footer", footer.shown, footer.direction)),
  ];
}

/** Removes the empty lines at the start and the end. */
function trimRows(rows: readonly Row[]): readonly Row[] {
  const isVisible = ({ spans }: Row): boolean => spans.some(({ text }) => text.trim() !== "");
  return rows.slice(Math.max(0, rows.findIndex(isVisible)), rows.findLastIndex(isVisible) + 1);
}

function mediaSpans({ kind, filename, source }: PreviewMedia): readonly Span[] {
  return plainSpans(`[${kind}] ${filename ?? ""}\n${source}`);
}

function plainSpans(text: string): readonly Span[] {
  return [{ text, styles: [] }];
}

function box(y: number, height: number): string {
  return `<rect class="box" x="${margin}" y="${y}" width="${width - 2 * margin}" height="${height}" rx="10"/>`;
}

/** Right-to-left text starts at the right edge. */
function textLine({ spans, name, direction }: Row, y: number): string {
  const x = direction === "ltr" ? margin + padding : width - margin - padding;
  return `<text class="${name}" x="${x}" y="${y}" direction="${direction}">${spans.map(tspan).join("")}</text>`;
}

function tspan({ text, styles, link }: Span): string {
  const names: readonly (Style | "link")[] = link === undefined ? styles : [...styles, "link"];
  return names.length === 0 ? escapeXml(text) : `<tspan class="${names.join(" ")}">${escapeXml(text)}</tspan>`;
}
