/** Guarantees that each file of code, made by its emitter alone, is what is committed. The types take a compiler, and are compared with all the rest. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { canonical } from "../../generator/canonical.ts";
import { readSchemas, readServiceFile } from "../../generator/disk.ts";
import { emitCharacters } from "../../generator/emit/characters.ts";
import { emitEditions } from "../../generator/emit/editions.ts";
import { emitFields } from "../../generator/emit/fields.ts";
import { emitLimits } from "../../generator/emit/limits.ts";
import { emitRules } from "../../generator/emit/rules.ts";
import { emitSchemas } from "../../generator/emit/schemas.ts";
import { emitService } from "../../generator/emit/service.ts";
import { emitValidators, emitValidatorTypes } from "../../generator/emit/validators/index.ts";
import type { JsonSchema } from "../../generator/json-schema.ts";
import { locate } from "../../generator/locations.ts";
import { lower } from "../../generator/lower/index.ts";
import { inOneOrder } from "../../generator/service.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schemas = readSchemas(`${root}schema`).map(({ name, schema }) => ({ name, schema: canonical(schema as JsonSchema) }));
const documents = schemas.map(lower);
const roots = locate(documents);
const sources = schemas.map(({ name }) => `schema/${name}.schema.json`);
const all = sources.join(", ");
const built = schemas.findIndex(({ name }) => name === "reply-button-request");
const [builder, builderRoot, source] = [documents[built], roots[built], sources[built]] as [(typeof documents)[0], (typeof roots)[0], string];

it.each<[string, () => string]>([
  ["characters.ts", emitCharacters],
  ["fields.ts", () => emitFields(roots, all)],
  ["limits.ts", () => emitLimits(builder, source)],
  ["rules.ts", () => emitRules(builder, builderRoot, source)],
  ["schemas.ts", () => emitSchemas(schemas, all)],
  ["service.ts", () => emitService(inOneOrder(readServiceFile(`${root}schema`)), "schema/service.json")],
  ["validators.d.ts", () => emitValidatorTypes(roots, all)],
  ["validators.js", () => emitValidators(roots, all)],
])("%s", (path, emit) => expect(emit()).toBe(readFileSync(`${root}generated/${path}`, "utf8")));

it("every edition of the schemas", () => {
  const editions = schemas.flatMap(({ name, schema }) => [...emitEditions(name, schema)]);
  expect(editions.length).toBeGreaterThan(0);
  for (const [path, content] of editions) expect(content).toBe(readFileSync(`${root}generated/${path}`, "utf8"));
});
