/** Reads schemas and generated files from disk, and writes generated files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compare } from "./canonical.ts";
import { inFile, type Json, SchemaError, type SchemaFile } from "./json-schema.ts";
import { readService, type Service } from "./service.ts";
import { readStatusErrors } from "./status-errors.ts";

/** Path below `generated/` → the text of the file. */
export type Artefacts = ReadonlyMap<string, string>;

const ending = ".schema.json";

/** Reads all schemas of a folder, sorted by name. */
export function readSchemas(folder: string): readonly SchemaFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => ({ name: name.slice(0, -ending.length), schema: parse(join(folder, name)) }));
}

/** Reads `service.json`, the description of the service, from the folder of the schemas, and `status-errors.json` where there is one. */
export function readServiceFile(folder: string): Service {
  const path = join(folder, "service.json");
  const codes = join(folder, "status-errors.json");
  const service = inFile(path, () => readService(parse(path)));
  return existsSync(codes) ? { ...service, statusErrors: inFile(codes, () => readStatusErrors(parse(codes))) } : service;
}

/** Reads the hand-written files of vectors: the path in the project → the text, sorted by path. */
export function readVectorFiles(folder: string): Artefacts {
  const files = [...readArtefacts(join(folder, "conformance"))].filter(([path]) => path.endsWith(".vectors.json"));
  for (const [path] of files) parse(join(folder, "conformance", path));
  return new Map(files.map(([path, text]) => [`schema/conformance/${path}`, text] as const).sort(([one], [other]) => compare(one, other)));
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function parse(path: string): Json {
  try {
    return JSON.parse(utf8.decode(readFileSync(path))) as Json;
  } catch (error) {
    throw new SchemaError("", `not JSON: ${(error as Error).message}`, path);
  }
}

/** Reads every file below a folder; a missing folder has none. */
export function readArtefacts(folder: string): Artefacts {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]));
}

/** Makes a folder hold exactly these files. Files that are the same already are not written. */
export function writeArtefacts(folder: string, artefacts: Artefacts): void {
  const before = readArtefacts(folder);
  for (const path of before.keys()) {
    if (!artefacts.has(path)) rmSync(join(folder, path));
  }
  for (const [path, text] of artefacts) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
