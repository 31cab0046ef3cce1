import { emitLanguages } from "./emit/all-languages.ts";
import { emitHttp } from "./emit/conformance/http.ts";
import { emitManifest } from "./emit/conformance/vector-file.ts";
import { emitConformance, triedEarlier } from "./emit/conformance/vectors.ts";
import { emitEditions } from "./emit/documents/editions.ts";
import { emitOpenApi } from "./emit/documents/openapi.ts";
import { emitReference } from "./emit/documents/reference.ts";
import { emitStatusErrorPage } from "./emit/documents/status-error-page.ts";
import { emitSubset } from "./emit/documents/subset.ts";
import { highestVersion } from "./emit/languages/model.ts";
import { emitCodes, emitFields } from "./emit/typescript/fields.ts";
import { emitKindChecks, emitKindSchemas, emitKindSkeletons } from "./emit/typescript/kind-tables.ts";
import { emitKinds } from "./emit/typescript/kinds.ts";
import { emitLimits, emitLimitsOf } from "./emit/typescript/limits.ts";
import { emitReferences } from "./emit/typescript/references.ts";
import { emitRules } from "./emit/typescript/rules.ts";
import { emitSchemas } from "./emit/typescript/schemas.ts";
import { emitService } from "./emit/typescript/service.ts";
import { emitStatusErrors } from "./emit/typescript/status-errors.ts";
import { emitStepDocs } from "./emit/typescript/steps/step-docs.ts";
import { emitSteps } from "./emit/typescript/steps/steps.ts";
import { emitTypes } from "./emit/typescript/types.ts";
import { emitRuntime, emitRuntimeTypes } from "./emit/validators/runtime.ts";
import { emitValidators, emitValidatorTypes } from "./emit/validators/validators.ts";
import { lintAnnotations } from "./lint/annotations.ts";
import { type LintedSchema, lint } from "./lint/lint.ts";
import { type BundledFile, bundle, isLibrary } from "./load/bundle.ts";
import { canonical, compare } from "./load/canonical.ts";
import type { Artefacts } from "./load/disk.ts";
import { pointerSteps, SchemaError, type SchemaFile, schemaPath } from "./load/json-schema.ts";
import { isRequest, versionOf } from "./load/names.ts";
import { canonicalService, checkRequestSchemas, requestSchemas, type Service } from "./load/service.ts";
import { calledChecks } from "./lower/called-checks.ts";
import type { Schema } from "./lower/ir.ts";
import { kindsOf } from "./lower/kinds.ts";
import { everyLocation, type Location, locate } from "./lower/locations.ts";
import { lower } from "./lower/lower.ts";
import { skeletonOf } from "./lower/skeleton.ts";

const servicePath = "schema/service.json";
const statusErrorsPath = "schema/status-errors.json";

/** The whole generator as one pure function: makes every file of `generated/` from the schemas, the description of the service and the hand-written vectors. */
export async function generate(files: readonly SchemaFile[], description?: Service, handWrittenVectors: Artefacts = new Map()): Promise<Artefacts> {
  const service = description && canonicalService(description);
  const bundled = bundle([...files].sort((a, b) => compare(a.name, b.name)));
  const lintedLibraries = bundled.libraries.map(canonicalFile);
  const libraries = lintedLibraries.map((file) => ({ ...inOrigin(file, () => lower(file)), isLibrary: true }));
  const linted = bundled.schemas.map(canonicalFile);
  const schemas = linted.map((file) => inOrigin(file, () => lower(file)));
  const roots = schemas.map((schema) => inOrigin(schema, () => locate([schema], calledChecks([schema]))[0] as Location));
  const requests = schemas.filter(isRequest);
  const kinds = kindsOf(requests);
  const rootOf = (name: string): Location => roots.find(({ schemaName }) => schemaName === name) as Location;
  const allPaths = pathsOf(schemas);
  const requestPaths = pathsOf(requests);
  if (service !== undefined) checkRequestSchemas(service, requests);
  const earlier = triedEarlier(schemas, service === undefined ? [] : requestSchemas(service));
  const conformance = new Map([
    ...schemas.flatMap((schema, index) => inOrigin(schema, () => [...emitConformance(schema, (linted[index] as LintedSchema).schema, earlier.get(schema))])),
    ...(service === undefined ? [] : emitHttp(service, linted)),
  ]);
  const types = await emitAllTypes([...libraries, ...schemas], [...lintedLibraries, ...linted]);
  return new Map([
    ...types,
    ...libraries.flatMap((library) => [...emitLibrary(library)]),
    ...schemas.flatMap((schema, index) => [...emitSchema(schema, roots[index] as Location)]),
    ...[...conformance].map(([path, text]) => [`conformance/${path}`, text] as const),
    ["conformance/manifest.json", emitManifest(conformance, handWrittenVectors)],
    ["codes.ts", emitCodes(allPaths)],
    ["kinds.ts", emitKinds(kinds, requestPaths)],
    ["kind-checks.ts", emitKindChecks(kinds.kinds, ({ schemaName }) => rootOf(schemaName), requestPaths)],
    ["kind-schemas.ts", emitKindSchemas(kinds.kinds, requestPaths)],
    [
      "kind-skeletons.ts",
      emitKindSkeletons(
        kinds.kinds.filter(({ schemaName }) => skeletonOf(rootOf(schemaName)) !== undefined),
        requestPaths,
      ),
    ],
    ["limits.ts", emitLimits(requests, requestPaths)],
    ["reference.md", emitReference(roots, service)],
    [
      "references.ts",
      emitReferences(
        roots.filter(({ schemaName }) => isRequest({ name: schemaName })),
        requestPaths,
      ),
    ],
    ["subset.md", emitSubset()],
    ...linted.flatMap(({ name, schema }) => [...emitEditions(name, schema)]),
    ["schemas.ts", emitSchemas(linted, allPaths)],
    ...(service === undefined
      ? []
      : ([["openapi.json", emitOpenApi(linted, service, kinds)], ["service.ts", emitService(service, servicePath)], ...languages(service)] as const)),
    ...(service?.statusErrors === undefined
      ? []
      : ([
          ["status-errors.md", emitStatusErrorPage(service.statusErrors)],
          ["status-errors.ts", emitStatusErrors(service.statusErrors, statusErrorsPath)],
        ] as const)),
    ["validators-runtime.d.ts", emitRuntimeTypes(allPaths)],
    ["validators-runtime.js", emitRuntime(roots, allPaths)],
  ]);

  /** The packages of other languages, which need the service for answers. */
  function languages(described: Service): Artefacts {
    const version = highestVersion(linted.map(({ schema }) => versionOf(schema)));
    const sources = ["schema/*.schema.json", servicePath, statusErrorsPath].join(", ");
    return emitLanguages({ version, sources, schemas, roots, kinds, service: described });
  }
}

