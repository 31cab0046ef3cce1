import { readFileSync } from "node:fs";
import "@hyperjump/json-schema/draft-07";
import { validate as hyperjump, registerSchema } from "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import { sourceSchema } from "../../support/schema.ts";
import { keepsRulesBeyond } from "../conformance/rules-beyond.ts";

/** The edition that other people's validators read. */
export const portablePath = new URL("../../../generated/schema/reply-button-request.draft-07.json", import.meta.url).pathname;
const portable = JSON.parse(readFileSync(portablePath, "utf8"));

const ajv = new Ajv({ strict: false, ownProperties: true }).compile(portable);
const hyperjumpId = "https://example.com/reply-button-request";
registerSchema({ ...portable, $id: hyperjumpId }, hyperjumpId);
const judgeOfHyperjump = await hyperjump(hyperjumpId);

export function isRightForAjv(value: unknown): boolean {
  return ajv(value);
}

export function isRightForHyperjump(value: unknown): boolean {
  return judgeOfHyperjump(value as never).valid;
}

/** What no keyword of JSON Schema says, read from the schema a second time. */
export function keepsRest(value: unknown): boolean {
  return keepsRulesBeyond(sourceSchema, value);
}
