import { usualCodes } from "../../generated/codes.ts";
import type { Field, Finding } from "../type-level/artefact-types.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { isMessageText, isValue, unitOf, usualCodeOf } from "./issue-details.ts";
import { fixFor, type Reader, sentenceFor, shortened } from "./issue-sentence.ts";

/** One problem in a message, or a warning about it. */
export interface Issue {
  /** A stable name for the rule: JSON Schema's keyword where there is one. */
  readonly code: string;
  /** The location in the checked value, as a JSON Pointer. */
  readonly path: string;
  /** What is wrong, in the same sentence that the compiler prints. */
  readonly message: string;
  /** The limit that was broken. */
  readonly limit?: number;
  /** What was found instead: a count in {@link unit}, a JSON type, or a name, of which 64 characters are kept where one of a few was expected. */
  readonly actual?: number | string;
  /** What `limit` and `actual` count. */
  readonly unit?: "code points" | "items" | "UTF-16 units";
  /** How to fix it, if the message does not already say so. */
  readonly fix?: string;
  /** The source of the rule: a row of the documentation, or our reading of it. */
  readonly doc?: string;
  readonly severity: "error" | "warning";
}

/** Turns a finding of a generated check into an issue. */
export function toIssue(finding: Finding, reader: Reader): Issue {
  const { field, keyword, path } = finding;
  const limit = field.limits?.[keyword];
  const issue: { -readonly [Member in keyof Issue]?: Issue[Member] | undefined } = {
    code: codeOf(finding, field),
    path,
    message: sentenceFor(finding, field, reader, limit),
  };
  addIfDefined(issue, "limit", limit);
  addIfDefined(issue, "actual", isMessageText(keyword) ? undefined : isValue(keyword) ? bounded(finding.actual) : finding.actual);
  addIfDefined(issue, "unit", unitOf[keyword]);
  addIfDefined(issue, "fix", fixFor(finding, field, limit));
  addIfDefined(issue, "doc", field.docs?.[keyword]);
  issue.severity = "error";
  return unsafeCast(issue);
}

/** Members that are `undefined` would show when the issue is printed. */
function addIfDefined<Member extends keyof Issue>(
  issue: { -readonly [Key in Member]?: Issue[Key] | undefined },
  member: Member,
  value: Issue[Member] | undefined,
): void {
  if (value !== undefined) issue[member] = value;
}

function bounded(actual: number | string | undefined): number | string | undefined {
  return typeof actual === "string" ? shortened(actual) : actual;
}

function codeOf({ keyword, actual }: Finding, { codes }: Field): string {
  if (keyword === "tag" && actual === undefined) return "required";
  return codes?.[keyword] ?? usualCodeOf(keyword, usualCodes);
}
