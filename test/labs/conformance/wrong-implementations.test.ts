import { describe, expect, it } from "vitest";
import { requestNames, sourceSchemaOf } from "../../support/schema.ts";
import { issuesOf, sorted } from "./issues.ts";
import { vectorsOf } from "./vectors.ts";
import { implementation, type Reading, wrongReadings } from "./wrong-implementations.ts";

/** Mistakes that the vectors of a kind cannot show, and why. */
const cannotShow: Readonly<Record<string, readonly { readonly mistakes: RegExp; readonly why: string }[]>> = {
  "reply-button-request": [],
  "list-request": [
    { mistakes: /digits|country code/, why: "phone numbers are shared: the vectors of reply buttons try each character" },
    { mistakes: /scheme|piece of a link/, why: "a list has no link" },
    { mistakes: /trims keys/, why: "no row id begins or ends with white space" },
    { mistakes: /trims texts before it counts/, why: "no text of a list may be blank and may not be empty" },
  ],
  "cta-url-request": [
    { mistakes: /digits|country code/, why: "phone numbers are shared: the vectors of reply buttons try each character" },
    { mistakes: / keys/, why: "it has no list" },
  ],
  "location-request": [
    { mistakes: /digits|country code/, why: "phone numbers are shared: the vectors of reply buttons try each character" },
    { mistakes: / keys/, why: "it has no list" },
    { mistakes: /scheme|piece of a link/, why: "it has no link" },
    { mistakes: /Unicode's|Java and|Braille's|byte order mark|no-break/, why: "the body is shared: the vectors of reply buttons try each kind of white space" },
    { mistakes: /trims texts before it counts/, why: "no text of it may be blank and may not be empty" },
  ],
};

describe.each(requestNames)("the generated vectors of %s", (name) => {
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

  it("find no mistake in a right implementation", () => {
    expect(mistakesOf({})).toEqual([]);
    expect(mistakesOf({ report: (issues) => issues })).toEqual([]);
    expect(mistakesOf({ lengthOf: (text) => [...text].length })).toEqual([]);
  });

  it.each(Object.entries(wrongReadings))("find an implementation that %s, where the kind has what it is about", (title, reading) => {
    const mistakes = mistakesOf(reading).length;
    expect(mistakes > 0).toBe(!cannotShow[name]?.some((one) => one.mistakes.test(title)));
    // A mistake in the table itself would turn most verdicts.
    expect(mistakes).toBeLessThan(vectors.length / 4);
  });
});
