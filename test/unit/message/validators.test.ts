import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { codePoints, mostFindings } from "../../../generated/validators-runtime.js";
import { type Json, type JsonSchema, pointerTo } from "../../../generator/load/json-schema.ts";
import type { Node } from "../../../generator/lower/ir.ts";
import { childNodes } from "../../../generator/lower/locations.ts";
import { findingsOf } from "../../../generator/oracle/findings.ts";
import type { Finding } from "../../../src/type-level/artefact-types.ts";
import { keepsRulesBeyond } from "../../labs/conformance/rules-beyond.ts";
import { schemaNames, vectorsOf } from "../../labs/conformance/vectors.ts";
import { type Check, checkOf, checksOf } from "../../support/every-check.ts";
import { sourceSchemaOf } from "../../support/schema.ts";
import { lintAndLower } from "../generator/support/lint-and-lower.ts";

type Schema = { readonly [keyword: string]: unknown };

/** A check and the schema that it is generated from. */
interface CheckCase {
  readonly name: string;
  readonly check: Check;
  readonly schemaName: string;
  readonly schema: Schema;
}

const checks: readonly CheckCase[] = schemaNames.flatMap((schemaName) => {
  const root = sourceSchemaOf(schemaName);
  const definitions = root["definitions"] as Readonly<Record<string, Schema>>;
  const parts = [
    [String(root["title"]), root] as const,
    ...Object.keys(definitions).map((title) => [title, { allOf: [{ $ref: `#/definitions/${title}` }], definitions }] as const),
  ];
  return parts.flatMap(([title, schema]) => {
    const check = checksOf(schemaName).get(`check${title}`);
    return check === undefined ? [] : [{ name: `check${title}`, check, schemaName, schema }];
  });
});

const odd: readonly unknown[] = [null, true, 0, 1.5, "", " ", "a", "\ud83d", "\udc00a", [], [[]], [{}], {}, { a: 1 }];

/** Every value inside a test vector, at any depth, and the odd values. */
const values: readonly unknown[] = distinct([...schemaNames.flatMap(valuesOf), ...odd]);

/** Schema name → the values inside its test vectors. */
const valuesBySchema = new Map(schemaNames.map((schemaName) => [schemaName, distinct(valuesOf(schemaName))]));

function valuesOf(schemaName: string): readonly unknown[] {
  return vectorsOf(schemaName).flatMap(({ documentText }) => (documentText === undefined ? [] : inside(JSON.parse(documentText))));
}

function inside(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(inside)] : [value];
}

function distinct(all: readonly unknown[]): readonly unknown[] {
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
}

describe("the generated checks", () => {
  it("each belong to a definition of a schema", () => {
    expect(checks.map(({ name }) => name).sort()).toEqual(schemaNames.flatMap((name) => [...checksOf(name).keys()]).sort());
  });
});

