import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { type Direction, type Preview, type PreviewMedia, type PreviewText, previewOf, type Span, type Style } from "./model.ts";
import { forTerminal } from "./terminal-text.ts";

/** How {@link renderTerminal} draws. */
export interface TerminalOptions {
  /** Whether to use colours and styles; left out, no. */
  readonly colour?: boolean;
  /** How many columns the whole picture may take. */
  readonly width?: number;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const styles: Readonly<Record<Style, Format>> = { bold: "bold", italic: "italic", strike: "strikethrough", code: "inverse", mono: "cyan" };
const icons = { image: "📷", video: "🎬", document: "📄" };
const widest = 44;
const narrowest = 16;

/** Draws the message as a bubble of WhatsApp, with its buttons below; ends with a line break. */
export function renderTerminal(request: ReplyButtonRequest, { colour = false, width = widest }: TerminalOptions = {}): string {
  const inner = Math.max(narrowest, Math.min(width, widest)) - 4;
  const paint: Paint = colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
  const preview = previewOf(request.messaging_object.interactive);
  const edge = (left: string, right: string) => paint("dim", `${left}${"─".repeat(inner + 2)}${right}`);
  const side = paint("dim", "│");
  const rows = (lines: readonly string[]) => lines.map((line) => `${side} ${line}${" ".repeat(Math.max(0, inner - stringWidth(line)))} ${side}`);
  return [
    edge("╭", "╮"),
    ...rows(bubble(preview, inner, paint)),
    ...preview.buttons.flatMap(({ shown }) => [edge("├", "┤"), ...rows(centred(`↩ ${forTerminal(shown)}`, inner, paint))]),
    edge("╰", "╯"),
    "",
  ].join("\n");
}

function bubble({ header, body, footer }: Preview, inner: number, paint: Paint): readonly string[] {
  return [
    ...(header === undefined ? [] : header.kind === "text" ? laid(header, inner, (text) => paint("bold", text), paint) : media(header, inner, paint)),
    ...(header === undefined ? [] : [""]),
    ...laid(body, inner, (text) => text, paint),
    ...(footer === undefined ? [] : ["", ...laid(footer, inner, (text) => paint("dim", text), paint)]),
  ];
}

function media({ kind, filename, source }: PreviewMedia, inner: number, paint: Paint): readonly string[] {
  return wrapped(`${icons[kind]} ${forTerminal(filename ?? kind)}\n${paint("dim", forTerminal(source))}`, inner);
}

function laid({ shown, hidden, direction }: PreviewText, inner: number, whole: (text: string) => string, paint: Paint): readonly string[] {
  const lines = aligned(wrapped(whole(drawn(shown, paint)), inner), direction, inner);
  if (hidden.length === 0) return lines;
  const rest = wrapped(paint("dim", drawn(hidden, paint).trimStart()), inner);
  return [...lines, ...wrapped(paint("blue", "… Read more, on some phones"), inner), ...aligned(rest, direction, inner)];
}

function drawn(spans: readonly Span[], paint: Paint): string {
  return spans
    .map(({ text, styles: names, link }) => names.reduce((drawing, name) => paint(styles[name], drawing), linked(forTerminal(text), link, paint)))
    .join("");
}

function linked(text: string, link: string | undefined, paint: Paint): string {
  return link === undefined ? text : paint(["blue", "underline"], text);
}

function wrapped(text: string, inner: number): readonly string[] {
  return wrapAnsi(text, inner, { hard: true }).split("\n");
}

function aligned(lines: readonly string[], direction: Direction, inner: number): readonly string[] {
  return direction === "ltr" ? lines : lines.map((line) => `${" ".repeat(Math.max(0, inner - stringWidth(line)))}${line}`);
}

function centred(text: string, inner: number, paint: Paint): readonly string[] {
  return wrapped(text, inner).map((line) => `${" ".repeat(Math.max(0, Math.floor((inner - stringWidth(line)) / 2)))}${paint("blue", line)}`);
}
