import type { RuleKeyword } from "../../generated/codes.ts";
import type { Field, Finding } from "../type-level/artefact-types.ts";
import {
  blank,
  both,
  countStopsAt,
  duplicate,
  duplicateId,
  edgeWhiteSpace,
  empty,
  halfCharacter,
  missing,
  mustBe,
  neededByEach,
  neither,
  notOneOf,
  toCall,
  tooFew,
  tooLarge,
  tooLong,
  tooMany,
  tooShort,
  tooSmall,
  unknownField,
  wrongForm,
  wrongType,
} from "../type-level/sentences.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { closestName } from "./closest-name.ts";

/** Who reads the sentence: who wrote the JSON, or who called the steps of a builder and needs the name of a step. */
export type Reader = "json" | "builder";

/** The sentence that says what is wrong. The compiler finds a keyword of the generator that has no sentence here. */
export function sentenceFor({ keyword, actual, path }: Finding, field: Field, reader: Reader, limit = 0): string {
  const { label, type, values, names, nouns, sentences } = field;
  const ownSentence = sentences?.[keyword];
  if (ownSentence !== undefined) return ownSentence;
  const rule = unsafeCast<RuleKeyword>(keyword);
  const step = reader === "builder" ? field.step : undefined;
  const whole = nouns?.["whole"] ?? "list";
  const item = nouns?.["item"] ?? "item";
  switch (rule) {
    case "maxLength":
      return tooLong(label, Number(actual) <= countStopsAt ? Number(actual) : `more than ${countStopsAt}`, limit);
    case "minLength":
      return actual === 0 ? empty(label) : tooShort(label, Number(actual), limit);
    case "maximum":
      return tooLarge(label, Number(actual), limit);
    case "minimum":
      return tooSmall(label, Number(actual), limit);
    case "maxItems":
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
      return halfCharacter(label);
    case "required":
      if (type === "array") return withStep(`${labelAt(label, path)} are missing`, step, "; add them");
      return withStep(missing(labelAt(label, path)), step, "; add it");
    case "additionalProperties":
      return unknownField(label, shortened(String(actual)));
    case "oneOf": {
      const [first, second] = unsafeCast<readonly [string, string]>(names);
      return actual === 0 ? neither(label, first, second) : both(label, first, second);
    }
    case "const":
    case "enum":
    case "tag":
      return actual === undefined ? `${missing(labelAt(label, path))}; add it` : notAllowed(labelAt(label, path), unsafeCast(values));
    case "type":
      return wrongType(labelAt(label, path), withArticle(type), otherNumbers[`${type} ${actual}`] ?? withArticle(String(actual)));
    case "not":
    case "pattern":
      return wrongForm(label);
    default:
      return repeatedValue(rule, String(actual), nouns?.[rule] ?? item, whole);
  }
}

function repeatedValue(keyword: `/${string}`, value: string, item: string, whole: string): string {
  return keyword.endsWith("/id") ? duplicateId(item, value, whole) : duplicate(item, lastOf(keyword), whole);
}

/** Numbers that are not what a number must be: "a number" would say nothing. */
const otherNumbers: Readonly<Record<string, string>> = { "number number": "NaN or an infinite number", "whole number number": "another number" };

/** Says which step is missing to who can call it; otherwise ends the sentence another way. */
function withStep(problem: string, step: string | undefined, otherwise = ""): string {
  return step === undefined ? problem + otherwise : toCall(problem, step);
}

/** What to do about it, if the sentence does not already say so. */
export function fixFor({ keyword, actual }: Finding, field: Field, limit = 0): string | undefined {
  if (actual === "null" && field.optional && keyword !== "tag") return "Leave it out.";
  const consequence = field.consequences?.[keyword];
  if (consequence !== undefined) return consequence;
  if (keyword === "maxLength" && typeof actual === "number" && mayBeShortened(field)) return `Shorten it by ${actual - limit}.`;
  if (keyword !== "additionalProperties") return undefined;
  const { names, foreign = {} } = field;
  const name = shortened(String(actual));
  if (Object.hasOwn(foreign, name)) return foreign[name];
  const meant = names === undefined ? undefined : closestName(name, names);
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
}

/**
 * Whether a text may be shortened: a shorter id, number or address is another
 * one, and leads elsewhere. Those have a pattern, no blanks at their ends, or
 * are cut by the service.
 */
export function mayBeShortened({ docs, consequences }: Field): boolean {
  return docs?.["pattern"] === undefined && docs?.["x-noEdgeWhiteSpace"] === undefined && consequences?.["maxLength"] === undefined;
}

/** `footer` at `…/footer/text` → `footer.text`: the footer and its text have the same label, and the sentence must say which is meant. */
function labelAt(label: string, path: string): string {
  const nameAt = path.lastIndexOf("/");
  return path.endsWith(`/${label}`, nameAt) ? `${label}.${path.slice(nameAt + 1)}` : label;
}

function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

/** Says "the number 1", because a text "1" is not allowed there. */
function notAllowed(label: string, values: readonly (string | number | boolean)[]): string {
  const areNumbers = typeof values[0] === "number";
  if (values.length === 1) return mustBe(label, areNumbers ? `the number ${values[0]}` : String(values[0]));
  return notOneOf(label, `${areNumbers ? "the numbers " : ""}${values.join(", ")}`);
}

function withArticle(noun: string): string {
  if (noun === "null" || noun === "undefined") return noun;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** An unknown name is untrusted and can be any length; a sentence quotes only this much of it. */
const maxQuotedName = 64;

/** Cuts between two characters, because half a surrogate pair would make the sentence ill-formed. */
export function shortened(name: string): string {
  return name.length > maxQuotedName ? `${name.slice(0, maxQuotedName).replace(/[\ud800-\udbff]$/, "")}…` : name;
}
