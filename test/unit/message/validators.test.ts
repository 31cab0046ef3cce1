import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import * as validators from "../../../generated/validators.js";
import { type Json, type JsonSchema, pointerTo } from "../../../generator/load/json-schema.ts";
import { camelCase } from "../../../generator/load/names.ts";
import type { Node } from "../../../generator/lower/ir.ts";
import { childNodes } from "../../../generator/lower/locations.ts";
import { findingsOf } from "../../../generator/oracle/findings.ts";
import type { Field, Finding } from "../../../src/type-level/artefact-types.ts";
import { keepsRulesBeyond } from "../../labs/conformance/rules-beyond.ts";
import { schemaNames, sourceSchemaOf, vectorsOf } from "../../labs/conformance/vectors.ts";
import { type Check, checkOf, checks as everyCheck, fieldTables } from "../../support/every-check.ts";
import { lintAndLower } from "../generator/support/lint-and-lower.ts";

type Schema = { readonly [keyword: string]: unknown };

/** One exported check, and the schema that it is made of. */
interface Checked {
  readonly name: string;
  readonly check: Check;
  readonly document: string;
  readonly schema: Schema;
}

const checks: readonly Checked[] = schemaNames.flatMap((document) => {
  const root = sourceSchemaOf(document);
  const definitions = root["definitions"] as Readonly<Record<string, Schema>>;
  const parts = [
    [String(root["title"]), root] as const,
    ...Object.keys(definitions).map((title) => [title, { allOf: [{ $ref: `#/definitions/${title}` }], definitions }] as const),
  ];
  return parts.flatMap(([title, schema]) => {
    const check = everyCheck.get(`check${title}`);
    return check === undefined ? [] : [{ name: `check${title}`, check, document, schema }];
  });
});

const odd: readonly unknown[] = [null, true, 0, 1.5, "", " ", "a", "\ud83d", "\udc00a", [], [[]], [{}], {}, { a: 1 }];

/** Every value that stands in a vector, at whatever depth, and others that stand in none. */
const values: readonly unknown[] = distinct([...schemaNames.flatMap(valuesOf), ...odd]);

/** Document → the values in its vectors. */
const valuesOfDocument = new Map(schemaNames.map((document) => [document, distinct(valuesOf(document))]));

function valuesOf(document: string): readonly unknown[] {
  return vectorsOf(document).flatMap(({ documentText }) => (documentText === undefined ? [] : inside(JSON.parse(documentText))));
}

function inside(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(inside)] : [value];
}

function distinct(all: readonly unknown[]): readonly unknown[] {
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
}

test("every exported check is made of a definition", () => {
  expect(checks.map(({ name }) => name).sort()).toEqual([...everyCheck.keys()].sort());
  for (const name of Object.keys(validators).filter((one) => one.startsWith("check"))) expect([...everyCheck.keys()]).toContain(name);
});

