import { edgePatterns, notBlankPattern } from "../lint/keyword-combinations.ts";
import { isSchema, type JsonSchema, SchemaError } from "../load/json-schema.ts";
import { impliesGuard, parsePattern } from "../load/pattern.ts";
import type { Node, Origin, PatternRule } from "./ir.ts";
import { allowOnly, optionalNumber, optionalText, originOf } from "./origin.ts";

export function text(from: JsonSchema, origin: Origin): Node {
  const parts = (from["allOf"] ?? []) as readonly JsonSchema[];
  allowOnly(from, origin, "minLength", "maxLength", "pattern", "not", "allOf", "x-label", "x-notBlank", "x-noEdgeWhiteSpace", "x-plainText");
  const notBlank = from["x-notBlank"] === true;
  const noEdgeWhiteSpace = from["x-noEdgeWhiteSpace"] === true;
  const wanted = [from, ...parts].map((part) => part["pattern"]).filter((pattern) => typeof pattern === "string");
  const refused = [from, ...parts].map((part) => notPattern(part, origin)).filter((pattern) => pattern !== undefined);
  parts.forEach((part, index) => {
    allowOnly(part, originOf(part, `${origin.pointer}/allOf/${index}`), "pattern", "not");
  });
  const patterns: PatternRule[] = [
    ...wanted.filter((source) => !(notBlank && source === notBlankPattern)).map((source) => ({ keyword: "pattern", source }) as const),
    ...refused
      .filter(
        (source) => !(noEdgeWhiteSpace && edgePatterns.includes(source)) && !wanted.some((whole) => impliesGuard(parsePattern(whole), parsePattern(source))),
      )
      .map((source) => ({ keyword: "not", source }) as const),
  ];
  return {
    ...origin,
    kind: "text",
    ...optionalText("label", from["x-label"]),
    minLength: (from["minLength"] ?? 0) as number,
    ...optionalNumber("maxLength", from["maxLength"]),
    notBlank,
    noEdgeWhiteSpace,
    plain: from["x-plainText"] === true,
    patterns,
    examples: (from["examples"] ?? []) as readonly string[],
  };
}

export function enumeration(from: JsonSchema, origin: Origin): Node {
  allowOnly(from, origin, "enum");
  return {
    ...origin,
    kind: "enum",
    values: from["enum"] as readonly string[],
    ...optionalText("default", from["default"]),
    examples: (from["examples"] ?? []) as readonly string[],
  };
}

function notPattern(from: JsonSchema, origin: Origin): string | undefined {
  const not = from["not"];
  if (not === undefined) return undefined;
  if (!isSchema(not) || typeof not["pattern"] !== "string" || Object.keys(not).length !== 1) {
    throw new SchemaError(`${origin.pointer}/not`, "not is understood with one pattern in it, and nothing else");
  }
  return not["pattern"];
}
