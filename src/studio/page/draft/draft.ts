import { type MediaKind, mediaFields, skeleton } from "../../../../generated/reply-button-request/steps.ts";
import type { MessagingObject } from "../../../../generated/reply-button-request/types.ts";
import type { Header } from "../../../../generated/shared/types.ts";
import type { PreviewInput } from "../../../preview/model.ts";
import type { Given } from "../../../type-level/skeleton.ts";
import { unsafeCast } from "../../../type-level/unsafe-cast.ts";
import { actionOf, emptyParts, type KindName, type KindParts, kinds } from "../kinds/kinds.ts";
import { type GivenHeaderKind, headerKindsOf } from "../schema-field.ts";

/** The contents of the form: every text as typed, valid or not. */
export interface Draft {
  readonly kind: KindName;
  /** What only some kinds of message have, such as buttons. */
  readonly parts: KindParts;
  readonly to: string;
  readonly header: HeaderDraft;
  readonly body: string;
  readonly footer: string;
  readonly extraInfo: ExtraInfoDraft;
  /** What a message that was opened has besides: the form cannot edit it, and does not lose it. */
  readonly kept: Readonly<Record<"outer" | "interactive" | "action", Given>>;
}

/**
 * Changes the draft. `typedInto` names the text that is typed into: changes of one text that follow each other closely are
 * undone together.
 */
export type Edit = (change: (draft: Draft) => Draft, typedInto?: string) => void;

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

/** Field of `extra_info` → its text. */
export type ExtraInfoDraft = Readonly<Record<string, string>>;

export const emptyDraft: Draft = {
  kind: "replyButton",
  parts: emptyParts,
  to: "",
  header: { kind: "none", text: "", source: "link", fields: fieldsWith(() => "") },
  body: "",
  footer: "",
  extraInfo: Object.fromEntries(skeleton.extraInfo.map((name) => [name, ""])),
  kept: { outer: {}, interactive: {}, action: {} },
};

/** A request whose texts may be invalid, and of which there may be too much or too little. */
export interface RequestDraft {
  readonly messaging_object: Omit<MessagingObject, "interactive"> & { readonly interactive: PreviewInput & { readonly type: string } };
  readonly extra_info?: Readonly<Record<string, string>>;
}

/** The request that the form describes. Empty optional fields are left out. */
export function requestOf({ kind, parts, to, header, body, footer, extraInfo, kept }: Draft): RequestDraft {
  const { outer, interactive, action } = kinds[kind].skeleton;
  const extra = Object.fromEntries(Object.entries(extraInfo).filter(([, text]) => text !== ""));
  const texts = {
    header: headerFor(kind, header),
    body: { text: body },
    footer: footer === "" ? undefined : { text: footer },
  };
  const extra_info = Object.keys(extra).length === 0 ? undefined : extra;
  const inner = interactive.make({ ...kept.interactive, ...texts }, action.make({ ...kept.action, ...actionOf(kind, parts) }, {}));
  return unsafeCast(outer.make({ ...kept.outer, to, extra_info }, inner));
}

/** The header as it is sent; undefined where there is none, or where a message of this kind has none like it. */
function headerFor(kind: KindName, header: HeaderDraft): Header | undefined {
  const given = headerKindsOf(kind).find((name) => name === header.kind);
  return given && headerOf({ ...header, kind: given });
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
