/** Guarantees that validators are right for every kind of schema that the generator takes, and not for Kaleyra's alone. */
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { generate } from "../../../../generator/generate.ts";
import type { Json, JsonSchema } from "../../../../generator/load/json-schema.ts";
import { findingsOf } from "../../../../generator/oracle/findings.ts";
import { schemaOf } from "../support/fixture.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

type Check = (value: unknown, found?: undefined, allowUnknown?: boolean) => readonly { readonly keyword: string; readonly path: string }[] | undefined;

const mostFindings = 50;
const text = { type: "string", minLength: 1, maxLength: 3 };
const object = (properties: JsonSchema, required: readonly string[] = Object.keys(properties)): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  ...(required.length === 0 ? {} : { required }),
  properties,
});
const word = (...values: readonly string[]) => ({ type: "string", enum: values });
const distinct = (items: JsonSchema, maxItems: number): JsonSchema => ({ type: "array", items, maxItems, uniqueItems: true, "x-uniqueKeys": ["/in/id"] });

/** What is new → the schema of the property `it`, and values beyond those that every schema is tried with. */
const kinds: Readonly<Record<string, readonly [JsonSchema, ...Json[]]>> = {
  "a text with a pattern": [{ ...text, pattern: "^[a-c]{1,3}$", not: { pattern: "[^a-c]" } }, "d", "abcd", "a\n", "x".repeat(300)],
  "a text with a slash, a dash and a tab in its pattern": [{ ...text, pattern: "[/\t-]" }, "/", "\t", "-", "a"],
  "a text that is refused all characters but two": [{ ...text, not: { pattern: "[^ab]" } }, "ab", "a😀", "\ud83d", "c"],
  "a text without limits": [{ type: "string" }, "", "\ud800"],
  "a word": [word("a", "b c", 'd"e'), "a", "b c", 'd"e', "A", "toString"],
  "a number": [{ type: "number" }, 0, -1.5, 1e300, "1"],
  "a whole number": [{ type: "integer" }, 0, -1, 1.5, 1e300],
  "yes or no": [{ type: "boolean" }, true, false, 0, "true"],
  anything: [{}, null, 1, "a", [], [null], {}],
  "an object with a field of anything": [object({ a: {}, b: {} }, ["a"]), { a: null }, { b: 1 }, { a: 1, b: [], c: 1 }],
  "an object that lets anything through": [{ type: "object", additionalProperties: true }, { a: 1 }, []],
  "an object of nothing": [{ type: "object", additionalProperties: false }, {}, { a: 1 }],
  "objects of nothing in an object": [
    object({ a: { type: "object", additionalProperties: false }, b: { type: "object", additionalProperties: true } }),
    { a: {}, b: {} },
    { a: { c: 1 }, b: { c: 1 } },
  ],
  "an open object": [{ ...object({ a: text }), additionalProperties: true }, { a: "a", b: 1 }, { b: 1 }, { a: 1, b: 1 }],
  "names with a meaning of their own": [
    object({ value: text, found: text, tag: text, "a.b-c": text, constructor: text, allowUnknown: text }, ["value", "a.b-c"]),
    { value: "a", found: "a", tag: "a", "a.b-c": "a", constructor: "a", allowUnknown: "a" },
    { value: "", found: "", tag: "", "a.b-c": "", constructor: "", allowUnknown: "" },
    { "x/y~z": 1 },
  ],
  "a list of anything": [{ type: "array" }, [], [null, 1], {}],
  "a list of anything, with limits": [{ type: "array", minItems: 2, maxItems: 3 }, [1], [1, 2], [1, 2, 3, 4]],
  "a list of texts": [{ type: "array", items: text }, ["a", 1, ""], Array.from({ length: 99 }, () => "")],
  "a list of words, with a limit": [{ type: "array", items: word("a"), maxItems: 99 }, ["a", "b"], Array.from({ length: 99 }, () => "")],
  "a list of lists": [{ type: "array", items: { type: "array", items: object({ a: text }) } }, [[{ a: "a" }], [{ a: "a" }, { a: "" }, {}]], [[], {}]],
  "a list of things with distinct texts": [
    distinct(object({ in: object({ id: text }) }), 4),
    [{ in: { id: "a" } }, { in: { id: "b" } }, { in: { id: "a" } }, { in: { id: "a" } }],
    [{ in: { id: 1 } }, { in: { id: 1 } }, {}, { in: {} }],
  ],
  "lists with distinct texts in each other": [
    distinct(object({ in: object({ id: text }), list: distinct(object({ in: object({ id: text }) }), 3) }), 3),
    [
      { in: { id: "a" }, list: [{ in: { id: "a" } }, { in: { id: "a" } }] },
      { in: { id: "a" }, list: [{ in: { id: "a" } }] },
    ],
  ],
  "objects told apart by a word": [
    { oneOf: [object({ type: word("a"), a: text }), object({ type: word("b"), b: { type: "boolean" } }), object({ type: word("c") })] },
    { type: "a", a: "a" },
    { type: "a", b: true },
    { type: "b", b: 1 },
    { type: "c", c: 1 },
    { type: "d" },
    { a: "a" },
    { type: 1 },
  ],
  "a list of objects told apart by a word": [
    { type: "array", items: { oneOf: [object({ type: word("a"), a: text }), object({ type: word("b") })] } },
    [{ type: "a", a: "a" }, { type: "b" }, { type: "a" }, { type: "c" }, 1],
  ],
  "objects told apart by a field": [
    { oneOf: [object({ a: text, c: text }, ["a"]), object({ b: word("b"), c: text }, ["b"])] },
    { a: "a" },
    { b: "b", c: "c" },
    { a: "a", b: "b" },
    { c: "c" },
    { a: "", d: 1 },
  ],
  "values told apart by their type": [
    { anyOf: [text, { type: "integer" }, { type: "boolean" }, object({ a: text }), { type: "array", items: text, maxItems: 2 }] },
    "a",
    "",
    1,
    1.5,
    true,
    { a: "a" },
    { a: 1, b: 1 },
    ["a"],
    ["a", "b", "c"],
    [1],
  ],
};