/** The wire types of all schemas. This alone waits: json-schema-to-typescript can fetch references, which these schemas have none of. */
async function emitAllTypes(schemas: readonly Schema[], linted: readonly LintedSchema[]): Promise<Artefacts> {
  const texts = new Map<string, string>();
  for (const [index, schema] of schemas.entries()) {
    texts.set(`${schema.name}/types.ts`, await emitTypes(schema, (linted[index] as LintedSchema).schema, pathsOf([schema])));
  }
  return texts;
}

/** The files of a library of definitions that several schemas share, in a folder of its name. */
function emitLibrary(library: Schema): Artefacts {
  const path = pathsOf([library]);
  return inFolder(library, [
    ["limits.ts", emitLimitsOf(library, path)],
    ["rules.ts", emitRules(library, [], path)],
  ]);
}

/** The files of one schema, in a folder of its name. */
function emitSchema(schema: Schema, root: Location): Artefacts {
  const path = pathsOf([schema]);
  const locations = [...everyLocation(root)];
  const skeleton = isRequest(schema) ? skeletonOf(root) : undefined;
  return inFolder(schema, [
    ...(locations.some(({ isExported }) => isExported)
      ? ([
          ["fields.ts", emitFields(root, path)],
          ["validators.d.ts", emitValidatorTypes(root, path)],
          ["validators.js", emitValidators(root, path)],
        ] as const)
      : []),
    ...(isRequest(schema)
      ? ([
          ["limits.ts", emitLimitsOf(schema, path)],
          ["rules.ts", emitRules(schema, locations, path)],
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

function inFolder({ name }: Schema, files: readonly (readonly [path: string, text: string])[]): Artefacts {
  return new Map(files.map(([path, text]) => [`${name}/${path}`, text]));
}

/** The paths of schemas and of the libraries that they import. */
function pathsOf(schemas: readonly Schema[]): string {
  const names = schemas.flatMap(({ name, imports }) => [name, ...(imports?.values() ?? [])]);
  return [...new Set(names)].sort(compare).map(schemaPath).join(", ");
}

function canonicalFile(file: BundledFile): LintedSchema {
  return inOrigin(file, () => {
    const linted = lint(file);
    lintAnnotations(linted);
    const { schema, ...rest } = linted;
    if (!isLibrary(file)) versionOf(schema);
    return { ...rest, schema: canonical(schema) };
  });
}

/** Names the file in an error about a schema: of a definition that was copied, the library that it is from. */
function inOrigin<Result>({ name, imports }: Pick<SchemaFile, "name" | "imports">, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const [group, definition = ""] = pointerSteps(error.pointer);
    const library = group === "definitions" ? imports?.get(definition) : undefined;
    throw new SchemaError(error.pointer, error.reason, schemaPath(library ?? name));
  }
}
