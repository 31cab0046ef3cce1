import { Ajv } from "ajv";
import type { Json, JsonSchema } from "../load/json-schema.ts";
import type { Schema } from "../lower/ir.ts";
import { findingsOf } from "./findings.ts";

/** The two verdicts on a message: what any validator of JSON Schema says, and what one says that knows every rule. */
export interface Verdicts {
  readonly schema: "valid" | "invalid";
  readonly full: "valid" | "invalid";
}

/** Makes the judge of a schema: Ajv, and the rules that no keyword of JSON Schema can say. */
export function oracleOf(schema: JsonSchema, { root }: Schema): (value: Json) => Verdicts {
  const accepts = new Ajv({ strict: false, ownProperties: true }).compile(schema);
  return (value) => {
    const isValid = accepts(value);
    return { schema: isValid ? "valid" : "invalid", full: isValid && findingsOf(root, value).length === 0 ? "valid" : "invalid" };
  };
}
