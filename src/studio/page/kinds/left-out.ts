import { interactivePath } from "../../../message/json.ts";
import type { Draft } from "../draft/draft.ts";
import { headerKindsOf, schemaFieldAt } from "../schema-field.ts";
import { contentsOf, type KindName, kindNames } from "./kinds.ts";

/** What a draft has that a message of a kind cannot have, in words. The draft keeps it. */
export function leftOut({ header, footer, parts }: Draft, kind: KindName): readonly string[] {
  return [
    ...(header.kind === "none" || headerKindsOf(kind).includes(header.kind)
      ? []
      : [header.kind === "text" ? "the header" : `the ${header.kind} in the header`]),
    ...(footer === "" || schemaFieldAt(kind, `${interactivePath}/footer`) !== undefined ? [] : ["the footer"]),
    ...kindNames.filter((name) => name !== kind).flatMap((name) => contentsOf(name, parts[name]) ?? []),
  ];
}

/** What the message has now and would not have as another kind. */
export function lostAs(draft: Draft, kind: KindName): readonly string[] {
  const already = leftOut(draft, draft.kind);
  return leftOut(draft, kind).filter((words) => !already.includes(words));
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}
