import type { MediaKind } from "../../generated/reply-button-request/steps.ts";
import type { Header } from "../../generated/reply-button-request/types.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";

/** The file of a header. */
export interface HeaderMedia {
  readonly kind: MediaKind;
  readonly fields: { readonly [name: string]: string | undefined };
}

/** The file of a header; `undefined` for a text. */
export function mediaOf(header: Header): HeaderMedia | undefined {
  const content = contentOf(header);
  return typeof content === "object" ? { kind: unsafeCast(header.type), fields: content } : undefined;
}

/** The text of a header; empty for a file. */
export function textOf(header: Header): string {
  const content = contentOf(header);
  return typeof content === "string" ? content : "";
}

/** The member that holds the text or the file is called after the kind. */
function contentOf(header: Header): HeaderMedia["fields"] | string | undefined {
  return unsafeCast<{ readonly [kind: string]: HeaderMedia["fields"] | string }>(header)[header.type];
}
