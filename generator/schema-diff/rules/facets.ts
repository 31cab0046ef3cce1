import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import { usualCodes } from "../../lower/rule-keywords.ts";
import type { Effect } from "../severity.ts";
import { clausesFacet } from "./clauses.ts";
import { type Facet, list, type Meaning, map, narrows, single } from "./facet.ts";

/** The keywords that are for people. A keyword in none of these tables is a rule that has changed in an unknown way. */
export const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "$comment",
  "examples",
  "$schema",
  "x-source",
  "x-sentence",
  "x-fileTypes",
  "x-foreign",
  "x-instead",
  "x-noun",
  "x-order",
  "x-refused",
  "x-step",
  "x-consequence",
  "x-label",
  "x-plainText",
  "x-doubtfulLength",
]);

/** The keywords that are followed to the schemas in them, and the version, which is compared with what the changes ask for. */
const structure: ReadonlySet<string> = new Set(["$id", "definitions", "properties", "items", "oneOf", "anyOf"]);

const always =
  (effect: Effect): Meaning =>
  () =>
    effect;
const bound =
  (isLooser: (before: number, after: number) => boolean): Meaning =>
  (before, after) =>
    typeof before !== "number" || typeof after !== "number" ? narrows(before, after) : isLooser(before, after) ? "loosened" : "tightened";
const atMost = bound((before, after) => after > before);
const atLeast = bound((before, after) => after < before);
const ofType: Meaning = (before, after) => {
  if (before === "integer" && after === "number") return "loosened";
  return before === "number" && after === "integer" ? "tightened" : narrows(before, after);
};
/** All verdicts stay, but what a missing field means does not. */
const ofDefault: Meaning = (before) => (before === null ? "noted" : "changed");

/** Every rule that a schema can say about one value, one row each. */
const facets: readonly Facet[] = [
  single("type", ofType),
  single("minLength", atLeast, 0),
  single("maxLength", atMost),
  single("minItems", atLeast, 0),
  single("maxItems", atMost),
  single("minimum", atLeast),
  single("maximum", atMost),
  single("uniqueItems", narrows, false),
  single("x-notBlank", narrows, false),
  single("x-noEdgeWhiteSpace", narrows, false),
  single("default", ofDefault),
  single("deprecated", always("noted"), false),
  map("x-maxTotal", atMost),
  list("required", "required", "tightened", "loosened"),
  allowedValues(),
  openness(),
  clausesFacet((keyword) => annotations.has(keyword) || keyword === "x-code"),
  issueCodes(),
];

const known = new Set([...annotations, ...structure, ...facets.flatMap(({ keywords }) => keywords)]);

/** The facets of schemas: the table, and one for each keyword that it does not have. */
export function facetsOf(...schemas: readonly JsonSchema[]): readonly Facet[] {
  const unknown = new Set(schemas.flatMap((schema) => Object.keys(schema)).filter((keyword) => !known.has(keyword)));
  return [...facets, ...[...unknown].map((keyword) => single(keyword, always("changed")))];
}

/** `enum` and `const`, which is an enum of one. */
function allowedValues(): Facet {
  const values = list("enum", "enum-value", "loosened", "tightened");
  const whole = single("enum", narrows);
  return {
    ...values,
    keywords: ["enum", "const"],
    read: ({ enum: listed, const: only }) => (only === undefined ? (listed ?? null) : !Array.isArray(listed) || listed.includes(only) ? [only] : []),
    steps: (before, after) => (before === null || after === null ? whole : values).steps(before, after),
    write: (value) => ({ enum: value ?? undefined, const: undefined }),
  };
}

function openness(): Facet {
  return {
    ...single("additionalProperties", narrows, true),
    steps: (before, after) => {
      const isOpen = after === null;
      const [kind, effect] = isOpen ? (["additional-properties-opened", "loosened"] as const) : (["additional-properties-closed", "tightened"] as const);
      return [{ kind, effect, before: before ?? true, after: after ?? true, value: after }];
    },
  };
}

/** The issue codes, which programs read. A rule that one edition does not have is a change of its own. */
function issueCodes(): Facet {
  const codes = map("x-code", always("changed"));
  const ownCodes = (value: Json): readonly (readonly [string, Json])[] => Object.entries(value as JsonSchema).filter(([rule, code]) => code !== usual(rule));
  return {
    ...codes,
    read: (schema) => {
      const given = isSchema(schema["x-code"]) ? schema["x-code"] : {};
      const parts = Array.isArray(schema["allOf"]) ? schema["allOf"].filter(isSchema) : [];
      const rules = [...[schema, ...parts].flatMap((part) => Object.keys(part)), ...Object.keys(usualCodes)];
      return Object.fromEntries(rules.map((rule) => [rule, given[rule] ?? usual(rule)]));
    },
    key: (value) => (ownCodes(value).length === 0 ? null : Object.fromEntries(ownCodes(value))),
    steps: (before, after) => codes.steps(before, after).filter((step) => step.before !== undefined && step.after !== undefined),
    write: () => ({}),
  };
}

function usual(rule: string): string {
  return usualCodes[rule] ?? rule;
}
