import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One vector, as it stands in a file. */
export interface Vector {
  readonly id: string;
  readonly comment?: string;
  readonly flags?: readonly string[];
  readonly appliesTo?: readonly ("validator" | "builder")[];
  /** The message, as JSON text. */
  readonly documentText?: string;
  /** The message, as calls of a builder. */
  readonly steps?: readonly (readonly [string, ...string[]])[];
  readonly expect: {
    readonly schema?: "valid" | "invalid";
    readonly full: "valid" | "invalid";
    readonly issues?: readonly { readonly code: string; readonly path: string }[];
    /** The message that is built, as JSON text. */
    readonly wire?: string;
  };
}

export interface VectorFile {
  readonly format: number;
  readonly schema: string;
  readonly numberOfVectors: number;
  readonly flags: Readonly<Record<string, string>>;
  readonly vectors: readonly Vector[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["generated/conformance/core", "generated/conformance/optional", "schema/conformance/core", "schema/conformance/optional"];

/** Every file of vectors, by its path. */
export const vectorFiles: ReadonlyMap<string, VectorFile> = new Map(
  folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((name) => name.endsWith(".vectors.json"))
      .sort()
      .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(`${root}${folder}/${name}`, "utf8")) as VectorFile] as const),
  ),
);

/** The vectors on one schema that every implementation must answer, and those that none need. */
export function vectorsOf(schema: string, kind: "core" | "optional" = "core"): readonly Vector[] {
  return [...vectorFiles].filter(([path, file]) => path.includes(`/${kind}/`) && file.schema === schema).flatMap(([, { vectors }]) => vectors);
}

export const schemaNames = [...new Set([...vectorFiles.values()].map(({ schema }) => schema))].sort();

/** A schema as it is written by hand. */
export function sourceSchemaOf(name: string): { readonly [keyword: string]: unknown } {
  return JSON.parse(readFileSync(`${root}schema/${name}.schema.json`, "utf8"));
}
