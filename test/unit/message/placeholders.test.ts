import { describe, expect, it } from "vitest";
import { placeholder, placeholderKey, placeholdersIn } from "../../../src/message/placeholders.ts";
import { fastest } from "../../support/fastest.ts";

describe("placeholdersIn", () => {
  it("finds the placeholders of all texts in their order, without the white space around the names", () => {
    expect(placeholdersIn({ a: ["{{ x }}, {{y z}}", { "b/~": "{{\tx\n}}" }], c: "{{x}}{{}}", d: 1, e: null })).toEqual([
      { name: "x", path: "/a/0" },
      { name: "y z", path: "/a/0" },
      { name: "x", path: "/a/1/b~1~0" },
      { name: "x", path: "/c" },
    ]);
    expect(placeholdersIn("{{x}}")).toEqual([{ name: "x", path: "" }]);
  });

  it("finds a placeholder without a name", () => {
    expect(placeholdersIn("{{ }}")).toEqual([{ name: "", path: "" }]);
  });

  it("reads a value of any depth, and one that contains itself", () => {
    const cyclic: Record<string, unknown> = { text: "{{x}}" };
    cyclic["again"] = [cyclic];
    expect(placeholdersIn(cyclic)).toEqual([{ name: "x", path: "/text" }]);
    let deep: unknown = "{{x}}";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(placeholdersIn(deep)).toHaveLength(1);
  });
});

describe("placeholderKey", () => {
  it("is the same for names that differ in case, in white space around them or in how an accent is written", () => {
    expect([" First Name\t", "first name", "FIRST NAME"].map(placeholderKey)).toEqual(["first name", "first name", "first name"]);
    expect(placeholderKey("Cafe\u0301")).toBe("caf\u00e9");
    expect(placeholderKey("first  name")).not.toBe(placeholderKey("first name"));
  });
});

describe("the pattern of a placeholder", () => {
  it.each([
    ["white space", " "],
    ["names", "a"],
    ["names and white space", "a "],
    ["openings", "{{"],
    ["openings and white space", "{{ "],
    ["closings", "}}"],
  ])("takes linear time on a text that opens a placeholder and goes on with many %s", (_, part) => {
    const text = `{{${part.repeat(100_000)}!`;
    expect(fastest(() => text.replaceAll(placeholder, ""))).toBeLessThan(100);
  });
});
