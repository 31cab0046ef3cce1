import { kindChecks } from "../../../generated/kind-checks.ts";
import type { Kind } from "../../../generated/kinds.ts";
import { headerKinds } from "../../../generated/reply-button-request/steps.ts";
import { interactivePath } from "../../message/json.ts";
import type { Field } from "../../type-level/artefact-types.ts";

/** What the schema of a kind of message says of the field at a path; `undefined` where it has none. */
export function schemaFieldAt(kind: Kind, path: string): Field | undefined {
  return kindChecks[kind].fields.find((field) => field.path === path);
}

export type GivenHeaderKind = (typeof headerKinds)[number];

/** The kinds of header that a kind of message may have. */
export function headerKindsOf(kind: Kind): readonly GivenHeaderKind[] {
  const path = `${interactivePath}/header`;
  // A header of one kind has no choice at its own path.
  const values = schemaFieldAt(kind, path)?.values ?? schemaFieldAt(kind, `${path}/type`)?.values ?? [];
  return headerKinds.filter((name) => values.includes(name));
}

/** A name of the schema as a label: `wa_source` → `Wa source`. */
export function inWords(name: string): string {
  const words = name.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
