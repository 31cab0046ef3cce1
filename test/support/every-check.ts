import * as response from "../../generated/api-response/validators.js";
import * as ctaUrl from "../../generated/cta-url-request/validators.js";
import * as list from "../../generated/list-request/validators.js";
import * as location from "../../generated/location-request/validators.js";
import * as replyButton from "../../generated/reply-button-request/validators.js";
import { lint } from "../../generator/lint/lint.ts";
import { canonical } from "../../generator/load/canonical.ts";
import { locate } from "../../generator/lower/locations.ts";
import { lower } from "../../generator/lower/lower.ts";
import { type Check, loadValidators } from "./load-validators.ts";
import { sourceFiles } from "./schema.ts";

export type { Check };

const schemas = sourceFiles.map((file) => {
  const { name, schema } = lint(file);
  return { name, schema: canonical(schema) };
});
const generated: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  "api-response": response,
  "cta-url-request": ctaUrl,
  "list-request": list,
  "location-request": location,
  "reply-button-request": replyButton,
};
const loaded = await Promise.all(
  locate(schemas.map(lower)).map(async (root) => [root.schemaName, { ...(await loadValidators(root)).checks, ...generated[root.schemaName] }] as const),
);
const checks = new Map(loaded.map(([name, own]) => [name, new Map(Object.entries(own).filter(([key]) => key.startsWith("check")))]));

/** The checks of every definition of a schema, by name: from the generated module where it exports the check, from the generator otherwise. */
export function checksOf(schemaName: string): ReadonlyMap<string, Check> {
  const own = checks.get(schemaName);
  if (own === undefined) throw new Error(`there is no schema ${schemaName}`);
  return own;
}

/** The check of that name; throws if there is none. */
export function checkOf(schemaName: string, name: string): Check {
  const check = checksOf(schemaName).get(name);
  if (check === undefined) throw new Error(`there is no ${name} in ${schemaName}`);
  return check;
}
