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

it("the vectors and their manifest", () => {
  const files = new Map<string, string>();
  const add = (made: ReadonlyMap<string, string>): void => {
    for (const [path, content] of made) {
      expect({ path, isCommitted: content === committed(`conformance/${path}`) }).toEqual({ path, isCommitted: true });
      files.set(path, content);
    }
  };
  for (const [index, document] of documents.entries()) add(emitConformance(document, schemas[index]?.schema as JsonSchema));
  add(emitHttp(service, schemas));
  expect(emitManifest(files) === committed("conformance/manifest.json")).toBe(true);
});
