import type { Given } from "../../../type-level/skeleton.ts";
import { pick } from "../draft/pick.ts";
import type { Kind } from "./kind.ts";
import { replyButton } from "./reply-button/replies.ts";

/** Every kind of message that the studio can write. The views of each are in `kind-views.tsx`. */
export const kinds = { replyButton } as const;

export type KindName = keyof typeof kinds;

/** Kind → its part of a draft. A draft has the part of every kind, so that choosing another kind loses nothing. */
export type KindParts = { readonly [Name in KindName]: (typeof kinds)[Name]["empty"] };

export const emptyParts: KindParts = { replyButton: replyButton.empty };

/** The kind of an interactive object; reply buttons where it does not say. */
export function kindOf(interactive: unknown): KindName {
  const type = pick(interactive, "type");
  return kindNames.find((name) => kinds[name].type === type) ?? "replyButton";
}

const kindNames = Object.keys(kinds) as KindName[];

/** The parts of a draft that is read from an interactive object. */
export function partsIn(interactive: unknown): KindParts {
  const kind = kindOf(interactive);
  return { ...emptyParts, [kind]: kinds[kind].read(pick(interactive, "action")) };
}

/** The members of `action` for the chosen kind. */
export function actionOf<Name extends KindName>(kind: Name, parts: KindParts): Given {
  const { action }: Kind<KindParts[Name]> = kinds[kind];
  return action(parts[kind]);
}
