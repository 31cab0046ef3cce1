/** Guarantees which vectors come of each kind of schema: all of them stand in vectors.golden.txt. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesOf } from "../../generator/emit/conformance/cases.ts";
import { alterationsOf } from "../../generator/emit/conformance/flags.ts";
import { sampleOf } from "../../generator/emit/conformance/sample.ts";
import { builtOf } from "../../generator/emit/conformance/steps.ts";
import type { Finding } from "../../generator/findings.ts";
import type { Node } from "../../generator/ir.ts";
import type { JsonSchema } from "../../generator/json-schema.ts";
import { lower } from "../../generator/lower/index.ts";
import { schemaWith } from "./fixture.ts";

const text = { type: "string" };
const short = { ...text, minLength: 1, maxLength: 5 };
const ends = ["^[ \t\n\u000b\f\r]", "[ \t\n\u000b\f\r]$"].map((pattern) => ({ not: { pattern } }));
const object = (properties: JsonSchema, required = Object.keys(properties)): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  ...(required.length === 0 ? {} : { required }),
  properties,
});
const word = (...values: readonly string[]): JsonSchema => ({ ...text, enum: values });
const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: "array", items, ...more });
const keyed = (...keys: readonly string[]): JsonSchema => ({ uniqueItems: true, allOf: keys.map((key) => ({ "x-uniqueKeys": [key] })) });
const nodeOf = (definition: JsonSchema): Node => lower(schemaWith(definition)).definitions.get("Thing") as Node;

const kinds: Readonly<Record<string, JsonSchema>> = {
  "a text": short,
  "a text without limits": text,
  "a text with a lower limit": { ...text, minLength: 3 },
  "a text with an upper limit": { ...text, maxLength: 2 },
  "a text of one length": { ...text, minLength: 3, maxLength: 3 },
  "a text of two code points with an example": { ...text, minLength: 2, maxLength: 9, examples: ["ab"] },
  "a text that is not blank": { ...short, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true },
  "a text without white space at its ends": { ...short, "x-noEdgeWhiteSpace": true, allOf: ends },
  "a text with a whole pattern": { ...text, maxLength: 12, pattern: "^\\+[1-9][0-9]{2,4}$", not: { pattern: "[^+0-9]" } },
  "a text with a whole pattern that the limits cut": { ...text, minLength: 3, maxLength: 4, pattern: "^[a-c]{1,9}$", not: { pattern: "[^a-c]" } },
  "a text with a whole pattern of one length": { ...text, maxLength: 4, pattern: "^a[0-9]{2}b?$", not: { pattern: "[^ab0-9]" } },
  "a text with an open pattern": { ...text, maxLength: 20, pattern: "^https?://[^/?#]", not: { pattern: "[\n]" }, examples: ["https://a.b"] },
  "a text with a pattern somewhere": { ...text, maxLength: 5, pattern: "[0-9]" },
  "a text with two patterns": { ...text, maxLength: 9, pattern: "a", allOf: [{ pattern: "b" }, { not: { pattern: "^[c]{2,3}" } }], examples: ["ab"] },
  "a text that is refused some beginnings": { ...text, maxLength: 9, not: { pattern: "^[x]{2}" } },
  "a text that is refused some characters": { ...text, maxLength: 9, not: { pattern: "[^0-9]" } },
  "a word": word("ab", "c"),
  "words that look wrong": word("A", " A", "any"),
  "a number": { type: "number" },
  "a whole number": { type: "integer" },
  "yes or no": { type: "boolean" },
  anything: {},
  "an object": object({ a: short, b: { type: "boolean" }, c: {} }, ["b", "a"]),
  "an object with names of strangers": object({ unknown: short, constructor: short }, []),
  "an open object": { ...object({ a: short }), additionalProperties: true },
  "an object in an object": object({ a: object({ b: word("x") }), c: word("y") }, ["a"]),
  "a list": list(word("a", "b"), { minItems: 1, maxItems: 3 }),
  "a list without limits": list(word("a")),
  "a list of at least two": list({ type: "integer" }, { minItems: 2 }),
  "a list of one at most with keys": list(object({ id: short }), { maxItems: 1, ...keyed("/id") }),
  "a list of two at most with keys": list(object({ id: short }), { maxItems: 2, ...keyed("/id") }),
  "a list of three at least with keys": list(object({ id: { ...short, examples: ["abcde"] }, in: object({ name: short }) }), {
    minItems: 3,
    maxItems: 4,
    ...keyed("/id", "/in/name"),
  }),
  "branches by a value": { oneOf: [object({ type: word("a"), a: short }), object({ type: word("b"), b: { type: "boolean" } })] },
  "branches by a property": { oneOf: [object({ id: short, more: word("x") }, ["id"]), object({ link: short, more: word("x") }, ["link"])] },
  "several types": { anyOf: [word("a"), { type: "boolean" }, list(word("b"))] },
};

/** A sample of its own for each item of a list, where one is found. */
function samples(node: Node): string {
  const sample = (number: number): string => {
    try {
      return JSON.stringify(sampleOf(node, number));
    } catch {
      return "none";
    }
  };
  return [0, 1, 26].map(sample).join(" ");
}

