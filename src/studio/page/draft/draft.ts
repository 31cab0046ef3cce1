import type { Header, MessagingObject } from "../../../../generated/reply-button-request/types.ts";
import type { PreviewInput } from "../../../preview/model.ts";

/** The contents of the form: every text as typed, valid or not. */
export interface Draft {
  readonly to: string;
  readonly header: HeaderDraft;
  readonly body: string;
  readonly footer: string;
  readonly replies: readonly ReplyDraft[];
  readonly extraInfo: ExtraInfoDraft;
}

export type HeaderKind = "none" | Header["type"];

/** Keeps the texts of every kind, so that switching kinds loses nothing. */
export interface HeaderDraft {
  readonly kind: HeaderKind;
  readonly text: string;
  readonly source: "link" | "id";
  readonly link: string;
  readonly id: string;
  readonly filename: string;
}

export interface ReplyDraft {
  /** Identifies the row while its texts change. */
  readonly key: number;
  readonly id: string;
  readonly title: string;
}

export interface ExtraInfoDraft {
  readonly ref: string;
  readonly ref1: string;
  readonly ref2: string;
  readonly wa_source: string;
}

export const emptyDraft: Draft = {
  to: "",
  header: { kind: "none", text: "", source: "link", link: "", id: "", filename: "" },
  body: "",
  footer: "",
  replies: [],
  extraInfo: { ref: "", ref1: "", ref2: "", wa_source: "" },
};

/** A request whose texts and number of buttons may be invalid. */
export interface RequestDraft {
  readonly messaging_object: Omit<MessagingObject, "interactive"> & { readonly interactive: PreviewInput & { readonly type: "button" } };
  readonly extra_info?: Readonly<Record<string, string>>;
}

/** The request that the form describes. Empty optional fields are left out. */
export function requestOf({ to, header, body, footer, replies, extraInfo }: Draft): RequestDraft {
  const extra = Object.fromEntries(Object.entries(extraInfo).filter(([, text]) => text !== ""));
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to,
      type: "interactive",
      interactive: {
        type: "button",
        ...(hasHeader(header) ? { header: headerOf(header) } : undefined),
        body: { text: body },
        ...(footer === "" ? undefined : { footer: { text: footer } }),
        action: { buttons: replies.map(({ id, title }) => ({ type: "reply", reply: { id, title } })) },
      },
    },
    ...(Object.keys(extra).length === 0 ? undefined : { extra_info: extra }),
  };
}

function hasHeader(header: HeaderDraft): header is HeaderDraft & { readonly kind: Header["type"] } {
  return header.kind !== "none";
}

function headerOf(header: HeaderDraft & { readonly kind: Header["type"] }): Header {
  const media = header.source === "link" ? { link: header.link } : { id: header.id };
  switch (header.kind) {
    case "text":
      return { type: "text", text: header.text };
    case "image":
      return { type: "image", image: media };
    case "video":
      return { type: "video", video: media };
    case "document":
      return { type: "document", document: { ...media, ...(header.filename === "" ? undefined : { filename: header.filename }) } };
  }
}

/** Adds a button at the end, with an unused id. */
export function withReply(draft: Draft): Draft {
  const key = nextKey(draft.replies);
  const usedIds = new Set(draft.replies.map(({ id }) => id));
  let number = draft.replies.length + 1;
  while (usedIds.has(`button-${number}`)) number += 1;
  return { ...draft, replies: [...draft.replies, { key, id: `button-${number}`, title: "" }] };
}

export function withoutReply(draft: Draft, index: number): Draft {
  return { ...draft, replies: draft.replies.filter((_, position) => position !== index) };
}

/** Moves a button up (-1) or down (1). Returns the same draft at either end of the list. */
export function withReplyMoved(draft: Draft, index: number, by: -1 | 1): Draft {
  const moved = draft.replies[index];
  const other = draft.replies[index + by];
  if (moved === undefined || other === undefined) return draft;
  return { ...draft, replies: draft.replies.map((reply, position) => (position === index ? other : position === index + by ? moved : reply)) };
}

export function withReplyChanged(draft: Draft, index: number, change: Partial<ReplyDraft>): Draft {
  return { ...draft, replies: draft.replies.map((reply, position) => (position === index ? { ...reply, ...change } : reply)) };
}

function nextKey(replies: readonly ReplyDraft[]): number {
  return replies.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;
}
