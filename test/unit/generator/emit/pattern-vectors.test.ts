import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { generateAnnotated } from "../support/annotated.ts";
import { schemaWith } from "../support/fixture.ts";

/** The vectors of a text with this pattern: name → the text, and whether it is valid. */
async function vectorsOf(definition: JsonSchema): Promise<ReadonlyMap<string, readonly [string, boolean]>> {
  const text = (await generateAnnotated([schemaWith({ type: "string", ...definition })])).get("conformance/core/reply-button-request.vectors.json");
  const { vectors } = JSON.parse(text as string) as { vectors: readonly { id: string; documentText: string; expect: { full: string } }[] };
  const prefix = "reply-button-request.Thing.";
  const here = vectors.filter(({ id }) => id.startsWith(prefix));
  return new Map(
    here.map(({ id, documentText, expect: { full } }) => [
      id.slice(prefix.length).replace(/\.(?:in)?valid$/, ""),
      [JSON.parse(documentText).it, full === "valid"],
    ]),
  );
}

describe("the vectors of a text with a pattern", () => {
  it.each<[string, JsonSchema, readonly (readonly [string, string, boolean])[]]>([
    [
      "one piece, repeated",
      { maxLength: 8, pattern: "^[A-Z]{4,8}$", not: { pattern: "[^A-Z]" } },
      [
        ["length-3", "AAA", false],
        ["length-4", "AAAA", true],
        ["length-8", "AAAAAAAA", true],
        ["length-9", "AAAAAAAAA", false],
        ["something-before", "xAAAA", false],
      ],
    ],
    [
      "a limit below the pattern's own",
      { maxLength: 6, pattern: "^[a-z]{4,8}$", not: { pattern: "[^a-z]" } },
      [
        ["length-6", "aaaaaa", true],
        ["length-7", "aaaaaaa", false],
      ],
    ],
    [
      "a limit above the pattern's own",
      { minLength: 5, maxLength: 9, pattern: "^[a-z]{4,8}$", not: { pattern: "[^a-z]" } },
      [
        ["length-4", "aaaa", false],
        ["length-5", "aaaaa", true],
      ],
    ],
    [
      "a length of its own",
      { maxLength: 4, pattern: "^[0-9]{4}$", not: { pattern: "[^0-9]" } },
      [
        ["length-4", "1111", true],
        ["length-5", "11111", false],
      ],
    ],
    [
      "no repeat at all",
      { maxLength: 2, pattern: "^[a-c][0-9]$", not: { pattern: "[^a-c0-9]" } },
      [
        ["text-ax", "ax", false],
        ["something-after", "a1a", false],
      ],
    ],
    [
      "two repeats",
      { maxLength: 5, pattern: "^[A-Z]{2}[0-9]{2,3}$", not: { pattern: "[^A-Z0-9]" } },
      [
        ["length-4", "AA11", true],
        ["length-5", "AA111", true],
        ["length-6", "AA1111", false],
        ["something-before", "1AA11", false],
      ],
    ],
    [
      "a repeat of one length and an optional end",
      { maxLength: 4, pattern: "^a[0-9]{2}b?$", not: { pattern: "[^ab0-9]" } },
      [
        ["length-2", "a1", false],
        ["length-3", "a11", true],
        ["length-4", "a11b", true],
        ["length-5", "a111b", false],
      ],
    ],
    [
      "an optional beginning",
      { maxLength: 9, pattern: "^-?[1-9][0-9]{2,3}$", not: { pattern: "[^0-9-]" } },
      [
        ["length-2", "11", false],
        ["length-3", "111", true],
        ["length-5", "-1111", true],
        ["length-6", "-11111", false],
      ],
    ],
  ])("are on both sides of every limit when it has %s", async (_, definition, wanted) => {
    const vectors = await vectorsOf(definition);
    for (const [name, text, isValid] of wanted) expect([name, vectors.get(name)]).toEqual([name, [text, isValid]]);
    expect(new Set([...vectors.values()].map(([, isValid]) => isValid))).toEqual(new Set([true, false]));
  });
});
