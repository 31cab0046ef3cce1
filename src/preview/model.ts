import { type Kind, kinds } from "../../generated/kinds.ts";
import type { MediaKind } from "../../generated/reply-button-request/steps.ts";
import type { Header, Interactive } from "../../generated/reply-button-request/types.ts";
import { type HeaderMedia, mediaOf, textOf } from "../message/header-media.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { ctaUrlParts } from "./kinds/cta-url.ts";
import { listParts } from "./kinds/list.ts";
import { locationParts } from "./kinds/location.ts";
import { replyButtonParts } from "./kinds/reply-button.ts";
import { parseMarkup, type Span } from "./markup.ts";
import { type Direction, directionOf, type PreviewAction, type PreviewParts } from "./parts.ts";
import { fold } from "./phone.ts";

export type { Span, Style } from "./markup.ts";
export {
  type ButtonIcon,
  buttonIcons,
  type Direction,
  directionOf,
  type ListOption,
  type PreviewAction,
  type PreviewButton,
  type PreviewList,
  type PreviewRow,
  type PreviewSection,
} from "./parts.ts";

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

/** A message as WhatsApp shows it. The terminal, HTML, SVG and studio previews are drawn from this. */
export interface Preview extends PreviewParts {
  readonly header?: PreviewHeaderText | PreviewMedia;
  readonly body: PreviewText;
  readonly footer?: PreviewText;
}

/** An interactive object of any kind that need not be valid. One without a type has reply buttons. */
export interface PreviewInput extends Pick<Interactive, "header" | "body" | "footer"> {
  readonly type?: string;
  readonly action: PreviewAction;
}

/** What the type says → what the kind has below the bubble. */
const partsByType: Readonly<Record<(typeof kinds)[Kind]["value"], (action: PreviewAction) => PreviewParts>> = {
  [kinds.ctaUrl.value]: ctaUrlParts,
  [kinds.list.value]: listParts,
  [kinds.location.value]: locationParts,
  [kinds.replyButton.value]: replyButtonParts,
};

/** Computes what WhatsApp would show. Fetches nothing and never throws. */
export function previewOf({ type = kinds.replyButton.value, header, body, footer, action }: PreviewInput): Preview {
  const parts = Object.hasOwn(partsByType, type) ? partsByType[unsafeCast<keyof typeof partsByType>(type)](action) : { buttons: [] };
  return {
    ...(header === undefined ? undefined : { header: headerOf(header) }),
    body: folded(body.text),
    ...(footer === undefined || footer.text === "" ? undefined : { footer: unfolded(parseMarkup(footer.text), footer.text) }),
    ...parts,
  };
}

/** Kind of medium → the character that is drawn for it. */
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
