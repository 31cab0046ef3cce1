import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMessageJson } from "../../../../src/cli/input/message-json.ts";
import { repeatedName } from "../../../../src/cli/input/repeated-name.ts";
import { fastest } from "../../../support/fastest.ts";

const found = (text: string) => repeatedName(text, JSON.parse(text));

describe("repeatedName", () => {
  it.each([
    ['{"a":1,"a":2}', "a", "/a", '"a"', 7],
    ['{"x":[{"b":1},{"b":1,"c":2,"b" : 3}]}', "b", "/x/1/b", '"b"', 27],
    ['{"a":{"a":1},"b":{"c/~":1,"c/~":1}}', "c/~", "/b/c~1~0", '"c/~"', 26],
    ['{"a":1,"\\u0061":2}', "a", "/a", '"\\u0061"', 7],
    ['{"__proto__":1,"__proto__":2}', "__proto__", "/__proto__", '"__proto__"', 15],
    ['{"":1,"":2}', "", "/", '""', 6],
  ])("finds the second of two equal names: %s", (text, name, path, shown, offset) => {
    expect(found(text)).toEqual({ name, path, at: { offset, length: shown.length } });
  });

  it.each(['{"a":{"a":{"a":1}}}', '[{"a":1},{"a":1}]', '{"a":"a\\":1","b":"\\\\","c":[":"]}', "7", '"a":1'.slice(0, 3), "[]"])("finds none in %s", (text) => {
    expect(found(text)).toBeUndefined();
  });

  it("finds none in any JSON that has none, however it is indented", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, indent) => found(JSON.stringify(value, undefined, indent)) === undefined),
      { numRuns: 2_000 },
    );
  });

  it("takes linear time, also for what is deep or full of escapes", () => {
    for (const text of [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, `"${"\\\\".repeat(400_000)}"`, `{${'"a":"\\"",'.repeat(50_000)}"b":1}`]) {
      const value: unknown = JSON.parse(text);
      expect(fastest(() => repeatedName(text, value))).toBeLessThan(1_000);
    }
  });
});

describe("readMessageJson", () => {
  it("says which name is twice and where, and quotes only a part of a long one", () => {
    const long = "x".repeat(500);
    expect(readMessageJson('{"to":1,\n"to":2}')).toMatchObject({
      ok: false,
      issue: { code: "repeated-name", path: "/to", message: '"to" is there twice; keep one of them' },
      at: { offset: 9, length: 4 },
    });
    expect(readMessageJson(`{"${long}":1,"${long}":2}`)).toMatchObject({ issue: { message: `"${"x".repeat(64)}…" is there twice; keep one of them` } });
  });

  it("says what to do with a list of messages", () => {
    expect(readMessageJson("[{}]")).toMatchObject({ ok: false, issue: { code: "type", path: "", message: "this is a list, and a message is an object" } });
  });

  it("leaves out the name of a schema at the top alone", () => {
    expect(readMessageJson('{"$schema":"./s.json","a":{"$schema":"x"}}')).toEqual({ ok: true, value: { a: { $schema: "x" } } });
    expect(readMessageJson('{"$schema":7}')).toEqual({ ok: true, value: { $schema: 7 } });
  });
});
