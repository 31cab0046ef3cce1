import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundle } from "../load/bundle.ts";
import { readSchemas, readServiceFile } from "../load/disk.ts";
import { SchemaError, type SchemaFile } from "../load/json-schema.ts";
import type { Service } from "../load/service.ts";

/** All schemas at one point in time, and the description of the service if there was one. */
export interface Edition {
  readonly schemas: readonly SchemaFile[];
  readonly service: Service | undefined;
}

/** Reads an edition from a folder of schemas or from a git ref of this repository. */
export function readEdition(source: string): Edition {
  return existsSync(source) ? readFolder(source) : readRef(source);
}

function readFolder(folder: string): Edition {
  return { schemas: bundle(readSchemas(folder)).schemas, service: existsSync(join(folder, "service.json")) ? readServiceFile(folder) : undefined };
}

function readRef(ref: string): Edition {
  if (ref.startsWith("-")) throw new SchemaError("", `"${ref}" is neither a folder nor a git ref`);
  const folder = mkdtempSync(join(tmpdir(), "schema-diff-"));
  try {
    for (const path of git(ref, "ls-tree", "--name-only", ref, "schema/").split("\n")) {
      if (path.endsWith(".json")) writeFileSync(join(folder, basename(path)), git(ref, "show", `${ref}:${path}`));
    }
    return readFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The last tag before the present commit; there is none in a clone without tags. */
export function lastTag(): string | undefined {
  try {
    return git("HEAD", "describe", "--tags", "--abbrev=0").trim();
  } catch {
    return undefined;
  }
}

function git(ref: string, ...parameters: readonly string[]): string {
  try {
    return execFileSync("git", [...parameters], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 26 });
  } catch {
    throw new SchemaError("", `"${ref}" is neither a folder nor a git ref`);
  }
}
