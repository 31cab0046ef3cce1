import { patternRulesOf } from "../lint/rules-of.ts";
import { isSchema, type JsonSchema, SchemaError } from "../load/json-schema.ts";
import type { Node, Origin } from "./ir.ts";
import { allowOnly, optionalNumber, optionalText, originOf } from "./origin.ts";

export function text(from: JsonSchema, origin: Origin): Node {
  const parts = (from["allOf"] ?? []) as readonly JsonSchema[];
  allowOnly(
    from,
    origin,
    "minLength",
    "maxLength",
    "pattern",
    "not",
    "allOf",
    "x-doubtfulLength",
    "x-label",
    "x-notBlank",
    "x-noEdgeWhiteSpace",
    "x-plainText",
  );
  for (const part of [from, ...parts]) refuseOtherNots(part, origin);
  parts.forEach((part, index) => {
    allowOnly(part, originOf(part, `${origin.pointer}/allOf/${index}`), "pattern", "not");
  });
  return {
    ...origin,
    kind: "text",
    ...optionalText("label", from["x-label"]),
    minLength: (from["minLength"] ?? 0) as number,
    ...optionalNumber("maxLength", from["maxLength"]),
    ...optionalNumber("doubtfulLength", from["x-doubtfulLength"]),
    notBlank: from["x-notBlank"] === true,
    noEdgeWhiteSpace: from["x-noEdgeWhiteSpace"] === true,
    plain: from["x-plainText"] === true,
    patterns: patternRulesOf(from),
    examples: (from["examples"] ?? []) as readonly string[],
  };
}

function refuseOtherNots({ not }: JsonSchema, origin: Origin): void {
  if (not === undefined) return;
  if (!isSchema(not) || typeof not["pattern"] !== "string" || Object.keys(not).length !== 1) {
    throw new SchemaError(`${origin.pointer}/not`, "not is understood with one pattern in it, and nothing else");
  }
}
