import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitLanguages } from "../../../../generator/emit/all-languages.ts";
import { emitConformance } from "../../../../generator/emit/conformance/vectors.ts";
import { type LintedSchema, lint } from "../../../../generator/lint/lint.ts";
import { bundle } from "../../../../generator/load/bundle.ts";
import { type Artefacts, readArtefacts, readSchemas } from "../../../../generator/load/disk.ts";
import type { SchemaFile } from "../../../../generator/load/json-schema.ts";
import { isRequest } from "../../../../generator/load/names.ts";
import { kindsOf } from "../../../../generator/lower/kinds.ts";
import { locate } from "../../../../generator/lower/locations.ts";
import { lower } from "../../../../generator/lower/lower.ts";
import { service } from "../../../unit/generator/support/everything.ts";
import { fourKinds } from "../../../unit/generator/support/four-kinds.ts";
import { hostile } from "../../../unit/generator/support/hostile.ts";
import { manyFields } from "../../../unit/generator/support/many-fields.ts";
import { shapes } from "../../../unit/generator/support/shapes.ts";
import type { Vector, VectorFile } from "../vectors.ts";

/** Schemas from which every language has a module, and their vectors. */
export interface Edition {
  readonly name: string;
  readonly files: readonly SchemaFile[];
  readonly artefacts: Artefacts;
  /** Schema → its vectors. */
  readonly vectors: ReadonlyMap<string, readonly Vector[]>;
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** The project itself, as it is committed. */
export const project: Edition = editionOf("project", readSchemas(`${root}schema`), new Map([...readArtefacts(`${root}generated`), ...handWritten()]));

function handWritten(): Artefacts {
  return new Map([...readArtefacts(`${root}schema/conformance`)].map(([path, text]) => [`conformance/hand-written/${path}`, text]));
}

/** Schemas of the tests: a rule of every kind, several kinds of request that share definitions, also with a field of every type, and text that tries to break out of strings and comments. */
export function testEditions(): readonly Edition[] {
  const answer = readSchemas(`${root}schema`).filter(({ name }) => name === "api-response");
  return [
    edition("other shapes", [shapes, ...answer]),
    edition("four kinds", [...fourKinds, ...answer]),
    edition("many fields", [...manyFields, ...answer]),
    edition("hostile text", [hostile, ...answer]),
  ];
}

function edition(name: string, files: readonly SchemaFile[]): Edition {
  const linted = bundle([...files]).schemas.map(lint);
  const schemas = linted.map(lower);
  const kinds = kindsOf(schemas.filter(isRequest));
  const packages = emitLanguages({ version: "1.2.3", sources: "schema/", schemas, roots: locate(schemas), kinds, service });
  const vectors = schemas.flatMap((schema, index) => [...emitConformance(schema, (linted[index] as LintedSchema).schema)]);
  return editionOf(name, files, new Map([...packages, ...vectors.map(([path, text]) => [`conformance/${path}`, text] as const)]));
}

function editionOf(name: string, files: readonly SchemaFile[], artefacts: Artefacts): Edition {
  const vectors = new Map<string, Vector[]>();
  for (const [path, text] of artefacts) {
    if (!path.startsWith("conformance/") || !path.endsWith(".vectors.json")) continue;
    const file = JSON.parse(text) as VectorFile<Vector>;
    vectors.set(file.schema, [...(vectors.get(file.schema) ?? []), ...file.vectors.filter(({ documentText }) => documentText !== undefined)]);
  }
  return { name, files, artefacts, vectors };
}

/** Writes the files of one language into a folder of their own, because a compiler leaves things behind. */
export function written({ name, artefacts }: Edition, language: string): string {
  const folder = join(root, "node_modules/.cache/conformance/modules", name.replaceAll(" ", "-"), language);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of artefacts) {
    if (!path.startsWith(`${language}/`)) continue;
    const target = join(folder, path.slice(language.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return folder;
}
