import { Ajv, type ValidateFunction } from "ajv";
import { kindPath, kinds } from "../../generated/kinds.ts";
import { bundle } from "../../generator/load/bundle.ts";
import { readSchemas } from "../../generator/load/disk.ts";

export type Schema = { readonly [keyword: string]: unknown };

/** The hand-written schemas, each with a copy of the shared definitions that it refers to. Tests compare the generated code with them. */
export const sourceFiles = bundle(readSchemas(new URL("../../schema", import.meta.url).pathname)).schemas;

const sourceSchemas: ReadonlyMap<string, Schema> = new Map(sourceFiles.map(({ name, schema }) => [name, schema as Schema]));

/** The names of the schemas of all kinds of request. */
export const requestNames: readonly string[] = Object.values(kinds).map(({ schema }) => schema);

/** The hand-written schema of that name; throws if there is none. */
export function sourceSchemaOf(name: string): Schema {
  const schema = sourceSchemas.get(name);
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return schema;
}

/** Ajv on a source schema. */
export function ajvOf(name: string): ValidateFunction {
  return new Ajv({ strict: false, allErrors: true }).compile(sourceSchemaOf(name));
}

/** Ajv on the schema of a message with reply buttons. */
export const ajv = ajvOf(kinds.replyButton.schema);

/** The schema of the kind of a request; throws for a request of no kind. */
function schemaOfRequest(message: unknown): Schema {
  const value = kindPath.reduce((at, step) => (at as Readonly<Record<string, unknown>>)[step], message);
  const kind = Object.values(kinds).find((one) => one.value === value);
  if (kind === undefined) throw new Error(`there is no kind ${String(value)}`);
  return sourceSchemaOf(kind.schema);
}

/** A text field of a message. */
export interface TextField {
  /** Its JSON Pointer in the message. */
  readonly pointer: string;
  readonly schema: Schema;
  readonly minLength: number;
  readonly maxLength: number | undefined;
}

/** Every text field of a message, according to the schema of its kind. */
export function textFieldsOf(message: unknown): readonly TextField[] {
  const root = schemaOfRequest(message);
  return [...walk(root, root, message, "")];
}

function* walk(root: Schema, schema: Schema, value: unknown, pointer: string): Generator<TextField> {
  const resolved = resolve(root, schema, value);
  if (resolved["type"] === "string" && resolved["enum"] === undefined) {
    yield { pointer, schema: resolved, minLength: Number(resolved["minLength"] ?? 0), maxLength: resolved["maxLength"] as number | undefined };
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(root, resolved["items"] as Schema, item, `${pointer}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* walk(root, (resolved["properties"] as Record<string, Schema>)[key] as Schema, inner, `${pointer}/${key}`);
  }
}

/** Follows a `$ref`, and chooses the branch of a `oneOf` that fits the value. */
function resolve(root: Schema, schema: Schema, value: unknown): Schema {
  const reference = schema["$ref"];
  if (typeof reference === "string")
    return resolve(root, (root["definitions"] as Record<string, Schema>)[reference.slice("#/definitions/".length)] as Schema, value);
  const branches = schema["oneOf"] as readonly Schema[] | undefined;
  if (branches === undefined) return schema;
  const fits = branches.map((branch) => resolve(root, branch, value)).find((branch) => fitsBranch(branch, value as Record<string, unknown>));
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
