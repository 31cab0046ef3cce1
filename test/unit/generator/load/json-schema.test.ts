import { describe, expect, it } from "vitest";
import { isSchema, pointerSteps, pointerTo, SchemaError } from "../../../../generator/load/json-schema.ts";

describe("a JSON Pointer", () => {
  it("escapes and unescapes its steps", () => {
    expect(pointerTo("/a", "b")).toBe("/a/b");
    expect(pointerTo("", 0)).toBe("/0");
    expect(pointerTo("", "~1/~0")).toBe("/~01~1~00");
    expect(pointerSteps("/~01~1~00/x")).toEqual(["~1/~0", "x"]);
    expect(pointerSteps("")).toEqual([]);
  });
});

describe("SchemaError", () => {
  it("names the file and the pointer of what is invalid", () => {
    const message = (...where: ConstructorParameters<typeof SchemaError>): string => new SchemaError(...where).message;
    expect(message("", "is wrong")).toBe("the schema: is wrong");
    expect(message("/a", "is wrong")).toBe("/a: is wrong");
    expect(message("", "is wrong", "a.json")).toBe("a.json: is wrong");
    expect(message("/a", "is wrong", "a.json")).toBe("a.json#/a: is wrong");
    expect(new SchemaError("/a", "is wrong")).toMatchObject({ name: "SchemaError", pointer: "/a", reason: "is wrong" });
  });
});

describe("isSchema", () => {
  it("accepts objects and nothing else", () => {
    expect([{}, { a: 1 }, null, [], "a", 1, true, undefined].map(isSchema)).toEqual([true, true, false, false, false, false, false, false]);
  });
});
