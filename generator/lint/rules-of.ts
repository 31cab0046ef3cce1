import { isSchema, type JsonSchema } from "../load/json-schema.ts";
import { impliesGuard, parsePattern } from "../load/pattern.ts";
import { edgePatterns, notBlankPattern } from "./keyword-combinations.ts";
import { keywordNotes } from "./keyword-notes.ts";
import type { Keyword } from "./keywords.ts";

/** A pattern that decides something by itself. */
export interface PatternRule {
  readonly keyword: "pattern" | "not";
  readonly source: string;
}

/** The patterns of a text, without those that only say for ASCII, or line by line, what another rule says. */
export function patternRulesOf(schema: JsonSchema): readonly PatternRule[] {
  const parts = partsOf(schema);
  const wanted = parts.flatMap(({ pattern }) => (typeof pattern === "string" ? [pattern] : []));
  const refused = parts.flatMap(({ not }) => (isSchema(not) && typeof not["pattern"] === "string" ? [not["pattern"]] : []));
  const isImplied = (source: string): boolean =>
    (schema["x-noEdgeWhiteSpace"] === true && edgePatterns.includes(source)) || wanted.some((whole) => impliesGuard(parsePattern(whole), parsePattern(source)));
  return [
    ...wanted.filter((source) => !(schema["x-notBlank"] === true && source === notBlankPattern)).map((source): PatternRule => ({ keyword: "pattern", source })),
    ...refused.filter((source) => !isImplied(source)).map((source): PatternRule => ({ keyword: "not", source })),
  ];
}

/** The rules of a schema that a message can break: keywords, and the pointer of each unique key. */
export function rulesOf(schema: JsonSchema): readonly string[] {
  const patterns = patternRulesOf(schema).map(({ keyword }) => keyword);
  const keys = partsOf(schema).flatMap((part) => (part["x-uniqueKeys"] ?? []) as readonly string[]);
  const others = Object.keys(schema).filter(
    (keyword) => keywordNotes[keyword as Keyword].isRule === true && !["pattern", "not", "x-uniqueKeys"].includes(keyword),
  );
  return [...others.filter((keyword) => keyword !== "additionalProperties" || schema[keyword] === false), ...new Set(patterns), ...keys];
}

function partsOf(schema: JsonSchema): readonly JsonSchema[] {
  return [schema, ...((schema["allOf"] ?? []) as readonly JsonSchema[])];
}
