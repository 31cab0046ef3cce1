import { Project, ScriptTarget, SyntaxKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import type { SchemaFile } from "../../../../generator/load/json-schema.ts";
import { generateAnnotated } from "../support/annotated.ts";
import { schemaOf, schemaWith } from "../support/fixture.ts";
import { authored, hostileProse } from "../support/hostile.ts";
import { validatorsOf } from "../support/validators-of.ts";

const text = { type: "string" };
const hostileNames = ["__proto__", '"]; evil(); ["', "*/", "1a", "\u2028", "*", "~i", "日本", "'", "`", "${evil()}", ""];
const oddNames = ["constructor", "hasOwnProperty", "a-b", "class", "a.b", "value", "found", "tag"];

/** The kinds of all syntax nodes of a file, without texts. */
function treeOf(path: string, code: string): readonly string[] {
  const file = new Project({ useInMemoryFileSystem: true, compilerOptions: { target: ScriptTarget.ES2022, allowJs: true } }).createSourceFile(path, code);
  return file
    .getDescendants()
    .filter((node) => node.getKind() !== SyntaxKind.JSDocText && !node.getKindName().startsWith("JSDoc") && node.getKind() !== SyntaxKind.CommaToken)
    .map((node) => node.getKindName().replace(/^(?:Identifier|StringLiteral|ComputedPropertyName|ElementAccess.*)$/, "Name"));
}

describe("a schema with untrusted text", () => {
  const code = async (file: SchemaFile): Promise<readonly (readonly [string, string])[]> =>
    [...(await generateAnnotated([file]))].filter(([path]) => /\.(?:ts|js)$/.test(path) && path !== "characters.ts");

  it("generates code with the same syntax tree as a benign one", async () => {
    const benign = new Map(await code(authored("a plain sentence", "name", "value")));
    const prose = hostileProse.join(" ");
    for (const [path, generated] of await code(authored(prose, "name", prose))) {
      expect(generated).toMatch(/^[\n\x20-\x7e\u0080-\uffff]*$/);
      expect({ path, tree: treeOf(path, generated) }).toEqual({ path, tree: treeOf(path, benign.get(path) as string) });
    }
  });

  it("gets wire types without a word of json-schema-to-typescript's own", async () => {
    const prose = hostileProse.join(" ");
    const types = new Map(await code(authored(prose, "hasOwnProperty", prose))).get("reply-button-request/types.ts") as string;
    const names = [...types.matchAll(/^(?:export (?:interface|type)| +readonly) (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(["Whole", "it", "Kind", "Thing", "hasOwnProperty", "inner", "kind"]);
    expect(types).not.toMatch(/referenced by|json-schema-to-typescript|@minItems|\bT\d|\b_/);
  });

  it.each(hostileNames)("is refused for a property called %j", async (name) => {
    await expect(generateAnnotated([authored("a plain sentence", name, "value")])).rejects.toThrow(/must begin with an ASCII letter/);
  });

  it.each(oddNames)("may call a property %s, which the validators check", async (name) => {
    const { checkWhole } = await validatorsOf(authored("a plain sentence", name, "value"));
    const whole = (value: unknown): unknown => ({ it: { [name]: value } });
    expect(checkWhole(whole("right"))).toBeUndefined();
    expect(checkWhole(whole("much too long"))).toMatchObject([{ keyword: "maxLength", path: `/it/${name}` }]);
    expect(checkWhole({ it: {} })).toMatchObject([{ keyword: "required", path: `/it/${name}` }]);
  });

  it("is refused for two names that generated code cannot tell apart", async () => {
    await expect(generateAnnotated([schemaWith({ type: "object", additionalProperties: false, properties: { "a-b": text, a_b: text } })])).rejects.toThrow(
      /another name/,
    );
    await expect(generateAnnotated([schemaOf({ ReplyId: text, ReplyID: text })])).rejects.toThrow(/case alone|another name/);
  });

  it("is refused with the path of its file", async () => {
    await expect(generateAnnotated([schemaWith({ type: "null" })])).rejects.toThrow("schema/reply-button-request.schema.json#/definitions/Thing/type: ");
  });
});
