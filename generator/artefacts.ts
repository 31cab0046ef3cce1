import { canonical, compare } from "./canonical.ts";
import { emitCharacters } from "./emit/characters.ts";
import { emitManifest } from "./emit/conformance/file.ts";
import { emitHttp } from "./emit/conformance/http.ts";
import { emitConformance } from "./emit/conformance/index.ts";
import { emitEditions } from "./emit/editions.ts";
import { emitFields } from "./emit/fields.ts";
import { emitLimits } from "./emit/limits.ts";
import { emitOpenApi } from "./emit/openapi.ts";
import { emitReference } from "./emit/reference.ts";
import { emitRules } from "./emit/rules.ts";
import { emitSchemas } from "./emit/schemas.ts";
import { emitService } from "./emit/service.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValidators, emitValidatorTypes } from "./emit/validators/index.ts";
import { inFile, type JsonSchema, SchemaError, type SchemaFile, schemaPath } from "./json-schema.ts";
import { locate } from "./locations.ts";
import { lower } from "./lower/index.ts";
import { versionOf } from "./names.ts";
import { assertPortable } from "./portable/index.ts";
import { type Service, inOneOrder as serviceInOneOrder } from "./service.ts";

/** Path below `generated/` → what stands there. */
export type Artefacts = ReadonlyMap<string, string>;

const serviceFile = "schema/service.json";

/** The schema of the message that the builder makes. */
const builderSchema = "reply-button-request";

/** Everything that the schemas and the description of the service give, in memory: the whole generator as one pure function. */
export function generate(files: readonly SchemaFile[], description?: Service): Artefacts {
  const service = description && serviceInOneOrder(description);
  const schemas = files.map(inOneOrder).sort((a, b) => compare(a.name, b.name));
  const documents = schemas.map((file) => inFile(schemaPath(file.name), () => lower(file)));
  const roots = locate(documents);
  const all = schemas.map(({ name }) => schemaPath(name)).join(", ");
  const built = documents.findIndex(({ name }) => name === builderSchema);
  const builder = documents[built];
  if (builder === undefined) throw new SchemaError("", "there is no such file, and the builder is made of it", schemaPath(builderSchema));
  const source = schemaPath(builderSchema);
  const conformance = new Map([
    ...documents.flatMap((document, index) =>
      inFile(schemaPath(document.name), () => [...emitConformance(document, (schemas[index] as (typeof schemas)[number]).schema)]),
    ),
    ...(service === undefined ? [] : emitHttp(service, schemas)),
  ]);
  return new Map([
    ["characters.ts", emitCharacters()],
    ...[...conformance].map(([path, text]) => [`conformance/${path}`, text] as const),
    ["conformance/manifest.json", emitManifest(conformance)],
    ["fields.ts", emitFields(roots, all)],
    ["limits.ts", emitLimits(builder, source)],
    ["reference.md", emitReference(roots, service)],
    ["rules.ts", emitRules(builder, roots[built] as (typeof roots)[number], source)],
    ...schemas.flatMap(({ name, schema }) => [...emitEditions(name, schema)]),
    ["schemas.ts", emitSchemas(schemas, all)],
    ...(service === undefined
      ? []
      : ([
          ["openapi.json", emitOpenApi(schemas, service)],
          ["service.ts", emitService(service, serviceFile)],
        ] as const)),
    ...documents.map((document) => [`types/${document.name}.ts`, emitTypes(document, schemaPath(document.name))] as const),
    ["validators.d.ts", emitValidatorTypes(roots, all)],
    ["validators.js", emitValidators(roots, all)],
  ]);
}

function inOneOrder(file: SchemaFile): SchemaFile & { readonly schema: JsonSchema } {
  return inFile(schemaPath(file.name), () => {
    assertPortable(file);
    versionOf(file.schema);
    return { name: file.name, schema: canonical(file.schema) };
  });
}
