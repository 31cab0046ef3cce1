import type { AnyRequest } from "../../generated/kinds.ts";
import { escapeXml } from "./escape.ts";
import type { HtmlOptions } from "./html.ts";
import { buttonIcons, type Preview, type PreviewButton, type PreviewMedia, previewOf, type Span } from "./model.ts";
import { sheetSvg } from "./sheet/svg.ts";
import { colourStyles } from "./style-sheet.ts";
import { box, lineHeight, linesOf, lineY, margin, padding, plainSpans, type Row, textLine, width } from "./svg-lines.ts";

/** Renders the message as a self-contained SVG image without scripts. */
export function renderSvg(request: AnyRequest, { theme = "auto", list = "closed" }: HtmlOptions = {}): string {
  const preview = previewOf(request.messaging_object.interactive);
  const rows = rowsOf(preview);
  const bubbleHeight = rows.length * lineHeight + 2 * padding;
  const buttonHeight = 2 * lineHeight;
  const top = (index: number): number => margin + bubbleHeight + 6 + index * (buttonHeight + 6);
  const bottom = top(preview.buttons.length);
  const sheet = list === "opened" && preview.list !== undefined ? sheetSvg(preview.list, bottom + margin) : undefined;
  const height = sheet === undefined ? bottom + margin : bottom + sheet.height + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" data-theme="${theme}" role="img" aria-label="WhatsApp message preview">`,
    `<style>${colourStyles}${svgStyles}</style>`,
    `<rect class="page" width="100%" height="100%"/>`,
    box(margin, bubbleHeight),
    ...rows.map((row, index) => textLine(row, lineY(margin, index))),
    ...preview.buttons.flatMap((button, index) => [box(top(index), buttonHeight), buttonText(button, top(index) + buttonHeight * 0.62)]),
    ...(sheet?.drawing ?? []),
    "</svg>",
    "",
  ].join("\n");
}

const svgStyles = `
.page { fill: var(--page); }
.box { fill: var(--bubble); }
text { fill: var(--text); font: 15px system-ui, sans-serif; white-space: pre; unicode-bidi: isolate; }
.header, .bold, .sheet-title { font-weight: 600; }
.footer, .media, .hidden, .row-description { fill: var(--quiet); }
.fold, .button, .link, .section-title { fill: var(--accent); }
.button { text-anchor: middle; }
.italic { font-style: italic; }
.strike { text-decoration: line-through; }
.code, .mono { font-family: ui-monospace, monospace; }
.row-description { font-size: 13px; }
.radio { fill: none; stroke: var(--quiet); stroke-width: 2; }
`;

/** A reply has no icon here: what it says is what its message is about. */
function buttonText({ icon, shown, direction }: PreviewButton, y: number): string {
  const text = icon === "reply" ? shown : `${buttonIcons[icon]} ${shown}`;
  return `<text class="button" x="${width / 2}" y="${y}" direction="${direction}">${escapeXml(text)}</text>`;
}

function rowsOf({ header, body, footer }: Preview): readonly Row[] {
  return [
    ...(header === undefined ? [] : header.kind === "text" ? linesOf("header", header.shown, header.direction) : linesOf("media", mediaSpans(header), "ltr")),
    ...(body.hidden.length === 0
      ? linesOf("body", body.shown, body.direction)
      : [
          ...trimRows(linesOf("body", body.shown, body.direction)),
          ...linesOf("fold", plainSpans("… Read more, on some phones"), "ltr"),
          ...trimRows(linesOf("hidden", body.hidden, body.direction)),
        ]),
    ...(footer === undefined ? [] : linesOf("footer", footer.shown, footer.direction)),
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
