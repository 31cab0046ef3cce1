import { isMessageText, isValue, unitOf, usualCodeOf } from "../../../../src/message/issue-details.ts";
import { fixFor, sentenceFor } from "../../../../src/message/issue-sentence.ts";
import type { Field, Finding } from "../../../../src/type-level/artefact-types.ts";
import { pascalCase } from "../../../load/names.ts";
import type { Location } from "../../../lower/locations.ts";
import { type RuleKeyword, usualCodes } from "../../../lower/rule-keywords.ts";
import { fieldOf } from "../../typescript/fields.ts";
import { splitAround, type Template } from "./templates.ts";

/**
 * What an issue about one rule of one field says. A program of another language
 * fills the slots, and knows no sentence of its own: all are made here, by the
 * functions that TypeScript's `validate` calls.
 */
export interface Rule {
  /** Distinct within the schema, in PascalCase: `ReplyTitleMaxLength`. */
  readonly name: string;
  readonly code: string;
  /** JSON Schema's keyword, where it is not the code. */
  readonly keyword?: string;
  /** A JSON Pointer, in which each `~i` is the index of a list's item: no property's name has a tilde. */
  readonly path: string;
  readonly message: Template;
  /** What fills the slot of the message, where there is one. */
  readonly slot?: Slot;
  readonly limit?: number;
  readonly unit?: string;
  /** Its slot is how far a length is beyond its limit; with `names`, the one of them that was meant. Without what fills the slot, there is no fix. */
  readonly fix?: Template;
  readonly doc?: string;
  /** What to do where null was found, if that is something else. */
  readonly fixOfNull?: string;
  /** A name that was found → what to do about it. */
  readonly foreign?: Readonly<Record<string, string>>;
  /** Whether the issue must not show what was found, because that is text of the message. */
  readonly hidesActual: boolean;
  /** The names among which to look for the one that was meant. */
  readonly names?: readonly string[];
}

/**
 * What was found, as a sentence says it: a JSON type and its article, a count up to
 * the last that is said, a shortened name, a whole text, a number.
 */
export type Slot = "type" | "count" | "name" | "text" | "number";

export interface RuleOptions {
  /** What follows the path of the location. */
  readonly after?: string;
  /** Tells rules with one keyword apart. For `missing`, nothing was found. */
  readonly variant?: string;
  /** What was found, where its sentence differs from that of most values. */
  readonly sample?: number | string;
}

/** A rule, and what it is made from. */
export interface MadeRule {
  readonly rule: Rule;
  readonly location: Location;
  readonly field: Field;
  readonly keyword: RuleKeyword;
  readonly options: RuleOptions;
}

/** Makes the rules of one schema. */
export class RuleMaker {
  readonly #made = new Map<string, MadeRule>();
  readonly #parents: ReadonlyMap<Location, Location | undefined>;
  readonly #names: ReadonlyMap<Location, string>;

  constructor(parents: ReadonlyMap<Location, Location | undefined>, names: ReadonlyMap<Location, string>) {
    this.#parents = parents;
    this.#names = names;
  }

  /** What a location is called. */
  nameOf(location: Location): string {
    return this.#names.get(location) as string;
  }

  get made(): readonly MadeRule[] {
    return [...this.#made.values()];
  }

  /** The rule of a keyword. */
  rule(location: Location, keyword: RuleKeyword, options: RuleOptions = {}): Rule {
    const field = withoutUndefined(fieldOf(location, this.#parents.get(location))) as Field;
    const name = this.#nameFor(`${this.nameOf(location)}${pascalCase(`${keyword} ${options.variant ?? ""}`)}`);
    const rule = ruleOf(name, field, keyword, options);
    this.#made.set(name, { rule, location, field, keyword, options });
    return rule;
  }

  #nameFor(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#made.has(name); number += 1) name = `${wanted}${number}`;
    return name;
  }
}

/** The rule of a keyword of a field. */
export function ruleOf(name: string, field: Field, keyword: RuleKeyword, { after = "", variant = "", sample }: RuleOptions): Rule {
  const finding = (actual: Finding["actual"]): Finding => ({ field, keyword, path: `${field.path}${after}`, actual });
  const limit = field.limits?.[keyword];
  const samples = sample === undefined && variant !== "missing" ? samplesFor(keyword) : [sample, sample];
  const fixWith = (actual: Finding["actual"], names: readonly string[]): string | undefined => fixFor(finding(actual), { ...field, names, foreign: {} }, limit);
  const message = templateOf(samples.map((actual) => sentenceFor(finding(actual), field, "json", limit))) as Template;
  const code = keyword === "tag" && variant === "missing" ? "required" : (field.codes?.[keyword] ?? usualCodeOf(keyword, usualCodes));
  const fixOfNull = fixWith("null", []);
  const isAboutName = keyword === "additionalProperties";
  return withoutUndefined({
    name,
    code,
    keyword: keyword === code ? undefined : keyword,
    path: `${field.path}${after}`,
    message,
    slot: message.after === undefined ? undefined : slotOf(keyword),
    limit,
    unit: unitOf[keyword],
    fix: templateOf(samples.map((actual) => fixWith(beyond(actual, limit), [String(actual)]))),
    fixOfNull: showsText(keyword) && fixOfNull !== fixWith("other", []) ? fixOfNull : undefined,
    foreign: isAboutName && field.consequences?.[keyword] === undefined ? field.foreign : undefined,
    doc: field.docs?.[keyword],
    hidesActual: isMessageText(keyword),
    names: isAboutName ? field.names : undefined,
  }) as Rule;
}

/** Whether what was found can be a text. */
function showsText(keyword: RuleKeyword): boolean {
  return keyword === "type" || keyword === "additionalProperties" || isValue(keyword) || keyword.startsWith("/");
}

function slotOf(keyword: RuleKeyword): Slot {
  if (keyword.startsWith("/")) return "text";
  return keyword === "type" ? "type" : keyword === "additionalProperties" ? "name" : keyword === "maxLength" ? "count" : "number";
}

function templateOf([one, other]: readonly (string | undefined)[]): Template | undefined {
  return one === undefined || other === undefined ? undefined : splitAround(one, other);
}

/** Two values that were found, whose texts have neither the first nor the last character in common: what differs between their sentences is the slot. */
function samplesFor(keyword: RuleKeyword): readonly [number | string, number | string] {
  if (keyword === "type") return ["null", "object"];
  return keyword === "additionalProperties" || keyword.startsWith("/") ? ["aaaa", "bbbb"] : [1111, 2222];
}

/** A length that is this much beyond its limit: the fix says how far. */
function beyond(actual: number | string | undefined, limit = 0): number | string | undefined {
  return typeof actual === "number" ? limit + actual : actual;
}

function withoutUndefined<Value extends object>(value: Value): { [Name in keyof Value]: Exclude<Value[Name], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}