const lines = (node: Node): string =>
  casesOf(node)
    .map(({ id, fits, flags, value }) => [id, fits ?? "?", flags.join(), JSON.stringify(value)].join("  "))
    .join("\n");

it("each kind of schema has its vectors", async () => {
  const all = Object.entries(kinds).map(([kind, definition]) => {
    const node = nodeOf(definition);
    return `# ${kind}: ${samples(node)}\n${lines(node)}\n`;
  });
  await expect(all.join("\n")).toMatchFileSnapshot("vectors.golden.txt");
});

it("no text is found where rules are beyond the generator, and an example helps", () => {
  const hard = { ...text, maxLength: 9, pattern: "c", allOf: [{ pattern: "b" }] };
  expect(() => sampleOf(nodeOf(hard))).toThrow('/definitions/Thing: no text is found that keeps these rules together; give one: "examples": ["…"]');
  expect(sampleOf(nodeOf({ ...hard, examples: ["bc"] }))).toBe("bc");
});

describe("the steps of a builder", () => {
  const { vectors } = JSON.parse(readFileSync(new URL("../../generated/conformance/core/reply-button-request.vectors.json", import.meta.url), "utf8")) as {
    readonly vectors: readonly { readonly documentText: string; readonly steps?: object; readonly expect: { readonly wire?: string } }[];
  };

  it("are those of the committed vectors, and make the same message", () => {
    const built = vectors.map(({ documentText }) => builtOf(JSON.parse(documentText)));
    expect(built.map((one) => one?.steps)).toEqual(vectors.map(({ steps }) => steps));
    for (const [index, { expect: wanted }] of vectors.entries()) {
      if (wanted.wire !== undefined) expect(JSON.stringify(built[index]?.message)).toBe(wanted.wire);
    }
  });

  it("are not there for what no message is", () => {
    for (const value of [null, 1, "a", [], {}, { messaging_object: {} }, { messaging_object: { interactive: { action: { buttons: {} } } } }]) {
      expect(builtOf(value)).toBeUndefined();
    }
  });
});

it("a message is altered by the service where it would alter every fault of it", () => {
  const fault = (keyword: string, consequence?: string): Finding =>
    ({ keyword, code: keyword, path: "", ...(consequence === undefined ? {} : { consequence }) }) as Finding;
  expect(alterationsOf([fault("maxLength", "is cut"), fault("enum", "is replaced"), fault("type", "is lost")])).toEqual([
    "CutByService",
    "ReplacedByService",
    "AlteredByService",
  ]);
  expect(alterationsOf([fault("maxLength", "is cut"), fault("enum")])).toEqual([]);
  expect(alterationsOf([])).toEqual([]);
});
