import { describe, expect, it } from "vitest";
import { findingsOfAll } from "../../../src/message/finding-of-all.ts";
import type { Field, Finding } from "../../../src/type-level/artefact-types.ts";

const kindField = { path: "/kind", values: ["b", "a"] };

function found(field: Partial<Field>, keyword: string, path = field.path ?? "/text"): Finding {
  return { field: { path, label: "text", type: "string", ...field }, keyword, path };
}

describe("what is said of a request whose kind cannot be told", () => {
  it("is what each kind says of the same place and keyword, in the order of the first", () => {
    const first = [found({}, "minLength", "/a"), found({}, "maxLength", "/a"), found({}, "maxLength", "/b"), found({}, "type", "/c")];
    const second = [found({}, "type", "/c"), found({}, "maxLength", "/a"), found({}, "minLength", "/b")];
    expect(findingsOfAll([first, second], kindField).map(({ path, keyword }) => [path, keyword])).toEqual([
      ["/a", "maxLength"],
      ["/c", "type"],
    ]);
    expect(findingsOfAll([first, second, []], kindField)).toEqual(first);
    expect(findingsOfAll([first, [], second], kindField)).toEqual(first);
    expect(findingsOfAll([[], second], kindField)).toEqual([]);
    expect(findingsOfAll([], kindField)).toEqual([]);
  });

  it("allows whatever one of the kinds allows: the greatest maximum, the least minimum, the names of all", () => {
    const limited = (keyword: string, ...limits: readonly number[]): unknown =>
      findingsOfAll(
        limits.map((limit) => [found({ limits: { [keyword]: limit } }, keyword)]),
        kindField,
      )[0]?.field.limits;
    expect(limited("maxLength", 60, 1024, 20)).toEqual({ maxLength: 1024 });
    expect(limited("minLength", 3, 1, 2)).toEqual({ minLength: 1 });
    expect(limited("maxItems", 1, 3)).toEqual({ maxItems: 3 });

    const names = [["a", "b"], ["b", "c"], undefined].map((all) => [found(all === undefined ? {} : { names: all }, "additionalProperties")]);
    expect(findingsOfAll(names, kindField)[0]?.field).toMatchObject({ names: ["a", "b", "c"], limits: {} });
    expect(findingsOfAll([[found({}, "type")], [found({}, "type")]], kindField)[0]?.field.names).toEqual([]);
  });

  it("names the source of each kind once, and calls a field by its property where the kinds call it otherwise", () => {
    const said = (docs: string | undefined, label: string): readonly Finding[] => [
      found({ path: "/body/text", label, docs: docs === undefined ? { pattern: "P" } : { type: docs } }, "type"),
    ];
    expect(findingsOfAll([said("A", "body"), said("B", "body"), said("A", "body")], kindField)[0]?.field).toMatchObject({
      label: "body",
      docs: { type: "A; B" },
    });
    expect(findingsOfAll([said(undefined, "body"), said(undefined, "body")], kindField)[0]?.field.docs).toEqual({ pattern: "P" });
    expect(findingsOfAll([said("A", "body"), said("A", "body"), said("A", "question")], kindField)[0]?.field.label).toBe("text");
    expect(findingsOfAll([[found({ path: "", label: "a" }, "type")], [found({ path: "", label: "b" }, "type")]], kindField)[0]?.field.label).toBe("message");
  });

  it("says all values of the field that says the kind, sorted, also where it is missing", () => {
    const field = { path: "/kind", label: "kind", values: ["b"], limits: { enum: 1 } };
    const [said] = findingsOfAll([[found(field, "required")], [found({ ...field, values: ["a"] }, "required")]], kindField);
    expect(said?.field).toEqual({
      path: "/kind",
      label: "kind",
      type: "string",
      values: ["a", "b"],
      sentences: { required: "kind must be one of a, b" },
      docs: {},
    });
  });
});
