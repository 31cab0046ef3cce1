import { type Model, modelOf } from "../../../../../generator/emit/languages/model.ts";
import { lint } from "../../../../../generator/lint/lint.ts";
import { bundle } from "../../../../../generator/load/bundle.ts";
import type { SchemaFile } from "../../../../../generator/load/json-schema.ts";
import { isRequest } from "../../../../../generator/load/names.ts";
import { kindsOf } from "../../../../../generator/lower/kinds.ts";
import { locate } from "../../../../../generator/lower/locations.ts";
import { lower } from "../../../../../generator/lower/lower.ts";
import { service } from "../../support/everything.ts";

/** What languages say of some schemas. */
export function modelOfFiles(files: readonly SchemaFile[]): Model {
  const schemas = bundle([...files]).schemas.map((file) => lower(lint(file)));
  return modelOf({ version: "1.2.3", sources: "a.json", schemas, roots: locate(schemas), kinds: kindsOf(schemas.filter(isRequest)), service });
}
