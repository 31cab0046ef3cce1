import { isSchema, type Json, type JsonSchema, pointerTo } from "../load/json-schema.ts";
import { annotations, ignored, rulesOf } from "./rules.ts";

/** One rule that differs between two editions of a schema. */
export interface Change {
  /** The JSON Pointer of the schema with the rule. */
  readonly pointer: string;
  readonly keyword: string;
  /** The name of one entry of the keyword's list or object, where the change is about that entry. */
  readonly entry?: string;
  readonly before?: Json;
  readonly after?: Json;
  /** What the keyword alone tells; the rest is found by trying messages. */
  readonly direction: "loosened" | "tightened" | "added" | "removed" | "words" | "unclear";
}

/** 1 for an upper limit, which loosens when it grows; -1 for a lower limit, which tightens. */
const bounds: Readonly<Record<string, 1 | -1>> = { maxLength: 1, maxItems: 1, minLength: -1, minItems: -1, maximum: 1, minimum: -1 };

/** Compares two editions of a schema, rule by rule. */
export function changesBetween(before: JsonSchema, after: JsonSchema): readonly Change[] {
  const definitions = namesIn(before["definitions"], after["definitions"]).flatMap((name) => {
    const old = child(before["definitions"], name);
    const now = child(after["definitions"], name);
    return old !== undefined && now !== undefined ? compare(old, now, pointerTo("/definitions", name)) : [];
  });
  return [...compare(before, after, ""), ...definitions];

  /** Schemas with equal rules, written with other definitions or without, are reworded. */
  function compare(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
    const changes = compareKeywords(old, now, pointer);
    const isSame = JSON.stringify(rulesOf(old, before)) === JSON.stringify(rulesOf(now, after));
    return isSame ? changes.map((change) => ({ ...change, direction: "words" })) : changes;
  }

  function compareKeywords(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
    return namesIn(old, now).flatMap((keyword) => {
      const [one, other] = [old[keyword], now[keyword]];
      if (ignored.has(keyword) || JSON.stringify(one) === JSON.stringify(other)) return [];
      if (keyword === "properties") return compareProperties(one, other, pointer);
      if (keyword === "items" && isSchema(one) && isSchema(other)) return compare(one, other, pointerTo(pointer, keyword));
      if (keyword === "required" || keyword === "enum") return compareLists(keyword, one, other, pointer);
      return [{ pointer, keyword, ...present("before", one), ...present("after", other), direction: directionOf(keyword, one, other) }];
    });
  }

  function compareProperties(old: Json | undefined, now: Json | undefined, pointer: string): readonly Change[] {
    return namesIn(old, now).flatMap((name): readonly Change[] => {
      const [one, other] = [child(old, name), child(now, name)];
      if (one !== undefined && other !== undefined) return compare(one, other, pointerTo(`${pointer}/properties`, name));
      const direction = one === undefined ? "added" : "removed";
      return [{ pointer, keyword: "properties", entry: name, ...present("before", one), ...present("after", other), direction }];
    });
  }
}

/** Compares `required` and `enum` entry by entry: a new entry tightens the first and loosens the second. */
function compareLists(keyword: "required" | "enum", before: Json | undefined, after: Json | undefined, pointer: string): readonly Change[] {
  const old = entries(before);
  const now = entries(after);
  if (keyword === "enum" && (before === undefined || after === undefined)) {
    return [{ pointer, keyword, ...present("before", before), ...present("after", after), direction: before === undefined ? "tightened" : "loosened" }];
  }
  const [more, less] = keyword === "required" ? (["tightened", "loosened"] as const) : (["loosened", "tightened"] as const);
  return [
    ...now.filter((entry) => !old.includes(entry)).map((entry) => ({ pointer, keyword, entry, after: entry, direction: more })),
    ...old.filter((entry) => !now.includes(entry)).map((entry) => ({ pointer, keyword, entry, before: entry, direction: less })),
  ];
}

function directionOf(keyword: string, before: Json | undefined, after: Json | undefined): Change["direction"] {
  if (annotations.has(keyword)) return "words";
  const bound = bounds[keyword];
  if (bound !== undefined && typeof before === "number" && typeof after === "number") return (after - before) * bound > 0 ? "loosened" : "tightened";
  if (keyword === "additionalProperties") return after === false ? "tightened" : "loosened";
  if (keyword === "$ref" || keyword === "oneOf" || keyword === "anyOf" || keyword === "x-code") return "unclear";
  if (before === undefined) return "tightened";
  return after === undefined ? "loosened" : "unclear";
}

function entries(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function child(group: Json | undefined, name: string): JsonSchema | undefined {
  if (!isSchema(group) || !Object.hasOwn(group, name)) return undefined;
  const found = group[name];
  return isSchema(found) ? found : undefined;
}

function namesIn(...groups: readonly (Json | undefined)[]): readonly string[] {
  return [...new Set(groups.flatMap((group) => (isSchema(group) ? Object.keys(group) : [])))].sort();
}

function present<Name extends "before" | "after">(name: Name, value: Json | undefined): { readonly [Key in Name]?: Json } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Json };
}
