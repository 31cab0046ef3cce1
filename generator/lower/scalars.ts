import type { JsonSchema } from "../load/json-schema.ts";
import type { EnumNode, NumberNode, Origin, Scalar } from "./ir.ts";
import { allowOnly, optionalNumber } from "./origin.ts";

export function enumeration(from: JsonSchema, origin: Origin): EnumNode {
  const keyword = from["const"] === undefined ? "enum" : "const";
  allowOnly(from, origin, keyword);
  return { ...origin, kind: "enum", keyword, values: [from[keyword]].flat() as readonly Scalar[] };
}

export function numeric(from: JsonSchema, origin: Origin): NumberNode {
  allowOnly(from, origin, "minimum", "maximum");
  return {
    ...origin,
    kind: "number",
    integer: from["type"] === "integer",
    ...optionalNumber("minimum", from["minimum"]),
    ...optionalNumber("maximum", from["maximum"]),
  };
}
