import type { Field, Finding } from "../type-level/artefact-types.ts";
import {
  blank,
  both,
  countStopsAt,
  duplicate,
  duplicateId,
  edgeWhiteSpace,
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
import { closestName } from "./closest-name.ts";

/** The sentence that says what is wrong. */
export function sentenceFor({ keyword, actual, path }: Finding, { label, type, values, names, sentences }: Field, limit = 0): string {
  const ownSentence = sentences?.[keyword];
  if (ownSentence !== undefined) return ownSentence;
  const fullLabel = labelAt(label, path);
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
      return type === "array" ? `${fullLabel} are missing; add them` : `${fullLabel} is missing; add it`;
    case "additionalProperties":
      return unknownField(label, shortened(String(actual)));
    case "oneOf": {
      const [first, second] = unsafeCast<readonly [string, string]>(names);
      return actual === 0 ? neither(label, first, second) : both(label, first, second);
    }
    case "enum":
    case "tag":
      return actual === undefined ? `${fullLabel} is missing; add it` : notAllowed(fullLabel, unsafeCast(values));
    case "type":
      return wrongType(fullLabel, withArticle(type), withArticle(String(actual)));
    default:
      return keyword.endsWith("/id") ? duplicateId(String(actual)) : duplicate(lastOf(keyword));
  }
}

/** What to do about it, if the sentence does not already say so. */
export function fixFor({ keyword, actual }: Finding, field: Field, limit = 0): string | undefined {
  const consequence = field.consequences?.[keyword];
  if (consequence !== undefined) return consequence;
  if (keyword === "maxLength" && typeof actual === "number" && isProse(field)) return `Shorten it by ${actual - limit}.`;
  if (keyword !== "additionalProperties") return undefined;
  const meant = closestName(shortened(String(actual)), unsafeCast(field.names));
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

/**
 * Whether a text may be shortened: a shorter id, number or address is another
 * one, and leads elsewhere. Those have a pattern or no blanks at their ends.
 */
function isProse({ docs }: Field): boolean {
  return docs?.["pattern"] === undefined && docs?.["x-noEdgeWhiteSpace"] === undefined;
}

/** `footer` at `…/footer/text` → `footer.text`: the footer and its text have the same label, and the sentence must say which is meant. */
function labelAt(label: string, path: string): string {
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

/** An unknown name is untrusted and can be any length; a sentence quotes only this much of it. */
const maxQuotedName = 64;

/** Cuts between two characters, because half a surrogate pair would make the sentence ill-formed. */
function shortened(name: string): string {
  return name.length > maxQuotedName ? `${name.slice(0, maxQuotedName).replace(/[\ud800-\udbff]$/, "")}…` : name;
}
