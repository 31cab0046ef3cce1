import type { AnyRequest, Kind as KindName } from "../../../../generated/kinds.ts";
import type { Given } from "../../../type-level/skeleton.ts";
import { unsafeCast } from "../../../type-level/unsafe-cast.ts";
import { pick } from "../draft/pick.ts";
import { ctaUrl, type LinkPart } from "./cta-url/link.ts";
import type { ActionOf, Kind, KindCode } from "./kind.ts";
import { type ListPart, list } from "./list/list.ts";
import { type LocationPart, location } from "./location/location.ts";
import { type Replies, replyButton } from "./reply-button/replies.ts";

export type { KindName };

/** Kind → its part of a draft. A draft has the part of every kind, so that choosing another kind loses nothing. */
export interface KindParts {
  readonly replyButton: Replies;
  readonly list: ListPart;
  readonly ctaUrl: LinkPart;
  readonly location: LocationPart;
}

/** Every kind of message, in the order in which they are offered. The views of each are in `kind-views.tsx`. */
export const kinds: { readonly [Name in KindName]: Kind<Name, KindParts[Name]> } = { replyButton, list, ctaUrl, location };

export const kindNames: readonly KindName[] = unsafeCast(Object.keys(kinds));

export const emptyParts: KindParts = unsafeCast(Object.fromEntries(kindNames.map((name) => [name, kinds[name].empty])));

/** The kind of an interactive object: what it says, or else what its action holds, or else reply buttons. */
export function kindOf(interactive: unknown): KindName {
  const type = pick(interactive, "type");
  const action = pick(interactive, "action");
  return kindNames.find((name) => kinds[name].type === type) ?? kindNames.find((name) => contentsOf(name, readBy(name, action)) !== undefined) ?? "replyButton";
}

/** The parts of a draft that is read from an interactive object. */
export function partsIn(interactive: unknown): KindParts {
  const kind = kindOf(interactive);
  return { ...emptyParts, [kind]: readBy(kind, pick(interactive, "action")) };
}

function readBy<Name extends KindName>(kind: Name, action: unknown): KindParts[Name] {
  const { read }: Kind<Name, KindParts[Name]> = kinds[kind];
  return read(action);
}

/** The members of `action` for the chosen kind. */
export function actionOf<Name extends KindName>(kind: Name, parts: KindParts): Given {
  const { action }: Kind<Name, KindParts[Name]> = kinds[kind];
  return action(parts[kind]);
}

/** What the part of a kind holds, in words; undefined for one in which nothing was written. */
export function contentsOf<Name extends KindName>(kind: Name, part: KindParts[Name]): string | undefined {
  const { contents }: Kind<Name, KindParts[Name]> = kinds[kind];
  return contents(part);
}

/** The code of what only the kind of a valid message has. */
export function codeOf({ messaging_object: { interactive } }: AnyRequest): { readonly start: string } & Record<"steps" | "handlers", readonly string[]> {
  const { start, steps, handlers }: KindCode<ActionOf<KindName>> = unsafeCast(kinds[kindOf(interactive)].code);
  return { start, steps: steps(interactive.action), handlers: handlers(interactive.action) };
}