describe.each(checks)("$name", ({ name, check, schemaName, schema }) => {
  let ajv: ValidateFunction;
  let valid: readonly unknown[];
  /** One valid value of each shape, with the paths of the objects in it. */
  let shapes: readonly (readonly [unknown, readonly (readonly string[])[]])[];
  beforeAll(() => {
    ajv = new Ajv({ strict: false }).compile(schema);
    valid = values.filter((value) => ajv(value) && keepsRulesBeyond(schema, value));
    const ownValues = new Set(valuesBySchema.get(schemaName)?.map((value) => JSON.stringify(value)));
    const byShape = new Map(
      valid.filter((value) => ownValues.has(JSON.stringify(value))).map((value) => [JSON.stringify([objectsIn(value), tagsIn(value)]), value]),
    );
    shapes = [...byShape.values()].map((value) => [value, objectsIn(value)]);
  });

  it("accepts exactly the values that Ajv accepts and that keep the other rules", () => {
    expect(valid.length).toBeGreaterThan(0);
    const invalid = new Set(values.filter((value) => !valid.includes(value)));
    expect(valid.filter((value) => check(value) !== undefined)).toEqual([]);
    expect([...invalid].filter((value) => check(value) === undefined)).toEqual([]);
  });

  it("has the same findings as the oracle", () => {
    const { root, definitions } = lintAndLower({ name: schemaName, schema: sourceSchemaOf(schemaName) as JsonSchema });
    const title = name.replace("check", "");
    const node = definitions.get(title) ?? root;
    const start = pathOf(node, root) as string;
    const found = (value: unknown) => check(value)?.map(({ keyword, path }) => `${keyword.startsWith("/") ? "x-uniqueKeys" : keyword} ${path}`) ?? [];
    const expected = (value: unknown) => findingsOf(node, value as Json, start).map(({ keyword, path }) => `${keyword} ${path}`);
    const differences = [...odd, ...(valuesBySchema.get(schemaName) ?? [])]
      .map((value) => ({ value, found: found(value).sort().join(), expected: expected(value).sort().join() }))
      .filter((each) => each.found !== each.expected);
    expect(differences).toEqual([]);
  });

  it("ignores inherited and non-enumerable properties", () => {
    for (const [value, paths] of shapes) {
      for (const path of paths) {
        const bare = check(replaced(value, path, () => ({})));
        expect(check(replaced(value, path, Object.create))).toEqual(bare);
        expect(check(replaced(value, path, hidden))).toEqual(bare);
        for (const key of Object.keys(at(value, path))) {
          const without = check(replaced(value, path, (object) => otherThan(object, key)));
          for (const inherited of [Reflect.get(at(value, path), key), () => "of no type that JSON has"]) {
            expect(check(replaced(value, path, (object) => Object.assign(Object.create({ [key]: inherited }), otherThan(object, key))))).toEqual(without);
          }
        }
      }
    }
  });

  it("reads each property once", () => {
    for (const [value, paths] of shapes) {
      for (const path of paths) {
        const reads: string[] = [];
        const counted = (object: object): object =>
          Object.defineProperties(
            {},
            Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, { enumerable: true, get: () => reads.push(key) && inner }])),
          );
        expect(check(replaced(value, path, counted))).toBeUndefined();
        expect(reads).toEqual([...new Set(reads)]);
      }
    }
  });

  it("reports an unknown property at its path, or allows it if asked to", () => {
    for (const [value, paths] of shapes) {
      for (const path of paths) {
        const withUnknown = replaced(value, path, (object) => ({ ...object, "a/b~c": 1 }));
        const found = check(withUnknown);
        const pointer = expect.stringMatching(`${path.map((step) => `/${step}`).join("")}/a~1b~0c$`);
        if (ajv(withUnknown)) expect(found).toBeUndefined();
        else {
          expect(found).toEqual([expect.objectContaining({ keyword: "additionalProperties", actual: "a/b~c", path: pointer })]);
          expect(found?.[0]?.field.names?.length).toBeGreaterThan(0);
        }
        expect(check(withUnknown, undefined, true)).toBeUndefined();
      }
    }
  });

  it("reports at most mostFindings unknown properties and then stops reading", () => {
    for (const [value, paths] of shapes) {
      for (const path of paths.filter((each) => !ajv(replaced(value, each, (object) => ({ ...object, unknown: 1 }))))) {
        const names = Array.from({ length: 4 * mostFindings }, (_, index) => `unknown${index}`);
        let asked = 0;
        const withUnknowns = (object: object): object =>
          new Proxy(
            { ...Object.fromEntries(names.map((name) => [name, 1])), ...object },
            {
              getOwnPropertyDescriptor(target, key) {
                asked += String(key).startsWith("unknown") ? 1 : 0;
                return Reflect.getOwnPropertyDescriptor(target, key);
              },
            },
          );
        expect(check(replaced(value, path, withUnknowns))?.map(({ actual }) => actual)).toEqual(names.slice(0, mostFindings));
        // The engine may ask about each name once for each loop over the keys, and one loop may look for the tag.
        expect(asked).toBeLessThanOrEqual(2 * names.length + mostFindings);
      }
    }
  });

  it("adds to earlier findings, up to mostFindings", () => {
    const invalid = values.find((value) => check(value)?.length === 1);
    if (invalid === undefined) return;
    const before = check(invalid) as Finding[];
    expect(check(valid[0], before)).toBe(before);
    expect(check(invalid, [...before])).toEqual([...before, ...before]);
    const full = Array.from({ length: mostFindings }, () => before[0] as Finding);
    expect(check(invalid, [...full])).toEqual(full);
  });
});

