import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A program that judges, and the edition of the schema that it takes. */
export interface Validator {
  readonly name: string;
  readonly language: string;
  readonly edition: "draft-07" | "2020-12" | "noschema";
  /** Which of the two verdicts it is held to. */
  readonly verdict: "schema" | "full";
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const folder = fileURLToPath(new URL("validators/", import.meta.url));

function script(name: string, interpreter: readonly string[]): readonly string[] {
  return [...interpreter, join(folder, name)];
}

const node = [process.execPath, "--import", "tsx"];

const fromNpm: readonly Validator[] = [
  { name: "kaleyra-whatsapp", language: "TypeScript", edition: "draft-07", verdict: "full", command: script("kaleyra-whatsapp.ts", node) },
  { name: "ajv", language: "JavaScript", edition: "draft-07", verdict: "schema", command: script("ajv.ts", node) },
  { name: "ajv-2020", language: "JavaScript", edition: "2020-12", verdict: "schema", command: script("ajv-2020.ts", node) },
  { name: "hyperjump", language: "JavaScript", edition: "draft-07", verdict: "schema", command: script("hyperjump.ts", node) },
];

/** Debian's packages belong to Debian's interpreters, which need not be the first on the path. */
function interpreters(name: string): readonly string[] {
  return [`/usr/bin/${name}`, name];
}

function works(command: readonly string[], environment?: Readonly<Record<string, string>>): boolean {
  const [program = "", ...parameters] = command;
  return spawnSync(program, parameters, { env: { ...process.env, ...environment }, timeout: 120_000 }).status === 0;
}

function python(module: string): readonly Validator[] {
  const found = interpreters("python3").find((program) => works([program, "-c", `import ${module}`]));
  return found === undefined
    ? []
    : [{ name: `python-${module}`, language: "Python", edition: "draft-07", verdict: "schema", command: script(`python_${module}.py`, [found]) }];
}

function ruby(): readonly Validator[] {
  const found = interpreters("ruby").find((program) => works([program, "-r", "set", "-e", 'require "json_schemer"']));
  return found === undefined
    ? []
    : [{ name: "ruby-json_schemer", language: "Ruby", edition: "draft-07", verdict: "schema", command: script("ruby_json_schemer.rb", [found]) }];
}

/** Debian's Go packages are source: the program is compiled once. */
function go(): readonly Validator[] {
  if (!existsSync("/usr/share/gocode/src/github.com/xeipuuv/gojsonschema")) return [];
  const program = join(mkdtempSync(join(tmpdir(), "conformance-go-")), "validator");
  const environment = { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOCACHE: join(program, "..", "cache"), GOFLAGS: "-p=2" };
  if (!works(["go", "build", "-o", program, join(folder, "go_gojsonschema.go")], environment)) return [];
  return [{ name: "go-gojsonschema", language: "Go", edition: "noschema", verdict: "schema", command: [program] }];
}

/** Every validator that is there. */
export function findValidators(): readonly Validator[] {
  return [...fromNpm, ...python("jsonschema"), ...python("fastjsonschema"), ...ruby(), ...go()];
}

export { fromNpm };
