import { readdirSync, readFileSync } from "node:fs";
import type { Artefacts } from "../../load/disk.ts";
import { pascalCase, words } from "../../load/names.ts";
import { type Constants, factConstants, kindConstants } from "./constants.ts";
import type { Dialect } from "./dialect.ts";
import { type Code, type Layout, render } from "./layout.ts";
import type { Model } from "./model.ts";
import { emitChecks } from "./program.ts";

/**
 * A language that has a package. Its code is in `source/`, in files of that
 * language, so that its own formatter and compiler can read them. A comment that
 * says `generated: types` is where the types go; a file whose name has `SchemaName`
 * or `schema_name` in it is written once for each schema.
 */
export interface Language {
  /** The name of its folder, here and in `generated/`. */
  readonly name: string;
  readonly layout: Layout;
  /** What a file says of where it comes from, after a first line such as `<?php`. The name of the file has no folder. */
  readonly notice: (from: string, file: string) => string;
  /** How the checks of one schema are written; with an empty name, constants of the whole package. */
  readonly dialect: (schemaName: string) => Dialect;
  /** What the lines that say `generated` are replaced with, besides constants and checks: name → code. */
  readonly parts: (model: Model) => Readonly<Record<string, Code>>;
}

/** Emits the package of a language, without dependencies. */
export function emitPackage(language: Language, model: Model): Artefacts {
  const { name: folder, notice, dialect } = language;
  const source = new URL(`../${folder}/source/`, import.meta.url);
  const parts = { facts: constants(factConstants(model)), kinds: constants(kindConstants(model)), ...language.parts(model) };
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => /^(?:\w+\/)*\w[\w.]*\.[a-z]+$/.test(path))
    .sort();
  return new Map(files.flatMap((path) => filesOf(path, readFileSync(new URL(path, source), "utf8"))));

  function constants(all: Constants): Code {
    return Object.entries(all).flatMap(([name, data]) => dialect("").declare(name, data));
  }

  function filesOf(path: string, text: string): readonly (readonly [string, string])[] {
    const isOfSchemas = /SchemaName|schema_name/.test(path);
    if (isOfSchemas)
      return model.schemas.map((schema) => fileOf(named(path, schema.name), named(text, schema.name), { checks: emitChecks(schema, dialect(schema.name)) }));
    return [fileOf(path, text, parts)];
  }

  function fileOf(path: string, text: string, generated: Readonly<Record<string, Code>>): readonly [string, string] {
    const whole = withUsedImports(filled(text.replaceAll("0.0.0", model.version), generated));
    const isGenerated = text.includes("generated: ") || text.includes("0.0.0");
    const from = isGenerated ? model.sources : `generator/emit/${folder}/source/${path}`;
    const [start = ""] = /^<\?.*\n/.exec(whole) ?? [];
    return [`${folder}/${path}`, start + notice(from, path.slice(path.lastIndexOf("/") + 1)) + whole.slice(start.length).replace(/\n+$/, "\n")];
  }

  function filled(text: string, generated: Readonly<Record<string, Code>>): string {
    return text.replaceAll(/^([ \t]*) ?(?:#|\/\/|\*) generated: (\w+)\n/gm, (line, indent: string, part: string) => {
      const code = generated[part];
      if (code === undefined) throw new Error(`generator/emit/${folder}/source/ has the line "${line.trim()}", but nothing of that name is generated`);
      return render(code, language.layout, indent.length / language.layout.indent.length);
    });
  }
}

function named(text: string, schemaName: string): string {
  return text.replaceAll("SchemaName", pascalCase(schemaName)).replaceAll("schema_name", words(schemaName).join("_")).replaceAll("schema-name", schemaName);
}

/** Leaves out imports of what the file does not use. */
function withUsedImports(text: string): string {
  const importLine = /^(?:import [\w.]*?|use [\w\\]*?|from (?!__future__)[\w.]+ import )(\w+);?\n/gm;
  const rest = text.replaceAll(importLine, "");
  const used = text.replaceAll(importLine, (line, name: string) => (new RegExp(`\\b${name}\\b`).test(rest) ? line : ""));
  return used.replaceAll(/\n{3,}(?=from |import |use )/g, "\n\n");
}
