import { emitManifest } from "./emit/conformance/file.ts";
import { emitHttp } from "./emit/conformance/http.ts";
import { emitConformance } from "./emit/conformance/vectors.ts";
import { emitEditions } from "./emit/documents/editions.ts";
import { emitOpenApi } from "./emit/documents/openapi.ts";
import { emitReference } from "./emit/documents/reference.ts";
import { emitFields } from "./emit/typescript/fields.ts";
import { emitLimits } from "./emit/typescript/limits.ts";
import { emitRules } from "./emit/typescript/rules.ts";
import { emitSchemas } from "./emit/typescript/schemas.ts";
import { emitService } from "./emit/typescript/service.ts";
import { emitTypes } from "./emit/typescript/types.ts";
import { emitValidators, emitValidatorTypes } from "./emit/validators/validators.ts";
import { type LintedSchema, lint } from "./lint/lint.ts";
import { canonical, compare } from "./load/canonical.ts";
import type { Artefacts } from "./load/disk.ts";
import { inFile, SchemaError, type SchemaFile, schemaPath } from "./load/json-schema.ts";
import { versionOf } from "./load/names.ts";
import { type Service, inOneOrder as serviceInOneOrder } from "./load/service.ts";
import { type Location, locate } from "./lower/locations.ts";
import { lower } from "./lower/lower.ts";

const serviceFile = "schema/service.json";

/** The schema of the message that the builder makes. */
const builderSchema = "reply-button-request";

/** The checks that the library calls beside that of a whole message. */
const calledChecks = new Set(["checkMessagingObject", "checkInteractive", "checkExtraInfo", "checkPhoneNumber", "checkResponseCode", "checkResponseMessageId"]);

/** Everything that the schemas and the description of the service give, in memory: the whole generator as one pure function. */
export function generate(files: readonly SchemaFile[], description?: Service): Artefacts {
  const service = description && serviceInOneOrder(description);
  const schemas = files.map(lintedInOneOrder).sort((a, b) => compare(a.name, b.name));
  const documents = schemas.map((file) => inFile(schemaPath(file.name), () => lower(file)));
  const roots = locate(documents, isCalledByLibrary);
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
    ...[...conformance].map(([path, text]) => [`conformance/${path}`, text] as const),
    ["conformance/manifest.json", emitManifest(conformance)],
    [
      "fields.ts",
      emitFields(
        roots.filter(({ isExported }) => isExported),
        all,
      ),
    ],
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

function isCalledByLibrary({ documentName, functionName, path }: Pick<Location, "documentName" | "functionName" | "path">): boolean {
  return (documentName === builderSchema && path.length === 0) || calledChecks.has(functionName);
}

function lintedInOneOrder(file: SchemaFile): LintedSchema {
  return inFile(schemaPath(file.name), () => {
    const { name, schema } = lint(file);
    versionOf(schema);
    return { name, schema: canonical(schema) };
  });
}
