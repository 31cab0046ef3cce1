import type { SchemaFile } from "../../../../generator/load/json-schema.ts";
import { type Location, locate } from "../../../../generator/lower/locations.ts";
import { loadValidators } from "../../../support/load-validators.ts";
import { lintAndLower } from "./lint-and-lower.ts";

/** What the tests call of the validators of a schema that is titled `Whole`. */
export interface Validators {
  checkWhole(value: unknown, found?: undefined, allowUnknown?: boolean): readonly { readonly path: string; readonly keyword: string }[] | undefined;
}

/** Generates the validators of a schema, and loads them. */
export async function validatorsOf(file: SchemaFile): Promise<Validators> {
  const { checks } = await loadValidators(locate([lintAndLower(file)])[0] as Location);
  return checks as unknown as Validators;
}
