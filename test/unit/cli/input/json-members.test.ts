import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { membersOf } from "../../../../src/cli/input/json-members.ts";

describe("membersOf", () => {
  it.each(["12345678901234567890", "1.50", "-0", "1e21", "0.1000000000000000055511151231257827", "9007199254740993", "-1.0E+400"])(
    "keeps the number %s as it is written",
    (number) => {
      expect(membersOf(`{"a": "1", "number" :${number} , "b": {"c": 5}, "d": [6, 7], "e": null}`)).toEqual([
        { name: "a" },
        { name: "number", number },
        { name: "b" },
        { name: "d" },
        { name: "e" },
      ]);
    },
  );

  it("lists the members of any object that JSON.parse lists, and gives each number's text", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), fc.constantFrom(undefined, 1), (object, indent) => {
        const text = JSON.stringify(object, undefined, indent);
        const expected = Object.entries(JSON.parse(text)).map(([name, value]) =>
          typeof value === "number" ? { name, number: JSON.stringify(value) } : { name },
        );
        expect(membersOf(text)).toEqual(expected);
      }),
    );
  });

  it("lists a name twice that is there twice, also when one is escaped", () => {
    expect(membersOf('{"to":"1","\\u0074o":2}')).toEqual([{ name: "to" }, { name: "to", number: "2" }]);
  });

  it("reads a line nested a hundred thousand deep", () => {
    expect(membersOf(`{"a":${"[".repeat(100_000)}1${"]".repeat(100_000)},"b":2}`)).toEqual([{ name: "a" }, { name: "b", number: "2" }]);
  });
});
