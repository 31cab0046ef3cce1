import { fields } from "../../../generated/reply-button-request/fields.ts";
import type { Field } from "../../type-level/artefact-types.ts";

/** What the schema says of the field at a path; `undefined` where it has none. */
export function schemaFieldAt(path: string): Field | undefined {
  return fields.find((field) => field.path === path);
}

/** A name of the schema as a label: `wa_source` → `Wa source`. */
export function inWords(name: string): string {
  const words = name.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
