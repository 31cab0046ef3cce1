import { readFileSync } from "node:fs";
import "@hyperjump/json-schema/draft-07";
import { validate as hyperjump, registerSchema } from "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import { sourceSchemaOf } from "../../support/schema.ts";
import { keepsRulesBeyond } from "../conformance/rules-beyond.ts";

/** The edition of the schema that the other validators read. */
export const portablePath = new URL("../../../generated/schema/reply-button-request.draft-07.json", import.meta.url).pathname;
const portable = JSON.parse(readFileSync(portablePath, "utf8"));

const ajv = new Ajv({ strict: false, ownProperties: true }).compile(portable);
const hyperjumpId = "https://example.com/reply-button-request";
registerSchema({ ...portable, $id: hyperjumpId }, hyperjumpId);
const byHyperjump = await hyperjump(hyperjumpId);

export function isValidForAjv(value: unknown): boolean {
  return ajv(value);
}

export function isValidForHyperjump(value: unknown): boolean {
  return byHyperjump(value as never).valid;
}

/** Whether a value keeps the rules beyond JSON Schema, by a second, independent implementation. */
export function keepsRulesBeyondSchema(value: unknown): boolean {
  return keepsRulesBeyond(sourceSchemaOf("reply-button-request"), value);
}
