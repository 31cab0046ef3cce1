import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { Project, ScriptTarget, SyntaxKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { readSchemas, readServiceFile } from "../../../generator/load/disk.ts";
import type { JsonSchema, SchemaFile } from "../../../generator/load/json-schema.ts";
import { schemaOf, schemaWith, shuffled } from "./support/fixture.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const schemas = readSchemas(`${root}schema`);
const service = readServiceFile(`${root}schema`);
const text = { type: "string" };

describe("what is generated", () => {
  it("does not depend on the order of keys or of files", () => {
    const wanted = [...generate(schemas, service)];
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const pick = (count: number): number => (numbers.next().value as number) % count;
        const files = [...schemas].reverse().map(({ name, schema }) => ({ name, schema: shuffled(schema, pick) }));
        expect([...generate(files, service)]).toEqual(wanted);
      }),
      { numRuns: 2 },
    );
  });

  it("has no clock and no name of a machine in it", () => {
    const all = [...generate(schemas, service).values()].join("\n");
    expect(all).not.toMatch(/20[2-9]\d-\d\d-\d\dT|\/(?:home|root|work|Users)\//);
  });
});

/** A schema with every kind of text that an author controls: prose, names, values, sentences. */
function authored(prose: string, name: string, value: string): SchemaFile {
  const notes = { description: prose, $comment: prose, "x-source": { maxLength: prose, enum: prose, required: prose }, "x-sentence": { maxLength: prose } };
  return schemaOf({
    Thing: {
      ...notes,
      type: "object",
      additionalProperties: false,
      required: [name],
      properties: {
        [name]: { $ref: "#/definitions/Words" },
        kind: { $ref: "#/definitions/Kind" },
        inner: { type: "object", additionalProperties: false, properties: { [name]: { ...text, "x-label": prose } } },
      },
    },
    Words: { ...notes, ...text, maxLength: 9, "x-label": prose, "x-consequence": { maxLength: prose } },
    Kind: { ...notes, ...text, enum: [value, "plain"] },
  });
}

const hostileProse = [
  "*/ evil(); /*",
  "`${evil()}`",
  '"; evil(); "',
  "\u2028evil()\u2029",
  "\u202e evil",
  "</script>",
  "{@link evil}",
  "\\*/ evil()",
  "'; evil(); '",
  "\u0000\ud800",
  "@internal",
  "// evil\nevil()",
];
const hostileNames = ["__proto__", '"]; evil(); ["', "*/", "1a", "\u2028", "*", "~i", "日本", "'", "`", "${evil()}", ""];
const oddNames = ["constructor", "hasOwnProperty", "a-b", "class", "a.b", "value", "found", "tag"];

/** The kinds of all nodes, texts left out: what the compiler makes of a file. */
function treeOf(path: string, code: string): readonly string[] {
  const file = new Project({ useInMemoryFileSystem: true, compilerOptions: { target: ScriptTarget.ES2022, allowJs: true } }).createSourceFile(path, code);
  return file
    .getDescendants()
    .filter((node) => node.getKind() !== SyntaxKind.JSDocText && !node.getKindName().startsWith("JSDoc") && node.getKind() !== SyntaxKind.CommaToken)
    .map((node) => node.getKindName().replace(/^(?:Identifier|StringLiteral|ComputedPropertyName|ElementAccess.*)$/, "Name"));
}

