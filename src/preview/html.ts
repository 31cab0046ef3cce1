import type { AnyRequest } from "../../generated/kinds.ts";
import { escapeXml } from "./escape.ts";
import {
  buttonIcons,
  type ListOption,
  mediaIcons,
  type Preview,
  type PreviewButton,
  type PreviewMedia,
  type PreviewText,
  previewOf,
  type Span,
  type Style,
} from "./model.ts";
import { sheetHtml } from "./sheet/html.ts";
import { htmlStyles } from "./style-sheet.ts";

/** Options of {@link renderHtml}. */
export interface HtmlOptions extends ListOption {
  /** Light, dark, or by default what the reader's system prefers. */
  readonly theme?: "auto" | "light" | "dark";
}

const tags: Readonly<Record<Style, string>> = { bold: "b", italic: "i", strike: "s", code: "code", mono: "code" };

/** Renders the message as one self-contained HTML file without scripts. */
export function renderHtml(request: AnyRequest, { theme = "auto", list = "closed" }: HtmlOptions = {}): string {
  return `<!doctype html>
<html lang="und" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}">
<title lang="en">WhatsApp message preview</title>
<style>
${htmlStyles}</style>
</head>
<body>
<main>
${message(previewOf(request.messaging_object.interactive), list === "opened")}</main>
</body>
</html>
`;
}

function message({ header, body, footer, buttons, list }: Preview, isOpened: boolean): string {
  return [
    `<article class="bubble">`,
    ...(header === undefined ? [] : [header.kind === "text" ? paragraph("header", header) : media(header)]),
    paragraph("body", body),
    ...(footer === undefined ? [] : [paragraph("footer", footer)]),
    "</article>",
    `<ul class="buttons">`,
    ...buttons.map(button),
    "</ul>",
    ...(isOpened && list !== undefined ? sheetHtml(list) : []),
    "",
  ].join("\n");
}

function paragraph(name: string, { shown, hidden, direction }: PreviewText): string {
  if (hidden.length === 0) return `<p class="${name}" dir="${direction}">${spansHtml(shown)}</p>`;
  const rest = spansHtml(hidden).replace(/^((?:<\w+>)*)\n+/, "$1");
  return `<p class="${name}" dir="${direction}">${spansHtml(shown).trimEnd()}<span class="fold" lang="en">… Read more, on some phones</span><span class="hidden">${rest}</span></p>`;
}

function media({ kind, filename, source }: PreviewMedia): string {
  return `<p class="media ${kind}"><span aria-hidden="true">${mediaIcons[kind]}</span> <bdi>${escapeXml(filename ?? kind)}</bdi><small><bdi>${escapeXml(source)}</bdi></small></p>`;
}

/** Shows where a link leads when the pointer is over it, and otherwise a title that was cut. */
function button({ icon, title, shown, direction, url = shown === title ? "" : title }: PreviewButton): string {
  const more = url === "" ? "" : ` title="${escapeXml(url)}"`;
  return `<li dir="${direction}"${more}><span aria-hidden="true">${buttonIcons[icon]}</span> ${escapeXml(shown)}</li>`;
}

/** Links are shown but not clickable, because their addresses are untrusted. */
function spansHtml(spans: readonly Span[]): string {
  return spans
    .map(({ text, styles, link }) =>
      styles.reduce((html, style) => `<${tags[style]}>${html}</${tags[style]}>`, link === undefined ? escapeXml(text) : `<u>${escapeXml(text)}</u>`),
    )
    .join("");
}
