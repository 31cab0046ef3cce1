import { createHash } from "node:crypto";
import { asciiJson } from "../quoting.ts";
import { reasons } from "./flags.ts";

/** Emits a file of vectors: what a reader has to know of them, and the vectors. */
export function fileOf(schema: string, version: string, vectors: readonly { readonly flags: readonly string[] }[]): string {
  const used = [...new Set(vectors.flatMap(({ flags }) => flags))].sort();
  const flags = Object.fromEntries(used.map((flag) => [flag, reasons[flag]]));
  return asciiJson({ format: 1, schema, version, numberOfVectors: vectors.length, flags, vectors });
}

/** Emits the list of all files of vectors, so that a copy can be told to be whole. */
export function emitManifest(files: ReadonlyMap<string, string>): string {
  const entries = [...files].map(([path, text]) => {
    const { version, numberOfVectors } = JSON.parse(text) as { readonly version: string; readonly numberOfVectors: number };
    return [path, { version, sha256: createHash("sha256").update(text).digest("hex"), numberOfVectors }];
  });
  return asciiJson({ format: 1, files: Object.fromEntries(entries) });
}