describe.each(checks)("$name", ({ name, check, document, schema }) => {
  const fields = fieldTables[`${camelCase(document)}Fields`] as readonly Field[];
  let judge: ValidateFunction;
  let right: readonly unknown[];
  /** One right value of each shape that the document has, and the places of the objects in it. */
  let shapes: readonly (readonly [unknown, readonly (readonly string[])[]])[];
  beforeAll(() => {
    judge = new Ajv({ strict: false }).compile(schema);
    right = values.filter((value) => judge(value) && keepsRulesBeyond(schema, value));
    const ofDocument = new Set(valuesOfDocument.get(document)?.map((value) => JSON.stringify(value)));
    const byShape = new Map(
      right.filter((value) => ofDocument.has(JSON.stringify(value))).map((value) => [JSON.stringify([objectsIn(value), tagsIn(value)]), value]),
    );
    shapes = [...byShape.values()].map((value) => [value, objectsIn(value)]);
  });

  test("says of every value of every vector what another validator says", () => {
    expect(right.length).toBeGreaterThan(0);
    const others = new Set(values.filter((value) => !right.includes(value)));
    expect(right.filter((value) => check(value) !== undefined)).toEqual([]);
    expect([...others].filter((value) => check(value) === undefined)).toEqual([]);
  });

  test("finds what a plain reading of the schema finds, in the same places", () => {
    const { root, definitions } = lintAndLower({ name: document, schema: sourceSchemaOf(document) as JsonSchema });
    const title = name.replace("check", "");
    const node = definitions.get(title) ?? root;
    const place = placeOf(node, root) as string;
    const found = (value: unknown) => check(value)?.map(({ keyword, path }) => `${keyword.startsWith("/") ? "x-uniqueKeys" : keyword} ${path}`) ?? [];
    const plain = (value: unknown) => findingsOf(node, value as Json, place).map(({ keyword, path }) => `${keyword} ${path}`);
    const differences = [...odd, ...(valuesOfDocument.get(document) ?? [])]
      .map((value) => ({ value, found: found(value).sort().join(), plain: plain(value).sort().join() }))
      .filter((each) => each.found !== each.plain);
    expect(differences).toEqual([]);
  });

  test("looks at nothing that is inherited, and at nothing that JSON would leave out", () => {
    for (const [value, places] of shapes) {
      for (const place of places) {
        const bare = check(replaced(value, place, () => ({})));
        expect(check(replaced(value, place, Object.create))).toEqual(bare);
        expect(check(replaced(value, place, hidden))).toEqual(bare);
        for (const key of Object.keys(at(value, place))) {
          const without = check(replaced(value, place, (object) => otherThan(object, key)));
          for (const inherited of [Reflect.get(at(value, place), key), () => "of no type that JSON has"]) {
            expect(check(replaced(value, place, (object) => Object.assign(Object.create({ [key]: inherited }), otherThan(object, key))))).toEqual(without);
          }
        }
      }
    }
  });

  test("reads each property once", () => {
    for (const [value, places] of shapes) {
      for (const place of places) {
        const reads: string[] = [];
        const counted = (object: object): object =>
          Object.defineProperties(
            {},
            Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, { enumerable: true, get: () => reads.push(key) && inner }])),
          );
        expect(check(replaced(value, place, counted))).toBeUndefined();
        expect(reads).toEqual([...new Set(reads)]);
      }
    }
  });

  test("names an unknown property where it stands, and lets it pass where that is asked for", () => {
    for (const [value, places] of shapes) {
      for (const place of places) {
        const stranger = replaced(value, place, (object) => ({ ...object, "a/b~c": 1 }));
        const found = check(stranger);
        const path = expect.stringMatching(`${place.map((step) => `/${step}`).join("")}/a~1b~0c$`);
        if (judge(stranger)) expect(found).toBeUndefined();
        else {
          expect(found).toEqual([expect.objectContaining({ keyword: "additionalProperties", actual: "a/b~c", path })]);
          expect(fields[found?.[0]?.field ?? -1]?.names?.length).toBeGreaterThan(0);
        }
        expect(check(stranger, undefined, true)).toBeUndefined();
      }
    }
  });

  test("names as many unknown properties as are of use, and reads no further", () => {
    for (const [value, places] of shapes) {
      for (const place of places.filter((each) => !judge(replaced(value, each, (object) => ({ ...object, stranger: 1 }))))) {
        const names = Array.from({ length: 4 * validators.mostFindings }, (_, index) => `stranger${index}`);
        let asked = 0;
        const strangers = (object: object): object =>
          new Proxy(
            { ...Object.fromEntries(names.map((name) => [name, 1])), ...object },
            {
              getOwnPropertyDescriptor(target, key) {
                asked += String(key).startsWith("stranger") ? 1 : 0;
                return Reflect.getOwnPropertyDescriptor(target, key);
              },
            },
          );
        expect(check(replaced(value, place, strangers))?.map(({ actual }) => actual)).toEqual(names.slice(0, validators.mostFindings));
        // The engine may ask about each name once in each walk over them: one may look for the tag.
        expect(asked).toBeLessThanOrEqual(2 * names.length + validators.mostFindings);
      }
    }
  });

  test("adds to what was found before, and stops at the most", () => {
    const wrong = values.find((value) => check(value)?.length === 1);
    if (wrong === undefined) return;
    const before = check(wrong) as Finding[];
    expect(check(right[0], before)).toBe(before);
    expect(check(wrong, [...before])).toEqual([...before, ...before]);
    const full = Array.from({ length: validators.mostFindings }, () => before[0] as Finding);
    expect(check(wrong, [...full])).toEqual(full);
  });
});

