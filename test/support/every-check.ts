import { transformSync } from "esbuild";
import * as validators from "../../generated/validators.js";
import { emitFields } from "../../generator/emit/typescript/fields.ts";
import { emitValidators } from "../../generator/emit/validators/validators.ts";
import { lint } from "../../generator/lint/lint.ts";
import { canonical } from "../../generator/load/canonical.ts";
import { readSchemas } from "../../generator/load/disk.ts";
import { locate } from "../../generator/lower/locations.ts";
import { lower } from "../../generator/lower/lower.ts";
import type { Field, Finding } from "../../src/type-level/artefact-types.ts";

export type Check = (value: unknown, found?: Finding[], allowUnknown?: boolean) => Finding[] | undefined;

const schemas = readSchemas(new URL("../../schema", import.meta.url).pathname).map((file) => {
  const { name, schema } = lint(file);
  return { name, schema: canonical(schema) };
});
const roots = locate(schemas.map(lower));

/** The check of every definition of every schema, by name: from the generated module where it exports the check, from the generator otherwise. */
export const checks: ReadonlyMap<string, Check> = new Map(
  Object.entries({ ...(await loaded(emitValidators(roots, "schema/"))), ...validators }).filter((entry): entry is [string, Check] =>
    entry[0].startsWith("check"),
  ),
);

/** The check of that name; throws if there is none. */
export function checkOf(name: string): Check {
  const check = checks.get(name);
  if (check === undefined) throw new Error(`there is no ${name}`);
  return check;
}

/** Schema name in camelCase, followed by `Fields` → its table of fields. */
export const fieldTables = (await loaded(transformSync(emitFields(roots, "schema/"), { loader: "ts" }).code)) as Readonly<Record<string, readonly Field[]>>;

function loaded(code: string): Promise<object> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
