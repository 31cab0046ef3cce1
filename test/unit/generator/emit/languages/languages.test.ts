import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { go } from "../../../../../generator/emit/go/go.ts";
import { string as goString } from "../../../../../generator/emit/go/words.ts";
import { java } from "../../../../../generator/emit/java/java.ts";
import { javadoc, string as javaString } from "../../../../../generator/emit/java/words.ts";
import { slotText, splitAround } from "../../../../../generator/emit/languages/checks/templates.ts";
import { wordsOfSlots } from "../../../../../generator/emit/languages/checks/words.ts";
import { breakable, render } from "../../../../../generator/emit/languages/layout.ts";
import { highestVersion } from "../../../../../generator/emit/languages/model.ts";
import { emitPackage } from "../../../../../generator/emit/languages/package.ts";
import { commentLines } from "../../../../../generator/emit/languages/text.ts";
import { php } from "../../../../../generator/emit/php/php.ts";
import { docblock, string as phpString } from "../../../../../generator/emit/php/words.ts";
import { python } from "../../../../../generator/emit/python/python.ts";
import { docstring, string as pythonString } from "../../../../../generator/emit/python/words.ts";
import { testEditions } from "../../../../labs/conformance/modules/editions.ts";
import { fourKinds } from "../../support/four-kinds.ts";
import { hostileProse } from "../../support/hostile.ts";
import { shapes } from "../../support/shapes.ts";
import { modelOfFiles } from "./model-of.ts";

const small = modelOfFiles([shapes]);
const kinds = modelOfFiles(fourKinds);

const javaFile = (name: string): string => `java/src/main/java/kaleyrawhatsapp/${name}.java`;

