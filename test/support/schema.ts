import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

type Schema = { readonly [keyword: string]: unknown };

/** The schema as it is written by hand: the oracle of the tests, read past everything that is generated from it. */
export const sourceSchema = JSON.parse(readFileSync(new URL("../../schema/reply-button-request.schema.json", import.meta.url), "utf8")) as Schema;

/** Ajv on the source schema. */
export const ajv: ValidateFunction = new Ajv({ strict: false, allErrors: true }).compile(sourceSchema);

/** A text somewhere in a message. */
export interface TextPlace {
  /** Where, as a JSON Pointer into a message. */
  readonly pointer: string;
  readonly schema: Schema;
  readonly minLength: number;
  readonly maxLength: number | undefined;
}

/** Every text of a message, found from the schema. `variant` chooses the branch of each `oneOf`. */
export function textPlaces(message: unknown): readonly TextPlace[] {
  return [...walk(sourceSchema, message, "")];
}

function* walk(schema: Schema, value: unknown, pointer: string): Generator<TextPlace> {
  const followed = follow(schema, value);
  if (followed["type"] === "string" && followed["enum"] === undefined) {
    yield { pointer, schema: followed, minLength: Number(followed["minLength"] ?? 0), maxLength: followed["maxLength"] as number | undefined };
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(followed["items"] as Schema, item, `${pointer}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* walk((followed["properties"] as Record<string, Schema>)[key] as Schema, inner, `${pointer}/${key}`);
  }
}

/** Follows a `$ref`, and chooses the branch of a `oneOf` that the value belongs to. */
function follow(schema: Schema, value: unknown): Schema {
  const reference = schema["$ref"];
  if (typeof reference === "string")
    return follow((sourceSchema["definitions"] as Record<string, Schema>)[reference.slice("#/definitions/".length)] as Schema, value);
  const branches = schema["oneOf"] as readonly Schema[] | undefined;
  if (branches === undefined) return schema;
  const fits = branches.map((branch) => follow(branch, value)).find((branch) => belongs(branch, value as Record<string, unknown>));
  if (fits === undefined) throw new Error("no branch fits");
  return fits;
}

function belongs(branch: Schema, value: Record<string, unknown>): boolean {
  const properties = branch["properties"] as Record<string, Schema>;
  return (branch["required"] as readonly string[]).every((name) => {
    const allowed = properties[name]?.["enum"] as readonly unknown[] | undefined;
    return Object.hasOwn(value, name) && (allowed === undefined || allowed.includes(value[name]));
  });
}
