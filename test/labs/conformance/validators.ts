import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Compiler, compiled } from "./compiled.ts";

/** A validator program, and the edition of the schema that it reads. */
export interface Validator {
  readonly name: string;
  readonly language: string;
  readonly edition: "draft-07" | "2020-12" | "noschema";
  /** Which of the two expected verdicts it must give. */
  readonly verdict: "schema" | "full";
  /** Vectors with one of these flags are left out. */
  readonly leavesOut?: readonly string[];
  readonly command: readonly string[];
}

const folder = fileURLToPath(new URL("validators/", import.meta.url));
const node = [process.execPath, "--import", "tsx"];

/** Installed by `npm ci`. */
export const fromNpm: readonly Validator[] = [
  { name: "kaleyra-whatsapp", language: "TypeScript", edition: "draft-07", verdict: "full", command: [...node, join(folder, "kaleyra-whatsapp.ts")] },
  { name: "ajv", language: "JavaScript", edition: "draft-07", verdict: "schema", command: [...node, join(folder, "ajv.ts")] },
  { name: "ajv-2020", language: "JavaScript", edition: "2020-12", verdict: "schema", command: [...node, join(folder, "ajv-2020.ts")] },
  { name: "hyperjump", language: "JavaScript", edition: "draft-07", verdict: "schema", command: [...node, join(folder, "hyperjump.ts")] },
];

/** A script for a library from Debian. */
interface Script extends Pick<Validator, "name" | "language" | "edition"> {
  readonly interpreter: string;
  /** Arguments with which the interpreter loads the library, to see whether it is installed. */
  readonly loads: readonly string[];
  readonly file: string;
}

const scripts: readonly Script[] = [
  {
    name: "python-jsonschema",
    language: "Python",
    edition: "draft-07",
    interpreter: "python3",
    loads: ["-c", "import jsonschema"],
    file: "python_jsonschema.py",
  },
  {
    name: "python-fastjsonschema",
    language: "Python",
    edition: "draft-07",
    interpreter: "python3",
    loads: ["-c", "import fastjsonschema"],
    file: "python_fastjsonschema.py",
  },
  {
    name: "ruby-json_schemer",
    language: "Ruby",
    edition: "draft-07",
    interpreter: "ruby",
    loads: ["-r", "set", "-e", 'require "json_schemer"'],
    file: "ruby_json_schemer.rb",
  },
  { name: "ruby-json-schema", language: "Ruby", edition: "noschema", interpreter: "ruby", loads: ["-e", 'require "json-schema"'], file: "ruby_json_schema.rb" },
  {
    name: "perl-json-validator",
    language: "Perl",
    edition: "draft-07",
    interpreter: "perl",
    loads: ["-e", "use JSON::Validator"],
    file: "perl_json_validator.pl",
  },
  {
    name: "php-json-schema",
    language: "PHP",
    edition: "draft-07",
    interpreter: "php",
    loads: ["-r", 'require "JsonSchema/autoload.php";'],
    file: "php_json_schema.php",
  },
];

/** Without mbstring, PHP counts bytes. */
const phpCountsBytes: Pick<Validator, "leavesOut"> = { leavesOut: ["CodePoints"] };

function installed({ interpreter, loads, file, ...validator }: Script): readonly Validator[] {
  // Debian's packages work only with Debian's interpreters, which may not be the first on the path.
  const found = [`/usr/bin/${interpreter}`, interpreter].find((program) => works([program, ...loads]));
  if (found === undefined) return [];
  const countsBytes = interpreter === "php" && !works([found, "-r", 'exit(extension_loaded("mbstring") ? 0 : 1);']);
  return [{ ...validator, verdict: "schema", ...(countsBytes ? phpCountsBytes : {}), command: [found, join(folder, file)] }];
}

const go: Compiler = {
  command: (source, program) => ["go", "build", "-o", program, source],
  environment: { GO111MODULE: "off", GOPATH: "/usr/share/gocode" },
};
const cpp: Compiler = { command: (source, program) => ["g++", "-std=c++17", "-o", program, source], environment: {} };

/** Debian's Go and C++ packages are source code, so these programs are compiled, again when the program or the library changes. */
const sources = [
  {
    name: "go-gojsonschema",
    language: "Go",
    edition: "noschema",
    compiler: go,
    file: "go_gojsonschema.go",
    library: "/usr/share/gocode/src/github.com/xeipuuv/gojsonschema/validation.go",
  },
  {
    name: "go-flowstack",
    language: "Go",
    edition: "draft-07",
    compiler: go,
    file: "go_flowstack.go",
    library: "/usr/share/gocode/src/github.com/flowstack/go-jsonschema/validate.go",
  },
  { name: "cpp-valijson", language: "C++", edition: "draft-07", compiler: cpp, file: "cpp_valijson.cpp", library: "/usr/include/valijson/validator.hpp" },
  { name: "cpp-rapidjson", language: "C++", edition: "draft-07", compiler: cpp, file: "cpp_rapidjson.cpp", library: "/usr/include/rapidjson/schema.h" },
] as const;

/** Every validator, installed or not. */
export const validatorNames: readonly string[] = [...fromNpm, ...scripts, ...sources].map(({ name }) => name);

/** Every installed validator. */
export async function findValidators(): Promise<readonly Validator[]> {
  const programs = await Promise.all(sources.map(({ compiler, file, library }) => compiled(compiler, join(folder, file), library)));
  const built = sources.flatMap(({ name, language, edition }, index): readonly Validator[] => {
    const program = programs[index];
    return program === undefined ? [] : [{ name, language, edition, verdict: "schema", command: [program] }];
  });
  return [...fromNpm, ...scripts.flatMap(installed), ...built];
}

/** Whether a command can be run and exits with 0. */
function works([program = "", ...parameters]: readonly string[]): boolean {
  return spawnSync(program, parameters, { timeout: 60_000 }).status === 0;
}