describe("the packages of other languages", () => {
  it.each([
    ["checks.py", () => emitPackage(python, small).get("python/kaleyra_whatsapp/_reply_button_request_check.py")],
    ["types.py", () => emitPackage(python, small).get("python/kaleyra_whatsapp/_types.py")],
    ["builders.py", () => emitPackage(python, kinds).get("python/kaleyra_whatsapp/_builders.py")],
    ["validate.py", () => emitPackage(python, kinds).get("python/kaleyra_whatsapp/_validate.py")],
    ["checks.go", () => emitPackage(go, small).get("go/reply_button_request_check.go")],
    ["types.go", () => emitPackage(go, small).get("go/types.go")],
    ["builders.go", () => emitPackage(go, kinds).get("go/builders.go")],
    ["kinds.go", () => emitPackage(go, kinds).get("go/kinds.go")],
    ["checks.java", () => emitPackage(java, small).get(javaFile("ReplyButtonRequestCheck"))],
    ["types.java", () => emitPackage(java, small).get(javaFile("Messages"))],
    ["functions.java", () => emitPackage(java, kinds).get(javaFile("KaleyraWhatsapp"))],
    ["kinds.java", () => emitPackage(java, kinds).get(javaFile("Kinds"))],
    ["options.java", () => emitPackage(java, kinds).get(javaFile("Options"))],
    ["checks.php", () => emitPackage(php, small).get("php/src/Internal/ReplyButtonRequestCheck.php")],
    ["types.php", () => emitPackage(php, small).get("php/src/Types.php")],
    ["builders.php", () => emitPackage(php, kinds).get("php/src/builders.php")],
    ["validate.php", () => emitPackage(php, kinds).get("php/src/validate.php")],
  ])("have %s as in its golden file", async (name, emit) => {
    await expect(emit()).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it("say of every file what it is made from, and have the version of the schemas", () => {
    for (const [path, text] of [...emitPackage(python, kinds), ...emitPackage(go, kinds), ...emitPackage(java, kinds), ...emitPackage(php, kinds)]) {
      if (/\.(?:py|go|java|xml|php)$/.test(path))
        expect(text, path).toMatch(/[Gg]enerated from (?:a\.json|generator\/emit\/\w+\/source\/[\w./]+) by generator\/main\.ts/);
    }
    expect(emitPackage(python, kinds).get("python/pyproject.toml")).toContain('version = "1.2.3"');
    expect(emitPackage(go, kinds).get("go/go.mod")).toContain("// Version 1.2.3\n");
    expect(emitPackage(java, kinds).get("java/pom.xml")).toContain("<version>1.2.3</version>");
    expect(JSON.parse(emitPackage(php, kinds).get("php/composer.json") as string)).toMatchObject({ version: "1.2.3", require: { php: ">=8.2" } });
    expect(highestVersion(["1.10.0", "1.9.9", "0.20.0"])).toBe("1.10.0");
  });

  it("have a function for each kind of message, with a parameter for each part", () => {
    const functions = kinds.builders.map(({ name, parameters }) => [name.join("_"), ...parameters.map(({ name: words }) => words.join("_"))]);
    expect(functions).toEqual([
      ["buttons", "to", "body", "buttons", "header", "footer", "ref", "ref1", "wa_source"],
      ["list", "to", "body", "button", "sections", "header", "footer", "ref", "ref1", "wa_source"],
      ["cta_url", "to", "body", "display_text", "url", "header", "footer", "ref", "ref1", "wa_source"],
      ["location_request", "to", "body", "ref", "ref1", "wa_source"],
    ]);
  });

  it("are not in the npm package", () => {
    const { files } = JSON.parse(readFileSync(new URL("../../../../../package.json", import.meta.url), "utf8")) as { files: readonly string[] };
    const folders = [...(testEditions()[0]?.artefacts.keys() ?? [])].map((path) => path.split("/")[0]).filter((folder) => folder !== "conformance");
    expect(files).toEqual(expect.arrayContaining([...new Set(folders)].map((folder) => `!generated/${folder}`)));
  });
});

describe("a template", () => {
  it("is what two sentences have in common, around what differs", () => {
    expect(splitAround("it is 1111 long; at most 1", "it is 2222 long; at most 1")).toEqual({ before: "it is ", after: " long; at most 1" });
    expect(splitAround("11", "22")).toEqual({ before: "", after: "" });
    expect(splitAround("always", "always")).toEqual({ before: "always" });
    expect(slotText({ before: "it is ", after: " long" }, "it is 7 long")).toBe("7");
  });

  it("is filled with words that are read out of TypeScript's sentences", () => {
    const { types, uncounted, cut, longestName, countStopsAt } = wordsOfSlots();
    expect(types).toEqual({ null: "null", boolean: "a boolean", number: "a number", string: "a string", array: "an array", object: "an object" });
    expect({ uncounted, cut, longestName }).toEqual({ uncounted: `more than ${countStopsAt}`, cut: "…", longestName: 64 });
  });
});

describe("code", () => {
  it("breaks a line that is too wide into one part on a line, with a comma after each", () => {
    const code = ["if a:", [breakable("call(", ")", ["first", breakable("[", "]", ["second", "third"])])]];
    expect(render(code, { indent: "  ", width: 40 })).toBe("if a:\n  call(first, [second, third])\n");
    expect(render(code, { indent: "  ", width: 25 })).toBe("if a:\n  call(\n    first,\n    [second, third],\n  )\n");
    expect(render(code, { indent: "  ", width: 25, hasLastComma: false })).toBe("if a:\n  call(\n    first,\n    [second, third]\n  )\n");
    expect(render(code, { indent: "  ", width: 12 })).toBe("if a:\n  call(\n    first,\n    [\n      second,\n      third,\n    ],\n  )\n");
  });

  it.each([
    ["Python", pythonString],
    ["Go", goString],
    ["Java", javaString],
    ["PHP", phpString],
  ])("of %s has a text as one literal in plain ASCII", (_, literal) => {
    for (const text of [...hostileProse, '"', "'", `"'`, "\\", "\\\n", "😀", "${x}", "%s"]) {
      expect(literal(text), text).toMatch(/^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')$/);
      expect(literal(text), text).toMatch(/^[ -~]*$/);
      if (literal === phpString) expect(literal(text), text).toMatch(/^(?:'|"(?:[^$\\]|\\.)*"$)/);
    }
  });

  it("of Java has no control character as an escape that Java reads before the literal", () => {
    expect(javaString("\u0000\u0001\u007f\n\\u0022\ud800")).toBe('"\\000\\001\\177\\n\\\\u0022\\ud800"');
    expect(javaString("é😀")).toBe('"\\u00e9\\ud83d\\ude00"');
  });

  it("has comments that no text can end", () => {
    for (const line of commentLines(hostileProse, 60)) expect(line).toMatch(/^[ -[\]-~]*$/);
    for (const line of javadoc([...hostileProse, "\\*/ *\\u002f *\\/"], [{ name: "name", docs: "*/ evil(); /*" }]).slice(1, -1)) {
      expect(line).toMatch(/^ \*[ -[\]-~]*$/);
      expect(line.slice(2)).not.toMatch(/\*\/|[<@{](?!p>|param )/);
    }
    for (const line of docstring(hostileProse).slice(1, -1)) expect(line).not.toContain('"""');
    const [, ...lines] = docblock(["a */ b ?> c", ...hostileProse], ["@return list<Issue>"]);
    expect(lines.filter((line) => /\*\/|@|\?>/.test(String(line)))).toEqual([" * a * / b ?> c", " * @return list<Issue>", " */"]);
  });
});
