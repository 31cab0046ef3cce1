import { escapeXml } from "../escape.ts";
import type { PreviewList, PreviewRow, PreviewSection } from "../parts.ts";

/** The opened list, line by line. */
export function sheetHtml({ title, direction, sections }: PreviewList): readonly string[] {
  return [
    `<section class="sheet">`,
    `<p class="sheet-title" dir="${direction}"><span aria-hidden="true">✕</span> ${escapeXml(title)}</p>`,
    ...sections.flatMap(section),
    "</section>",
  ];
}

function section({ title, direction, rows }: PreviewSection): readonly string[] {
  const heading = title === undefined ? [] : [`<p class="section-title" dir="${direction}">${escapeXml(title)}</p>`];
  return [...heading, `<ul class="rows">`, ...rows.map(row), "</ul>"];
}

function row({ title, description, direction }: PreviewRow): string {
  const more = description === undefined ? "" : `<small>${escapeXml(description)}</small>`;
  return `<li><span dir="${direction}">${escapeXml(title)}${more}</span><span class="radio" aria-hidden="true"></span></li>`;
}
