import { describe, expect, it } from "vitest";
import { go } from "../../../../../generator/emit/go/go.ts";
import { aligned } from "../../../../../generator/emit/go/words.ts";
import { java } from "../../../../../generator/emit/java/java.ts";
import { emitPackage, type Language } from "../../../../../generator/emit/languages/package.ts";
import { php } from "../../../../../generator/emit/php/php.ts";
import { python } from "../../../../../generator/emit/python/python.ts";
import { string } from "../../../../../generator/emit/python/words.ts";
import { library, locationRequest } from "../../support/four-kinds.ts";
import { manyFields } from "../../support/many-fields.ts";
import { modelOfFiles } from "./model-of.ts";

const model = modelOfFiles(manyFields);
const fileOf = (language: Language, path: string): string => emitPackage(language, model).get(path) as string;
const builders = {
  python: fileOf(python, "python/kaleyra_whatsapp/_builders.py"),
  go: fileOf(go, "go/builders.go"),
  java: fileOf(java, "java/src/main/java/kaleyrawhatsapp/KaleyraWhatsapp.java"),
  options: fileOf(java, "java/src/main/java/kaleyrawhatsapp/Options.java"),
  php: fileOf(php, "php/src/builders.php"),
};

describe("a field that a schema has more", () => {
  it("is a parameter of a builder, whose name no other part has", () => {
    const [ctaUrl] = model.builders.filter(({ schemaName }) => schemaName === "cta-url-request");
    const names = ctaUrl?.parameters.map(({ name }) => name.join("_")) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["to", "parameters_to", "footer", "parameters_footer"]));
  });

  it("is in a builder that is not called as a function that packages have", () => {
    const files = [library, { ...locationRequest, name: "outcome-of-request" }];
    expect(modelOfFiles(files).builders.map(({ name }) => name.join("_"))).toEqual(["outcome_of_message"]);
  });

  it("is one parameter where it is an object in the action that a message may do without, so that none of its constants is sent alone", () => {
    expect(builders.python).toContain("    more: dict[str, Any] | None = None,\n");
    expect(builders.python).toContain('"more": more,\n');
  });

  it("is sent only where it is given, in extra_info, whatever its default is", () => {
    expect(builders.python).toContain("    level: Literal[1, 2, 3] | None = None,\n");
    expect(builders.go).toContain('"level": given(parts.Level)');
    expect(builders.java).toMatch(/"level",\s+options\.level/);
    expect(builders.php).toContain("'level' => $level,");
  });

  it("is written as what it is, where it has one value", () => {
    expect(builders.python).toContain('"version": 7,\n');
    expect(builders.go).toContain('"version": 7}');
    expect(builders.java).toMatch(/"version",\s+7\b/);
    expect(builders.php).toContain("'version' => 7,");
  });

  it("can be a word of the language, or a name that its functions use", () => {
    for (const name of ["made_", "message_", "present_"]) expect(builders.python).toContain(`    ${name}: Short | None = None,\n`);
    expect(builders.php).toContain("?string $thisValue = null,");
    expect(builders.options).toContain("public ForList thisValue(String thisValue) {");
  });

  it("has a type that the file knows", () => {
    expect(builders.python).toContain("from typing import Any\nfrom typing import Literal\n");
    expect(builders.python).toContain("    tags: Sequence[Short] | None = None,\n");
    expect(builders.python).not.toMatch(/\blist\[/);
    expect(builders.options).toContain("import java.util.Map;\n");
  });

  it("says less of its type in Python where that would be too wide for a line", () => {
    expect(builders.python).toContain("    marks: str | None = None,\n");
    expect(builders.python.split("\n").filter((line) => line.length > 88)).toEqual([]);
  });

  it("can be false or zero in Go", () => {
    expect(builders.go).toContain("\t// Bool is optional, and left out where it is nil.\n\tBool *bool\n");
    expect(builders.go).toContain("\tFloat *float64\n");
    expect(builders.go).toContain("\tThis string\n");
  });
});

describe("the name of a definition", () => {
  it("is none that the package has for something else", () => {
    const types = fileOf(python, "python/kaleyra_whatsapp/_types.py");
    for (const name of ["Any", "Issue", "Literal", "MessageError", "None", "TypedDict"]) {
      expect(types).toContain(`class ${name}Value(TypedDict):\n`);
      expect(fileOf(python, "python/kaleyra_whatsapp/__init__.py")).toContain(`from ._types import ${name}Value as ${name}Value\n`);
    }
    for (const name of ["ButtonsParts", "Issue", "NewButtons", "Option", "Validate"])
      expect(fileOf(go, "go/types.go")).toContain(`type ${name}Value struct {\n`);
  });

  it("gives a check a name that differs from all others in more than upper and lower case", () => {
    for (const { checks } of model.schemas) expect(new Set(checks.map(({ name }) => name.toLowerCase())).size).toBe(checks.length);
  });
});

describe("a number", () => {
  it("is no literal type of Python where it is a fraction", () => {
    expect(fileOf(python, "python/kaleyra_whatsapp/_types.py")).toContain('    fractions: "NotRequired[float]"\n');
  });

  it("is a limit in Java that its whole numbers cannot hold", () => {
    expect(fileOf(java, "java/src/main/java/kaleyrawhatsapp/ListRequestCheck.java")).toContain("if (number > 9007199254740991.0) {\n");
  });
});

describe("a formatter", () => {
  it("finds the quotes of Python that need fewer backslashes", () => {
    expect(string(`"a" 'b' "c"`)).toBe(`'"a" \\'b\\' "c"'`);
    expect(string(`"a" 'b'`)).toBe(`"\\"a\\" 'b'"`);
    expect(string("it's")).toBe(`"it's"`);
  });

  it("finds the values of Go under one another, but for a name that is much longer than those before", () => {
    const [short, long] = ["a".repeat(30), "b".repeat(120)];
    expect(aligned(['"a": 1', `"${short}": 2`])).toEqual([`"a":${" ".repeat(30)}1,`, `"${short}": 2,`]);
    expect(aligned(['"a": 1', `"${short}": 2`, `"${long}": 3`])).toEqual([`"a":${" ".repeat(30)}1,`, `"${short}": 2,`, `"${long}": 3,`]);
    expect(aligned([`"${long}": 3`, `"${long}cc": 4`])).toEqual([`"${long}":   3,`, `"${long}cc": 4,`]);
    expect(aligned(['"a\\"b": 1', '"cd": 2'])).toEqual(['"a\\"b": 1,', '"cd":   2,']);
  });
});
