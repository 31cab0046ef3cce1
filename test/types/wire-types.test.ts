import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emitTypes } from "../../generator/emit/typescript/types.ts";
import { generate } from "../../generator/generate.ts";
import { canonical } from "../../generator/load/canonical.ts";
import { readSchemas } from "../../generator/load/disk.ts";
import type { JsonSchema } from "../../generator/load/json-schema.ts";
import { everything } from "../unit/generator/support/everything.ts";
import { fourKinds } from "../unit/generator/support/four-kinds.ts";
import { lintAndLower } from "../unit/generator/support/lint-and-lower.ts";
import { type Compiler, compile, compilers, type Programs } from "./compilers.ts";
import { plainTypes } from "./plain-types.ts";

interface Wire {
  /** The name of the schema, and of the file that the others import. */
  readonly name: string;
  readonly code: string;
  readonly edition: JsonSchema;
}

/** Files of types, and the one from which they have those that they share. */
interface Wires {
  readonly wires: readonly Wire[];
  readonly shared: string;
}

const files = async (schemas: Parameters<typeof generate>[0]): Promise<Wires> => {
  const artefacts = await generate(schemas);
  const editions = [...artefacts].flatMap(([path, text]) => {
    const name = /^schema\/(.*)\.draft-07\.json$/.exec(path)?.[1];
    return name === undefined ? [] : [{ name, edition: JSON.parse(text) as JsonSchema }];
  });
  const wires = editions.map(({ name, edition }) => ({ name, edition, code: artefacts.get(`${name}/types.ts`) as string }));
  return { wires, shared: artefacts.get("shared/types.ts") as string };
};

const text = { type: "string" };
const to = (title: string): JsonSchema => ({ $ref: `#/definitions/${title}` });
const object = (properties: JsonSchema, required: readonly string[]): JsonSchema => ({ type: "object", additionalProperties: false, properties, required });

/** Names and shapes that json-schema-to-typescript would write otherwise, or stumble over. */
const awkward: JsonSchema = {
  title: "Awkward",
  ...object({ hasOwnProperty: to("Mp4file"), type: to("T1"), definitions: to("All"), title: text, enum: { ...text, enum: ["T1", "all", "\u2028"] } }, [
    "type",
    "enum",
  ]),
  definitions: {
    Mp4file: { title: "Mp4file", type: "array", items: { type: "array", items: to("T1"), maxItems: 2 } },
    T1: { title: "T1", oneOf: [object({ id: text, same: to("Same") }, ["id"]), object({ link: text, same: to("Same") }, ["link"])] },
    T10: { title: "T10", type: "array", items: to("Same"), minItems: 7, maxItems: 9 },
    All: { title: "All", oneOf: [to("One"), to("Other")] },
    One: { title: "One", ...object({ kind: to("OneKind"), a: text }, ["kind"]) },
    Other: { title: "Other", ...object({ kind: { type: "string", const: "other" }, b: {} }, ["kind"]) },
    OneKind: { title: "OneKind", type: "string", enum: ["one"] },
    Same: { title: "Same", type: "array", items: { oneOf: [to("One"), to("Other")] } },
    Unused: { title: "Unused", type: "array" },
  },
};

const committed = await files(readSchemas(fileURLToPath(new URL("../../schema", import.meta.url))));
const severalKinds = await files(fourKinds);
const alone = async (name: string, edition: JsonSchema): Promise<Wire> => {
  const schema = canonical(edition);
  return { name, edition, code: await emitTypes(lintAndLower({ name, schema }), schema, "a.json") };
};
const hard = { wires: [await alone("everything", everything), await alone("awkward", awkward)], shared: "export {};\n" };

/** Identical types, with the same properties optional and readonly: more than types that are assignable both ways. */
const same = "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n";

/** The names that a file of types exports, also those that it has from a library. */
function exportedBy(code: string): readonly string[] {
  const again = [...code.matchAll(/^export type \{ (.*) \};$/gm)].flatMap(([, names = ""]) => names.split(", "));
  return [...again, ...[...code.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string)];
}

/** Programs that compile where each exported type is the same as the plain one, and assignable to it and from it. */
function programsOf({ name, code, edition }: Wire): Programs {
  const names = exportedBy(code);
  const checks = names.map(
    (each, index) =>
      `export const same${index}: Same<Wire.${each}, Plain.${each}> = true;\n` +
      `export const to${index} = (value: Wire.${each}): Plain.${each} => value;\nexport const from${index} = (value: Plain.${each}): Wire.${each} => value;\n`,
  );
  return {
    [`${name}.ts`]: code.replaceAll('"../shared/types.ts"', '"./shared.js"'),
    [`${name}-plain.ts`]: plainTypes(edition["title"] as string, edition),
    [`${name}-check.ts`]: `import type * as Plain from "./${name}-plain.js";\nimport type * as Wire from "./${name}.js";\n${same}${checks.join("")}`,
  };
}

async function errorsOf(compiler: Compiler, { wires, shared }: Wires): Promise<readonly string[]> {
  const { errors } = await compile(compiler, Object.assign({ "shared.ts": shared }, ...wires.map(programsOf)));
  return errors.map(({ file, line, text }) => `${file}:${line}: ${text}`);
}

describe("the wire types", () => {
  it.each(compilers)("are those that the schemas say, in %s", async (compiler) => {
    const names = [...committed.wires, ...severalKinds.wires].flatMap(({ code }) => exportedBy(code));
    for (const name of ["ReplyButtonRequest", "ResponseError", "DocumentMedia", "IncomingMessages", "Sections", "Body"]) expect(names).toContain(name);
    for (const some of [committed, severalKinds, hard]) expect(await errorsOf(compiler, some)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["a property may be written", "readonly title: string;", "title: string;"],
    ["a property may be left out", "readonly title: string;", "readonly title?: string;"],
    ["both branches may be there", " & { readonly link?: never }", ""],
    ["a list may be longer", "| readonly [Button, Button, Button]", "| readonly [Button, Button, Button, ...Button[]]"],
    ["a list may be changed", "readonly [Button] |", "[Button] |"],
    ["a word is missing", '"clevertap" | ', ""],
  ])("would be found to differ where %s", async (_, before, after) => {
    const wire = committed.wires.find(({ name }) => name === "reply-button-request") as Wire;
    expect(wire.code + committed.shared).toContain(before);
    const changed = { wires: [{ ...wire, code: wire.code.replace(before, after) }], shared: committed.shared.replace(before, after) };
    expect(await errorsOf("typescript-7", changed)).not.toEqual([]);
  });
});
