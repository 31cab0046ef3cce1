import { emitCharacters } from "./emit/characters.ts";
import { emitFields } from "./emit/fields.ts";
import { emitLimits } from "./emit/limits.ts";
import { emitRules } from "./emit/rules.ts";
import { emitSchemas } from "./emit/schemas.ts";
import { emitService } from "./emit/service.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValidators, emitValidatorTypes } from "./emit/validators/index.ts";
import type { Document } from "./ir.ts";
import type { SchemaFile } from "./json-schema.ts";
import { locate } from "./locations.ts";
import { lower } from "./lower.ts";
import type { Service } from "./service.ts";

/** Path below `generated/` → what stands there. */
export type Artefacts = ReadonlyMap<string, string>;

/** The schema of the message that the builder makes. */
const builderSchema = "reply-button-request";

/** Everything that the schemas and the description of the service give, in memory: the whole generator as one pure function. */
export function generate(files: readonly SchemaFile[], service?: Service): Artefacts {
  const documents = files.map(lower);
  const roots = locate(documents);
  const all = files.map(({ name }) => `schema/${name}.schema.json`).join(", ");
  const built = documents.findIndex(({ name }) => name === builderSchema);
  const builder = documents[built] as Document;
  const source = `schema/${builderSchema}.schema.json`;
  return new Map([
    ["characters.ts", emitCharacters()],
    ["fields.ts", emitFields(roots, all)],
    ["limits.ts", emitLimits(builder, source)],
    ["rules.ts", emitRules(builder, roots[built] as (typeof roots)[number], source)],
    ["schemas.ts", emitSchemas(files, all)],
    ...(service === undefined ? [] : [["service.ts", emitService(service, "schema/service.json")] as const]),
    ...documents.map((document) => [`types/${document.name}.ts`, emitTypes(document, `schema/${document.name}.schema.json`)] as const),
    ["validators.d.ts", emitValidatorTypes(roots, all)],
    ["validators.js", emitValidators(roots, all)],
  ]);
}
