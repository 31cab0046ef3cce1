import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createClient } from "../../../src/client/index.ts";
import { expectNoSecret, refusalOf, rightOptions } from "./support/support.ts";

describe("the API key", () => {
  it.each([
    ["a line break inside", "SENTINELkey7f3a9c\r\nx: y", "apiKey has a line break at index 17; copy it again without it"],
    ["a line break at the end", "SENTINELkey7f3a9c\n", "apiKey has a line break at index 17; copy it again without it"],
    ["a NUL", "SENTINELkey7f3a9c\0", "apiKey has a control character at index 17; copy it again without it"],
    ["a character beyond Latin-1", "SENTINELkey7f3a9c\u{1f511}", "apiKey has a character beyond ASCII at index 17; copy it again without it"],
    ["a space before", " SENTINELkey7f3a9c", "apiKey has white space at index 0; copy it again without it"],
    ["quotes", '"SENTINELkey7f3a9c"', "apiKey has a quotation mark at index 0; copy it again without it"],
    ["typographer's quotes", "\u201cSENTINELkey7f3a9c\u201d", "apiKey has a quotation mark at index 0; copy it again without it"],
    ["nothing", "", "apiKey is empty; give the API key of the account"],
    ["no text", undefined, "apiKey is empty; give the API key of the account"],
    ["a whole file", "k".repeat(10_000), "apiKey is 10000 characters long, which no key is; copy it again"],
  ])("is refused with %s, and never quoted", (_, apiKey, sentence) => expect(refusalOf({ apiKey })).toBe(sentence));

  it("is in no view of a client", () => {
    const client = createClient(rightOptions);
    expectNoSecret(client, { ...client }, inspect(client, { showHidden: true, getters: true, depth: 9 }));
    expect(Object.keys(client)).toEqual([]);
  });
});
