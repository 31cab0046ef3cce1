import { generate } from "../../../../generator/generate.ts";
import type { SchemaFile } from "../../../../generator/load/json-schema.ts";

/** What the tests call of the validators of a schema that is titled `Whole`. */
export interface Validators {
  checkWhole(value: unknown, found?: undefined, allowUnknown?: boolean): readonly { readonly path: string; readonly keyword: string }[] | undefined;
}

/** Generates the validators of a schema, and loads them. */
export async function validatorsOf(file: SchemaFile): Promise<Validators> {
  return (await import(`data:text/javascript,${encodeURIComponent(generate([file]).get("validators.js") as string)}`)) as Validators;
}
