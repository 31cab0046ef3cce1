import { Ajv } from "ajv";
import type { Json, JsonSchema } from "../load/json-schema.ts";
import { trusted } from "../load/trusted.ts";
import type { Schema } from "../lower/ir.ts";
import { type Finding, findingsOf } from "./findings.ts";

/** The two verdicts on a message. */
export interface Verdicts {
  /** By a plain JSON Schema validator. */
  readonly schema: "valid" | "invalid";
  /** By a validator that also checks the rules beyond JSON Schema. */
  readonly full: "valid" | "invalid";
}

/** Makes the oracle of a schema: Ajv, plus the rules that no keyword of JSON Schema can express. It takes the findings where they are known already. */
export function oracleOf(schema: JsonSchema, { root }: Schema): (value: Json, findings?: readonly Finding[]) => Verdicts {
  // The linter has compared the schema with its metaschema.
  const accepts = new Ajv({ ...trusted, strict: false, ownProperties: true }).compile(schema);
  return (value, findings) => {
    const isValid = accepts(value);
    return { schema: isValid ? "valid" : "invalid", full: isValid && (findings ?? findingsOf(root, value)).length === 0 ? "valid" : "invalid" };
  };
}
