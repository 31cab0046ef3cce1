import { type Json, type JsonSchema, pointerTo, SchemaError } from "../load/json-schema.ts";
import type { Origin } from "./ir.ts";

/** The keywords that any schema may have; the linter allows the first three only at the root. */
const commonKeywords = new Set([
  "$schema",
  "$id",
  "definitions",
  "type",
  "title",
  "description",
  "default",
  "deprecated",
  "examples",
  "$comment",
  "x-source",
  "x-code",
  "x-sentence",
  "x-consequence",
  "x-instead",
  "x-step",
]);

/** Refuses every keyword that the caller does not lower, and returns the origin. */
export function allowOnly(from: JsonSchema, origin: Origin, ...allowed: readonly string[]): Origin {
  for (const keyword of Object.keys(from)) {
    if (!commonKeywords.has(keyword) && !allowed.includes(keyword)) {
      throw new SchemaError(pointerTo(origin.pointer, keyword), `"${keyword}" is not understood here, and a keyword is never skipped`);
    }
  }
  return origin;
}

export function originOf(from: JsonSchema, pointer: string): Origin {
  return {
    ...optionalText("title", from["title"]),
    ...optionalText("description", from["description"]),
    pointer,
    ...optionalText("step", from["x-step"]),
    sources: (from["x-source"] ?? {}) as Record<string, string>,
    codes: (from["x-code"] ?? {}) as Record<string, string>,
    sentences: (from["x-sentence"] ?? {}) as Record<string, string>,
    consequences: (from["x-consequence"] ?? {}) as Record<string, string>,
    ...(from["default"] === undefined ? {} : { default: from["default"] }),
    ...(from["deprecated"] === true ? { deprecated: true } : {}),
    ...optionalText("instead", from["x-instead"]),
  };
}

/** The same origin where findings have another keyword than the schema: what is said of one is said of the other. */
export function renamed<From extends Origin>(origin: From, from: string, to: string): From {
  const rename = (texts: Readonly<Record<string, string>>) => (texts[from] === undefined ? texts : { ...texts, [to]: texts[from] });
  return { ...origin, codes: rename(origin.codes), sentences: rename(origin.sentences), consequences: rename(origin.consequences) };
}

/** Findings are about the value, and not about a branch of it. */
export function refuseOnBranches(branches: readonly Origin[], keyword: "oneOf" | "anyOf", pointer: string): void {
  branches.forEach(({ deprecated }, index) => {
    if (deprecated === true) {
      throw new SchemaError(
        `${pointer}/${keyword}/${index}`,
        `"deprecated" has no effect on a branch; write it at the schema with ${keyword}, or at a property of the branch`,
      );
    }
  });
}

export function optionalText<Name extends string>(name: Name, value: Json | undefined): { readonly [K in Name]?: string } {
  return (typeof value === "string" ? { [name]: value } : {}) as { readonly [K in Name]?: string };
}

export function optionalNumber<Name extends string>(name: Name, value: Json | undefined): { readonly [K in Name]?: number } {
  return (typeof value === "number" ? { [name]: value } : {}) as { readonly [K in Name]?: number };
}
