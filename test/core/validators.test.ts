import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { apiResponseFields, type Field, replyButtonRequestFields, replyCallbackFields } from "../../generated/fields.ts";
import type { Finding } from "../../generated/validators.js";
import * as validators from "../../generated/validators.js";
import { keepsRulesBeyond } from "../conformance/rules-beyond.ts";
import { schemaNames, sourceSchemaOf, vectorsOf } from "../conformance/vectors.ts";

type Check = (value: unknown, found?: Finding[], allowUnknown?: boolean) => Finding[] | undefined;
type Schema = { readonly [keyword: string]: unknown };

/** One exported check, and the schema that it is made of. */
interface Checked {
  readonly name: string;
  readonly check: Check;
  readonly document: string;
  readonly schema: Schema;
}

const fieldsOf: Readonly<Record<string, readonly Field[]>> = {
  "api-response": apiResponseFields,
  "reply-button-request": replyButtonRequestFields,
  "reply-callback": replyCallbackFields,
};

const checks: readonly Checked[] = schemaNames.flatMap((document) => {
  const root = sourceSchemaOf(document);
  const definitions = root["definitions"] as Readonly<Record<string, Schema>>;
  const parts = [
    [String(root["title"]), root] as const,
    ...Object.keys(definitions).map((title) => [title, { allOf: [{ $ref: `#/definitions/${title}` }], definitions }] as const),
  ];
  return parts.flatMap(([title, schema]) => {
    const check = (validators as unknown as Readonly<Record<string, Check | undefined>>)[`check${title}`];
    return check === undefined ? [] : [{ name: `check${title}`, check, document, schema }];
  });
});

/** Every value that stands in a vector, at whatever depth, and others that stand in none. */
const values: readonly unknown[] = distinct([
  ...schemaNames.flatMap((document) => vectorsOf(document).flatMap(({ documentText }) => (documentText === undefined ? [] : inside(JSON.parse(documentText))))),
  ...[null, true, 0, 1.5, "", " ", "a", "\ud83d", "\udc00a", [], [[]], [{}], {}, { a: 1 }],
]);

function inside(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(inside)] : [value];
}

function distinct(all: readonly unknown[]): readonly unknown[] {
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
}

test("every exported check is made of a definition", () => {
  const exported = Object.keys(validators).filter((name) => name.startsWith("check"));
  expect(checks.map(({ name }) => name).sort()).toEqual(exported.sort());
});

describe.each(checks)("$name", ({ check, document, schema }) => {
  const fields = fieldsOf[document] as readonly Field[];
  let judge: ValidateFunction;
  let right: readonly unknown[];
  beforeAll(() => {
    judge = new Ajv({ strict: false }).compile(schema);
    right = values.filter((value) => judge(value) && keepsRulesBeyond(schema, value));
  });

  test("says of every value of every vector what another validator says", () => {
    expect(right.length).toBeGreaterThan(0);
    const others = new Set(values.filter((value) => !right.includes(value)));
    expect(right.filter((value) => check(value) !== undefined)).toEqual([]);
    expect([...others].filter((value) => check(value) === undefined)).toEqual([]);
  });

  test("looks at nothing that is inherited, and at nothing that JSON would leave out", () => {
    for (const value of right.filter(isObject)) {
      const bare = check({});
      expect(check(Object.create(value))).toEqual(bare);
      const hidden = Object.defineProperties({}, Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, { value: inner, enumerable: false }])));
      if (!("type" in value)) expect(check(hidden)).toEqual(bare);
    }
  });

  test("reads each property once", () => {
    for (const value of right.filter(isObject)) {
      const reads = new Map<string, number>();
      const count = (key: string, inner: unknown): unknown => {
        reads.set(key, (reads.get(key) ?? 0) + 1);
        return inner;
      };
      const counted = Object.defineProperties(
        {},
        Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, { enumerable: true, get: () => count(key, inner) }])),
      );
      expect(check(counted)).toBeUndefined();
      expect([...reads.values()].every((times) => times === 1)).toBe(true);
    }
  });

  test("names an unknown property where it stands, and lets it pass where that is asked for", () => {
    const [value] = right.filter(isObject);
    if (value === undefined) return;
    const stranger = { ...value, "a/b~c": 1 };
    const found = check(stranger);
    if (judge(stranger)) expect(found).toBeUndefined();
    else {
      expect(found).toEqual([expect.objectContaining({ keyword: "additionalProperties", actual: "a/b~c", path: expect.stringMatching(/\/a~1b~0c$/) })]);
      expect(fields[found?.[0]?.field ?? -1]?.names?.length).toBeGreaterThan(0);
    }
    expect(check(stranger, undefined, true)).toBeUndefined();
  });

  test("adds to what was found before, and stops at the most", () => {
    const wrong = values.find((value) => check(value)?.length === 1);
    if (wrong === undefined) return;
    const before = check(wrong) as Finding[];
    expect(check(right[0], before)).toBe(before);
    expect(check(wrong, [...before])).toEqual([...before, ...before]);
    const full = Array.from({ length: validators.mostFindings }, () => before[0] as Finding);
    expect(check(wrong, [...full])).toEqual(full);
    const [value] = right.filter(isObject);
    if (value === undefined || judge({ ...value, stranger: 1 })) return;
    const strangers = { ...Object.fromEntries(Array.from({ length: validators.mostFindings + 9 }, (_, index) => [`stranger${index}`, 1])), ...value };
    expect(check(strangers)?.map(({ actual }) => actual)).toEqual(Array.from({ length: validators.mostFindings }, (_, index) => `stranger${index}`));
  });
});

describe("codePoints", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 2],
    ["😀", 1],
    ["a😀b😀", 4],
    ["\ud83d", 1],
    ["\ude00\ud83d", 2],
    ["\ud83d\ud83d\ude00", 2],
    ["\ud83d\ude00\ude00", 2],
    ["\ud83da\ude00😀", 4],
    ["\ud800\udc00\udbff\udfff", 2],
    ["\ud7ff\udc00😀", 3],
    ["\ud800\ue000😀", 3],
  ])("of %j: %i", (text, length) => {
    expect(validators.codePoints(text)).toBe(length);
    expect([...text]).toHaveLength(length);
  });
});

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
