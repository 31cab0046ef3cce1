import type { Artefacts } from "../../load/disk.ts";
import type { Model } from "../languages/model.ts";
import { sourcesOf } from "../languages/sources.ts";
import { emitBuilders } from "./builders.ts";
import { emitChecks } from "./checks.ts";
import { emitFacts } from "./facts.ts";
import { emitTypes } from "./types.ts";
import { emitValidate } from "./validate.ts";
import { snake, string } from "./words.ts";

const folder = "python/kaleyra_whatsapp";
const notice = (from: string): string => `# @generated from ${from} by generator/main.ts.\n# Do not edit. Change it there, then run: npm run generate\n\n`;

/** Emits the Python package, without dependencies. */
export function emitPython(model: Model): Artefacts {
  const generated = (text: string): string => notice(model.sources) + text;
  return new Map([
    ["python/pyproject.toml", project(model)],
    [`${folder}/py.typed`, ""],
    [`${folder}/__init__.py`, generated(emitPackage(model))],
    [`${folder}/_builders.py`, generated(emitBuilders(model))],
    [`${folder}/_facts.py`, generated(emitFacts(model))],
    [`${folder}/_types.py`, generated(emitTypes(model))],
    [`${folder}/_validate.py`, generated(emitValidate(model))],
    ...model.schemas.map((schema) => [`${folder}/_${snake(schema.name)}.py`, generated(emitChecks(schema))] as const),
    ...[...sourcesOf("python", notice)].map(([name, text]) => [`${folder}/${name}`, text] as const),
  ]);
}

/** Everything that users import. */
function emitPackage({ schemas, builders, types }: Model): string {
  const modules = {
    _builders: builders.map(({ name }) => snake(name)),
    _callbacks: ["ParsedCallback", "parse_callback"],
    _events: ["Event", "ReceivedError", "ReplyKind", "StatusName"],
    _issues: ["Issue"],
    _made: ["MessageError"],
    _outcomes: ["Outcome", "outcome_of"],
    _types: types.all.map(({ name }) => name),
    _validate: ["validate", ...schemas.map(({ name }) => `validate_${snake(name)}`)],
  };
  const filled = Object.entries(modules).filter(([, names]) => names.length > 0);
  const imports = filled.map(
    ([name, names]) =>
      `from .${name} import (\n${[...names]
        .sort(byCase)
        .map((one) => `    ${one},\n`)
        .join("")})\n`,
  );
  const all = Object.values(modules).flat().sort(byCase);
  return `"""WhatsApp messages through Kaleyra: checks them, makes them, reads what comes back."""

${imports.join("")}
__all__ = [
${all.map((name) => `    ${string(name)},\n`).join("")}]
`;
}

function byCase(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function project({ version, sources }: Model): string {
  return `# @generated from ${sources} by generator/main.ts.
[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = "kaleyra-whatsapp"
version = ${string(version)}
description = "Checks, makes and reads WhatsApp messages through Kaleyra."
requires-python = ">=3.11"
license = { text = "MIT" }
dependencies = []

[tool.setuptools]
packages = ["kaleyra_whatsapp"]

[tool.setuptools.package-data]
kaleyra_whatsapp = ["py.typed"]
`;
}
