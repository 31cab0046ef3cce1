import { describe, expect, it } from "vitest";
import { titleWarnings } from "../../../../src/message/warnings/title-warnings.ts";
import type { Field } from "../../../../src/type-level/artefact-types.ts";

const title: Field = { path: "/rows/~i/title", label: "title", type: "string" };
const rows: Field = { path: "/rows", label: "rows", type: "array" };
const message = { rows: [{ title: "Yes" }, { title: "yes" }, { title: "Yes" }] };

describe("warnings for titles that look alike", () => {
  it("call an item as its list does, and an item where the list does not say", () => {
    const labelled = (...fields: readonly Field[]): readonly string[] => titleWarnings(fields, message).map((found) => found.message);
    const problems = ["title differs from another only in case, in white space at its ends or in how its accents are written", "title is the same as another"];
    expect(labelled(title, { ...rows, nouns: { item: "row" } })).toEqual(problems.map((problem) => `row ${problem}`));
    for (const fields of [[title], [title, rows], [title, { ...rows, nouns: {} }]])
      expect(labelled(...fields)).toEqual(problems.map((problem) => `item ${problem}`));
  });

  it("are about the titles of items alone", () => {
    const others = ["/rows/~i/name", "/rows/~i/titles", "/title"].map((path): Field => ({ ...title, path }));
    const same = { name: "Yes", titles: "Yes" };
    expect(titleWarnings([...others, rows], { title: "Yes", rows: [same, same] })).toEqual([]);
  });
});
