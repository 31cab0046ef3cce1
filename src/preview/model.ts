import type { MediaKind } from "../../generated/reply-button-request/steps.ts";
import type { Button, Header, Interactive } from "../../generated/reply-button-request/types.ts";
import { type HeaderMedia, mediaOf, textOf } from "../message/header-media.ts";
import { parseMarkup, type Span } from "./markup.ts";
import { cutTitle, fold } from "./phone.ts";

export type { Span, Style } from "./markup.ts";

/** A text as WhatsApp shows it. */
export interface PreviewText {
  /** The part that is visible at once. */
  readonly shown: readonly Span[];
  /** The part that a phone may hide behind "Read more"; empty for most texts. */
  readonly hidden: readonly Span[];
  readonly direction: Direction;
}

/** A placeholder for media, which is never fetched. */
export interface PreviewMedia {
  readonly kind: MediaKind;
  /** The file name of a document, if it has one. */
  readonly filename?: string;
  /** The link or the id of the uploaded file. */
  readonly source: string;
}

export interface PreviewHeaderText extends PreviewText {
  readonly kind: "text";
}

export interface PreviewButton {
  readonly id: string;
  readonly title: string;
  /** The title as a phone may cut it; the same as `title` if it fits. */
  readonly shown: string;
  readonly direction: Direction;
}

/** A message as WhatsApp shows it. The terminal, HTML, SVG and studio previews are drawn from this. */
export interface Preview {
  readonly header?: PreviewHeaderText | PreviewMedia;
  readonly body: PreviewText;
  readonly footer?: PreviewText;
  readonly buttons: readonly PreviewButton[];
}

/** An interactive object that need not be valid: any number of buttons, texts of any length. */
export interface PreviewInput extends Pick<Interactive, "header" | "body" | "footer"> {
  readonly action: { readonly buttons: readonly Button[] };
}

/** Computes what WhatsApp would show. Fetches nothing and never throws. */
export function previewOf({ header, body, footer, action }: PreviewInput): Preview {
  return {
    ...(header === undefined ? undefined : { header: headerOf(header) }),
    body: folded(body.text),
    ...(footer === undefined || footer.text === "" ? undefined : { footer: unfolded(parseMarkup(footer.text), footer.text) }),
    buttons: action.buttons.map(({ reply: { id, title } }) => ({ id, title, shown: cutTitle(title), direction: directionOf(title) })),
  };
}

/** Kind of medium → the character that stands for it. */
export const mediaIcons: Readonly<Record<MediaKind, string>> = { image: "📷", video: "🎬", document: "📄" };

function headerOf(header: Header): PreviewHeaderText | PreviewMedia {
  const media = mediaOf(header);
  if (media !== undefined) return mediaPreview(media);
  const text = textOf(header);
  return { kind: "text", ...unfolded(plainSpans(text), text) };
}

function mediaPreview({ kind, fields: { id, link, filename } }: HeaderMedia): PreviewMedia {
  return { kind, source: link ?? id ?? "", ...(filename === undefined ? undefined : { filename }) };
}

/** A header's text as it is: WhatsApp applies no markup there. */
function plainSpans(text: string): readonly Span[] {
  return text === "" ? [] : [{ text, styles: [] }];
}

function folded(text: string): PreviewText {
  return { ...fold(parseMarkup(text)), direction: directionOf(text) };
}

function unfolded(spans: readonly Span[], text: string): PreviewText {
  return { shown: spans, hidden: [], direction: directionOf(text) };
}

/** The writing direction of a text. */
export type Direction = "ltr" | "rtl";

const letterOrMark = /[\p{L}\u200e\u200f\u061c]/u;
const rightToLeft =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The direction of the first letter, as on a phone. */
export function directionOf(text: string): Direction {
  return rightToLeft.test(letterOrMark.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}
