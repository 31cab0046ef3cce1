import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentOfChildren } from "../../support/environment.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The schema of a message with reply buttons. */
export const requestSchema = "schema/reply-button-request.schema.json";

/** The definitions that all kinds of request share. */
export const sharedSchema = "schema/shared.schema.json";

/** A copy of the project in which a test changes the schema, and the commands of a maintainer. */
export interface ToolChain {
  readonly folder: string;
  /** Replaces text in a file; fails where the text is missing. */
  readonly edit: (path: string, replacements: readonly (readonly [string, string])[]) => void;
  /** Changes the value of a keyword in one of the definitions of the request, or of those that all requests share. */
  readonly change: <Value>(definition: string, keyword: string, by: (before: Value) => Value) => void;
  /** Adds a definition to those that all requests share. */
  readonly define: (name: string, definition: object) => void;
  /** Puts a folder back as it is committed. */
  readonly restore: (folder: string) => void;
  /** The output of `npm run check` for everything but the tests. */
  readonly check: () => string;
  readonly read: (path: string) => string;
  readonly copyTo: (path: string, target: string) => void;
  readonly run: (script: string, ...parameters: readonly string[]) => { readonly status: number | null; readonly output: string };
  /** The output of the compiler for a program in the root of the project. */
  readonly compile: (program: string) => string;
  readonly remove: () => void;
}

export function copyOfProject(): ToolChain {
  const folder = mkdtempSync(join(tmpdir(), "field-changes-"));
  for (const name of ["schema", "generator", "generated", "src", "tsconfig.json", "package.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const execute = (parameters: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
      cwd: folder,
      encoding: "utf8",
      env: environmentOfChildren,
    });
    return { status, output: stdout + stderr };
  };
  const readSchema = (file: string) =>
    JSON.parse(readFileSync(join(folder, file), "utf8")) as { readonly definitions: Record<string, Record<string, unknown>> };
  const writeSchema = (file: string, schema: object) => writeFileSync(join(folder, file), JSON.stringify(schema, undefined, 2));
  return {
    folder,
    edit: (path, replacements) => {
      const before = readFileSync(join(folder, path), "utf8");
      const after = replacements.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
        return text.replace(from, to);
      }, before);
      writeFileSync(join(folder, path), after);
    },
    change: (definition, keyword, by) => {
      const file = [requestSchema, sharedSchema].find((one) => readSchema(one).definitions[definition] !== undefined) ?? requestSchema;
      const schema = readSchema(file);
      const rules = schema.definitions[definition];
      if (rules?.[keyword] === undefined) throw new Error(`${definition} has no ${keyword}`);
      rules[keyword] = by(rules[keyword] as never);
      writeSchema(file, schema);
    },
    define: (name, definition) => {
      const { definitions, ...rest } = readSchema(sharedSchema);
      writeSchema(sharedSchema, { ...rest, definitions: { ...definitions, [name]: { title: name, ...definition } } });
    },
    restore: (name) => cpSync(join(root, name), join(folder, name), { recursive: true }),
    check: () => {
      writeFileSync(join(folder, "tsconfig.check.json"), JSON.stringify({ extends: "./tsconfig.json", include: ["generator", "generated", "src"] }));
      return execute(["node_modules/typescript-7/bin/tsc", "-p", "tsconfig.check.json", "--pretty", "false"]).output;
    },
    read: (path) => readFileSync(join(folder, path), "utf8"),
    copyTo: (path, target) => cpSync(join(folder, path), target, { recursive: true }),
    run: (script, ...parameters) => execute(["--import", "tsx", script, ...parameters]),
    compile: (program) => {
      writeFileSync(join(folder, "program.ts"), program);
      writeFileSync(join(folder, "tsconfig.program.json"), JSON.stringify({ extends: "./tsconfig.json", include: ["program.ts"] }));
      return execute(["node_modules/typescript-7/bin/tsc", "-p", "tsconfig.program.json", "--pretty", "false"]).output;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
