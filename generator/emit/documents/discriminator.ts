import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";

/**
 * A component of an OpenAPI description, with a discriminator where it is one
 * of several others that differ in the value of one of their properties: code
 * generators make a union of classes of it.
 */
export function withDiscriminator(component: Json, components: ReadonlyMap<string, Json>): Json {
  if (!isSchema(component) || !Array.isArray(component["oneOf"])) return component;
  const branches = component["oneOf"].map((branch) => (isSchema(branch) ? String(branch["$ref"]) : ""));
  const schemas = branches.map((reference) => components.get(reference.slice(reference.lastIndexOf("/") + 1)));
  const [first] = schemas;
  const names = isSchema(first) && isSchema(first["properties"]) ? Object.keys(first["properties"]) : [];
  for (const propertyName of names) {
    const values = schemas.map((schema) => onlyValueOf(schema, propertyName));
    if (values.includes(undefined) || new Set(values).size < values.length) continue;
    return { ...component, discriminator: { propertyName, mapping: Object.fromEntries(values.map((value, index) => [value, branches[index]])) as JsonSchema } };
  }
  return component;
}

function onlyValueOf(schema: Json | undefined, name: string): string | undefined {
  const properties = isSchema(schema) ? schema["properties"] : undefined;
  const property = isSchema(properties) ? properties[name] : undefined;
  const values = isSchema(property) ? property["enum"] : undefined;
  return Array.isArray(values) && values.length === 1 ? String(values[0]) : undefined;
}
