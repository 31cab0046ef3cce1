import { Ajv } from "ajv";
import type { Json, JsonSchema } from "../load/json-schema.ts";
import type { Schema } from "../lower/ir.ts";
import { findingsOf } from "./findings.ts";

/** The two verdicts on a message. */
export interface Verdicts {
  /** By a plain JSON Schema validator. */
  readonly schema: "valid" | "invalid";
  /** By a validator that also checks the rules beyond JSON Schema. */
  readonly full: "valid" | "invalid";
}

/** Makes the oracle of a schema: Ajv, plus the rules that no keyword of JSON Schema can express. */
export function oracleOf(schema: JsonSchema, { root }: Schema): (value: Json) => Verdicts {
  // The linter has compared the schema with its metaschema.
  const accepts = new Ajv({ strict: false, ownProperties: true, meta: false, validateSchema: false }).compile(schema);
  return (value) => {
    const isValid = accepts(value);
    return { schema: isValid ? "valid" : "invalid", full: isValid && findingsOf(root, value).length === 0 ? "valid" : "invalid" };
  };
}
