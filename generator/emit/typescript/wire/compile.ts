import type { JSONSchema } from "json-schema-to-typescript";
import { isSchema, type Json, type JsonSchema, pointerSteps } from "../../../load/json-schema.ts";
import { compile } from "./json-schema-to-typescript.ts";

/** Lists of at most this many items become a union of tuples; longer ones, an array with a minimum length. */
const longestTuple = 8;

/** What json-schema-to-typescript made of a schema, and what the names in it refer to. */
export interface CompiledTypes {
  readonly code: string;
  /** The name in `code` → the definition's; the root's is `undefined`. */
  readonly definitions: ReadonlyMap<string, string | undefined>;
}

/**
 * Makes types of the draft-07 edition of a schema with json-schema-to-typescript.
 * It gets what has a type, and nothing that an author wrote freely: it would
 * write `Mp4file` as `Mp4File`, stumble over a property called `hasOwnProperty`,
 * and copy descriptions. `propertyOf` reads the names of its properties.
 */
export async function compileTypes(schema: JsonSchema): Promise<CompiledTypes> {
  const { definitions = {}, ...root } = schema;
  const schemas: readonly (readonly [string | undefined, Json])[] = [[undefined, root], ...Object.entries(definitions as JsonSchema)];
  const nameOf = new Map(schemas.map(([definition], index) => [definition, `T${index}`]));
  const named = schemas.map(([definition, from]) => {
    const title = nameOf.get(definition) as string;
    return [title, { title, ...shapeOf(from as JsonSchema, nameOf) }] as const;
  });
  // A root of its own, because a definition that nothing refers to is declared only where the root is an object.
  const all = { title: "All", type: "object", additionalProperties: false, definitions: Object.fromEntries(named) };
  const code = await compile(all as JSONSchema, "All", {
    bannerComment: "",
    format: false,
    maxItems: Number.POSITIVE_INFINITY,
    unreachableDefinitions: true,
    $refOptions: { resolve: { external: false } },
  });
  return { code, definitions: new Map([...nameOf].map(([definition, name]) => [name, definition])) };
}

/** The property that a name in the code refers to. */
export function propertyOf(compiledName: string): string {
  return compiledName.slice(1);
}

type Names = ReadonlyMap<string | undefined, string>;

/** The part of a schema that has a type: no limits of texts and numbers, no annotations. */
function shapeOf({ $ref, type, enum: values, const: value, oneOf, anyOf, ...rest }: JsonSchema, names: Names): JsonSchema {
  const each = (schemas: Json): Json => (schemas as readonly JsonSchema[]).map((schema) => shapeOf(schema, names));
  if (typeof $ref === "string") return { $ref: `#/definitions/${names.get(pointerSteps($ref)[1])}` };
  if (oneOf !== undefined) return { oneOf: each(oneOf) };
  if (anyOf !== undefined && type !== "array") return { anyOf: each(anyOf) };
  if (values !== undefined || value !== undefined) return { enum: values ?? [value as Json] };
  if (type === "array") return listShape(rest, names);
  return type === "object" ? objectShape(rest, names) : { type: type ?? "any" };
}

function objectShape({ properties = {}, required = [], additionalProperties = true }: JsonSchema, names: Names): JsonSchema {
  const compiled = Object.entries(properties as Record<string, JsonSchema>).map(([name, child]) => [`_${name}`, shapeOf(child, names)] as const);
  return {
    type: "object",
    properties: Object.fromEntries(compiled),
    required: (required as readonly string[]).map((name) => `_${name}`),
    // With an index signature, no misspelt property would be an error, and no interface could be assigned.
    additionalProperties: compiled.length === 0 && additionalProperties,
  };
}

function listShape({ items, minItems = 0, maxItems }: JsonSchema, names: Names): JsonSchema {
  const isLong = maxItems === undefined || (maxItems as number) > longestTuple;
  return {
    type: "array",
    ...(isSchema(items) ? { items: itemShape(items, names) } : {}),
    minItems: isLong ? Math.min(minItems as number, longestTuple) : minItems,
    ...(isLong ? {} : { maxItems }),
  };
}

/** A choice with nothing has parentheses around it, which json-schema-to-typescript forgets for a list of tuples. */
function itemShape(items: JsonSchema, names: Names): Json {
  const shape = shapeOf(items, names);
  return shape["type"] === "array" ? { anyOf: [shape, false] } : shape;
}
