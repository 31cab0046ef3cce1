import { isSchema, type Json } from "../load/json-schema.ts";

/** The portable form of "each item needs these properties once there are several": at most one item, or items that have them. */
export type RequiredIfSeveral = readonly [{ readonly maxItems: 1 }, { readonly items: { readonly required: readonly string[] } }];

export function isRequiredIfSeveral(anyOf: Json): anyOf is RequiredIfSeveral & Json {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return false;
  const [one, several] = anyOf as readonly Json[];
  const items = isSchema(several) && hasOnly(several, "items") ? several["items"] : undefined;
  return isSchema(one) && hasOnly(one, "maxItems") && one["maxItems"] === 1 && isSchema(items) && hasOnly(items, "required") && areNames(items["required"]);
}

function hasOnly(schema: object, keyword: string): boolean {
  return Object.keys(schema).join() === keyword;
}

function areNames(names: Json | undefined): boolean {
  return Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === "string") && new Set(names).size === names.length;
}
