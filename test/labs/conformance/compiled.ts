import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** How to compile a program. */
export interface Compiler {
  readonly command: (source: string, program: string) => readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const cache = fileURLToPath(new URL("../../../node_modules/.cache/conformance/", import.meta.url));

/** Compiles a program, or reuses an earlier build of the same source; `undefined` when its library or the compiler is not installed. */
export async function compiled({ command, environment }: Compiler, source: string, library: string): Promise<string | undefined> {
  if (!existsSync(library)) return undefined;
  const hash = createHash("sha256").update(readFileSync(source)).update(readFileSync(library)).digest("hex").slice(0, 16);
  const program = join(cache, `${basename(source)}-${hash}`);
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const [compiler = "", ...parameters] = command(source, `${program}.new`);
  const env = { ...process.env, GOCACHE: join(cache, "go"), ...environment };
  return await promisify(execFile)(compiler, parameters, { env }).then(
    () => {
      renameSync(`${program}.new`, program);
      return program;
    },
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    },
  );
}
