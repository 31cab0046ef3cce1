import { describe, expect, it } from "vitest";
import { isRight, score, surprises } from "./judge.ts";
import { fromNpm } from "./validators.ts";

describe("validators that run as a program of their own", () => {
  it("answer line by line", () => {
    const validator = fromNpm.find(({ name }) => name === "ajv");
    expect(validator).toBeDefined();
    if (validator === undefined) return;
    const { right, all, failed } = score(validator, "api-response");
    expect({ right, failed }).toEqual({ right: all, failed: [] });
  });

  it("are held to a list of failures that must be exact", () => {
    expect(surprises("some", ["a", "b"], ["b", "c"])).toEqual(["some fails a", "some passes c: take it off expected-failures/some.txt"]);
    expect(surprises("some", ["b"], ["b"])).toEqual([]);
  });

  it.each([
    ["valid", "valid", true],
    ["valid", "invalid", false],
    ["invalid", "acceptable", false],
    ["acceptable", "valid", true],
    ["acceptable", "invalid", true],
    ["acceptable", "acceptable", true],
    ["acceptable", "error", false],
    ["valid", undefined, false],
  ] as const)("where %s is expected, %s: %s", (expected, answer, right) => {
    expect(isRight(expected, answer)).toBe(right);
  });
});
