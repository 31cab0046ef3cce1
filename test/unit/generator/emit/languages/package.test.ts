import { describe, expect, it } from "vitest";
import { go } from "../../../../../generator/emit/go/go.ts";
import { java } from "../../../../../generator/emit/java/java.ts";
import { emitPackage } from "../../../../../generator/emit/languages/package.ts";
import { php } from "../../../../../generator/emit/php/php.ts";
import { python } from "../../../../../generator/emit/python/python.ts";
import { fourKinds } from "../../support/four-kinds.ts";
import { shapes } from "../../support/shapes.ts";
import { modelOfFiles } from "./model-of.ts";

const kinds = modelOfFiles(fourKinds);
const small = modelOfFiles([shapes]);

describe("a package of a language", () => {
  it("has one file with checks for each schema, named after it", () => {
    const files = [...emitPackage(go, kinds).keys()].filter((path) => path.endsWith("_check.go"));
    expect(files).toEqual(kinds.schemas.map(({ name }) => `go/${name.replaceAll("-", "_")}_check.go`));
    expect(emitPackage(php, kinds).get("php/src/Internal/ListRequestCheck.php")).toContain("final class ListRequestCheck\n");
  });

  it.each(["events", "found", "issue", "kinds", "ab-test", "x-linux"])(
    "keeps all files of its own where a schema is called %s, and Go leaves none of them out",
    (name) => {
      const model = modelOfFiles([shapes, { ...shapes, name }]);
      for (const language of [go, java, php, python]) {
        const [one, two] = [emitPackage(language, small), emitPackage(language, model)].map((files) => [...files.keys()]) as [string[], string[]];
        expect(two).toEqual(expect.arrayContaining(one));
        expect(two.length).toBe(one.length + 1);
        expect(two.filter((path) => /_(?:test|linux)\.go$/.test(path))).toEqual([]);
      }
    },
  );

  it("imports what a file uses, and nothing else", () => {
    for (const model of [kinds, small]) {
      for (const [path, text] of emitPackage(python, model)) {
        const imports = [...text.matchAll(/^(?:from (?!__future__)[\w.]+ )?import (\w+)$/gm)];
        const rest = imports.reduce((left, [line]) => left.replace(line as string, ""), text);
        for (const [line, name = ""] of imports) expect(rest, `${path}: ${line}`).toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
    expect(emitPackage(python, small).get("python/kaleyra_whatsapp/_reply_button_request_check.py")).toContain("\nimport re\n");
    expect(emitPackage(python, kinds).get("python/kaleyra_whatsapp/_builders.py")).toContain("\nfrom __future__ import annotations\n");
  });

  it("has no line left that says where something goes, and no empty lines at the end of a file", () => {
    for (const language of [go, php, python]) {
      for (const [path, text] of emitPackage(language, small)) {
        expect(text, path).not.toMatch(/generated: \w+\n|schema_name|SchemaName|0\.0\.0/);
        expect(text, path).not.toMatch(/\n\n$/);
      }
    }
  });

  it("keeps the line that says the language as the first", () => {
    expect(emitPackage(php, small).get("php/src/validate.php")).toMatch(/^<\?php\n\n\/\/ @generated from a\.json /);
  });

  it("refuses a line that asks for what is not generated", () => {
    const { builders: _, ...parts } = go.parts(small);
    expect(() => emitPackage({ ...go, parts: () => parts }, small)).toThrow(
      'generator/emit/go/source/ has the line "// generated: builders", but nothing of that name is generated',
    );
  });
});