describe("a text that is far too long", () => {
  const longest = 16_384;
  const findings = (text: string) => checkOf("reply-button-request", "checkBodyText")(text)?.map(({ keyword, actual }) => [keyword, actual]);

  it("is counted and checked only up to 16,384 UTF-16 units", () => {
    expect(findings(`${"a".repeat(longest - 1)}\ud83d`)).toEqual([
      ["maxLength", longest],
      ["x-wellFormed", undefined],
    ]);
    expect(findings(`${"a".repeat(longest)}\ud83d`)).toEqual([["maxLength", undefined]]);
  });

  it.each(["image", "video", "document"])("is not matched against a pattern if it is longer: the link of a header of type %s", (type) => {
    const keywords = (link: string) => checkOf("reply-button-request", "checkHeader")({ type, [type]: { link } })?.map(({ keyword }) => keyword);
    expect(keywords("1".repeat(longest))).toEqual(["maxLength", "pattern"]);
    expect(keywords("1".repeat(longest + 1))).toEqual(["maxLength"]);
  });

  it("is of another shape than a phone number, whatever it is", () => {
    for (const text of ["1".repeat(longest), "1".repeat(longest + 1), `+${"1".repeat(longest)}`]) {
      expect(checkOf("reply-button-request", "checkPhoneNumber")(text)).toEqual([
        { field: expect.anything(), keyword: "pattern", path: "/messaging_object/to", actual: undefined },
      ]);
    }
  });
});

describe.each(["image", "video", "document"])("the link of a header of type %s", (type) => {
  it.each([
    ["ftp://example.com/a", "pattern"],
    ["https://example.com/a b", "not"],
    ["https://user@example.com/a", "not"],
  ])("is checked against each of its patterns: %s", (link, keyword) => {
    const path = `/messaging_object/interactive/header/${type}/link`;
    expect(checkOf("reply-button-request", "checkHeader")({ type, [type]: { link } })).toEqual([
      { field: expect.anything(), keyword, path, actual: undefined },
    ]);
  });
});

describe("a finding", () => {
  it.each([
    [null, "null"],
    [[], "array"],
    [7, "number"],
    [undefined, "undefined"],
  ])("names the type of %j that is given instead of a text", (value, type) => {
    expect(checkOf("reply-button-request", "checkBodyText")(value)).toEqual([
      { field: expect.anything(), keyword: "type", path: "/messaging_object/interactive/body/text", actual: type },
    ]);
  });

  it("is reported at most mostFindings times in a list without a limit, and the rest is not read", () => {
    for (const [check, invalid] of [
      [checkOf("message-callback", "checkIncomingMessages"), 1],
      [checkOf("status-callback", "checkMessageStatuses"), 1],
    ] as const) {
      const list: unknown[] = Array.from({ length: mostFindings + 1 }, () => invalid);
      let isRead = false;
      Object.defineProperty(list, mostFindings, {
        get: () => {
          isRead = true;
          return invalid;
        },
      });
      expect(check(list)).toHaveLength(mostFindings);
      expect(isRead).toBe(false);
    }
  });

  it("is not a duplicate if the keys are missing or are not texts", () => {
    const buttons = (...replies: readonly object[]) => replies.map((reply) => ({ type: "reply", reply }));
    const found = checkOf("reply-button-request", "checkButtons")(buttons({ id: 7, title: "A" }, { id: 7, title: "B" }, { title: "C" }));
    expect(found?.map(({ keyword }) => keyword)).toEqual(["type", "type", "required"]);
  });
});

describe("codePoints", () => {
  it.each([
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
  ])("counts %j as %i", (text, length) => {
    expect(codePoints(text)).toBe(length);
    expect([...text]).toHaveLength(length);
  });
});

/** The JSON Pointer of a node in a message. */
function pathOf(wanted: Node, at: Node, path = ""): string | undefined {
  if (at === wanted) return path;
  const paths = childNodes(at).map(([step, child]) => pathOf(wanted, child, typeof step === "string" ? pointerTo(path, step) : path));
  return paths.find((found) => found !== undefined);
}

/** The paths of the objects in a value, as lists of keys. */
function objectsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]));
  return isObject(value) ? [path, ...inner] : inner;
}

/** The tags in a value, which choose its branches. */
function tagsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "type" ? [each] : tagsIn(each)));
}

function at(value: unknown, path: readonly string[]): object {
  return path.reduce((inner: unknown, key) => Reflect.get(inner as object, key), value) as object;
}

function otherThan(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], replace: (object: object) => unknown): unknown {
  if (key === undefined) return replace(value as object);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  Object.assign(copy, { [key]: replaced((value as Record<string, unknown>)[key], rest, replace) });
  return copy;
}

/** The same properties, but not enumerable, so that JSON leaves them out. */
function hidden(object: object): object {
  return Object.defineProperties({}, Object.fromEntries(Object.entries(object).map(([key, value]) => [key, { value, enumerable: false }])));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
