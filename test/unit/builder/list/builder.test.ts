import { describe, expect, it } from "vitest";
import { type AnyListBuilder, limits, list, type Row } from "../../../../src/index.ts";
import { fastest } from "../../../support/fastest.ts";

const started: AnyListBuilder = list().body("Which day?").button("Choose").to("+919876543210");

/** The same builder, of which the compiler forgets what it knows: it would refuse the mistakes. */
const any = (draft: AnyListBuilder): AnyListBuilder => draft;

/** What is said of a list, with paths inside its action. */
function issuesOf(draft: AnyListBuilder): readonly string[] {
  const result = draft.safeBuild();
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path.replace("/messaging_object/interactive/action", "…")}: ${message}`);
}

const sectionsOf = (draft: AnyListBuilder) => draft.interactive().action.sections;
const withRows = (draft: AnyListBuilder, count: number, first = 0): AnyListBuilder =>
  Array.from({ length: count }, (_, index) => `r${first + index}`).reduce((before, id) => before.row(id, "Row"), draft);

describe("a list", () => {
  it("has one section without a title for rows before any section", () => {
    expect(sectionsOf(started.row("a", "A").row("b", "B", "Description"))).toStrictEqual([
      {
        rows: [
          { id: "a", title: "A" },
          { id: "b", title: "B", description: "Description" },
        ],
      },
    ]);
  });

  it("puts rows into the section before them", () => {
    expect(
      sectionsOf(
        started
          .section("S")
          .row("a", "A")
          .section("T")
          .rows([{ id: "b", title: "B" }])
          .row("c", "C"),
      ),
    ).toStrictEqual([
      { title: "S", rows: [{ id: "a", title: "A" }] },
      {
        title: "T",
        rows: [
          { id: "b", title: "B" },
          { id: "c", title: "C" },
        ],
      },
    ]);
  });

  it("leaves out a description that is undefined, and keeps one that is empty", () => {
    expect(started.row("a", "A", undefined).row("b", "B", "").build().messaging_object.interactive.action.sections[0].rows).toStrictEqual([
      { id: "a", title: "A" },
      { id: "b", title: "B", description: "" },
    ]);
  });

  it("is not changed by a step that another list takes after it", () => {
    const base = started.section("S").row("a", "A");
    const [one, two] = [base.row("b", "B"), base.section("T").row("c", "C")];
    expect([base, one, two].map((draft) => sectionsOf(draft).map(({ rows }) => rows.map(({ id }) => id)))).toEqual([[["a"]], [["a", "b"]], [["a"], ["c"]]]);
  });

  it("keeps a copy of the rows that it is given", () => {
    const rows: { id: string; title: string }[] = [{ id: "a", title: "A" }];
    const draft = started.rows(rows);
    rows[0] = { id: "changed", title: "Changed" };
    rows.push({ id: "more", title: "More" });
    expect(sectionsOf(draft)[0].rows).toEqual([{ id: "a", title: "A" }]);
  });

  it("reads a getter of a row once", () => {
    let reads = 0;
    const row: Row = {
      get id() {
        reads += 1;
        return `read ${reads}`;
      },
      title: "A",
    };
    const draft = started.rows([row]);
    expect([sectionsOf(draft)[0].rows[0].id, draft.build().messaging_object.interactive.action.sections[0].rows[0].id]).toEqual(["read 1", "read 1"]);
  });

  it("has at most the rows of the schema in all sections together", () => {
    const { maxTotal } = limits.sections;
    for (let first = 0; first <= maxTotal; first += 1) {
      const full = withRows(first === 0 ? started : withRows(started.section("S"), first).section("T"), maxTotal - first, first);
      expect(issuesOf(first === maxTotal ? full.rows([{ id: "last", title: "L" }]) : full.row("last", "L"))).toEqual([
        `…/sections: a list has at most ${maxTotal} rows`,
      ]);
      if (first < maxTotal) expect(issuesOf(full)).toEqual([]);
    }
  });

  it.each<[string, AnyListBuilder, readonly string[]]>([
    ["no rows", started, ["…/sections/0/rows: a section needs rows, at least 1; call .row() before .build()"]],
    ["a section without rows", started.section("S"), ["…/sections/0/rows: a section needs rows, at least 1; call .row() before .build()"]],
    [
      "an empty section before another",
      any(started.section("S")).section("T").row("a", "A"),
      ["…/sections/0/rows: a section needs rows, at least 1; call .row() before .build()"],
    ],
    [
      "a section without a title before another",
      any(started.row("a", "A")).section("S").row("b", "B"),
      ["…/sections/0/title: a list with more than one section has a title for each"],
    ],
    [
      "an id in two sections",
      any(started.section("S").row("a", "A").section("T")).row("a", "B"),
      ['…/sections/1/rows/0/id: row id "a" is already used in this list'],
    ],
    [
      "an id in a list of rows",
      any(started.row("a", "A")).rows([{ id: "a", title: "B" }]),
      ['…/sections/0/rows/1/id: row id "a" is already used in this list'],
    ],
    ["a second button", started.button("Again").row("a", "A"), ["…/button: button is already set; call .button() once"]],
  ])("has one issue for %s", (_, draft, issues) => expect(issuesOf(draft)).toEqual(issues));

  it("names every step that is missing", () => {
    expect(issuesOf(list() as AnyListBuilder).map((issue) => issue.split(": ")[1])).toEqual([
      "to is missing; call .to() before .build()",
      "body is missing; call .body() before .build()",
      "button label is missing; call .button() before .build()",
      "a section needs rows, at least 1; call .row() before .build()",
    ]);
  });

  it("reports what is no list of rows, also if valid rows follow", () => {
    for (const [given, issue] of [
      ["5", "rows must be an array, not a number"],
      ["null", "rows must be an array, not null"],
      ["{}", "rows must be an array, not an object"],
    ] as const) {
      expect(issuesOf(started.rows(JSON.parse(given)).row("a", "A"))).toEqual([`…/sections/0/rows: ${issue}`]);
    }
    expect(issuesOf(started.rows(JSON.parse("[null]")))).toEqual(["…/sections/0/rows/0: row must be an object, not null"]);
    expect(issuesOf(started.rows(JSON.parse('[{ "id": "a", "title": "A", "when": 9 }]')))).toEqual([
      '…/sections/0/rows/0/when: row has no field "when"; remove it',
    ]);
  });

  it("is refused within 200 ms if it has 1,000,000 rows", () => {
    const million: Row[] = new Array(1_000_000).fill({ id: "a", title: "A" });
    expect(issuesOf(started.rows(million))).toEqual([`…/sections: a list has at most ${limits.sections.maxTotal} rows`]);
    expect(fastest(() => started.rows(million).safeBuild())).toBeLessThan(200);
  });
});
