import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../exit-codes.ts";

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
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("- stands for stdin, which can be read once");
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
  return { name: path, ...(oneALine.test(path) ? { ndjson: true } : undefined), chunks: () => bytesOf(path) };
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

/** A link to a file is a file; one to a folder is not followed, so that no circle is walked. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch((error) => unreadable(folder, error))).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path);
        if (!message.test(entry.name)) return [];
        const found = entry.isSymbolicLink() ? await stat(path).catch((error) => unreadable(path, error)) : entry;
        return found.isFile() ? [path] : [];
      }),
  );
  return found.flat();
}
