import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { emitValidators } from "../../../../generator/emit/validators/validators.ts";
import type { Json, JsonSchema } from "../../../../generator/load/json-schema.ts";
import { type Check, everyLocation, type Location, locate } from "../../../../generator/lower/locations.ts";
import { findingsOf } from "../../../../generator/oracle/findings.ts";
import { generateAnnotated } from "../support/annotated.ts";
import { schemaOf, schemaWith } from "../support/fixture.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";
import { validatorsOf } from "../support/validators-of.ts";

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

/** Name → the schema of the property `it`, and values to try besides those that every schema is tried with. */
const kinds: Readonly<Record<string, readonly [JsonSchema, ...Json[]]>> = {
  "a text with a pattern": [{ ...text, pattern: "^[a-c]{1,3}$", not: { pattern: "[^a-c]" } }, "d", "abcd", "a\n", "x".repeat(300)],
  "a text with a whole shape, limits below it and a character that is refused": [
    { ...text, minLength: 2, pattern: "^[a-c]{1,4}d?$", not: { pattern: "[^a-d]" }, allOf: [{ not: { pattern: "bb" } }] },
    "a",
    "ab",
    "abcd",
    "abca",
    "abcabc",
    "bb",
    "bbbb",
    "x",
    "ab\ud83d",
    " ab",
    "x".repeat(20_000),
    "bb".repeat(20_000),
  ],
  "a text with anchors at both ends and no greatest length": [
    { ...text, minLength: 2, pattern: "^a[bc]*$", not: { pattern: "[^a-c]" } },
    "a",
    "ab",
    "abcb",
    "x",
    "xxxx",
    "abx".repeat(9),
  ],
  "a text with two whole shapes": [
    {
      ...text,
      maxLength: 9,
      pattern: "^[a-c]{1,4}$",
      not: { pattern: "[^a-c]" },
      allOf: [{ pattern: "^[b]{2}[c]{0,9}$", not: { pattern: "[^bc]" } }],
      examples: ["bb"],
    },
    "bb",
    "bbc",
    "bbccccc",
    "aa",
    "x",
    "x".repeat(99),
  ],
  "a text with a slash, a dash and a tab in its pattern": [{ ...text, pattern: "[/\t-]" }, "/", "\t", "-", "a"],
  "a text that allows two characters only": [{ ...text, not: { pattern: "[^ab]" } }, "ab", "a😀", "\ud83d", "c"],
  "a text without limits": [{ type: "string" }, "", "\ud800"],
  "an enum": [word("a", "b c", 'd"e'), "a", "b c", 'd"e', "A", "toString"],
  "a number": [{ type: "number" }, 0, -1.5, 1e300, "1"],
  "a whole number": [{ type: "integer" }, 0, -1, 1.5, 1e300],
  "true or false": [{ type: "boolean" }, true, false, 0, "true"],
  anything: [{}, null, 1, "a", [], [null], {}],
  "an object with a property of any type": [object({ a: {}, b: {} }, ["a"]), { a: null }, { b: 1 }, { a: 1, b: [], c: 1 }],
  "an open object without properties": [{ type: "object", additionalProperties: true }, { a: 1 }, []],
  "an object without properties": [{ type: "object", additionalProperties: false }, {}, { a: 1 }],
  "objects without properties in an object": [
    object({ a: { type: "object", additionalProperties: false }, b: { type: "object", additionalProperties: true } }),
    { a: {}, b: {} },
    { a: { c: 1 }, b: { c: 1 } },
  ],
  "an open object": [{ ...object({ a: text }), additionalProperties: true }, { a: "a", b: 1 }, { b: 1 }, { a: 1, b: 1 }],
  "an object with properties named like locals": [
    object({ value: text, found: text, tag: text, "a.b-c": text, constructor: text, allowUnknown: text }, ["value", "a.b-c"]),
    { value: "a", found: "a", tag: "a", "a.b-c": "a", constructor: "a", allowUnknown: "a" },
    { value: "", found: "", tag: "", "a.b-c": "", constructor: "", allowUnknown: "" },
    { "x/y~z": 1 },
  ],
  "a list of anything": [{ type: "array" }, [], [null, 1], {}],
  "a list of anything, with limits": [{ type: "array", minItems: 2, maxItems: 3 }, [1], [1, 2], [1, 2, 3, 4]],
  "a list of texts": [{ type: "array", items: text }, ["a", 1, ""], Array.from({ length: 99 }, () => "")],
  "a list of enums, with a limit": [{ type: "array", items: word("a"), maxItems: 99 }, ["a", "b"], Array.from({ length: 99 }, () => "")],
  "a list of lists": [{ type: "array", items: { type: "array", items: object({ a: text }) } }, [[{ a: "a" }], [{ a: "a" }, { a: "" }, {}]], [[], {}]],
  "a list with unique keys": [
    distinct(object({ in: object({ id: text }) }), 4),
    [{ in: { id: "a" } }, { in: { id: "b" } }, { in: { id: "a" } }, { in: { id: "a" } }],
    [{ in: { id: 1 } }, { in: { id: 1 } }, {}, { in: {} }],
  ],
  "lists with unique keys inside each other": [
    distinct(object({ in: object({ id: text }), list: distinct(object({ in: object({ id: text }) }), 3) }), 3),
    [
      { in: { id: "a" }, list: [{ in: { id: "a" } }, { in: { id: "a" } }] },
      { in: { id: "a" }, list: [{ in: { id: "a" } }] },
    ],
  ],
  "objects told apart by an enum": [
    { oneOf: [object({ type: word("a"), a: text }), object({ type: word("b"), b: { type: "boolean" } }), object({ type: word("c") })] },
    { type: "a", a: "a" },
    { type: "a", b: true },
    { type: "b", b: 1 },
    { type: "c", c: 1 },
    { type: "d" },
    { a: "a" },
    { type: 1 },
  ],
  "a list of objects told apart by an enum": [
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
  "a number with limits": [{ type: "number", minimum: 0.5, maximum: 3 }, 0.4, 0.5, 3, 3.1, -1, "1"],
  "a whole number with limits": [{ type: "integer", minimum: -2, maximum: 2 }, -3, -2, 2, 3, 0.5, 2.5],
  "one text": [{ type: "string", const: "a" }, "a", "b", "A", 1],
  "one number": [{ type: "integer", const: 0 }, 0, -0, 1, "0", false],
  "one truth": [{ type: "boolean", const: false }, false, true, 0, null],
  "some numbers": [{ type: "number", enum: [1, 2.5] }, 1, 2.5, 2, "1"],
  "a text with a pattern and no limit": [
    { type: "string", pattern: "[b]", not: { pattern: "^[c]" } },
    "b".padStart(20_000, "a"),
    "a".repeat(20_000),
    "c",
    "cb",
  ],
  "a text with a whole pattern and no limit": [{ type: "string", pattern: "^[0-9]{2,3}$", not: { pattern: "[^0-9]" } }, "1", "12", "1234", "1".repeat(20_000)],
  "branches by a constant": [
    { oneOf: ["a", "b"].map((value) => object({ type: { type: "string", const: value }, [value]: text })) },
    { type: "a", a: "x" },
    { type: "b", a: "x" },
    { type: "a", a: "x", b: "x" },
    { type: "c" },
  ],
};

const always: readonly Json[] = [null, 0, "", "a", true, [], {}, { a: 1 }, [1], [null]];

describe.each(Object.entries(kinds))("the validator of %s", async (_, [definition, ...more]) => {
  const file = schemaOf({ Thing: definition });
  const vectors = [...(await generateAnnotated([file]))].flatMap(([path, content]) =>
    path.endsWith(".vectors.json") ? (JSON.parse(content).vectors as readonly { readonly documentText: string }[]) : [],
  );
  const values: readonly Json[] = [
    ...vectors.map(({ documentText }) => JSON.parse(documentText) as Json),
    ...[...always, ...more].map((it) => ({ it })),
    ...always,
    { it: more[0] ?? null, other: 1 },
  ];
  const loaded = validatorsOf(file);

  it("finds what the oracle finds, at the same paths", async () => {
    const { checkWhole } = await loaded;
    const { root } = lintAndLower(file);
    expect(vectors.length).toBeGreaterThan(0);
    for (const value of values) {
      const found = checkWhole(value)?.map(({ keyword, path }) => `${keyword.startsWith("/") ? "x-uniqueKeys" : keyword} ${path}`) ?? [];
      const wanted = findingsOf(root, value).map(({ keyword, path }) => `${keyword} ${path}`);
      expect(found.sort(), JSON.stringify(value).slice(0, 200)).toEqual(wanted.slice(0, mostFindings).sort());
    }
  });

  it("refuses every value that Ajv refuses", async () => {
    const { checkWhole } = await loaded;
    const accepts = new Ajv({ strict: false, ownProperties: true }).compile(file.schema as object);
    for (const value of values) if (!accepts(value)) expect(checkWhole(value), JSON.stringify(value).slice(0, 200)).toBeDefined();
  });

  it("allows unknown fields when asked to, and nothing else", async () => {
    const { checkWhole } = await loaded;
    const names = new Set([...everyLocation(locate([lintAndLower(file)])[0] as Location)].flatMap(({ path }) => path));
    for (const value of values) {
      const known = checkWhole(value)?.filter(({ keyword, path }) => keyword !== "additionalProperties" || names.has(path.split("/").at(-1) as string)) ?? [];
      expect(checkWhole(value, undefined, true) ?? []).toEqual(known);
    }
  });
});

describe("the validator of a text with a pattern", () => {
  it.each([
    ["^https?://[^/?#]", "https://\u{1f600}", true],
    ["^[^a]{1,2}b", "\u{1f600}\u{1f600}b", true],
    ["^[^a]{1,2}b", "\u{1f600}\u{1f600}\u{1f600}b", false],
    ["^a/\\\\/b", "a/\\/b", true],
    ["^a\\/b", "a/b", true],
    ['^"`b', '"`b', true],
  ])("agrees with RegExp on %s and %j: %s", async (pattern, value, matches) => {
    const { checkWhole } = await validatorsOf(schemaWith({ type: "string", maxLength: 20, pattern, not: { pattern: "[\n]" } }));
    expect(checkWhole({ it: value }) === undefined).toBe(matches);
    expect(new RegExp(pattern, "u").test(value)).toBe(matches);
  });

  it.each([
    ["a text of another shape that is too long", "whatsapp:1234", "pattern"],
    ["a text of another shape that is too short", "x", "pattern"],
    ["an empty text", "", "pattern"],
    ["a text of the shape that is too long", "123456", "maxLength"],
    ["a text of the shape that is too short", "12", "minLength"],
    ["a text far longer than any that is read", "1".repeat(100_000), "pattern"],
  ])("reports the pattern alone if the pattern says the whole shape and is broken, and the length only if it is not: %s", async (_, it, keyword) => {
    const digits = { type: "string", minLength: 3, maxLength: 5, pattern: "^[0-9]{1,8}$", not: { pattern: "[^0-9]" } };
    const file = schemaWith(digits);
    const { checkWhole } = await validatorsOf(file);
    expect(checkWhole({ it })?.map((found) => found.keyword)).toEqual([keyword]);
    expect(findingsOf(lintAndLower(file).root, { it }).map((found) => found.keyword)).toEqual([keyword]);
  });

  it("reports the length beside a pattern that does not say the whole shape", async () => {
    for (const pattern of ["^[0-9]{1,8}", "^[0-9]+$", "^[0-9]{1,}$"]) {
      const { checkWhole } = await validatorsOf(schemaWith({ type: "string", maxLength: 5, pattern, not: { pattern: "[^0-9]" } }));
      expect(checkWhole({ it: "x123456" })?.map((found) => found.keyword)).toEqual(expect.arrayContaining(["maxLength", "pattern"]));
    }
  });

  it("tests the pattern on a long text too, where the limit allows one", async () => {
    const { checkWhole } = await validatorsOf(schemaWith({ type: "string", maxLength: 30_000, pattern: "[b]" }));
    expect(checkWhole({ it: "a".repeat(20_000) })).toMatchObject([{ keyword: "pattern" }]);
  });
});

describe("the validator of properties named like generated counters and arrays", () => {
  const item = object({ keys: { $ref: "#/definitions/Id" }, i: { $ref: "#/definitions/Id" } });
  const list = { type: "array", maxItems: 3, uniqueItems: true, "x-uniqueKeys": ["/keys"], items: { $ref: "#/definitions/Item" } };
  const loaded = validatorsOf(schemaOf({ List: list, Item: item, Id: { ...text, maxLength: 9 } }));
  const pathsIn = async (...it: readonly Json[]) => (await loaded).checkWhole({ it })?.map(({ path }) => path);

  it("checks them like any others", async () => {
    expect(await pathsIn({ keys: "a", i: "a" }, { keys: "b", i: "a" })).toBeUndefined();
    expect(await pathsIn({ keys: "a", i: "a" }, { keys: "a", i: 1 })).toEqual(["/it/1/i", "/it/1/keys"]);
  });
});

describe("the code of the validators", () => {
  const to = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
  const code = (schema: JsonSchema, isExportedCheck?: (check: Check) => boolean): string =>
    emitValidators(locate([lintAndLower({ name: "a-file", schema })], isExportedCheck)[0] as Location, "a.json");
  const functionsIn = (emitted: string): readonly string[] =>
    [...emitted.matchAll(/^(?:export )?function check\w+\([^)]*\)/gm)].map(([declaration]) => declaration.replace("value, found, allowUnknown", "…"));
  const patterned = { ...text, pattern: "^[a-c]{1,3}$", not: { pattern: "[^a-c]" } };

  const schema: JsonSchema = {
    title: "Whole",
    ...object({
      text,
      word: word("a"),
      any: {},
      patterned,
      number: { type: "number" },
      flag: { type: "boolean" },
      part: to("Part"),
      lists: { type: "array", items: { type: "array", items: to("Item") } },
    }),
    definitions: {
      Part: { title: "Part", ...object({ id: to("Id"), again: to("Id") }) },
      Id: { title: "Id", ...patterned },
      Item: { title: "Item", ...object({ a: text }) },
    },
  };

  it("has a function for each location with more to check than one expression can", () => {
    expect(functionsIn(code(schema, ({ path }) => path.length === 0))).toEqual([
      "export function checkWhole(…)",
      "function checkWholePatterned(…)",
      "function checkWholeNumber(…)",
      "function checkWholeFlag(…)",
      "function checkPart(…)",
      "function checkWholePartId(…)",
      "function checkWholePartAgain(…)",
      "function checkWholeLists(…)",
      "function checkWholeListsItem(…, $i0)",
      "function checkItem(…, $i0, $i1)",
    ]);
  });

  it("has functions for exported checks and the locations below them only", () => {
    expect(functionsIn(code(schema, ({ functionName }) => functionName === "checkPart"))).toEqual([
      "export function checkPart(…)",
      "function checkWholePartId(…)",
      "function checkWholePartAgain(…)",
    ]);
    const none = code(schema, () => false);
    expect(functionsIn(none)).toEqual([]);
  });

  it("exports an enum and a text without patterns where the library calls their checks", () => {
    const named = {
      title: "Whole",
      ...object({ a: to("Word"), b: to("Name") }),
      definitions: { Word: { title: "Word", ...word("a") }, Name: { title: "Name", ...text } },
    };
    expect(functionsIn(code(named))).toEqual(["export function checkWhole(…)", "export function checkWord(…)", "export function checkName(…)"]);
    expect(functionsIn(code(named, ({ path }) => path.length === 0))).toEqual(["export function checkWhole(…)"]);
  });

  it("has each pattern once, however many locations have it", () => {
    const patterns = [...code(schema).matchAll(/^const (patternOf\w+) = (.*);$/gm)].map(([, name, pattern]) => [name, pattern]);
    expect(patterns).toEqual([
      ["patternOfAFilePropertiesPatterned0", "/^[a-c]{1,3}$/"],
      ["patternOfAFileId0", "/^[a-c]{1,3}$/"],
    ]);
  });

  it("tests the JSON type of a branch once, before the branch is selected", () => {
    const branches = { oneOf: [object({ type: word("a"), a: text }), object({ type: word("b") })] };
    expect(code({ title: "Tagged", ...branches }).match(/typeof value !== "object"/g)).toHaveLength(1);
    const types = { anyOf: [{ type: "boolean" }, object({ a: text }), { type: "array", items: text }] };
    expect(code({ title: "Types", ...types }, ({ functionName }) => functionName === "checkTypes")).not.toMatch(
      /typeof value !== "(?:object|boolean)"|!Array\.isArray\(value\)/,
    );
  });

  it("collects unique keys in arrays of the final size", () => {
    expect(code({ title: "List", ...distinct(object({ in: object({ id: text }) }), 4) })).toContain("const $keys0 = new Array(4);");
    expect(code({ title: "List", type: "array", items: text, maxItems: 4 })).not.toContain("new Array");
  });

  it("stops at the last finding that is kept in a list without a limit, and not in others", () => {
    const stop = "if (isFull(found)) return found;";
    expect(code({ title: "List", type: "array", items: text })).toContain(stop);
    expect(code({ title: "List", type: "array", items: text, maxItems: 4 })).not.toContain(stop);
  });

  it("imports only the functions that are called, and the fields", () => {
    const imports = [...code({ title: "List", type: "array", items: text }).matchAll(/^import .*$/gm)].map(([line]) => line);
    expect(imports).toEqual(['import { isFull, text, wrongType } from "../validators-runtime.js";', 'import { fields } from "./fields.ts";']);
  });
});