const always: readonly Json[] = [null, 0, "", "a", true, [], {}, { a: 1 }, [1], [null]];

describe.each(Object.entries(kinds))("the validator of %s", (_, [definition, ...more]) => {
  const file = schemaOf({ Thing: definition });
  const artefacts = generate([file]);
  const vectors = [...artefacts].flatMap(([path, content]) =>
    path.endsWith(".vectors.json") ? (JSON.parse(content).vectors as readonly { readonly documentText: string }[]) : [],
  );
  const values: readonly Json[] = [
    ...vectors.map(({ documentText }) => JSON.parse(documentText) as Json),
    ...[...always, ...more].map((it) => ({ it })),
    ...always,
    { it: more[0] ?? null, other: 1 },
  ];
  const loaded = import(`data:text/javascript,${encodeURIComponent(artefacts.get("validators.js") as string)}`) as Promise<{ checkWhole: Check }>;

  it("finds what the plain reading of the schema finds, in the same places", async () => {
    const { checkWhole } = await loaded;
    const { root } = lintAndLower(file);
    expect(vectors.length).toBeGreaterThan(0);
    for (const value of values) {
      const found = checkWhole(value)?.map(({ keyword, path }) => `${keyword.startsWith("/") ? "x-uniqueKeys" : keyword} ${path}`) ?? [];
      const wanted = findingsOf(root, value).map(({ keyword, path }) => `${keyword} ${path}`);
      expect(found.sort(), JSON.stringify(value).slice(0, 200)).toEqual(wanted.slice(0, mostFindings).sort());
    }
  });

  it("takes nothing that JSON Schema's own reading refuses", async () => {
    const { checkWhole } = await loaded;
    const judge = new Ajv({ strict: false, ownProperties: true }).compile(file.schema as object);
    for (const value of values) if (!judge(value)) expect(checkWhole(value), JSON.stringify(value).slice(0, 200)).toBeDefined();
  });

  it("lets unknown fields through where that is asked for, and nothing else", async () => {
    const { checkWhole } = await loaded;
    for (const value of values) {
      const known = checkWhole(value)?.filter(({ keyword }) => keyword !== "additionalProperties") ?? [];
      expect(checkWhole(value, undefined, true) ?? []).toEqual(known);
    }
  });
});
