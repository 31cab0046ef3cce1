import { cutTitle } from "./phone.ts";

/** The writing direction of a text. */
export type Direction = "ltr" | "rtl";

/** What a button does, as WhatsApp's icons say. */
export type ButtonIcon = "reply" | "list" | "link" | "location";

/** What a button does → the character that is drawn for it. */
export const buttonIcons: Readonly<Record<ButtonIcon, string>> = { reply: "↩", list: "≡", link: "↗", location: "📍" };

export interface PreviewButton {
  readonly icon: ButtonIcon;
  /** What a tap sends back; empty where the button sends nothing by itself. */
  readonly id: string;
  readonly title: string;
  /** The title as a phone may cut it; the same as `title` if it fits. */
  readonly shown: string;
  readonly direction: Direction;
  /** Where a link button leads. Never opened here. */
  readonly url?: string;
}

export interface PreviewRow {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly direction: Direction;
}

export interface PreviewSection {
  readonly title?: string;
  readonly direction: Direction;
  readonly rows: readonly PreviewRow[];
}

/** The sheet that a list's button opens; its heading is what the button says. */
export interface PreviewList {
  readonly title: string;
  readonly direction: Direction;
  readonly sections: readonly PreviewSection[];
}

/** What one kind of message has below the bubble. */
export interface PreviewParts {
  readonly buttons: readonly PreviewButton[];
  readonly list?: PreviewList;
}

/** Which state of a list is drawn: with its sheet (`"opened"`) or without it (`"closed"`, the default). */
export interface ListOption {
  readonly list?: "closed" | "opened";
}

/** An action that need not be valid: any number of buttons and rows, texts of any length. */
export interface PreviewAction {
  readonly name?: string;
  readonly buttons?: readonly { readonly reply: { readonly id: string; readonly title: string } }[];
  readonly button?: string;
  readonly sections?: readonly SectionInput[];
  readonly parameters?: { readonly display_text: string; readonly url: string };
}

interface SectionInput {
  readonly title?: string;
  readonly rows: readonly { readonly id: string; readonly title: string; readonly description?: string }[];
}

export function buttonOf(icon: ButtonIcon, title: string, more: { readonly id?: string; readonly url?: string } = {}): PreviewButton {
  return { icon, id: "", title, shown: cutTitle(title), direction: directionOf(title), ...more };
}

const letterOrMark = /[\p{L}\u200e\u200f\u061c]/u;
const rightToLeft =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The direction of the first letter, as on a phone. */
export function directionOf(text: string): Direction {
  return rightToLeft.test(letterOrMark.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}
