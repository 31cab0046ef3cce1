/**
 * A second, independent implementation of the rules beyond JSON Schema (see
 * schema/README.md). It reads the schema itself and not what the generator
 * makes of it.
 */
type Schema = { readonly [keyword: string]: unknown };

/** Whether a value that is valid by JSON Schema keeps the rules beyond it. */
export function keepsRulesBeyond(root: Schema, value: unknown): boolean {
  return check(root, value);

  function check(schema: Schema, at: unknown): boolean {
    const reference = schema["$ref"];
    if (typeof reference === "string") return check(definition(root, reference), at);
    const parts = [
      ...list(schema["allOf"]),
      ...list(schema["oneOf"]).filter((part) => belongs(part, at)),
      ...list(schema["anyOf"]).filter((part) => isOfType(part, at)),
    ];
    return parts.every((part) => check(part, at)) && checkText(schema, at) && checkKeys(schema, at) && checkTotal(schema, at) && checkInside(schema, at);
  }

  function checkInside(schema: Schema, at: unknown): boolean {
    if (Array.isArray(at)) return schema["items"] === undefined || at.every((item) => check(schema["items"] as Schema, item));
    if (typeof at !== "object" || at === null) return true;
    const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
    return Object.entries(at).every(([name, inner]) => !Object.hasOwn(properties, name) || check(properties[name] as Schema, inner));
  }

  function belongs(schema: Schema, at: unknown): boolean {
    const followed = typeof schema["$ref"] === "string" ? definition(root, schema["$ref"]) : schema;
    const properties = (followed["properties"] ?? {}) as Record<string, Schema>;
    return list(followed["required"]).every((name) => {
      const allowed = properties[String(name)]?.["enum"] as readonly unknown[] | undefined;
      return Object.hasOwn(at as object, String(name)) && (allowed === undefined || allowed.includes((at as Record<string, unknown>)[String(name)]));
    });
  }

  function isOfType(schema: Schema, at: unknown): boolean {
    const followed = typeof schema["$ref"] === "string" ? definition(root, schema["$ref"]) : schema;
    return followed["type"] === (Array.isArray(at) ? "array" : typeof at);
  }
}

function checkText(schema: Schema, at: unknown): boolean {
  if (typeof at !== "string" || schema["type"] !== "string" || schema["enum"] !== undefined) return true;
  const isWellFormed = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(at);
  return isWellFormed && !(schema["x-notBlank"] === true && /^\s*$/.test(at)) && !(schema["x-noEdgeWhiteSpace"] === true && /^\s|\s$/.test(at));
}

function checkKeys(schema: Schema, at: unknown): boolean {
  const pointers = schema["x-uniqueKeys"];
  if (!Array.isArray(pointers) || !Array.isArray(at)) return true;
  return pointers.every((pointer: string) => {
    const values = at.flatMap((item) => follow(item, pointer));
    return new Set(values).size === values.length;
  });
}

function checkTotal(schema: Schema, at: unknown): boolean {
  const limits = Object.entries((schema["x-maxTotal"] ?? {}) as Record<string, number>);
  return !Array.isArray(at) || limits.every(([pointer, limit]) => at.flatMap((item) => follow(item, `${pointer}/*`)).length <= limit);
}

/** The values that a pointer leads to; `*` is each item of a list. */
function follow(item: unknown, pointer: string): readonly unknown[] {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<readonly unknown[]>(
    (values, step) => values.flatMap((value): readonly unknown[] => (step === "*" ? list(value) : [(value as Record<string, unknown>)[step]])),
    [item],
  );
}

function definition(root: Schema, reference: string): Schema {
  return (root["definitions"] as Record<string, Schema>)[reference.slice("#/definitions/".length)] as Schema;
}

function list(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : [];
}
