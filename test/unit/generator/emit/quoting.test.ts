import { describe, expect, it } from "vitest";
import { asciiJson, commentText, literal, markdownText, preamble, propertyName, quote, templateText } from "../../../../generator/emit/quoting.ts";

describe("a text in code", () => {
  it.each([
    ["a", '"a"'],
    [' "~', '" \\"~"'],
    ["\u001f\u007f\n", '"\\u001f\\u007f\\n"'],
    ["é\u2028😀", '"\\u00e9\\u2028\\ud83d\\ude00"'],
    ["\ud800", '"\\ud800"'],
  ])("%j becomes the literal %s", (text, code) => expect(quote(text)).toBe(code));

  it("cannot end a template literal or a placeholder in it", () => {
    expect(templateText('`${a}` "b" \\ é')).toBe('\\`\\${a}\\` "b" \\\\ \\u00e9');
    expect(templateText("a``$$")).toBe("a\\`\\`\\$\\$");
  });

  it("becomes a property name, without quotes where possible, and never sets the prototype", () => {
    expect(["a", "_a$9", "$", "A"].map((name) => propertyName(name))).toEqual(["a", "_a$9", "$", "A"]);
    expect(["9a", "a-b", "a.b", "", "é", " a", "a "].map((name) => propertyName(name))).toEqual(
      ["9a", "a-b", "a.b", "", "\\u00e9", " a", "a "].map((name) => `"${name}"`),
    );
    expect(propertyName("__proto__")).toBe('"__proto__"');
    expect(propertyName("__proto__", true)).toBe('["__proto__"]');
    expect(propertyName("a", true)).toBe("a");
  });

  it("is one line in a comment, without tags, and cannot end it", () => {
    expect(commentText("  a \n\t b  ")).toBe("a b");
    expect(commentText("a*/b*/ {@link c}")).toBe("a*\\/b*\\/ \\{\\@link c\\}");
    expect(commentText("\u202e\u0000\ud800\u{e0041}é😀")).toBe("U+202EU+0000U+D800U+E0041é😀");
  });

  it("begins with the file that the code is generated from", () => {
    expect(preamble("a.json")).toBe("// @generated from a.json by generator/main.ts.\n// Do not edit. Change the schema, then run `npm run generate`.\n");
  });
});

describe("a value in code", () => {
  it.each([
    ["a", '"a"'],
    [1, "1"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [[], "[]"],
    [{}, "{}"],
    [[1, "a", [null]], '[1, "a", [null]]'],
    [{ a: 1, "b-c": { d: [] }, gone: undefined }, '{ a: 1, "b-c": { d: [] } }'],
    [Object.fromEntries([["__proto__", 1]]), '{ ["__proto__"]: 1 }'],
  ])("%j becomes %s", (value, code) => expect(literal(value)).toBe(code));

  it("takes one line below 100 characters, and one for each entry otherwise", () => {
    expect(literal(["x".repeat(95)])).toBe(`["${"x".repeat(95)}"]`);
    expect(literal(["x".repeat(96)])).toBe(`[\n  "${"x".repeat(96)}",\n]`);
    expect(literal({ a: "x".repeat(90) })).toBe(`{ a: "${"x".repeat(90)}" }`);
    expect(literal({ a: "x".repeat(91) })).toBe(`{\n  a: "${"x".repeat(91)}",\n}`);
    const long = "x".repeat(96);
    expect(literal([[long], { a: [long] }], "  ")).toBe(`[\n    [\n      "${long}",\n    ],\n    {\n      a: [\n        "${long}",\n      ],\n    },\n  ]`);
    expect(literal(Object.fromEntries([["__proto__", long]]))).toBe(`{\n  ["__proto__"]: "${long}",\n}`);
    expect(literal({ a: { b: [long] } })).toBe(`{\n  a: {\n    b: [\n      "${long}",\n    ],\n  },\n}`);
  });
});

describe("a text in JSON and Markdown", () => {
  it("is plain ASCII in JSON", () => {
    expect(asciiJson({ a: "é\u2028\u007f~😀 ", b: [1] })).toBe('{\n  "a": "\\u00e9\\u2028\\u007f~\\ud83d\\ude00 ",\n  "b": [\n    1\n  ]\n}\n');
  });

  it("cannot end a cell of a Markdown table, and cannot be HTML", () => {
    expect(markdownText(" a|b|<c><d> ")).toBe("a\\|b\\|&lt;c>&lt;d>");
    expect(markdownText("\t\n\v\f\r")).toBe("\\t\\n\\v\\f\\r");
    expect(markdownText("\u202e\u0000\ud800\u{e0041}é")).toBe("U+202EU+0000U+D800U+E0041é");
  });
});
