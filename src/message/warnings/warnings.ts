import { kindChecks } from "../../../generated/kind-checks.ts";
import { kindOf } from "../../../generated/kinds.ts";
import { mostFindings } from "../../../generated/validators-runtime.js";
import type { Field } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { pathsWithPlaceholders } from "../placeholders.ts";
import { deprecationWarnings } from "./deprecation-warnings.ts";
import { fileTypeWarnings } from "./file-type-warnings.ts";
import { textWarnings } from "./text-warnings.ts";
import { titleWarnings } from "./title-warnings.ts";
import { valuesAt } from "./values-at.ts";
import { warning } from "./warning.ts";

/**
 * Warnings for a valid message of any kind: placeholders that are not filled,
 * texts that WhatsApp may count as too long, invisible characters, links it
 * cannot fetch, files it does not show, titles that look alike, deprecated
 * fields. Each takes linear time, because not every text has a limit.
 */
export function warningsFor(request: unknown): readonly Issue[] {
  const kind = kindOf(request);
  if (kind === undefined) return [];
  const { fields, fileLinks } = kindChecks[kind];
  return [
    ...placeholderWarnings(fields, request),
    ...fields.filter(isText).flatMap((field) => valuesAt(request, field.path).flatMap(([path, text]) => textWarnings(field, path, String(text)))),
    ...fileTypeWarnings(fileLinks, request),
    ...titleWarnings(fields, request),
    ...deprecationWarnings(fields, request),
  ];
}

function isText({ type }: Field): boolean {
  return type === "string";
}

/** The name of a placeholder is text of the message, and is not quoted. */
function placeholderWarnings(fields: readonly Field[], request: unknown): readonly Issue[] {
  return pathsWithPlaceholders(request, mostFindings).map((path) =>
    warning("placeholder", path, `${labelAt(fields, path)} has an unfilled placeholder {{…}}; fill it before you send`),
  );
}

/** The label of the field at a path; of the field around it where the schema has no such field. */
function labelAt(fields: readonly Field[], path: string): string {
  const isLabel = (step: string): boolean => fields.some(({ label }) => label === step);
  return path.split("/").findLast(isLabel) ?? "message";
}
