import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The compilers that must agree, by their folders in node_modules. */
export const compilers = ["typescript-5.9", "typescript", "typescript-7"] as const;
export type Compiler = (typeof compilers)[number];

/** One error as the command line prints it, with the quotes in its string literals unescaped. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly text: string;
}

export interface Compiled {
  readonly errors: readonly CompileError[];
  readonly instantiations: number;
  readonly symbols: number;
  readonly checkSeconds: number;
  readonly megabytes: number;
}

const options = {
  target: "ES2022",
  lib: ["ES2023"],
  module: "nodenext",
  moduleResolution: "nodenext",
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

export type Programs = Readonly<Record<string, string>>;

/** Compiles programs that import "kaleyra-whatsapp". */
export function compile(compiler: Compiler, programs: Programs, emitTo?: string): Promise<Compiled> {
  const emit = (folder: string): object =>
    emitTo === undefined ? {} : { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: folder, outDir: emitTo };
  return inProject(
    programs,
    async (folder) => {
      const output = await tsc(compiler, folder, ["-p", folder, "--pretty", "false", "--extendedDiagnostics"]);
      return {
        errors: errorsIn(output),
        instantiations: numberIn(output, "Instantiations"),
        symbols: numberIn(output, "Symbols"),
        checkSeconds: numberIn(output, "Check time"),
        megabytes: numberIn(output, "Memory used") / 1024,
      };
    },
    emit,
  );
}

async function inProject<Result>(programs: Programs, use: (folder: string) => Promise<Result>, more: (folder: string) => object): Promise<Result> {
  const folder = await makeProject(programs, more);
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes programs that import "kaleyra-whatsapp" into a folder with a tsconfig.json. */
export async function makeProject(programs: Programs, more: (folder: string) => object = () => ({})): Promise<string> {
  const library = await declarations();
  const folder = await temporaryFolder();
  const paths = {
    "kaleyra-whatsapp": [join(library, "src/index.d.ts")],
    "kaleyra-whatsapp/callbacks": [join(library, "src/callbacks/index.d.ts")],
  };
  const compilerOptions = { ...options, noEmit: true, ...more(folder), paths };
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await symlink(join(root, "test/labs/bench/node_modules"), join(folder, "node_modules"));
  for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(programs) }));
  return folder;
}

/** The library's declaration files, as users have them; emitted once. */
function declarations(): Promise<string> {
  emitted ??= emitDeclarations();
  return emitted;
}
let emitted: Promise<string> | undefined;

async function emitDeclarations(): Promise<string> {
  const folder = await temporaryFolder();
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const outDir = join(folder, "library");
  const compilerOptions = { noEmit: false, noCheck: true, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir };
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions,
      files: [join(root, "src/index.ts"), join(root, "src/callbacks/index.ts")],
      include: [],
    }),
  );
  await tsc("typescript-7", root, ["-p", folder]);
  for (const path of await readdir(join(root, "generated"), { recursive: true })) {
    if (!path.endsWith(".d.ts")) continue;
    await mkdir(join(outDir, "generated", dirname(path)), { recursive: true });
    await copyFile(join(root, "generated", path), join(outDir, "generated", path));
  }
  await writeFile(join(outDir, "package.json"), '{ "type": "module" }');
  return outDir;
}

const run = promisify(execFile);

/** The compiler's output, also if it finds errors. */
async function tsc(compiler: Compiler, cwd: string, args: readonly string[]): Promise<string> {
  const bin = join(root, "node_modules", compiler, "bin/tsc");
  try {
    return (await run(process.execPath, [bin, ...args], { cwd, maxBuffer: 256 * 1024 * 1024 })).stdout;
  } catch (error) {
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string" && error.stdout !== "") return error.stdout;
    throw error;
  }
}

function errorsIn(output: string): readonly CompileError[] {
  const found: CompileError[] = [];
  for (const line of output.split("\n")) {
    const [, file, number, column, code, text] = /^(\S.*?)\((\d+),(\d+)\): error (TS\d+): (.*)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (file !== undefined) found.push({ file, line: Number(number), column: Number(column), code: code as string, text: unescaped(text as string) });
    else if (line.startsWith("error ")) throw new Error(line);
    else if (line.startsWith("  ") && last !== undefined) found[found.length - 1] = { ...last, text: `${last.text}\n${unescaped(line)}` };
  }
  return found;
}

function unescaped(text: string): string {
  return text.replaceAll('\\"', '"');
}

function numberIn(output: string, name: string): number {
  return Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(output)?.[1]);
}

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
}
