/**
 * A second, independent implementation of the rules beyond JSON Schema (see
 * schema/README.md). It reads the schema itself and not what the generator
 * makes of it.
 */
type Schema = { readonly [keyword: string]: unknown };

/** The decisions in which implementations differ. */
export interface Habits {
  /** Whether a character is white space that a rule is about. */
  readonly isWhite: (character: string) => boolean;
  /** What of the keys of an item has to be distinct. */
  readonly keyOf: (text: string) => string;
}

const rightHabits: Habits = { isWhite: (character) => /\s/.test(character), keyOf: (text) => text };

/** Whether a value that is valid by JSON Schema keeps the rules beyond it. */
export function keepsRulesBeyond(root: Schema, value: unknown, habits = rightHabits): boolean {
  return check(root, value);

  function check(schema: Schema, at: unknown): boolean {
    const reference = schema["$ref"];
    if (typeof reference === "string") return check(definition(root, reference), at);
    const parts = [
      ...list(schema["allOf"]),
      ...list(schema["oneOf"]).filter((part) => belongs(part, at)),
      ...list(schema["anyOf"]).filter((part) => isOfType(part, at)),
    ];
    return (
      parts.every((part) => check(part, at)) &&
      checkText(schema, at, habits) &&
      checkKeys(schema, at, habits) &&
      checkTotal(schema, at) &&
      checkInside(schema, at)
    );
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

function checkText(schema: Schema, at: unknown, habits: Habits): boolean {
  if (typeof at !== "string" || schema["type"] !== "string" || schema["enum"] !== undefined) return true;
  const isWellFormed = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(at);
  const isWhite = [...at].map(habits.isWhite);
  return (
    isWellFormed && !(schema["x-notBlank"] === true && !isWhite.includes(false)) && !(schema["x-noEdgeWhiteSpace"] === true && (isWhite[0] || isWhite.at(-1)))
  );
}

function checkKeys(schema: Schema, at: unknown, { keyOf }: Habits): boolean {
  const pointers = schema["x-uniqueKeys"];
  if (!Array.isArray(pointers) || !Array.isArray(at)) return true;
  return pointers.every((pointer: string) => {
    const values = at.flatMap((item) => follow(item, pointer)).map((value) => keyOf(String(value)));
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
