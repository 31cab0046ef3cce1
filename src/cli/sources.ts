import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./exit.ts";

/** Where messages come from. */
export interface Source {
  readonly name: string;
  /** Whether each line is a message; `undefined` where only the content can tell. */
  readonly ndjson?: boolean;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

const oneALine = /\.(?:ndjson|jsonl)$/i;
const message = /\.(?:json|ndjson|jsonl)$/i;

/** Finds the messages that the arguments name: files, folders with all that is in them, and `-` for stdin. */
export async function sourcesOf(paths: readonly string[]): Promise<readonly Source[]> {
  return (await Promise.all(paths.map((path) => (path === "-" ? [stdin] : sourcesAt(path))))).flat();
}

const stdin: Source = { name: "-", chunks: () => process.stdin };

async function sourcesAt(path: string): Promise<readonly Source[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === "ENOENT" ? `there is no file or folder ${path}` : `${path} cannot be read (${error.code})`);
  });
  if (!found.isDirectory()) return [file(path)];
  const files = await filesIn(path);
  if (files.length === 0) throw new UsageError(`there is no .json, .ndjson or .jsonl file in ${path}`);
  return files.map(file);
}

function file(path: string): Source {
  return { name: path, ...(oneALine.test(path) ? { ndjson: true } : undefined), chunks: () => bytesOf(path) };
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${error instanceof Error && "code" in error ? error.code : "unknown reason"})`);
  }
}

/** Links are not followed, so that no circle is walked. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path);
        return entry.isFile() && message.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}
