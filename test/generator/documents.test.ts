/** Guarantees that each document, made by its emitter alone, is what is committed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { canonical } from "../../generator/canonical.ts";
import { readSchemas, readServiceFile } from "../../generator/disk.ts";
import { emitManifest } from "../../generator/emit/conformance/file.ts";
import { emitHttp } from "../../generator/emit/conformance/http.ts";
import { emitConformance } from "../../generator/emit/conformance/index.ts";
import { emitOpenApi } from "../../generator/emit/openapi.ts";
import { emitReference } from "../../generator/emit/reference.ts";
import type { JsonSchema } from "../../generator/json-schema.ts";
import { locate } from "../../generator/locations.ts";
import { lower } from "../../generator/lower/index.ts";
import { inOneOrder } from "../../generator/service.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schemas = readSchemas(`${root}schema`).map(({ name, schema }) => ({ name, schema: canonical(schema as JsonSchema) }));
const service = inOneOrder(readServiceFile(`${root}schema`));
const documents = schemas.map(lower);
const committed = (path: string): string => readFileSync(`${root}generated/${path}`, "utf8");

it("the reference", () => expect(emitReference(locate(documents), service) === committed("reference.md")).toBe(true));

it("OpenAPI", () => expect(emitOpenApi(schemas, service) === committed("openapi.json")).toBe(true));

const isCommitted = (made: ReadonlyMap<string, string>): void => {
  for (const [path, content] of made) expect({ path, same: content === committed(`conformance/${path}`) }).toEqual({ path, same: true });
};

it("the vectors of answers", () => isCommitted(emitHttp(service, schemas)));

it("the manifest of all vectors", () => {
  const { files } = JSON.parse(committed("conformance/manifest.json")) as { readonly files: object };
  const all = new Map(Object.keys(files).map((path) => [path, committed(`conformance/${path}`)]));
  expect(emitManifest(all)).toBe(committed("conformance/manifest.json"));
});

it.each(documents.map((document, index) => [document.name, document, schemas[index]?.schema as JsonSchema] as const))(
  "the vectors of %s",
  (_, document, schema) => {
    isCommitted(emitConformance(document, schema));
  },
);
