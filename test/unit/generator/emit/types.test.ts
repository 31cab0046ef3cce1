import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { Project, ScriptTarget } from "ts-morph";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** The types that json-schema-to-typescript can express in full: no choice between branches, no brand. */
const comparable = [
  "Body",
  "Footer",
  "Button",
  "Reply",
  "ExtraInfo",
  "TextHeader",
  "MediaById",
  "MediaByLink",
  "DocumentById",
  "DocumentByLink",
  "WaSource",
  "Action",
];

describe("the wire types", () => {
  it("are assignable to and from those of json-schema-to-typescript, where it can express them", async () => {
    const schema = JSON.parse(readFileSync(`${root}generated/schema/reply-button-request.draft-07.json`, "utf8")) as JSONSchema;
    const theirs = await compile(schema, "ReplyButtonRequest", { additionalProperties: false, unreachableDefinitions: true });
    const project = new Project({
      useInMemoryFileSystem: true,
      compilerOptions: { strict: true, exactOptionalPropertyTypes: true, target: ScriptTarget.ES2022 },
    });
    project.createSourceFile("theirs.ts", theirs);
    project.createSourceFile("ours.ts", readFileSync(`${root}generated/reply-button-request/types.ts`, "utf8"));
    const checks = comparable.map(
      (name) =>
        `export const ${name}1 = (value: Ours.${name}): Plain<Theirs.${name}> => value;\nexport const ${name}2 = (value: Theirs.${name}): Ours.${name} => value;\n`,
    );
    const plain = "type Plain<Type> = Type extends string ? Type : { readonly [Key in keyof Type]: Plain<Type[Key]> };\n";
    const file = project.createSourceFile(
      "check.ts",
      `import type * as Ours from "./ours.ts";\nimport type * as Theirs from "./theirs.ts";\n${plain}${checks.join("")}`,
    );
    project.compilerOptions.set({ allowImportingTsExtensions: true, noEmit: true });
    expect(file.getPreEmitDiagnostics().map((diagnostic) => diagnostic.getMessageText())).toEqual([]);
  });
});
