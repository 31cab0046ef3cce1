/** A JSON value, as `JSON.parse` returns it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema as read, before it is checked. */
export type JsonSchema = { readonly [keyword: string]: Json };

/** A schema file: its name without `.schema.json`, and its content. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: Json;
  /** Definition → the name of the file that it was copied from. */
  readonly imports?: ReadonlyMap<string, string>;
}

/** The path of a schema file in the project. */
export const schemaPath = (name: string): string => `schema/${name}.schema.json`;

/** Why a schema is refused and where: a JSON Pointer and a sentence. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";

  readonly pointer: string;
  readonly reason: string;

  constructor(pointer: string, reason: string, file?: string) {
    const location = file === undefined ? pointer || "the schema" : `${file}${pointer === "" ? "" : `#${pointer}`}`;
    super(`${location}: ${reason}`);
    this.pointer = pointer;
    this.reason = reason;
  }
}

/** Runs an action, and adds the path of the file to a {@link SchemaError} that it throws. */
export function inFile<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof SchemaError ? new SchemaError(error.pointer, error.reason, path) : error;
  }
}

export function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Appends one step to a JSON Pointer. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The steps of a JSON Pointer: `"/reply/id"` → `["reply", "id"]`. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
