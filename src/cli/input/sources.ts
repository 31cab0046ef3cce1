import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../exit-codes.ts";

/** A file or stdin, from which messages are read. */
export interface Source {
  readonly name: string;
  /** Whether each line is a message; `undefined` where the content decides. */
  readonly ndjson?: boolean;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

const messageFile = /\.(?:json|ndjson|jsonl)$/i;

/** Whether a file's name says that it has one JSON value a line. */
export function isNdjsonFile(path: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(path);
}

/** Finds the sources that the arguments name: files, folders with everything in them, and `-` for stdin. */
export async function sourcesOf(paths: readonly string[]): Promise<readonly Source[]> {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("- is stdin, which can be read once");
  return (await Promise.all(paths.map((path) => (path === "-" ? [stdin] : sourcesAt(path))))).flat();
}

const stdin: Source = { name: "-", chunks: () => process.stdin };

async function sourcesAt(path: string): Promise<readonly Source[]> {
  const found = await stat(path).catch((error) => unreadable(path, error));
  if (!found.isDirectory()) return [file(path)];
  const files = await filesIn(path);
  if (files.length === 0) throw new UsageError(`there is no .json, .ndjson or .jsonl file in ${path}`);
  return files.map(file);
}

function file(path: string): Source {
  return { name: path, ...(isNdjsonFile(path) ? { ndjson: true } : undefined), chunks: () => bytesOf(path) };
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : "unknown reason";
  throw new UsageError(code === "ENOENT" ? `there is no file or folder ${path}` : `${path} cannot be read (${code})`);
}

/** Finds the files in a folder. Links to files count; links to folders are not followed, because they may form a cycle. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch((error) => unreadable(folder, error))).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path);
        if (!messageFile.test(entry.name)) return [];
        const target = entry.isSymbolicLink() ? await stat(path).catch((error) => unreadable(path, error)) : entry;
        return target.isFile() ? [path] : [];
      }),
  );
  return found.flat();
}
