import { replyButtonRequestFields, usualCodes } from "../../generated/fields.ts";
import type { Field, Finding } from "../type-level/artefact-types.ts";
import {
  blank,
  both,
  countStopsAt,
  duplicate,
  duplicateId,
  edgeWhiteSpace,
  missingStep,
  neither,
  notOneOf,
  tooFew,
  tooLong,
  tooMany,
  tooShort,
  unknownField,
  wrongType,
} from "../type-level/sentences.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { closest } from "./closest.ts";

/** One thing that is wrong with a message, or worth a second look. */
export interface Issue {
  /** A stable name for the rule: JSON Schema's keyword where there is one. */
  readonly code: string;
  /** Where in the value that was checked, as a JSON Pointer. */
  readonly path: string;
  /** What is wrong, as a sentence: the one that the compiler prints for the same fault. */
  readonly message: string;
  /** The limit that was broken. */
  readonly limit?: number;
  /** What was found instead: a count in {@link unit}, a JSON type, or a name. */
  readonly actual?: number | string;
  /** What `limit` and `actual` count. */
  readonly unit?: "code points" | "items" | "UTF-16 units";
  /** What to do about it, where the sentence alone does not say it. */
  readonly fix?: string;
  /** The row of the document, or the reading of it, that made the rule. */
  readonly doc?: string;
  readonly severity: "error" | "warning";
}

/** Makes an issue of a finding of the validators. */
export function toIssue(finding: Finding): Issue {
  const field = replyButtonRequestFields[finding.field] as Field;
  const { keyword, path } = finding;
  const limit = field.limits?.[keyword];
  const issue: { -readonly [Member in keyof Issue]?: Issue[Member] | undefined } = {
    code: codeOf(finding, field),
    path,
    message: sentenceFor(finding, field, limit),
  };
  add(issue, "limit", limit);
  add(issue, "actual", isTextOfTheMessage(keyword) ? undefined : finding.actual);
  add(issue, "unit", unitOf[keyword]);
  add(issue, "fix", fixFor(finding, field, limit));
  add(issue, "doc", field.docs?.[keyword]);
  issue.severity = "error";
  return unsafeCast(issue);
}

/** Adds a member that says something: members that are `undefined` would show when the issue is printed. */
function add<Member extends keyof Issue>(
  issue: { -readonly [Key in Member]?: Issue[Key] | undefined },
  member: Member,
  value: Issue[Member] | undefined,
): void {
  if (value !== undefined) issue[member] = value;
}

/** What stands twice is quoted when it is an id, which is a name; anything else is text of the message, and that is never quoted. */
function isTextOfTheMessage(keyword: string): boolean {
  return keyword.startsWith("/") && !keyword.endsWith("/id");
}

const unitOf: Readonly<Record<string, "code points" | "items">> = { minLength: "code points", maxLength: "code points", minItems: "items", maxItems: "items" };

function codeOf({ keyword, actual }: Finding, { codes }: Field): string {
  if (keyword.startsWith("/")) return `duplicate${keyword.replaceAll("/", "-")}`;
  if (keyword === "tag" && actual === undefined) return "required";
  return codes?.[keyword] ?? usualCodes[keyword] ?? keyword;
}

/** The steps of the builder that a message cannot do without. */
const requiredSteps = new Set(["body", "to"]);

function sentenceFor({ keyword, actual, path }: Finding, { label, type, values, names, sentences }: Field, limit = 0): string {
  const own = sentences?.[keyword];
  if (own !== undefined) return own;
  const place = placeOf(label, path);
  switch (keyword) {
    case "maxLength":
      return tooLong(label, Number(actual) <= countStopsAt ? Number(actual) : `more than ${countStopsAt}`, limit);
    case "minLength":
      return tooShort(label, Number(actual), limit);
    case "maxItems":
      return tooMany(label, limit);
    case "minItems":
      return tooFew(label, limit);
    case "x-notBlank":
      return blank(label);
    case "x-noEdgeWhiteSpace":
      return edgeWhiteSpace(label);
    case "x-wellFormed":
      return `${label} has half of a character in it, a lone surrogate; remove it`;
    case "required":
      if (place === label && requiredSteps.has(label)) return missingStep(label);
      return type === "array" ? `${place} are missing; add them` : `${place} is missing; add it`;
    case "additionalProperties":
      return unknownField(label, shortened(String(actual)));
    case "oneOf": {
      const [first, second] = unsafeCast<readonly [string, string]>(names);
      return actual === 0 ? neither(label, first, second) : both(label, first, second);
    }
    case "enum":
    case "tag":
      return actual === undefined ? `${place} is missing; add it` : notAllowed(place, unsafeCast(values));
    case "type":
      return wrongType(place, withArticle(type), withArticle(String(actual)));
    default:
      return keyword.endsWith("/id") ? duplicateId(String(actual)) : duplicate(lastOf(keyword));
  }
}

/** A text goes by the name of the object that holds it, such as the footer: what is wrong with the one must not sound like the other. */
function placeOf(label: string, path: string): string {
  const [parent, name] = path.split("/").slice(-2);
  return parent === label ? `${label}.${name}` : label;
}

function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

function notAllowed(label: string, values: readonly string[]): string {
  return values.length === 1 ? `${label} must be ${values[0]}` : notOneOf(label, values.join(", "));
}

function withArticle(noun: string): string {
  if (noun === "null" || noun === "undefined") return noun;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** A name of a stranger's making may be as long as it likes; a sentence may not. */
const longestName = 64;

/** Cut between two characters: half of one would make the sentence ill-formed. */
function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName).replace(/[\ud800-\udbff]$/, "")}…` : name;
}

function fixFor({ keyword, actual }: Finding, { names, consequences }: Field, limit = 0): string | undefined {
  const consequence = consequences?.[keyword];
  if (consequence !== undefined) return consequence;
  if (keyword === "maxLength" && typeof actual === "number") return `Shorten it by ${actual - limit}.`;
  if (keyword !== "additionalProperties") return undefined;
  const meant = closest(shortened(String(actual)), unsafeCast(names));
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}
