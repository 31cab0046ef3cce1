import { lint } from "../../../../generator/lint/lint.ts";
import { SchemaError, type SchemaFile } from "../../../../generator/load/json-schema.ts";
import type { Schema } from "../../../../generator/lower/ir.ts";
import { lower } from "../../../../generator/lower/lower.ts";

/** Lints and lowers a schema file, as the generator does. */
export function lintAndLower(file: SchemaFile): Schema {
  return lower(lint(file));
}

/** Why a schema file is refused, or `accepted`. */
export function refusal(file: SchemaFile): string {
  try {
    lintAndLower(file);
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  return "accepted";
}
