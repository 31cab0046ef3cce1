import { styleText } from "node:util";
import stringWidth from "string-width";
import type { AnyRequest } from "../../generated/kinds.ts";
import { buttonIcons, type ListOption, mediaIcons, type Preview, type PreviewMedia, type PreviewText, previewOf, type Span, type Style } from "./model.ts";
import { sheetLines } from "./sheet/terminal.ts";
import { alignLines, boxOf, type Format, type Paint, spaces, wrapLines } from "./terminal-box.ts";
import { forTerminal, linesForTerminal } from "./terminal-text.ts";

/** Options of {@link renderTerminal}. */
export interface TerminalOptions extends ListOption {
  /** Whether to use colours and styles; false by default. */
  readonly colour?: boolean;
  /** The width in columns, border included; kept between 16 and 44. */
  readonly width?: number;
}

const styles: Readonly<Record<Style, Format>> = { bold: "bold", italic: "italic", strike: "strikethrough", code: "inverse", mono: "cyan" };
const maxWidth = 44;
const minWidth = 16;

/** Renders the message as a WhatsApp bubble with its buttons below, and an opened list after it. Ends with a line break. */
export function renderTerminal(request: AnyRequest, { colour = false, width = maxWidth, list = "closed" }: TerminalOptions = {}): string {
  const innerWidth = Math.max(minWidth, Math.min(width, maxWidth)) - 4;
  const paint: Paint = colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
  const preview = previewOf(request.messaging_object.interactive);
  const box = boxOf(innerWidth, paint);
  const { edge, rows } = box;
  return [
    edge("╭", "╮"),
    ...rows(bubbleLines(preview, innerWidth, paint)),
    ...preview.buttons.flatMap(({ icon, shown }) => [edge("├", "┤"), ...rows(centreLines(`${buttonIcons[icon]} ${forTerminal(shown)}`, innerWidth, paint))]),
    edge("╰", "╯"),
    ...(list === "opened" && preview.list !== undefined ? sheetLines(preview.list, box) : []),
    "",
  ].join("\n");
}

function bubbleLines({ header, body, footer }: Preview, innerWidth: number, paint: Paint): readonly string[] {
  return [
    ...(header === undefined
      ? []
      : header.kind === "text"
        ? textLines(header, innerWidth, (text) => paint("bold", text), paint)
        : mediaLines(header, innerWidth, paint)),
    ...(header === undefined ? [] : [""]),
    ...textLines(body, innerWidth, (text) => text, paint),
    ...(footer === undefined ? [] : ["", ...textLines(footer, innerWidth, (text) => paint("dim", text), paint)]),
  ];
}

function mediaLines({ kind, filename, source }: PreviewMedia, innerWidth: number, paint: Paint): readonly string[] {
  return wrapLines(`${mediaIcons[kind]} ${forTerminal(filename ?? kind)}\n${paint("dim", forTerminal(source))}`, innerWidth);
}

function textLines({ shown, hidden, direction }: PreviewText, innerWidth: number, decorate: (text: string) => string, paint: Paint): readonly string[] {
  const lines = alignLines(wrapLines(decorate(styleSpans(shown, paint)), innerWidth), direction, innerWidth);
  if (hidden.length === 0) return lines;
  const rest = wrapLines(paint("dim", styleSpans(hidden, paint).trimStart()), innerWidth);
  return [...lines, ...wrapLines(paint("blue", "… Read more, on some phones"), innerWidth), ...alignLines(rest, direction, innerWidth)];
}

function styleSpans(spans: readonly Span[], paint: Paint): string {
  return spans
    .map(({ text, styles: names, link }) => names.reduce((styled, name) => paint(styles[name], styled), styleLink(linesForTerminal(text), link, paint)))
    .join("");
}

function styleLink(text: string, link: string | undefined, paint: Paint): string {
  return link === undefined ? text : paint(["blue", "underline"], text);
}

function centreLines(text: string, innerWidth: number, paint: Paint): readonly string[] {
  return wrapLines(text, innerWidth).map((line) => `${spaces(Math.floor((innerWidth - stringWidth(line)) / 2))}${paint("blue", line)}`);
}
