import { type HeaderKind as GivenHeaderKind, type MediaKind, mediaFields, skeleton } from "../../../../generated/reply-button-request/steps.ts";
import type { Header, MessagingObject } from "../../../../generated/reply-button-request/types.ts";
import type { PreviewInput } from "../../../preview/model.ts";
import type { Given } from "../../../type-level/skeleton.ts";
import { unsafeCast } from "../../../type-level/unsafe-cast.ts";

/** The contents of the form: every text as typed, valid or not. */
export interface Draft {
  readonly to: string;
  readonly header: HeaderDraft;
  readonly body: string;
  readonly footer: string;
  readonly replies: readonly ReplyDraft[];
  readonly extraInfo: ExtraInfoDraft;
  /** What a message that was opened has besides: the form cannot edit it, and does not lose it. */
  readonly kept: Readonly<Record<"outer" | "interactive" | "action", Given>>;
}

export type HeaderKind = "none" | GivenHeaderKind;

/** Keeps the texts of every kind, so that switching kinds loses nothing. */
export interface HeaderDraft {
  readonly kind: HeaderKind;
  readonly text: string;
  readonly source: "link" | "id";
  /** Every field that a file may have, whatever its kind. */
  readonly fields: Readonly<Record<MediaField, string>>;
}

export type MediaField = (typeof mediaFields)[MediaKind][number];

export interface ReplyDraft {
  /** Identifies the row while its texts change. */
  readonly key: number;
  readonly id: string;
  readonly title: string;
}

/** Field of `extra_info` → its text. */
export type ExtraInfoDraft = Readonly<Record<string, string>>;

export const emptyDraft: Draft = {
  to: "",
  header: { kind: "none", text: "", source: "link", fields: fieldsWith(() => "") },
  body: "",
  footer: "",
  replies: [],
  extraInfo: Object.fromEntries(skeleton.extraInfo.map((name) => [name, ""])),
  kept: { outer: {}, interactive: {}, action: {} },
};

/** A request whose texts and number of buttons may be invalid. */
export interface RequestDraft {
  readonly messaging_object: Omit<MessagingObject, "interactive"> & { readonly interactive: PreviewInput & { readonly type: "button" } };
  readonly extra_info?: Readonly<Record<string, string>>;
}

/** The request that the form describes. Empty optional fields are left out. */
export function requestOf({ to, header, body, footer, replies, extraInfo, kept }: Draft): RequestDraft {
  const extra = Object.fromEntries(Object.entries(extraInfo).filter(([, text]) => text !== ""));
  const buttons = replies.map(({ id, title }) => ({ type: "reply", reply: { id, title } }));
  const parts = {
    header: hasHeader(header) ? headerOf(header) : undefined,
    body: { text: body },
    footer: footer === "" ? undefined : { text: footer },
  };
  const extra_info = Object.keys(extra).length === 0 ? undefined : extra;
  const interactive = skeleton.interactive.make({ ...kept.interactive, ...parts }, skeleton.action.make({ ...kept.action, buttons }));
  return unsafeCast(skeleton.outer.make({ ...kept.outer, to, extra_info }, interactive));
}

function hasHeader(header: HeaderDraft): header is HeaderDraft & { readonly kind: GivenHeaderKind } {
  return header.kind !== "none";
}

/** Whether a kind of header is a file. */
export function isMedia(kind: HeaderKind): kind is MediaKind {
  return Object.hasOwn(mediaFields, kind);
}

/** The fields that a file may have, each with its text. */
export function fieldsWith(text: (name: MediaField) => string): HeaderDraft["fields"] {
  const names = Object.values(mediaFields).flat();
  return unsafeCast(Object.fromEntries(names.map((name) => [name, text(name)])));
}

function headerOf({ kind, text, source, fields }: HeaderDraft & { readonly kind: GivenHeaderKind }): Header {
  if (!isMedia(kind)) return unsafeCast({ type: kind, [kind]: text });
  const given = mediaFields[kind].filter((name) => name === source || (!isSource(name) && fields[name] !== ""));
  return unsafeCast({ type: kind, [kind]: Object.fromEntries(given.map((name) => [name, fields[name]])) });
}

/** Whether a field says where the file is: a file has one of these, chosen in the form. */
export function isSource(name: MediaField): name is HeaderDraft["source"] {
  return name === "link" || name === "id";
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
