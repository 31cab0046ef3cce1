import type { JsonSchema } from "../../generator/load/json-schema.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Lists of at most this many items are tuples. */
const longestTuple = 8;

/**
 * The types of a schema as a reader of JSON Schema would write them: one alias
 * for each definition, by following the keywords. It shares no code with the
 * generator, so that one can be held against the other.
 */
export function plainTypes(name: string, schema: JsonSchema): string {
  const { definitions = {}, ...root } = schema;
  const all: Schemas = { ...(definitions as Schemas), [name]: root };
  return Object.entries(all)
    .map(([title, each]) => `export type ${title} = ${plainType(each, all)};\n`)
    .join("");
}

function plainType(schema: JsonSchema, all: Schemas): string {
  const { $ref, type, oneOf, anyOf, items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const values = valuesOf(schema);
  if (typeof $ref === "string") return titleIn($ref);
  if (oneOf !== undefined) return choice(oneOf as unknown as readonly JsonSchema[], all);
  if (anyOf !== undefined && type !== "array") return (anyOf as unknown as readonly JsonSchema[]).map((each) => `(${plainType(each, all)})`).join(" | ");
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (type === "array") return list(`(${plainType(items as JsonSchema, all)})`, minItems as number, maxItems as number);
  if (type === "object") return object(schema, all);
  return type === undefined ? "unknown" : type === "integer" ? "number" : String(type);
}

function valuesOf({ enum: values, const: value }: JsonSchema): readonly unknown[] | undefined {
  return value === undefined ? (values as readonly unknown[] | undefined) : [value];
}

function titleIn(reference: string): string {
  return reference.split("/").at(-1) as string;
}

function object({ properties = {}, required = [], additionalProperties }: JsonSchema, all: Schemas): string {
  const entries = Object.entries(properties as Schemas);
  if (entries.length === 0) return `{ readonly [name: string]: ${additionalProperties === false ? "never" : "unknown"} }`;
  const members = entries.map(
    ([name, child]) => `readonly ${JSON.stringify(name)}${(required as readonly string[]).includes(name) ? "" : "?"}: ${plainType(child, all)};`,
  );
  return `{ ${members.join(" ")} }`;
}

function list(item: string, minItems: number, maxItems: number): string {
  const items = (count: number): string => Array(count).fill(item).join(", ");
  if (maxItems > longestTuple) return `readonly [${[...Array(Math.min(minItems, longestTuple)).fill(item), `...${item}[]`].join(", ")}]`;
  return Array.from({ length: maxItems - minItems + 1 }, (_, more) => `readonly [${items(minItems + more)}]`).join(" | ");
}

/** Branches with another value of one property each are a plain union; otherwise a branch forbids what only others have. */
function choice(branches: readonly JsonSchema[], all: Schemas): string {
  const follow = (schema: JsonSchema): JsonSchema => (typeof schema["$ref"] === "string" ? (all[titleIn(schema["$ref"])] as JsonSchema) : schema);
  const objects = branches.map((branch) => follow(branch)["properties"] as Schemas);
  const names = [...new Set(objects.flatMap((properties) => Object.keys(properties)))];
  const tags = names.filter((name) => {
    const values = objects.map((properties) => (name in properties ? valuesOf(follow(properties[name] as JsonSchema)) : undefined));
    return values.every((each) => each?.length === 1) && new Set(values.map((each) => each?.[0])).size === values.length;
  });
  return branches
    .map((branch, index) => {
      const others = names.filter((name) => tags.length === 0 && !(name in (objects[index] ?? {})));
      const forbidden = others.map((name) => `readonly ${JSON.stringify(name)}?: never;`);
      return `(${plainType(branch, all)}${forbidden.length === 0 ? "" : ` & { ${forbidden.join(" ")} }`})`;
    })
    .join(" | ");
}
