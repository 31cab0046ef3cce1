import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate, readJson } from "../../../../src/cli/input/json.ts";

describe("readJson", () => {
  it.each([
    ["", "not JSON at line 1, column 1: a value is expected"],
    ['{"a": 1,\n}', "not JSON at line 1, column 8: there is a comma before the closing bracket; remove it"],
    ["[1, 2 , \n]", "not JSON at line 1, column 7: there is a comma before the closing bracket; remove it"],
    ["{1}", "not JSON at line 1, column 2: a property name in double quotes is expected"],
    ['{"a" 1}', "not JSON at line 1, column 6: a colon is expected"],
    ['{"a": 1 "b": 2}', "not JSON at line 1, column 9: a comma is expected"],
    ["{} {}", "not JSON at line 1, column 4: the value has ended; nothing may follow"],
    ["{ // secret\n}", "not JSON at line 1, column 3: JSON has no comments"],
    ['{"a": "secret', "not JSON at line 1, column 7: a double quote is missing"],
    ['["\\x"]', "not JSON at line 1, column 2: this escape does not exist in JSON"],
    ["\ud800", "not JSON at line 1, column 1: this is not allowed here"],
    ['{"a": {}', "not JSON at line 1, column 9: a closing brace is expected"],
    ["[1", "not JSON at line 1, column 3: a closing bracket is expected"],
    ['["\\u12"]', "not JSON at line 1, column 2: four hexadecimal digits are expected after \\u"],
    ['["\u0001"]', "not JSON at line 1, column 2: a control character has to be escaped"],
  ])("reports %j as %j, without quoting the text", (text, message) => {
    expect(readJson(text)).toMatchObject({ ok: false, issue: { code: "json", path: "", message, severity: "error" } });
  });

  it("returns the value of valid JSON", () => {
    expect(readJson('{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
  });

  it("marks all of an unterminated string", () => {
    expect(readJson('{"a": "secret')).toMatchObject({ at: { offset: 6, length: 7 } });
  });

  it("handles brackets nested a hundred thousand deep", () => {
    expect(readJson("[".repeat(100_000))).toMatchObject({ ok: false, at: { offset: 0, length: 1 } });
  });
});

describe("locate", () => {
  const text = '{"to": {"a": [1, {"b": null}]}, "twice": 1, "twice": 22}';
  const at = (pointer: string, part: "name" | "value" = "value") => {
    const { offset, length } = locate(text, pointer, part);
    return [text.slice(offset, offset + length), offset];
  };

  it.each([
    ["/to/b", '"to"', 1],
    ["/to/a/7", '"a"', 8],
    ["/to/a/x", '"a"', 8],
    ["/to/a/1/c", "{", 17],
    ["/to/a/1/b/c", '"b"', 18],
    ["/x", "{", 0],
    ["/x/y", "{", 0],
  ])("finds for the missing %s the name of the enclosing value, or else its opening bracket", (pointer, shown, offset) => {
    expect(at(pointer)).toEqual([shown, offset]);
  });

  it.each([
    ["", "{", 0],
    ["/to", "{", 7],
    ["/to/a", "[", 13],
    ["/to/a/1/b", "null", 23],
  ])("finds the value of '%s', and for an object or array its opening bracket", (pointer, shown, offset) => {
    expect(at(pointer)).toEqual([shown, offset]);
  });

  it("finds the name when the name is wanted", () => {
    expect(at("/to/a", "name")).toEqual(['"a"', 8]);
  });

  it("finds the last of two properties with the same name, as JSON.parse does", () => {
    expect(at("/twice")).toEqual(["22", text.indexOf("22")]);
    expect(readJson(text)).toMatchObject({ value: { twice: 22 } });
  });

  it("handles brackets nested a hundred thousand deep", () => {
    expect(locate(`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "/a", "value")).toEqual({ offset: 0, length: 1 });
  });

  it("finds every string of any value by its pointer", () => {
    const key = fc.string({ unit: fc.constantFrom("a", "/", "~", "~1", '"', "é", "0", "__proto__"), maxLength: 3 });
    fc.assert(
      fc.property(fc.dictionary(key, fc.array(fc.string(), { maxLength: 3 })), fc.boolean(), (value, pretty) => {
        const text = JSON.stringify(value, undefined, pretty ? 2 : undefined);
        for (const [name, list] of Object.entries(value)) {
          for (const [index, item] of list.entries()) {
            const { offset, length } = locate(text, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/${index}`, "value");
            expect(text.slice(offset, offset + length)).toBe(JSON.stringify(item));
          }
        }
      }),
    );
  });
});