describe("a text that is far too long", () => {
  const longest = 16_384;
  const title = (text: string) => checkOf("checkBodyText")(text)?.map(({ keyword, actual }) => [keyword, actual]);

  test("is counted, and looked at, up to a length that nobody writes", () => {
    expect(title(`${"a".repeat(longest - 1)}\ud83d`)).toEqual([
      ["maxLength", longest],
      ["x-wellFormed", undefined],
    ]);
    expect(title(`${"a".repeat(longest)}\ud83d`)).toEqual([["maxLength", undefined]]);
  });

  test.each([
    ["a phone number", (text: string) => checkOf("checkPhoneNumber")(text)],
    ...["image", "video", "document"].map(
      (type) => [`the link of a header of type ${type}`, (text: string) => checkOf("checkHeader")({ type, [type]: { link: text } })] as const,
    ),
  ] as const)("is not matched against a pattern beyond that: %s", (_, check) => {
    const keywords = (text: string) => check(text)?.map(({ keyword }) => keyword);
    expect(keywords("1".repeat(longest))).toEqual(["maxLength", "pattern"]);
    expect(keywords("1".repeat(longest + 1))).toEqual(["maxLength"]);
  });
});

describe.each(["image", "video", "document"])("the link of a header of type %s", (type) => {
  test.each([
    ["ftp://example.com/a", "pattern"],
    ["https://example.com/a b", "not"],
    ["https://user@example.com/a", "not"],
  ])("is judged by each of its patterns: %s", (link, keyword) => {
    const path = `/messaging_object/interactive/header/${type}/link`;
    expect(checkOf("checkHeader")({ type, [type]: { link } })).toEqual([{ field: expect.any(Number), keyword, path, actual: undefined }]);
  });
});

describe("what is found", () => {
  test.each([
    [null, "null"],
    [[], "array"],
    [7, "number"],
    [undefined, "undefined"],
  ])("instead of a text names the type of %j", (value, type) => {
    expect(checkOf("checkBodyText")(value)).toEqual([
      { field: expect.any(Number), keyword: "type", path: "/messaging_object/interactive/body/text", actual: type },
    ]);
  });

  test("in a list without a limit is enough, and the rest is not read", () => {
    for (const [check, wrong] of [
      [checkOf("checkCallbackMessages"), {}],
      [checkOf("checkCallbackContacts"), 1],
    ] as const) {
      const list: unknown[] = Array.from({ length: validators.mostFindings + 1 }, () => wrong);
      let isRead = false;
      Object.defineProperty(list, validators.mostFindings, {
        get: () => {
          isRead = true;
          return wrong;
        },
      });
      expect(check(list)).toHaveLength(validators.mostFindings);
      expect(isRead).toBe(false);
    }
  });

  test("keys that are no texts, or missing, are not called repeated", () => {
    const buttons = (...replies: readonly object[]) => replies.map((reply) => ({ type: "reply", reply }));
    const found = checkOf("checkButtons")(buttons({ id: 7, title: "A" }, { id: 7, title: "B" }, { title: "C" }));
    expect(found?.map(({ keyword }) => keyword)).toEqual(["type", "type", "required"]);
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

/** Where a node stands in a message, as a JSON Pointer. */
function placeOf(wanted: Node, at: Node, path = ""): string | undefined {
  if (at === wanted) return path;
  const places = childNodes(at).map(([step, child]) => placeOf(wanted, child, typeof step === "string" ? pointerTo(path, step) : path));
  return places.find((place) => place !== undefined);
}

/** Where the objects of a value stand, as keys from the outside to the inside. */
function objectsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]));
  return isObject(value) ? [path, ...inner] : inner;
}

/** What chooses the branches of a value. */
function tagsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "type" ? [each] : tagsIn(each)));
}

function at(value: unknown, place: readonly string[]): object {
  return place.reduce((inner: unknown, key) => Reflect.get(inner as object, key), value) as object;
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

/** The same properties, none of which JSON would write. */
function hidden(object: object): object {
  return Object.defineProperties({}, Object.fromEntries(Object.entries(object).map(([key, value]) => [key, { value, enumerable: false }])));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