it("two schemas with a definition of one name are refused: OpenAPI has room for one", () => {
  const [first, ...others] = schemas.map(({ name, schema }) => ({ name, schema: schema as JsonSchema & { readonly definitions: JsonSchema } }));
  const definitions = Object.assign({}, first?.schema.definitions, ...others.map(({ schema }) => schema.definitions)) as JsonSchema;
  const all = [...others, ...(first === undefined ? [] : [first])].map(({ name, schema }) => ({ name, schema: { ...schema, definitions } }));
  expect(() => generate(all, service)).toThrow(/^schema\/reply-button-request\.schema\.json#\/definitions\/Action: another schema has this name too/);
});

describe("a hostile schema", () => {
  const code = (file: SchemaFile): readonly (readonly [string, string])[] =>
    [...generate([file])].filter(([path]) => /\.(?:ts|js)$/.test(path) && path !== "characters.ts");
  const benign = new Map(code(authored("a plain sentence", "name", "value")));

  it("gives the same syntax tree as a benign one", () => {
    const prose = hostileProse.join(" ");
    for (const [path, generated] of code(authored(prose, "name", prose))) {
      expect(generated).toMatch(/^[\n\x20-\x7e\u0080-\uffff]*$/);
      expect({ path, tree: treeOf(path, generated) }).toEqual({ path, tree: treeOf(path, benign.get(path) as string) });
    }
  });

  it.each(hostileNames)("may not call a property %j", (name) => {
    expect(() => generate([authored("a plain sentence", name, "value")])).toThrow(/must begin with an ASCII letter/);
  });

  it.each(oddNames)("may call a property %s: the validators run and find it", async (name) => {
    const { checkWhole } = await validatorsOf(authored("a plain sentence", name, "value"));
    const whole = (value: unknown): unknown => ({ it: { [name]: value } });
    expect(checkWhole(whole("right"))).toBeUndefined();
    expect(checkWhole(whole("much too long"))).toMatchObject([{ keyword: "maxLength", path: `/it/${name}` }]);
    expect(checkWhole({ it: {} })).toMatchObject([{ keyword: "required", path: `/it/${name}` }]);
  });

  it("may not make two places that generated code cannot tell apart", () => {
    expect(() => generate([schemaWith({ type: "object", additionalProperties: false, properties: { "a-b": text, a_b: text } })])).toThrow(/another name/);
    expect(() => generate([schemaOf({ ReplyId: text, ReplyID: text })])).toThrow(/case alone|another name/);
  });

  it("is named with its file", () => {
    expect(() => generate([schemaWith({ const: 1 })])).toThrow("schema/reply-button-request.schema.json#/definitions/Thing/const: ");
  });
});

describe("the validators of a pattern", () => {
  it.each([
    ["^https?://[^/?#]", "https://\u{1f600}", true],
    ["^[^a]{1,2}b", "\u{1f600}\u{1f600}b", true],
    ["^[^a]{1,2}b", "\u{1f600}\u{1f600}\u{1f600}b", false],
    ["^a/\\\\/b", "a/\\/b", true],
    ["^a\\/b", "a/b", true],
    ['^"`b', '"`b', true],
  ])("%s on %j: %s", async (pattern, value, fits) => {
    const { checkWhole } = await validatorsOf(schemaWith({ ...text, maxLength: 20, pattern, not: { pattern: "[\n]" } }));
    expect(checkWhole({ it: value }) === undefined).toBe(fits);
    expect(new RegExp(pattern, "u").test(value)).toBe(fits);
  });

  it("are asked of a long text too", async () => {
    const { checkWhole } = await validatorsOf(schemaWith({ ...text, maxLength: 30_000, pattern: "[b]" }));
    expect(checkWhole({ it: "a".repeat(20_000) })).toMatchObject([{ keyword: "pattern" }]);
  });
});

interface Validators {
  checkWhole(value: unknown): readonly { readonly path: string; readonly keyword: string }[] | undefined;
}

/** Runs generated validators as they stand. */
async function validatorsOf(file: SchemaFile): Promise<Validators> {
  return (await import(`data:text/javascript,${encodeURIComponent(generate([file]).get("validators.js") as string)}`)) as Validators;
}

describe("committed code", () => {
  it("asks nobody for anything: the validators import nothing", () => {
    expect(readFileSync(`${root}generated/validators.js`, "utf8")).not.toMatch(/\bimport\b|\brequire\b/);
  });
});
