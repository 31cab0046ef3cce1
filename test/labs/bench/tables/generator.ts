import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { print } from "../measure.ts";
import { beyondBareNode, costOfProcess } from "../processes.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const kinds = [1, 10, 100];

type Json = { readonly [name: string]: unknown };

/** CPU time of `npm run generate` with 1, 10 and 100 message schemas. */
export function generatorTable(): void {
  const folders = kinds.map((count) => [count, copyWith(count)] as const);
  try {
    const times = beyondBareNode(
      3,
      Object.fromEntries(folders.map(([count, folder]) => [nameOf(count), () => costOfProcess(["--import", "tsx/esm", "generator/main.ts"], folder)])),
    );
    print("Generator: CPU time of a whole process beyond bare Node", times, "ms");
  } finally {
    for (const [, folder] of folders) rmSync(folder, { recursive: true });
  }
}

function nameOf(count: number): string {
  return count === 1 ? "1 kind of message, `npm run generate` as it is" : `${count} kinds of messages`;
}

/** A copy of the generator with so many message schemas, each with its own type names. */
function copyWith(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "generator-"));
  for (const name of ["generator", "schema", "package.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const schema = JSON.parse(readFileSync(join(root, "schema/reply-button-request.schema.json"), "utf8")) as Json;
  for (let kind = 2; kind <= count; kind += 1) writeFileSync(join(folder, `schema/kind-${kind}.schema.json`), JSON.stringify(renamed(schema, kind), null, 2));
  return folder;
}

/** The same schema with other names. */
function renamed(schema: Json, kind: number): unknown {
  const names = new Set(Object.keys(schema["definitions"] as Json));
  const rename = (name: string): string => (names.has(name) ? `${name}Kind${kind}` : name);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === "$ref" && String(inner).startsWith("#")) return [key, `#/definitions/${rename(String(inner).slice("#/definitions/".length))}`];
        if (key === "title" && typeof inner === "string") return [key, `${inner}Kind${kind}`];
        if (key === "definitions") return [key, Object.fromEntries(Object.entries(inner as Json).map(([name, one]) => [rename(name), walk(one)]))];
        return [key, walk(inner)];
      }),
    );
  };
  return { ...(walk(schema) as Json), $id: `urn:kaleyra-whatsapp:kind-${kind}:1.0.0` };
}
