import type { Button, Header, Interactive } from "../../generated/types/reply-button-request.ts";
import { parseMarkup, type Span } from "./markup.ts";
import { cutTitle, fold } from "./phone.ts";

export type { Span, Style } from "./markup.ts";

/** A text as WhatsApp shows it. */
export interface PreviewText {
  /** What is seen at once. */
  readonly shown: readonly Span[];
  /** What a phone may hide behind "Read more"; empty for most texts. */
  readonly hidden: readonly Span[];
  readonly direction: Direction;
}

/** A placeholder: media is never fetched. */
export interface PreviewMedia {
  readonly kind: "image" | "video" | "document";
  /** The name of the document, where it has one. */
  readonly filename?: string;
  /** Where WhatsApp would take it from: an uploaded file's id, or a link. */
  readonly source: string;
}

export interface PreviewHeaderText extends PreviewText {
  readonly kind: "text";
}

export interface PreviewButton {
  readonly id: string;
  readonly title: string;
  /** The title as a phone may cut it; equal to `title` where it fits. */
  readonly shown: string;
  readonly direction: Direction;
}

/** A message as WhatsApp shows it: what the terminal, the HTML and the studio draw. */
export interface Preview {
  readonly header?: PreviewHeaderText | PreviewMedia;
  readonly body: PreviewText;
  readonly footer?: PreviewText;
  readonly buttons: readonly PreviewButton[];
}

/** An interactive object that may still be in the making: any number of buttons, texts of any length. */
export interface Draft extends Pick<Interactive, "header" | "body" | "footer"> {
  readonly action: { readonly buttons: readonly Button[] };
}

/** Works out what WhatsApp would show. Pure: nothing is fetched, nothing is thrown. */
export function previewOf({ header, body, footer, action }: Draft): Preview {
  return {
    ...(header === undefined ? undefined : { header: headerOf(header) }),
    body: textOf(body.text),
    ...(footer === undefined || footer.text === "" ? undefined : { footer: whole(parseMarkup(footer.text), footer.text) }),
    buttons: action.buttons.map(({ reply: { id, title } }) => ({ id, title, shown: cutTitle(title), direction: directionOf(title) })),
  };
}

function headerOf(header: Header): PreviewHeaderText | PreviewMedia {
  switch (header.type) {
    case "text":
      return { kind: "text", ...whole(plain(header.text), header.text) };
    case "image":
      return { kind: "image", source: sourceOf(header.image) };
    case "video":
      return { kind: "video", source: sourceOf(header.video) };
    case "document": {
      const { filename } = header.document;
      return { kind: "document", source: sourceOf(header.document), ...(filename === undefined ? undefined : { filename }) };
    }
  }
}

function sourceOf({ id, link }: { readonly id?: string; readonly link?: string }): string {
  return link ?? id ?? "";
}

/** WhatsApp shows no markup in a header. */
function plain(text: string): readonly Span[] {
  return text === "" ? [] : [{ text, styles: [] }];
}

function textOf(text: string): PreviewText {
  return { ...fold(parseMarkup(text)), direction: directionOf(text) };
}

function whole(spans: readonly Span[], text: string): PreviewText {
  return { shown: spans, hidden: [], direction: directionOf(text) };
}

/** Which way a text runs. */
export type Direction = "ltr" | "rtl";

const strong = /[\p{L}\u200e\u200f\u061c]/u;
const rightToLeft =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The first letter decides, as it does on a phone. */
export function directionOf(text: string): Direction {
  return rightToLeft.test(strong.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}
