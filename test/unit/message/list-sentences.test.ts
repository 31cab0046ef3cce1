/** What is said of a list with sections and rows: a schema that the library does not have yet. */
import { describe, expect, it } from "vitest";
import { bundle } from "../../../generator/load/bundle.ts";
import type { SchemaFile } from "../../../generator/load/json-schema.ts";
import { type Location, locate } from "../../../generator/lower/locations.ts";
import { toIssue } from "../../../src/message/issue.ts";
import type { Reader } from "../../../src/message/issue-sentence.ts";
import { loadValidators } from "../../support/load-validators.ts";
import { library, linkRequest, listRequest } from "../generator/support/four-kinds.ts";
import { lintAndLower } from "../generator/support/lint-and-lower.ts";

async function issuesFor(file: SchemaFile, check: string) {
  const [schema] = bundle([library, file]).schemas as [SchemaFile];
  const { checks } = await loadValidators(locate([lintAndLower(schema)])[0] as Location);
  return (value: unknown, reader: Reader = "json") => checks[check]?.(value)?.map((finding) => toIssue(finding, reader)) ?? [];
}

const listIssues = await issuesFor(listRequest, "checkListRequest");
const at = "/messaging_object/interactive/action/sections";
const row = (id: number | string) => ({ id: `${id}`, title: `Row ${id}` });
const rows = (from: number, count: number) => Array.from({ length: count }, (_, index) => row(from + index));
const interactive = (sections: unknown) => ({ type: "list", body: { text: "Choose" }, action: { button: "Open", sections } });
const request = (sections: unknown) => ({ messaging_object: { to: "+919876543210", type: "interactive", interactive: interactive(sections) } });
const said = (sections: unknown, reader?: Reader) =>
  listIssues(request(sections), reader).map(({ code, path, message }) => [code, path.slice(at.length), message]);

describe("a list with sections", () => {
  it("is valid with ten rows in all, distinct ids, and a title for each of several sections", () => {
    expect(said([{ rows: rows(0, 10) }])).toEqual([]);
    expect(
      said([
        { title: "One", rows: rows(0, 9) },
        { title: "Two", rows: rows(9, 1) },
      ]),
    ).toEqual([]);
    expect(said(Array.from({ length: 10 }, (_, index) => ({ title: "Same", rows: rows(index, 1) })))).toEqual([]);
  });

  it("has at most ten rows in all, reported once, at the sections", () => {
    const issue = { code: "maxTotal", path: at, message: "a list has at most 10 rows", limit: 10, unit: "items", doc: "Row sections", severity: "error" };
    expect(
      listIssues(
        request([
          { title: "One", rows: rows(0, 6) },
          { title: "Two", rows: rows(6, 5) },
        ]),
      ),
    ).toStrictEqual([{ ...issue, actual: 11 }].map(inOrder));
    expect(listIssues(request([{ rows: rows(0, 12) }]))).toStrictEqual([{ ...issue, actual: 12 }].map(inOrder));
  });

  it("has row ids that are distinct over all sections, reported at the later row", () => {
    const [issue, ...more] = listIssues(
      request([
        { title: "One", rows: [row("a"), row("b")] },
        { title: "Two", rows: [row("c"), row("a")] },
      ]),
    );
    expect(more).toEqual([]);
    expect(issue).toStrictEqual({
      code: "duplicate-rows-id",
      path: `${at}/1/rows/1/id`,
      message: 'row id "a" is already used in this list',
      actual: "a",
      doc: "Our reading",
      severity: "error",
    });
    expect(said([{ rows: [row("a"), row("a")] }])).toEqual([["duplicate-rows-id", "/0/rows/1/id", 'row id "a" is already used in this list']]);
  });

  it("has a title for each section once there are several, reported at each that lacks it", () => {
    const sentence = "a list with more than one section has a title for each";
    expect(said([{ rows: rows(0, 1) }, { title: "Two", rows: rows(1, 1) }, { rows: rows(2, 1) }])).toEqual([
      ["required", "/0/title", sentence],
      ["required", "/2/title", sentence],
    ]);
    expect(said([7, { title: "Two", rows: rows(1, 1) }])).toEqual([["type", "/0", "section must be an object, not a number"]]);
  });

  it("has sections, and rows in each of them", () => {
    expect(said([])).toEqual([["minItems", "", "a list needs sections, at least 1"]]);
    expect(said(Array.from({ length: 11 }, (_, index) => ({ title: "T", rows: rows(index, 1) })))).toEqual([
      ["maxItems", "", "a list has at most 10 sections"],
    ]);
    expect(said([{ rows: [] }])).toEqual([["minItems", "/0/rows", "a section needs rows, at least 1"]]);
    expect(said([{}])).toEqual([["required", "/0/rows", "rows are missing; add them"]]);
    expect(said([{ rows: {} }])).toEqual([["type", "/0/rows", "rows must be an array, not an object"]]);
  });
});

describe("what is missing", () => {
  const empty = { messaging_object: { type: "interactive", interactive: { type: "list", action: { sections: [] } } } };

  it("is to be added, for who reads JSON", () => {
    expect(listIssues(empty).map(({ message }) => message)).toEqual([
      "to is missing; add it",
      "body is missing; add it",
      "button is missing; add it",
      "a list needs sections, at least 1",
    ]);
  });

  it("is to be set by a step, for who calls a builder", () => {
    expect(listIssues(empty, "builder").map(({ message }) => message)).toEqual([
      "to is missing; call .to() before .build()",
      "body is missing; call .body() before .build()",
      "button is missing; call .button() before .build()",
      "a list needs sections, at least 1; call .section() before .build()",
    ]);
    expect(said([{}], "builder")).toEqual([["required", "/0/rows", "rows are missing; call .row() before .build()"]]);
  });

  it("is set by the step that the schema names, where the field has another name", async () => {
    const linkIssues = await issuesFor(linkRequest, "checkCtaUrlRequest");
    const action = { name: "cta_url", parameters: {} };
    const link = { messaging_object: { to: "+919876543210", type: "interactive", interactive: { type: "cta_url", body: { text: "Look" }, action } } };
    expect(linkIssues(link, "builder").map(({ message }) => message)).toEqual([
      "display_text is missing; call .button() before .build()",
      "url is missing; call .button() before .build()",
    ]);
  });
});

/** The members of an issue in the order in which they are printed. */
function inOrder({ code, path, message, limit, actual, unit, doc, severity }: Readonly<Record<string, unknown>>) {
  return { code, path, message, limit, actual, unit, doc, severity };
}
