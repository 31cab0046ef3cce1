import { compare, withSortedKeys } from "../../load/canonical.ts";
import { isSchema, type Json, type JsonSchema, pointerSteps } from "../../load/json-schema.ts";
import { facetsOf } from "./facets.ts";

/** The name of the definition that a schema refers to. */
export function referenceOf({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === "string" && $ref.startsWith("#/definitions/") ? pointerSteps($ref)[1] : undefined;
}

/** The definition that a schema refers to, or the schema itself. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = referenceOf(schema);
  return name === undefined ? schema : (childOf(root["definitions"], name) ?? schema);
}

/** The rules of a schema as text: equal for two schemas with the same rules in other words, in another order or with other definitions. */
export function normalForm(schema: JsonSchema, root: JsonSchema): string {
  const resolved = resolve(schema, root);
  const facets = facetsOf(resolved).map(({ name, key, read }): readonly [string, Json] => [name, key(read(resolved))]);
  const properties = namesIn(resolved["properties"]).map((name) => [name, normalForm(childOf(resolved["properties"], name) ?? {}, root)]);
  const items = isSchema(resolved["items"]) ? normalForm(resolved["items"], root) : anything;
  const branches = branchesOf(resolved).map((branch) => normalForm(branch, root));
  const parts = [...facets.filter(([, key]) => key !== null).map(withSortedKeys), properties, branches.sort(compare), items === anything ? "" : items];
  return JSON.stringify(parts);
}

/** The normal form of a schema that accepts everything. */
export const anything = JSON.stringify([[], [], ""]);

/** The branches of a choice; a schema that is no choice has none. */
export function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const branches = schema["oneOf"] ?? schema["anyOf"];
  return Array.isArray(branches) ? branches.filter(isSchema) : [];
}

export function childOf(group: Json | undefined, name: string): JsonSchema | undefined {
  if (!isSchema(group) || !Object.hasOwn(group, name)) return undefined;
  const found = group[name];
  return isSchema(found) ? found : undefined;
}

/** The names in several objects, each once, sorted. */
export function namesIn(...groups: readonly (Json | undefined)[]): readonly string[] {
  return [...new Set(groups.flatMap((group) => (isSchema(group) ? Object.keys(group) : [])))].sort(compare);
}
