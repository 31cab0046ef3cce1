import type { JsonSchema, SchemaFile } from "../../load/json-schema.ts";
import { camelCase } from "../../load/names.ts";
import { literal, preamble } from "../quoting.ts";

/** Emits the schemas as values, for use with other libraries. */
export function emitSchemas(files: readonly SchemaFile[], sources: string): string {
  const constants = files.map(({ name, schema }) => `export const ${camelCase(name)}Schema = ${literal(schema as JsonSchema)} as const;\n`);
  return `${preamble(sources)}\n${constants.join("\n")}`;
}
