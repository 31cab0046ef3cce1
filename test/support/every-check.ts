import * as response from "../../generated/api-response/validators.js";
import * as request from "../../generated/reply-button-request/validators.js";
import { lint } from "../../generator/lint/lint.ts";
import { bundle } from "../../generator/load/bundle.ts";
import { canonical } from "../../generator/load/canonical.ts";
import { readSchemas } from "../../generator/load/disk.ts";
import { locate } from "../../generator/lower/locations.ts";
import { lower } from "../../generator/lower/lower.ts";
import { type Check, loadValidators } from "./load-validators.ts";

export type { Check };

const schemas = bundle(readSchemas(new URL("../../schema", import.meta.url).pathname)).schemas.map((file) => {
  const { name, schema } = lint(file);
  return { name, schema: canonical(schema) };
});
const generated: Readonly<Record<string, Readonly<Record<string, Check>>>> = { "reply-button-request": request, "api-response": response };
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
