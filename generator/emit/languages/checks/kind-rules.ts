import { sentenceFor } from "../../../../src/message/issue-sentence.ts";
import type { Field } from "../../../../src/type-level/artefact-types.ts";
import type { Kinds } from "../../../lower/kinds.ts";

/** What is said of a request whose kind cannot be told. */
export interface KindRules {
  readonly path: readonly string[];
  readonly pointer: string;
  /** The kind is not said at all. */
  readonly missing: string;
  /** The field says something else. */
  readonly unknown: string;
}

/** `undefined` where there is a single kind, whose own check says it all. */
export function kindRulesOf({ pointer, kinds }: Kinds): KindRules | undefined {
  if (pointer === undefined || kinds.length < 2) return undefined;
  const path = pointer.split("/").slice(1);
  const field: Field = { path: pointer, label: path.at(-1) as string, type: "string", values: kinds.map(({ value }) => value as string) };
  const sentence = (actual?: string): string => sentenceFor({ field, keyword: "tag", path: pointer, actual }, field, "json");
  return { path, pointer, missing: sentence(), unknown: sentence("string") };
}
