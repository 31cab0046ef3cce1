import type { Field } from "../../type-level/artefact-types.ts";
import { deprecated } from "../../type-level/sentences.ts";
import type { Issue } from "../issue.ts";
import { valuesAt } from "./values-at.ts";

/** A warning for each field in a message that should not be used any more. */
export function deprecationWarnings(fields: readonly Field[], message: unknown): readonly Issue[] {
  return fields.flatMap((field) => {
    if (field.deprecated === undefined) return [];
    const text = deprecated(field.label, field.deprecated.instead);
    return valuesAt(message, field.path).map(([path]): Issue => ({ code: "deprecated", path, message: text, severity: "warning" }));
  });
}
