import type { Field, Finding } from "../type-level/artefact-types.ts";
import {
  blank,
  both,
  countStopsAt,
  duplicate,
  duplicateId,
  edgeWhiteSpace,
  missing,
  neededByEach,
  neither,
  notOneOf,
  toCall,
  tooFew,
  tooLong,
  tooMany,
  tooShort,
  unknownField,
  wrongType,
} from "../type-level/sentences.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { closestName } from "./closest-name.ts";

/** Who reads the sentence: who wrote the JSON, or who called the steps of a builder and needs the name of a step. */
export type Reader = "json" | "builder";

/** The sentence that says what is wrong. */
export function sentenceFor({ keyword, actual, path }: Finding, field: Field, reader: Reader, limit = 0): string {
  const { label, type, values, names, nouns, sentences } = field;
  const ownSentence = sentences?.[keyword];
  if (ownSentence !== undefined) return ownSentence;
  const fullLabel = labelAt(label, path);
  const step = reader === "builder" ? field.step : undefined;
  const whole = nouns?.["whole"] ?? "list";
  const item = nouns?.["item"] ?? "item";
  switch (keyword) {
    case "maxLength":
      return tooLong(label, Number(actual) <= countStopsAt ? Number(actual) : `more than ${countStopsAt}`, limit);
    case "minLength":
      return tooShort(label, Number(actual), limit);
    case "maxItems":
      return tooMany(whole, limit, label);
    case "x-maxTotal":
      return tooMany(whole, limit, nouns?.[keyword] ?? label);
    case "minItems":
      return withStep(tooFew(whole, label, limit), step);
    case "anyOf":
      return neededByEach(whole, item, lastOf(path));
    case "x-notBlank":
      return blank(label);
    case "x-noEdgeWhiteSpace":
      return edgeWhiteSpace(label);
    case "x-wellFormed":
      return `${label} has half of a character in it, a lone surrogate; remove it`;
    case "required":
      if (type === "array") return withStep(`${fullLabel} are missing`, step, "; add them");
      return withStep(missing(fullLabel), step, "; add it");
    case "additionalProperties":
      return unknownField(label, shortened(String(actual)));
    case "oneOf": {
      const [first, second] = unsafeCast<readonly [string, string]>(names);
      return actual === 0 ? neither(label, first, second) : both(label, first, second);
    }
    case "enum":
    case "tag":
      return actual === undefined ? `${missing(fullLabel)}; add it` : notAllowed(fullLabel, unsafeCast(values));
    case "type":
      return wrongType(fullLabel, withArticle(type), withArticle(String(actual)));
    default:
      return keyword.endsWith("/id")
        ? duplicateId(nouns?.[keyword] ?? item, String(actual), whole)
        : duplicate(nouns?.[keyword] ?? item, lastOf(keyword), whole);
  }
}

/** Says which step is missing to who can call it; otherwise ends the sentence another way. */
function withStep(problem: string, step: string | undefined, otherwise = ""): string {
  return step === undefined ? problem + otherwise : toCall(problem, step);
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
