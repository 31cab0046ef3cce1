import { expect, it } from "vitest";
import { emitHttp } from "../../../../generator/emit/conformance/http.ts";
import { emitEditions } from "../../../../generator/emit/documents/editions.ts";
import { emitOpenApi } from "../../../../generator/emit/documents/openapi.ts";
import { emitReference } from "../../../../generator/emit/documents/reference.ts";
import { emitStatusErrorPage } from "../../../../generator/emit/documents/status-error-page.ts";
import { emitFields } from "../../../../generator/emit/typescript/fields.ts";
import { emitLimits } from "../../../../generator/emit/typescript/limits.ts";
import { emitRules } from "../../../../generator/emit/typescript/rules.ts";
import { emitSchemas } from "../../../../generator/emit/typescript/schemas.ts";
import { emitService } from "../../../../generator/emit/typescript/service.ts";
import { emitStatusErrors } from "../../../../generator/emit/typescript/status-errors.ts";
import { emitStepDocs } from "../../../../generator/emit/typescript/steps/step-docs.ts";
import { emitSteps } from "../../../../generator/emit/typescript/steps/steps.ts";
import { emitTypes } from "../../../../generator/emit/typescript/types.ts";
import { emitValidatorTypes } from "../../../../generator/emit/validators/validators.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import type { Schema } from "../../../../generator/lower/ir.ts";
import { everyLocation, type Location, locate } from "../../../../generator/lower/locations.ts";
import { type Skeleton, skeletonOf } from "../../../../generator/lower/skeleton.ts";
import { everything, filesWith, references, service, shaped } from "../support/everything.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";
import { request } from "../support/request.ts";

const files = filesWith(references);
const schemas = filesWith(everything).map(lintAndLower);
const roots = locate(schemas);
const [schema, root] = [schemas[0] as Schema, roots[0] as Location];
const requestSchema = lintAndLower({ name: request.name, schema: canonical(request.schema) });
const skeleton = skeletonOf(locate([requestSchema])[0] as Location) as Skeleton;
const shapedSchema = lintAndLower({ name: "shaped", schema: shaped });

it.each<[string, () => string | Promise<string>]>([
  ["fields.ts", () => emitFields(root, "a.json")],
  ["limits.ts", () => emitLimits([schema], "a.json")],
  ["rules.ts", () => emitRules(schema, [...everyLocation(root)], "a.json")],
  ["rules-of-shapes.ts", () => emitRules(shapedSchema, [...everyLocation(locate([shapedSchema])[0] as Location)], "a.json")],
  ["schemas.ts", () => emitSchemas(files, "a.json")],
  ["service.ts", () => emitService(service, "a.json")],
  ["status-errors.md", () => emitStatusErrorPage(service.statusErrors ?? {})],
  ["status-errors.ts", () => emitStatusErrors(service.statusErrors ?? {}, "a.json")],
  ["step-docs.ts", () => emitStepDocs(skeleton, "a.json")],
  ["steps.ts", () => emitSteps(skeleton, new Set(requestSchema.definitions.values()), "a.json")],
  ["types.ts", () => emitTypes(lintAndLower({ name: "a-file", schema: canonical(everything) }), canonical(everything), "a.json")],
  ["validators.d.ts", () => emitValidatorTypes(root, "a.json")],
  ["reference.md", () => emitReference(roots, service)],
  ["reference-without-service.md", () => emitReference(roots.slice(1), undefined)],
  ["openapi.json", () => emitOpenApi(files, service)],
  ["answers.vectors.json", () => [...emitHttp(service, files).values()].join()],
  [
    "editions.json",
    () =>
      JSON.stringify(
        [...emitEditions("a", references)].map(([path, content]) => [path, JSON.parse(content)]),
        undefined,
        1,
      ),
  ],
])("emits %s as in its golden file, from a schema and a service with everything", async (name, emit) => {
  await expect(await emit()).toMatchFileSnapshot(`golden/${name}.txt`);
});
