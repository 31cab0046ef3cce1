import { lint } from "../../../../generator/lint/lint.ts";
import type { SchemaFile } from "../../../../generator/load/json-schema.ts";
import type { Schema } from "../../../../generator/lower/ir.ts";
import { lower } from "../../../../generator/lower/lower.ts";

/** Takes a schema file through the phases before emit, as the generator does. */
export function lintAndLower(file: SchemaFile): Schema {
  return lower(lint(file));
}
