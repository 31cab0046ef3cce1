import { Ajv, type ErrorObject } from "ajv";
import { type Json, SchemaError } from "./json-schema.ts";
import { trusted } from "./trusted.ts";

/** The content of `schema/status-errors.json`: code of a failed status → what it means. */
export type StatusErrors = Readonly<Record<string, StatusError>>;

export interface StatusError {
  /** Our name for it. */
  readonly name: string;
  /** Completes a sentence that begins with "The message failed: ". */
  readonly meaning: string;
  /** What to do, as a sentence. */
  readonly fix: string;
  readonly source: string;
}

const text = { type: "string", minLength: 1 };

const description = {
  type: "object",
  required: ["codes"],
  additionalProperties: false,
  properties: {
    $comment: text,
    codes: {
      type: "object",
      propertyNames: { pattern: "^[1-9][0-9]*$" },
      additionalProperties: {
        type: "object",
        required: ["name", "meaning", "fix", "source"],
        additionalProperties: false,
        properties: { name: { type: "string", pattern: "^[a-z][a-z-]*$" }, meaning: text, fix: text, source: text },
      },
    },
  },
};

/**
 * Reads the codes of failed statuses.
 *
 * @throws {@link SchemaError} for a missing or unknown member, or a name that two codes share.
 */
export function readStatusErrors(json: Json): StatusErrors {
  const isRight = new Ajv(trusted).compile(description);
  if (!isRight(json)) {
    const [{ instancePath, message }] = isRight.errors as [ErrorObject];
    throw new SchemaError(instancePath, `not a list of the codes of statuses: it ${message}`);
  }
  const { codes } = json as unknown as { readonly codes: StatusErrors };
  const names = Object.values(codes).map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new SchemaError("/codes", `two codes are called "${twice}"`);
  return codes;
}
