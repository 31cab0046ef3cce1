import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromNpm, validatorNames } from "./validators.ts";
import { schemaNames, vectorsOf } from "./vectors.ts";
import { isExpected, score, surprises } from "./verdicts.ts";

describe("validator programs", () => {
  it("answer line by line", async () => {
    const validator = fromNpm.find(({ name }) => name === "ajv");
    expect(validator).toBeDefined();
    if (validator === undefined) return;
    const { passed, all, failed } = await score(validator, "api-response");
    expect({ passed, failed }).toEqual({ passed: all, failed: [] });
  });

  it("must fail exactly on the vectors that their list of expected failures names", () => {
    expect(surprises("some", ["a", "b"], ["b", "c"])).toEqual(["some fails a", "some passes c: take it off expected-failures/some.txt"]);
    expect(surprises("some", ["b"], ["b"])).toEqual([]);
  });

  it("have expected failures with known ids and a reason each", () => {
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
  ] as const)("when %s is expected, the verdict %s passes: %s", (expected, verdict, passes) => {
    expect(isExpected(expected, verdict)).toBe(passes);
  });
});
