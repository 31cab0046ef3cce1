import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isRight, score, surprises } from "./judge.ts";
import { fromNpm, validatorNames } from "./validators.ts";
import { schemaNames, vectorsOf } from "./vectors.ts";

describe("validators that run as a program of their own", () => {
  it("answer line by line", async () => {
    const validator = fromNpm.find(({ name }) => name === "ajv");
    expect(validator).toBeDefined();
    if (validator === undefined) return;
    const { right, all, failed } = await score(validator, "api-response");
    expect({ right, failed }).toEqual({ right: all, failed: [] });
  });

  it("are held to a list of failures that must be exact", () => {
    expect(surprises("some", ["a", "b"], ["b", "c"])).toEqual(["some fails a", "some passes c: take it off expected-failures/some.txt"]);
    expect(surprises("some", ["b"], ["b"])).toEqual([]);
  });

  it("fail where a list says so, and the list says why", () => {
    const lists = new URL("expected-failures/", import.meta.url);
    const ids = new Set(schemaNames.flatMap((schema) => vectorsOf(schema).map(({ id }) => id)));
    for (const file of readdirSync(lists)) {
      expect(validatorNames).toContain(file.replace(/\.txt$/, ""));
      for (const line of readFileSync(new URL(file, lists), "utf8").trim().split("\n")) {
        const [id = "", why = ""] = line.split(" # ");
        expect(ids).toContain(id);
        expect(why).toMatch(/\w+ \w+/);
      }
    }
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
