import { unsafeCast } from "../../type-level/unsafe-cast.ts";

/** What is read of a schema here. */
export interface Schema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-source"?: Readonly<Record<string, string>>;
}

/** A field of a message and the rules for it. One place has more than one entry where a field has several forms. */
export interface SchemaField {
  readonly pointer: string;
  readonly schema: Schema;
}

/** Lists every place of a message, in the order of the schema. */
export function schemaFieldsOf(bundle: unknown): readonly SchemaField[] {
  const root = unsafeCast<Schema>(bundle);
  const seen = new Set<string>();
  const walk = (pointer: string, schema: Schema): readonly SchemaField[] => {
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

function resolve(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.replace("#/definitions/", "");
  return (name === undefined ? undefined : root.definitions?.[name]) ?? schema;
}
