import { emitHttp } from "./emit/conformance/http.ts";
import { emitManifest } from "./emit/conformance/vector-file.ts";
import { emitConformance } from "./emit/conformance/vectors.ts";
import { emitEditions } from "./emit/documents/editions.ts";
import { emitOpenApi } from "./emit/documents/openapi.ts";
import { emitReference } from "./emit/documents/reference.ts";
import { emitCodes, emitFields } from "./emit/typescript/fields.ts";
import { emitLimits } from "./emit/typescript/limits.ts";
import { emitRules } from "./emit/typescript/rules.ts";
import { emitSchemas } from "./emit/typescript/schemas.ts";
import { emitService } from "./emit/typescript/service.ts";
import { emitStepDocs } from "./emit/typescript/step-docs.ts";
import { emitSteps } from "./emit/typescript/steps.ts";
import { emitTypes } from "./emit/typescript/types.ts";
import { emitRuntime, emitRuntimeTypes } from "./emit/validators/runtime.ts";
import { emitValidators, emitValidatorTypes } from "./emit/validators/validators.ts";
import { type LintedSchema, lint } from "./lint/lint.ts";
import { canonical, compare } from "./load/canonical.ts";
import type { Artefacts } from "./load/disk.ts";
import { inFile, type SchemaFile, schemaPath } from "./load/json-schema.ts";
import { isRequest, versionOf } from "./load/names.ts";
import { canonicalService, type Service } from "./load/service.ts";
import { calledChecks } from "./lower/called-checks.ts";
import type { Schema } from "./lower/ir.ts";
import { everyLocation, type Location, locate } from "./lower/locations.ts";
import { lower } from "./lower/lower.ts";
import { skeletonOf } from "./lower/skeleton.ts";

const servicePath = "schema/service.json";

/** The whole generator as one pure function: makes every file of `generated/` from the schemas and the description of the service. */
export function generate(files: readonly SchemaFile[], description?: Service): Artefacts {
  const service = description && canonicalService(description);
  const linted = files.map(canonicalFile).sort((a, b) => compare(a.name, b.name));
  const schemas = linted.map((file) => inFile(schemaPath(file.name), () => lower(file)));
  const roots = locate(schemas, calledChecks(schemas));
  const requests = schemas.filter(isRequest);
  const allPaths = linted.map(({ name }) => schemaPath(name)).join(", ");
  const requestPaths = requests.map(({ name }) => schemaPath(name)).join(", ");
  const conformance = new Map([
    ...schemas.flatMap((schema, index) => inFile(schemaPath(schema.name), () => [...emitConformance(schema, (linted[index] as LintedSchema).schema)])),
    ...(service === undefined ? [] : emitHttp(service, linted)),
  ]);
  return new Map([
    ...schemas.flatMap((schema, index) => [...emitSchema(schema, roots[index] as Location)].map(([path, text]) => [`${schema.name}/${path}`, text] as const)),
    ...[...conformance].map(([path, text]) => [`conformance/${path}`, text] as const),
    ["conformance/manifest.json", emitManifest(conformance)],
    ["codes.ts", emitCodes(allPaths)],
    ["limits.ts", emitLimits(requests, requestPaths)],
    ["reference.md", emitReference(roots, service)],
    ...linted.flatMap(({ name, schema }) => [...emitEditions(name, schema)]),
    ["schemas.ts", emitSchemas(linted, allPaths)],
    ...(service === undefined
      ? []
      : ([
          ["openapi.json", emitOpenApi(linted, service)],
          ["service.ts", emitService(service, servicePath)],
        ] as const)),
    ["validators-runtime.d.ts", emitRuntimeTypes(allPaths)],
    ["validators-runtime.js", emitRuntime(roots, allPaths)],
  ]);
}

/** The files of one schema, which are in a folder of its name. */
function emitSchema(schema: Schema, root: Location): Artefacts {
  const path = schemaPath(schema.name);
  const skeleton = isRequest(schema) ? skeletonOf(root) : undefined;
  const isChecked = [...everyLocation(root)].some(({ isExported }) => isExported);
  return new Map([
    ["types.ts", emitTypes(schema, path)],
    ...(isChecked
      ? ([
          ["fields.ts", emitFields(root, path)],
          ["validators.d.ts", emitValidatorTypes(root, path)],
          ["validators.js", emitValidators(root, path)],
        ] as const)
      : []),
    ...(isRequest(schema)
      ? ([
          ["limits.ts", emitLimits([schema], path)],
          ["rules.ts", emitRules(schema, root, path)],
        ] as const)
      : []),
    ...(skeleton === undefined
      ? []
      : ([
          ["step-docs.ts", emitStepDocs(skeleton, path)],
          ["steps.ts", emitSteps(skeleton, new Set(schema.definitions.values()), path)],
        ] as const)),
  ]);
}

function canonicalFile(file: SchemaFile): LintedSchema {
  return inFile(schemaPath(file.name), () => {
    const { name, schema } = lint(file);
    versionOf(schema);
    return { name, schema: canonical(schema) };
  });
}
