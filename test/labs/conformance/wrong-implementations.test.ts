import { describe, expect, it } from "vitest";
import { sourceSchemaOf } from "../../support/schema.ts";
import { issuesOf, sorted } from "./issues.ts";
import { vectorsOf } from "./vectors.ts";
import { implementation, type Reading, wrongReadings } from "./wrong-implementations.ts";

const name = "reply-button-request";
/** Generated ones only: hand-written vectors would hide what the generator leaves out. */
const vectors = vectorsOf(name)
  .filter(({ id }) => id.startsWith(`${name}.`))
  .flatMap(({ documentText, ...vector }) => (documentText === undefined ? [] : [{ ...vector, message: JSON.parse(documentText) as unknown }]));

/** The ids of the vectors that an implementation answers wrongly. */
function mistakesOf(reading: Reading): readonly string[] {
  const { report } = reading;
  if (report !== undefined) {
    return vectors
      .filter(({ message, expect: { issues } }) => JSON.stringify(sorted(report(issuesOf(name, message)))) !== JSON.stringify(sorted(issues)))
      .map(({ id }) => id);
  }
  const isValid = implementation(sourceSchemaOf(name), reading);
  return vectors.filter(({ message, expect: { full } }) => isValid(message) !== (full === "valid")).map(({ id }) => id);
}

describe("the generated vectors", () => {
  it("find no mistake in a right implementation", () => {
    expect(mistakesOf({})).toEqual([]);
    expect(mistakesOf({ report: (issues) => issues })).toEqual([]);
    expect(mistakesOf({ lengthOf: (text) => [...text].length })).toEqual([]);
  });

  it.each(Object.entries(wrongReadings))("find an implementation that %s", (_, reading) => {
    const mistakes = mistakesOf(reading).length;
    expect(mistakes).toBeGreaterThan(0);
    // A mistake in the table itself would turn most verdicts.
    expect(mistakes).toBeLessThan(vectors.length / 4);
  });
});
