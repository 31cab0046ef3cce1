import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { escaped } from "./escape.ts";
import { type Preview, type PreviewButton, type PreviewMedia, type PreviewText, previewOf, type Span, type Style } from "./model.ts";
import { sheet } from "./style-sheet.ts";

/** How {@link renderHtml} draws. */
export interface HtmlOptions {
  /** Light, dark, or what the reader's system prefers, which is the default. */
  readonly theme?: "auto" | "light" | "dark";
}

const tags: Readonly<Record<Style, string>> = { bold: "b", italic: "i", strike: "s", code: "code", mono: "code" };
const icons = { image: "📷", video: "🎬", document: "📄" };

/** Draws the message as one HTML file that needs no script and no network. */
export function renderHtml(request: ReplyButtonRequest, { theme = "auto" }: HtmlOptions = {}): string {
  return `<!doctype html>
<html lang="und" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}">
<title lang="en">WhatsApp message preview</title>
<style>
${sheet}</style>
</head>
<body>
<main>
${message(previewOf(request.messaging_object.interactive))}</main>
</body>
</html>
`;
}

function message({ header, body, footer, buttons }: Preview): string {
  return [
    `<article class="bubble">`,
    ...(header === undefined ? [] : [header.kind === "text" ? paragraph("header", header) : media(header)]),
    paragraph("body", body),
    ...(footer === undefined ? [] : [paragraph("footer", footer)]),
    "</article>",
    `<ul class="buttons">`,
    ...buttons.map(button),
    "</ul>",
    "",
  ].join("\n");
}

function paragraph(name: string, { shown, hidden, direction }: PreviewText): string {
  if (hidden.length === 0) return `<p class="${name}" dir="${direction}">${drawn(shown)}</p>`;
  const rest = drawn(hidden).replace(/^((?:<\w+>)*)\n+/, "$1");
  return `<p class="${name}" dir="${direction}">${drawn(shown).trimEnd()}<span class="fold" lang="en">… Read more, on some phones</span><span class="hidden">${rest}</span></p>`;
}

function media({ kind, filename, source }: PreviewMedia): string {
  return `<p class="media ${kind}"><span aria-hidden="true">${icons[kind]}</span> <bdi>${escaped(filename ?? kind)}</bdi><small><bdi>${escaped(source)}</bdi></small></p>`;
}

function button({ title, shown, direction }: PreviewButton): string {
  const whole = shown === title ? "" : ` title="${escaped(title)}"`;
  return `<li dir="${direction}"${whole}><span aria-hidden="true">↩</span> ${escaped(shown)}</li>`;
}

/** A link is shown and leads nowhere: a preview has no reason to open a stranger's page. */
function drawn(spans: readonly Span[]): string {
  return spans
    .map(({ text, styles, link }) =>
      styles.reduce((html, style) => `<${tags[style]}>${html}</${tags[style]}>`, link === undefined ? escaped(text) : `<u>${escaped(text)}</u>`),
    )
    .join("");
}
