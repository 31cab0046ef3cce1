import { emitHttp } from "./emit/conformance/http.ts";
import { emitManifest } from "./emit/conformance/vector-file.ts";
import { emitConformance } from "./emit/conformance/vectors.ts";
import { emitEditions } from "./emit/documents/editions.ts";
import { emitOpenApi } from "./emit/documents/openapi.ts";
import { emitReference } from "./emit/documents/reference.ts";
import { emitFields } from "./emit/typescript/fields.ts";
import { emitLimits } from "./emit/typescript/limits.ts";
import { emitRules } from "./emit/typescript/rules.ts";
import { emitSchemas } from "./emit/typescript/schemas.ts";
import { emitService } from "./emit/typescript/service.ts";
import { emitStepDocs } from "./emit/typescript/step-docs.ts";
import { emitTypes } from "./emit/typescript/types.ts";
import { emitValidators, emitValidatorTypes } from "./emit/validators/validators.ts";
import { type LintedSchema, lint } from "./lint/lint.ts";
import { canonical, compare } from "./load/canonical.ts";
import type { Artefacts } from "./load/disk.ts";
import { inFile, SchemaError, type SchemaFile, schemaPath } from "./load/json-schema.ts";
import { versionOf } from "./load/names.ts";
import { canonicalService, type Service } from "./load/service.ts";
import { type Check, type Location, locate } from "./lower/locations.ts";
import { lower } from "./lower/lower.ts";

const servicePath = "schema/service.json";

/** The schema of the message that the builder makes. */
const builderSchemaName = "reply-button-request";

/** The checks that the library calls besides the check of a whole message. */
const exportedParts = new Set([
  "checkMessagingObject",
  "checkInteractive",
  "checkExtraInfo",
  "checkPhoneNumber",
  "checkResponseCode",
  "checkResponseMessageId",
]);

/** The whole generator as one pure function: makes every file of `generated/` from the schemas, the description of the service and the hand-written vectors. */
export function generate(files: readonly SchemaFile[], description?: Service, handWrittenVectors: Artefacts = new Map()): Artefacts {
  const service = description && canonicalService(description);
  const linted = files.map(canonicalFile).sort((a, b) => compare(a.name, b.name));
  const schemas = linted.map((file) => inFile(schemaPath(file.name), () => lower(file)));
  const roots = locate(schemas, isExportedCheck);
  const allPaths = linted.map(({ name }) => schemaPath(name)).join(", ");
  const builderIndex = schemas.findIndex(({ name }) => name === builderSchemaName);
  const builderSchema = schemas[builderIndex];
  const builderPath = schemaPath(builderSchemaName);
  if (builderSchema === undefined) throw new SchemaError("", "there is no such file, and the builder is made of it", builderPath);
  const conformance = new Map([
    ...schemas.flatMap((schema, index) => inFile(schemaPath(schema.name), () => [...emitConformance(schema, (linted[index] as LintedSchema).schema)])),
    ...(service === undefined ? [] : emitHttp(service, linted)),
  ]);
  return new Map([
    ...[...conformance].map(([path, text]) => [`conformance/${path}`, text] as const),
    ["conformance/manifest.json", emitManifest(conformance, handWrittenVectors)],
    [
      "fields.ts",
      emitFields(
        roots.filter(({ isExported }) => isExported),
        allPaths,
      ),
    ],
    ["limits.ts", emitLimits(builderSchema, builderPath)],
    ["reference.md", emitReference(roots, service)],
    ["rules.ts", emitRules(builderSchema, roots[builderIndex] as Location, builderPath)],
    ...linted.flatMap(({ name, schema }) => [...emitEditions(name, schema)]),
    ["step-docs.ts", emitStepDocs(builderSchema, roots[builderIndex] as Location, builderPath)],
    ["schemas.ts", emitSchemas(linted, allPaths)],
    ...(service === undefined
      ? []
      : ([
          ["openapi.json", emitOpenApi(linted, service)],
          ["service.ts", emitService(service, servicePath)],
        ] as const)),
    ...schemas.map((schema) => [`types/${schema.name}.ts`, emitTypes(schema, schemaPath(schema.name))] as const),
    ["validators.d.ts", emitValidatorTypes(roots, allPaths)],
    ["validators.js", emitValidators(roots, allPaths)],
  ]);
}

function isExportedCheck({ schemaName, functionName, path }: Check): boolean {
  return (schemaName === builderSchemaName && path.length === 0) || exportedParts.has(functionName);
}

function canonicalFile(file: SchemaFile): LintedSchema {
  return inFile(schemaPath(file.name), () => {
    const { name, schema } = lint(file);
    versionOf(schema);
    return { name, schema: canonical(schema) };
  });
}
