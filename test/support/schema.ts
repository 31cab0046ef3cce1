import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

type Schema = { readonly [keyword: string]: unknown };

/** The hand-written schema. Tests compare the generated code with it. */
export const sourceSchema = JSON.parse(readFileSync(new URL("../../schema/reply-button-request.schema.json", import.meta.url), "utf8")) as Schema;

/** Ajv on the source schema. */
export const ajv: ValidateFunction = new Ajv({ strict: false, allErrors: true }).compile(sourceSchema);

/** A text field of a message. */
export interface TextField {
  /** Its JSON Pointer in the message. */
  readonly pointer: string;
  readonly schema: Schema;
  readonly minLength: number;
  readonly maxLength: number | undefined;
}

/** Every text field of a message, according to the schema. */
export function textFieldsOf(message: unknown): readonly TextField[] {
  return [...walk(sourceSchema, message, "")];
}

function* walk(schema: Schema, value: unknown, pointer: string): Generator<TextField> {
  const resolved = resolve(schema, value);
  if (resolved["type"] === "string" && resolved["enum"] === undefined) {
    yield { pointer, schema: resolved, minLength: Number(resolved["minLength"] ?? 0), maxLength: resolved["maxLength"] as number | undefined };
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(resolved["items"] as Schema, item, `${pointer}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* walk((resolved["properties"] as Record<string, Schema>)[key] as Schema, inner, `${pointer}/${key}`);
  }
}

/** Follows a `$ref`, and chooses the branch of a `oneOf` that fits the value. */
function resolve(schema: Schema, value: unknown): Schema {
  const reference = schema["$ref"];
  if (typeof reference === "string")
    return resolve((sourceSchema["definitions"] as Record<string, Schema>)[reference.slice("#/definitions/".length)] as Schema, value);
  const branches = schema["oneOf"] as readonly Schema[] | undefined;
  if (branches === undefined) return schema;
  const fits = branches.map((branch) => resolve(branch, value)).find((branch) => fitsBranch(branch, value as Record<string, unknown>));
  if (fits === undefined) throw new Error("no branch fits");
  return fits;
}

function fitsBranch(branch: Schema, value: Record<string, unknown>): boolean {
  const properties = branch["properties"] as Record<string, Schema>;
  return (branch["required"] as readonly string[]).every((name) => {
    const allowed = properties[name]?.["enum"] as readonly unknown[] | undefined;
    return Object.hasOwn(value, name) && (allowed === undefined || allowed.includes(value[name]));
  });
}
