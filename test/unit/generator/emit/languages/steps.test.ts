/** The form in which other languages get the checks, run here: it finds what the TypeScript validators find, in the same words and order. */
import { describe, expect, it } from "vitest";
import type { Issue } from "../../../../../src/message/issue.ts";
import { testEditions } from "../../../../labs/conformance/modules/editions.ts";
import { otherRequests } from "../../../../labs/conformance/modules/other-requests.ts";
import { issuesOf as byTypeScript, checksOf, kindPathOf } from "../../../../labs/conformance/modules/questions.ts";
import { issuesOf } from "./interpreter.ts";
import { modelOfFiles } from "./model-of.ts";

function withoutUndefined(issue: object): object {
  return Object.fromEntries(Object.entries(issue).filter(([, value]) => value !== undefined));
}

describe.each(testEditions())("the steps of $name", ({ files, vectors }) => {
  it("say the same as TypeScript about every vector, in the same order", async () => {
    const checks = await checksOf(files);
    const model = modelOfFiles(files);
    const kindPath = kindPathOf(files);
    let invalid = 0;
    for (const { name, isRequest } of model.schemas) {
      for (const { id, documentText = "" } of vectors.get(name) ?? []) {
        const others = isRequest ? otherRequests(documentText, kindPath, name) : [];
        for (const { what, schema, text } of [{ what: "itself", schema: name, text: documentText }, ...others]) {
          const wanted = byTypeScript(checks, { do: "validate", schema, text }) as readonly Issue[];
          const said = wanted.map(({ code, path, message, actual, fix }) => withoutUndefined({ code, path, message, actual, fix }));
          expect({ id, what, issues: issuesOf(model, schema, JSON.parse(text)) }).toEqual({ id, what, issues: said });
          invalid += Number(said.length > 0);
        }
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
