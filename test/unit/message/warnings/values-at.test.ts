import { describe, expect, it } from "vitest";
import { valuesAt } from "../../../../src/message/warnings/values-at.ts";

describe("the values at the path of a field", () => {
  it("are one, or one of each item, with their pointers", () => {
    expect(valuesAt({ a: { b: 1 } }, "/a/b")).toEqual([["/a/b", 1]]);
    expect(valuesAt({ a: [{ b: 1 }, { c: 2 }, { b: 3 }] }, "/a/~i/b")).toEqual([
      ["/a/0/b", 1],
      ["/a/2/b", 3],
    ]);
    expect(valuesAt("text", "")).toEqual([["", "text"]]);
  });

  it("are none where the message has something else, or nothing", () => {
    for (const value of [undefined, null, "text", 5, [{ b: 1 }], {}, { a: undefined }, { a: null }, { a: "b" }, { a: [] }]) {
      expect(valuesAt(value, "/a/b")).toEqual([]);
    }
    expect(valuesAt({ a: { length: 1, 0: { b: 1 } } }, "/a/~i/b")).toEqual([]);
    expect(valuesAt({ a: [{ b: 1 }] }, "/a/0/b")).toEqual([]);
    expect(valuesAt({}, "/toString")).toEqual([]);
  });

  it("are the whole value where the path ends, whatever names it has", () => {
    const value = { undefined: 1 };
    expect(valuesAt({ a: value }, "/a")).toEqual([["/a", value]]);
    expect(valuesAt({ a: [] }, "/a")).toEqual([["/a", []]]);
  });
});
