import { isLibrary } from "../load/bundle.ts";
import { isSchema, type Json, type JsonSchema, pointerTo, SchemaError } from "../load/json-schema.ts";
import { isRequest } from "../load/names.ts";
import { keywordNotes } from "./keyword-notes.ts";
import { type Keyword, keywords } from "./keywords.ts";
import { childSchemas, type LintedSchema } from "./lint.ts";
import { rulesOf } from "./rules-of.ts";
import { lintSentences } from "./sentences.ts";

/** The annotations that say something of one rule each. */
const perRule = ["x-code", "x-consequence", "x-sentence", "x-source"] as const;

/**
 * Refuses an annotation without effect, and a rule without its source or its
 * sentence. Apart from `lint`, because an older edition of a schema can be
 * compared with this one whether or not it says where its rules come from.
 *
 * @throws {@link SchemaError} with the JSON Pointer of the first offence.
 */
export function lintAnnotations(file: LintedSchema): void {
  const { schema } = file;
  const maySend = isRequest(file) || isLibrary(file);
  visit(schema, "");
  lintSentences(schema);

  function visit(from: JsonSchema, pointer: string): void {
    const rules = rulesOf(from);
    for (const annotation of perRule) refuseUnknownRules(from, annotation, rules, pointer);
    refuseMissing(from, "x-source", rules, pointer, 'a row of the documentation, or "Our reading: …"');
    const patterns = rules.filter((rule) => rule === "pattern" || rule === "not");
    refuseMissing(from, "x-sentence", patterns, pointer, 'what a sender reads, such as "link is not …; write …"');
    refuseTakenCodes(from, pointer);
    const warning = ["x-plainText", "x-doubtfulLength"].find((annotation) => from[annotation] !== undefined);
    if (warning !== undefined && !maySend) {
      throw new SchemaError(pointerTo(pointer, warning), "has an effect only in a message that is sent: there are no warnings for other texts");
    }
    for (const [child, at] of childSchemas(from, pointer)) if (!isPart(from, at, pointer)) visit(child, at);
  }
}

/** Parts of `allOf`, of `not` and of what several items need have no annotations: the schema around them says all. */
function isPart({ type }: JsonSchema, at: string, parent: string): boolean {
  return at === `${parent}/not` || at.startsWith(`${parent}/allOf/`) || (type === "array" && at.startsWith(`${parent}/anyOf/`));
}

function refuseUnknownRules(schema: JsonSchema, annotation: (typeof perRule)[number], rules: readonly string[], pointer: string): void {
  const known = annotation === "x-source" ? [...rules, ...Object.keys(schema).filter(hasSource)] : withIssues(schema, annotation, rules);
  for (const rule of Object.keys(textsOf(schema, annotation))) {
    if (known.includes(rule)) continue;
    const which = known.length === 0 ? "there is none here" : `here it can be ${[...new Set(known)].join(", ")}`;
    throw new SchemaError(pointerTo(pointerTo(pointer, annotation), rule), `is no rule for which ${annotation} has an effect; ${which}`);
  }
}

/** The rules that have an issue at this schema: that of a missing field is at the field, and that of a repeated key has a code of its own. */
function withIssues(schema: JsonSchema, annotation: string, rules: readonly string[]): readonly string[] {
  const hasType = schema["type"] !== undefined && schema["enum"] === undefined && schema["const"] === undefined;
  return [...rules.filter((rule) => rule !== "required" && !(annotation === "x-code" && rule.startsWith("/"))), ...(hasType ? ["type"] : [])];
}

function refuseMissing(schema: JsonSchema, annotation: "x-source" | "x-sentence", rules: readonly string[], pointer: string, what: string): void {
  const missing = rules.find((rule) => !Object.hasOwn(textsOf(schema, annotation), rule));
  if (missing !== undefined) throw new SchemaError(pointer, `the rule "${missing}" has no ${annotation}; add it to ${annotation} beside it: ${what}`);
}

function refuseTakenCodes(schema: JsonSchema, pointer: string): void {
  for (const [rule, code] of Object.entries(textsOf(schema, "x-code"))) {
    const at = pointerTo(pointerTo(pointer, "x-code"), rule);
    if (!/^[a-zA-Z]+(?:-[a-zA-Z]+)*$/.test(code)) throw new SchemaError(at, "a code must be words joined by hyphens");
    if (Object.hasOwn(keywords, code) && code !== rule) throw new SchemaError(at, `"${code}" is the code of another rule`);
  }
}

/** Examples have a source too: of a field without rules they are all that its documentation shows. */
function hasSource(keyword: string): boolean {
  return keyword === "examples" || keywordNotes[keyword as Keyword].isRule === true;
}

function textsOf(schema: JsonSchema, annotation: string): Readonly<Record<string, string>> {
  const texts: Json | undefined = schema[annotation];
  return isSchema(texts) ? (texts as Readonly<Record<string, string>>) : {};
}
