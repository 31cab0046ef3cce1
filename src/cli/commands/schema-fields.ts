import { unsafeCast } from "../../type-level/unsafe-cast.ts";

/** The keywords of a JSON Schema that `explain` reads. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly "x-source"?: Readonly<Record<string, string>>;
}

/** A field of a message and its rules. A field with several forms has several entries with the same pointer. */
export interface SchemaField {
  readonly pointer: string;
  readonly schema: JsonSchema;
}

/** Lists every field of a message, in the order of the schema. */
export function schemaFieldsOf(bundle: unknown): readonly SchemaField[] {
  const root = unsafeCast<JsonSchema>(bundle);
  const seen = new Set<string>();
  const walk = (pointer: string, schema: JsonSchema): readonly SchemaField[] => {
    const resolved = resolve(root, schema);
    const key = `${pointer} ${JSON.stringify(resolved)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      { pointer, schema: resolved },
      ...Object.entries(resolved.properties ?? {}).flatMap(([name, property]) => walk(`${pointer}/${name}`, property)),
      ...(resolved.items === undefined ? [] : walk(`${pointer}/0`, resolved.items)),
      ...(resolved.oneOf ?? []).flatMap((form) => walk(pointer, form)),
    ];
  };
  const { definitions, ...whole } = root;
  return walk("", whole);
}

function resolve(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace("#/definitions/", "");
  return (name === undefined ? undefined : root.definitions?.[name]) ?? schema;
}
