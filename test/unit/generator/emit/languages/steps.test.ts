/** The form in which other languages get the checks, run here: it finds what the TypeScript validators find, in the same words and order. */
import { describe, expect, it } from "vitest";
import { testEditions } from "../../../../labs/conformance/modules/editions.ts";
import { issuesOf as byTypeScript, checksOf } from "../../../../labs/conformance/modules/questions.ts";
import { issuesOf } from "./interpreter.ts";
import { modelOfFiles } from "./model-of.ts";

describe.each(testEditions())("the steps of $name", ({ files, vectors }) => {
  it("say the same as TypeScript about every vector, in the same order", async () => {
    const checks = await checksOf(files);
    const { schemas } = modelOfFiles(files);
    let invalid = 0;
    for (const schema of schemas) {
      for (const { id, documentText: text = "" } of vectors.get(schema.name) ?? []) {
        const wanted = byTypeScript(checks, { do: "validate", schema: schema.name, text }) as readonly Record<string, unknown>[];
        const said = wanted.map(({ code, path, message, fix }) => ({ code, path, message, ...(fix === undefined ? {} : { fix }) }));
        expect({ id, issues: issuesOf(schema, JSON.parse(text)) }).toEqual({ id, issues: said });
        invalid += Number(said.length > 0);
      }
    }
    expect(invalid).toBeGreaterThan(100);
  });

  it("have rules whose names are distinct, and whose limits, units and sources are TypeScript's", async () => {
    const checks = await checksOf(files);
    for (const schema of modelOfFiles(files).schemas) {
      expect(new Set(schema.rules.map(({ name }) => name)).size).toBe(schema.rules.length);
      expect(new Set(schema.checks.map(({ name }) => name)).size).toBe(schema.checks.length);
      for (const { id, documentText: text = "" } of vectors.get(schema.name) ?? []) {
        for (const issue of byTypeScript(checks, { do: "validate", schema: schema.name, text }) as readonly Record<string, unknown>[]) {
          const path = String(issue["path"]).replaceAll(/\/\d+(?=\/|$)/g, "/~i");
          const same = schema.rules.filter((rule) => rule.code === issue["code"] && (rule.path === path || path.startsWith(rule.path)));
          const details = same.map(({ limit, unit, doc }) => ({ id, limit, unit, doc }));
          expect(details).toContainEqual({ id, limit: issue["limit"], unit: issue["unit"], doc: issue["doc"] });
        }
      }
    }
  });
});
