import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
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
  readonly text: string;
}

export interface Compiled {
  readonly errors: readonly CompileError[];
  readonly instantiations: number;
  readonly checkSeconds: number;
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

/** Compiles programs that import "kaleyra-whatsapp". */
export async function compile(compiler: Compiler, programs: Readonly<Record<string, string>>, emitTo?: string): Promise<Compiled> {
  const library = await declarations();
  return inFolder(async (folder) => {
    const emit = emitTo === undefined ? { noEmit: true } : { declaration: true, emitDeclarationOnly: true, rootDir: folder, outDir: emitTo };
    const compilerOptions = {
      ...options,
      ...emit,
      paths: { "kaleyra-whatsapp": [join(library, "src/index.d.ts")], zod: [join(root, "test/labs/bench/node_modules/zod/index.d.ts")] },
    };
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(programs) }));
    const output = await tsc(compiler, folder, ["-p", folder, "--pretty", "false", "--extendedDiagnostics"]);
    return { errors: errorsIn(output), instantiations: numberIn(output, "Instantiations"), checkSeconds: numberIn(output, "Check time") };
  });
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
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, files: [join(root, "src/index.ts")], include: [] }),
  );
  await tsc("typescript-7", root, ["-p", folder]);
  await mkdir(join(outDir, "generated"), { recursive: true });
  await copyFile(join(root, "generated/validators.d.ts"), join(outDir, "generated/validators.d.ts"));
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
    const [, file, number, text] = /^(\S.*?)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (file !== undefined) found.push({ file, line: Number(number), text: unescaped(text as string) });
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

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await temporaryFolder();
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
}

/** The folder of the fixture programs of one kind. */
export function fixtures(name: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), "fixtures", name);
}
