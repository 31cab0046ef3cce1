import { describe, expect, it } from "vitest";
import { type Case, casesOf } from "../../../../generator/emit/conformance/cases.ts";
import { sampleOf } from "../../../../generator/emit/conformance/sample.ts";
import { builtOf } from "../../../../generator/emit/conformance/steps.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import type { Node } from "../../../../generator/lower/ir.ts";
import { type Location, locate } from "../../../../generator/lower/locations.ts";
import { type Skeleton, skeletonOf } from "../../../../generator/lower/skeleton.ts";
import { findingsOf } from "../../../../generator/oracle/findings.ts";
import { schemaOf, schemaWith } from "../support/fixture.ts";
import { kinds, object, text } from "../support/kinds.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";
import { request } from "../support/request.ts";

const nodeOf = (definition: JsonSchema): Node => lintAndLower(schemaWith(definition)).definitions.get("Thing") as Node;
const nodeOfKind = (kind: string): Node => nodeOf(kinds[kind] as JsonSchema);
const isNamedByText = (id: string): boolean => /(?:^|\.)text-/.test(id);
const idOf = ({ id }: Case): string => id.replace(/^Thing\./, "");

/** The ids of all cases, without the many that are named by their text. */
const idsOf = (node: Node): string =>
  casesOf(node)
    .map(idOf)
    .filter((id) => !isNamedByText(id))
    .join(" ");

const types = "type-null type-boolean type-number type-string type-array type-object";
const otherTypesThan = (...allowed: readonly string[]): string =>
  types
    .split(" ")
    .filter((id) => !allowed.includes(id.slice("type-".length)))
    .join(" ");

const alphabets = (length: number): string => ["ascii", "bmp", "astral", "combining", "zwj"].map((name) => `length-${length}-${name}`).join(" ");
/** The values that are tried of an enum: its own, and the first one altered. */
const values = ([first = "", ...rest]: readonly string[]): string =>
  [first, ...rest, first.toUpperCase(), `${first}x`, first.slice(0, -1), ` ${first}`, "", "any", `${first}\n`]
    .filter((value, index, all) => all.indexOf(value) === index)
    .map((value) => `value-${encodeURIComponent(value)}`)
    .join(" ");
const unknownProperties = "unknown-property-unknown unknown-property-__proto__ unknown-property-constructor unknown-property-a%2Fb~1 unknown-property-";
const keys = (key: string): string =>
  "repeated repeated-__proto__ repeated-constructor unlike-in-case unlike-in-a-space-after unlike-in-normal-form unlike-in-zero-width unlike-in-notation"
    .split(" ")
    .map((name) => `${name}-${key}`)
    .join(" ");
const illFormed = "lone-high lone-low halves-in-the-wrong-order";
const lineBreaks = "line-break-before line-break-after line-break-between";
const under = (prefix: string, ids: string): string =>
  ids
    .split(" ")
    .map((id) => `${prefix}.${id}`)
    .join(" ");

describe("the cases", () => {
  it.each<[string, readonly string[]]>([
    [
      "a text",
      [
        otherTypesThan("string"),
        "length-0-ascii length-1-ascii length-1-astral",
        alphabets(2),
        "length-4-ascii",
        alphabets(5),
        alphabets(6),
        illFormed,
        "odd-nul odd-zero-width odd-right-to-left odd-zero",
      ],
    ],
    [
      "a text without limits",
      [
        otherTypesThan("string"),
        "length-0-ascii length-1-ascii length-1-astral",
        alphabets(40),
        illFormed,
        "odd-nul odd-zero-width odd-proto odd-markup odd-right-to-left odd-zero",
      ],
    ],
    ["a text of one length", [otherTypesThan("string"), "length-2-ascii", alphabets(3), alphabets(4), "odd-nul odd-zero-width odd-right-to-left odd-zero"]],
    ["a text with a whole pattern", [otherTypesThan("string"), "length-3 length-4 length-6 length-7 something-before something-after", lineBreaks]],
    [
      "a text with a whole pattern of one length",
      [otherTypesThan("string"), "length-2 length-3 length-4 length-5 something-before something-after", lineBreaks],
    ],
    [
      "a text with an open pattern",
      [otherTypesThan("string"), "length-19-ascii", alphabets(20), alphabets(21), "something-before optional", lineBreaks, illFormed],
    ],
    [
      "a text that is refused some beginnings",
      [otherTypesThan("string"), "length-0-ascii length-1-ascii length-1-astral length-8-ascii", alphabets(9), alphabets(10), illFormed],
    ],
    ["a word", [otherTypesThan("string"), values(["ab", "c"])]],
    ["words that are often wrong", [otherTypesThan("string"), "value-A value-%20A value-any value-Ax value- value-A%0A"]],
    ["a whole number", [otherTypesThan("number"), "type-fraction right"]],
    ["true or false", [otherTypesThan("boolean"), "right"]],
    ["anything", ["right"]],
    ["an object without properties", [otherTypesThan("object"), `required-alone ${unknownProperties}`]],
    [
      "an object in an object",
      [
        otherTypesThan("object"),
        `required-alone ${unknownProperties} without-a with-a`,
        under("a", otherTypesThan("object")),
        under("a", `required-alone ${unknownProperties} without-b with-b`),
        under("a.b", `${otherTypesThan("string")} ${values(["x"])}`),
        "with-c",
        under("c", `${otherTypesThan("string")} ${values(["y"])}`),
      ],
    ],
    ["a list", [otherTypesThan("array"), "items-0 items-1 items-2 items-3 items-4", under("item", `${otherTypesThan("string")} ${values(["a", "b"])}`)]],
    ["a list of at least two", [otherTypesThan("array"), "items-1 items-2 items-3 items-7", under("item", `${otherTypesThan("number")} type-fraction right`)]],
    [
      "several types",
      [
        otherTypesThan("string", "boolean", "array"),
        under("string", values(["a"])),
        "boolean.right",
        under("array", "items-0 items-1 items-5"),
        under("array.item", `${otherTypesThan("string")} ${values(["b"])}`),
      ],
    ],
  ])("of %s have the expected ids", (kind, ids) => expect(idsOf(nodeOfKind(kind))).toBe(ids.join(" ")));

  it.each<[string, string]>([
    ["an object with properties called unknown and constructor", "unknown-property-__proto__ unknown-property-a%2Fb~1 unknown-property-"],
    ["an open object", "unknown-properties"],
    ["a list of one at most with keys", "items-0 items-1 items-2"],
    ["a list of two at most with keys", `items-0 items-1 items-2 items-3 identical-items ${keys("id")}`],
    [
      "a list of three at least with keys",
      `items-2 items-3 items-4 items-5 identical-items ${keys("id")} ${keys("in-name")} same-text-in-one-item same-text-at-different-keys`,
    ],
    ["branches by a value", "a-called-b a-and-b b-called-a b-and-a"],
    ["branches by a property", "neither both"],
  ])("of %s have the expected ids for its own rules", (kind, ids) => {
    const atRoot = idsOf(nodeOfKind(kind))
      .split(" ")
      .filter((id) => !id.includes(".") && !/^(?:type-|required-alone|with-|without-)/.test(id));
    expect(atRoot.join(" ")).toBe(ids);
  });

  it.each(["a text that is not blank", "a text without white space at its ends"])("of %s try every kind of white space alone, and what is none", (kind) => {
    const verdicts = new Map(casesOf(nodeOfKind(kind)).map(({ value, isValid }) => [value, isValid]));
    const white = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => character.trim() === "");
    expect(white.length).toBe(25);
    for (const character of white) expect([character, verdicts.get(character)]).toEqual([character, false]);
    for (const character of "\u0085\u180e\u200b\u2060\u001c") expect([character, verdicts.get(character)]).toEqual([character, true]);
    for (const character of kind.endsWith("ends") ? white : []) {
      expect([`${character}a`, `a${character}`].map((text) => verdicts.get(text))).toEqual([false, false]);
    }
  });

  it("of a text have no id twice and no text twice", () => {
    for (const kind of Object.keys(kinds).filter((name) => name.startsWith("a text"))) {
      const texts = casesOf(nodeOfKind(kind)).map(({ value }) => JSON.stringify(value));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("of a text that is used twice try it in full at its first location only, and twice at the other", () => {
    const to = { $ref: "#/definitions/Word" };
    const schema = (...names: readonly string[]) =>
      schemaOf({ Thing: object(Object.fromEntries(names.map((name) => [name, to]))), Word: { ...text, minLength: 1, maxLength: 5 } });
    const idsIn = (...names: readonly string[]) => casesOf(lintAndLower(schema(...names)).root).map(({ id }) => id);
    const ofWord = (ids: readonly string[]) => ids.filter((id) => id.startsWith("Word."));
    expect(ofWord(idsIn("a", "b")).length).toBeGreaterThan(25);
    expect(idsIn("a", "b").filter((id) => id.startsWith("it.b.") && !id.includes("type-"))).toEqual(["it.b.length-5-ascii", "it.b.length-6-ascii"]);
    expect(ofWord(idsIn("c", "a", "b"))).toEqual(ofWord(idsIn("a", "b")));
  });
});

/** Kind → the keywords that some case breaks without breaking another. */
const brokenAlone: Readonly<Record<string, string>> = {
  "a text": "maxLength minLength type x-wellFormed",
  "a text without limits": "type x-wellFormed",
  "a text with a lower limit": "minLength type x-wellFormed",
  "a text with an upper limit": "maxLength type x-wellFormed",
  "a text of one length": "maxLength minLength type",
  "a text of two code points with an example": "maxLength minLength type x-wellFormed",
  "a text that is not blank": "maxLength minLength type x-notBlank x-wellFormed",
  "a text that is not blank and has no lower limit": "maxLength type x-notBlank x-wellFormed",
  "a text without white space at its ends": "maxLength minLength type x-noEdgeWhiteSpace x-wellFormed",
  "a text with a whole pattern": "pattern type",
  "a text with a whole pattern that the limits cut": "maxLength minLength pattern type",
  "a text with a whole pattern of one length": "pattern type",
  "a text with one value": "pattern type",
  "a text with an optional beginning": "maxLength pattern type",
  "a text with a whole pattern that is refused a character": "pattern type",
  "a text with an open pattern": "maxLength not pattern type x-wellFormed",
  "a text with a pattern somewhere": "maxLength pattern type x-wellFormed",
  "a text with two patterns": "pattern type x-wellFormed",
  "a text that is refused some beginnings": "maxLength not type x-wellFormed",
  "a text that is refused some characters": "not type",
  "a word": "enum",
  "words that are often wrong": "enum",
  "a number": "type",
  "a whole number": "type",
  "true or false": "type",
  anything: "",
  "an object": "additionalProperties maxLength minLength required type x-wellFormed",
  "an object with properties called unknown and constructor": "additionalProperties maxLength minLength type x-wellFormed",
  "an open object": "maxLength minLength required type x-wellFormed",
  "an object in an object": "additionalProperties enum required type",
  "a list": "enum maxItems minItems type",
  "a list without limits": "enum type",
  "a list of at least two": "minItems type",
  "a list of one at most with keys": "additionalProperties maxItems maxLength minLength required type x-wellFormed",
  "a list of two at most with keys": "additionalProperties maxItems maxLength minLength required type x-uniqueKeys x-wellFormed",
  "a list of three at least with keys": "additionalProperties maxItems maxLength minItems minLength required type x-uniqueKeys x-wellFormed",
  "branches by a value": "additionalProperties maxLength minLength required tag type x-wellFormed",
  "branches by a property": "additionalProperties enum maxLength minLength oneOf type x-wellFormed",
  "branches by one of three properties": "additionalProperties oneOf type x-wellFormed",
  "branches by a property that allow unknown properties": "oneOf type x-wellFormed",
  "an object without properties": "additionalProperties type",
  "an open object without properties": "type",
  "a list of lists with keys in all of them, a total, and a property for each of several":
    "additionalProperties anyOf enum maxItems maxLength minItems minLength required type x-maxTotal x-uniqueKeys x-wellFormed",
  "a list of lists, in the items of a list": "additionalProperties enum maxItems maxLength minLength required type x-maxTotal x-uniqueKeys x-wellFormed",
  "a list without limits that needs a property for each of several": "additionalProperties anyOf maxLength minLength required type x-wellFormed",
  "several types": "enum type",
  "a number with limits": "maximum minimum type",
  "a whole number with limits": "maximum minimum type",
  "a whole number with a lower limit": "minimum type",
  "one text": "const",
  "one number": "const",
  "true alone": "const",
  "some numbers": "enum",
  "a text with a pattern and no limit": "pattern type x-wellFormed",
  "a text with a whole pattern and no limit": "pattern type",
  "a deprecated text with a default": "type x-wellFormed",
  "branches by a constant": "additionalProperties required tag type x-wellFormed",
  "a text that is empty": "maxLength type",
  "a list of none": "maxItems type",
  "a list of lists that may be empty, with more lists than items in all":
    "additionalProperties enum maxItems maxLength minLength required type x-maxTotal x-wellFormed",
};

describe("the verdicts of the cases", () => {
  it("are tested for every kind of schema", () => expect(Object.keys(brokenAlone)).toEqual(Object.keys(kinds)));

  it.each(Object.entries(brokenAlone))("of %s include a valid one, and some that break one rule alone: %s", (kind, keywords) => {
    const node = nodeOfKind(kind);
    const broken = casesOf(node).map(({ value }) => [...new Set(findingsOf(node, value).map(({ keyword }) => keyword))]);
    expect(broken).toContainEqual([]);
    expect([...new Set(broken.filter(({ length }) => length === 1).flat())].sort().join(" ")).toBe(keywords);
  });

  it.each(Object.keys(kinds))("of %s are as intended, and the ids are distinct", (kind) => {
    const node = nodeOfKind(kind);
    const cases = casesOf(node);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const wrong = cases.filter(({ value, isValid }) => isValid !== undefined && isValid !== (findingsOf(node, value).length === 0));
    expect(wrong.map(({ id, value }) => ({ id, value }))).toEqual([]);
  });

  it.each<[string, string, JsonSchema]>([
    ["^a[0-9]{2}b?$", "ab0-9", { maxLength: 4 }],
    ["^b?a[0-9]{2}$", "ab0-9", { maxLength: 4 }],
    ["^a?b?c?d?$", "a-d", { minLength: 1, maxLength: 3 }],
    ["^a{2,5}b?$", "ab", { minLength: 5, maxLength: 6 }],
    ["^a?[0-9]{2}b?[c-e]{3}f?$", "a-f0-9", { maxLength: 8 }],
    ["^[a-c]{2}x[0-9]{2,4}y{3}$", "a-cxy0-9", { minLength: 9, maxLength: 9 }],
    ["^[a-c]{2}[0-9]{3}$", "a-c0-9", { maxLength: 9 }],
    ["^-?[1-9][0-9]{0,3}$", "0-9-", { maxLength: 5 }],
    ["^a[b]{0,3}$", "ab", { minLength: 2, maxLength: 2 }],
    ["^a+b$", "ab", { maxLength: 6 }],
    ["^[!-~]{2,3}$", "!-~", { maxLength: 3 }],
    ["^[a\n]{1,3}$", "a\n", { maxLength: 3 }],
    ["^ab$", "ab", { maxLength: 2 }],
  ])("of a text of the shape %j follow the pattern and the limits", (source, characters, limits) => {
    const cases = casesOf(nodeOf({ ...text, ...limits, pattern: source, not: { pattern: `[^${characters}]` } }));
    const { minLength = 0, maxLength = 0 } = limits as { readonly [keyword: string]: number };
    const keeps = (value: unknown): boolean =>
      typeof value === "string" && new RegExp(source).test(value) && value.length >= minLength && value.length <= maxLength;
    const meant = cases.filter(({ isValid }) => isValid !== undefined);
    expect(meant.filter(({ value, isValid }) => isValid !== keeps(value)).map(({ id, value }) => ({ id, value }))).toEqual([]);
    expect(new Set(meant.map(({ isValid }) => isValid))).toEqual(new Set([true, false]));
  });

  it("are left to the oracle only where several rules decide together", () => {
    const undecided = (kind: string): string =>
      casesOf(nodeOfKind(kind))
        .filter(({ isValid }) => isValid === undefined)
        .map(idOf)
        .join(" ");
    expect(["a text", "a text with a whole pattern", "a word", "an object", "a list"].map(undecided)).toEqual(["", "", "", "", ""]);
    expect(undecided("a text with a pattern somewhere")).toBe(`length-1-ascii length-4-ascii ${alphabets(5)} ${alphabets(6)} ${lineBreaks}`);
    expect(undecided("a list of two at most with keys")).toBe("");
    expect(undecided("branches by a value")).toBe("a-called-b a-and-b b-called-a b-and-a");
  });
});

describe("the values of cases", () => {
  const valuesOf = (kind: string, ...ids: readonly string[]) => {
    const byId = new Map(casesOf(nodeOfKind(kind)).map((one) => [idOf(one), one.value]));
    return ids.map((id) => byId.get(id));
  };

  it("fill a length with characters of one to seven code points", () => {
    expect(valuesOf("a text", ...alphabets(5).split(" "))).toEqual(["xxxxx", "ééééé", "😀😀😀😀😀", "e\u0301e\u0301z", "zzzzz"]);
    const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}";
    expect(valuesOf("a text without limits", "length-40-zwj")).toEqual([`${family.repeat(5)}zzzzz`]);
  });

  it("break a pattern in each of its pieces, before it, after it and across lines", () => {
    expect(valuesOf("a text with a whole pattern", "length-3", "length-4", "length-6", "length-7")).toEqual(["+11", "+111", "+11111", "+111111"]);
    expect(valuesOf("a text with a whole pattern", "something-before", "something-after")).toEqual(["1+111", "+111+"]);
    expect(valuesOf("a text with a whole pattern", "text-x111", "text-%2Bx11", "text-%2B1x1", "text-%2B0123", "text-%2B911")).toEqual([
      "x111",
      "+x11",
      "+1x1",
      undefined,
      "+911",
    ]);
    expect(valuesOf("a text with a whole pattern", ...lineBreaks.split(" "))).toEqual(["\n+111", "+111\n", "+111\n+111"]);
    expect(valuesOf("a text with an open pattern", "optional")).toEqual(["https://a"]);
    expect(valuesOf("a text with a whole pattern that is refused a character", "text-119x")).toEqual(["119x"]);
    expect(valuesOf("a text that is refused some beginnings", "text-xxx", "text-xxxx")).toEqual(["xxx", "xxxx"]);
  });

  it("have digits and letters beyond ASCII, and capitals, in the place of those of a pattern", () => {
    const texts = casesOf(nodeOfKind("a text with a whole pattern")).map(({ value }) => value);
    for (const digit of ["\u0663", "\u0969", "\uff13", "\u{1d7db}", "\u00b3"]) expect(texts).toEqual(expect.arrayContaining([`+${digit}11`, `+1${digit}1`]));
    const links = casesOf(nodeOfKind("a text with an open pattern")).map(({ value }) => value);
    expect(links).toEqual(expect.arrayContaining(["HTTP://A", "Http://a", "\uff48ttp://a", "http\u017f://a", "http://\u{1f600}"]));
  });

  it("alter a word in each way that a reader might overlook", () => {
    expect(valuesOf("a word", ...values(["ab", "c"]).split(" "))).toEqual(["ab", "c", "AB", "abx", "a", " ab", "", "any", "ab\n"]);
  });

  it("repeat keys of a list, and have keys that only look equal", () => {
    const kind = "a list of three at least with keys";
    const item = (id: string, name: string) => ({ id, in: { name } });
    const names = ["identical-items", "repeated-in-name", "repeated-__proto__-id", "unlike-in-case-id", "unlike-in-a-space-after-id"];
    expect(valuesOf(kind, ...names, "unlike-in-normal-form-in-name", "same-text-in-one-item", "same-text-at-different-keys")).toEqual([
      [item("i", "n"), item("i", "n")],
      [item("i", "n"), item("i-2", "n-2"), item("i-1", "n")],
      [item("__proto__", "n"), item("__proto__", "n-1"), item("i-2", "n-2")],
      [item("i", "n"), item("I", "n-1"), item("i-2", "n-2")],
      [item("i", "n"), item("i ", "n-1"), item("i-2", "n-2")],
      [item("i", "\u00e9"), item("i-1", "e\u0301"), item("i-2", "n-2")],
      [item("p", "p"), item("i-1", "n-1"), item("i-2", "n-2")],
      [item("p", "q"), item("q", "p"), item("i-2", "n-2")],
    ]);
  });

  it("have all properties of the branches, none, or those of another branch", () => {
    expect(valuesOf("branches by a property", "neither", "both")).toEqual([{}, { id: "i", link: "l" }]);
    expect(valuesOf("branches by a value", "a-called-b", "a-and-b")).toEqual([
      { type: "b", a: "a" },
      { type: "a", b: true, a: "a" },
    ]);
  });

  it("set __proto__ as an own property", () => {
    const [value] = valuesOf("an object without properties", "unknown-property-__proto__");
    expect(JSON.stringify(value)).toBe('{"__proto__":"x"}');
  });
});

describe("the flags of the cases", () => {
  const flagOf = (id: string): string => {
    const last = id.split(".").at(-1) as string;
    if (/^length-\d+-(?:bmp|astral|combining|zwj)$/.test(last)) return "CodePoints";
    if (last.startsWith("line-break-")) return "LineBreaks";
    if (illFormed.split(" ").includes(last)) return "IllFormed";
    return last.startsWith("unknown-propert") ? "UnknownProperties" : "";
  };

  it.each(Object.keys(kinds))("of %s follow from what it tries", (kind) => {
    const cases = casesOf(nodeOfKind(kind)).filter(({ id }) => !isNamedByText(id));
    expect(cases.map(({ id, flags }) => [id, flags.join()])).toEqual(cases.map(({ id }) => [id, flagOf(id)]));
  });

  it.each([
    ["a text with a whole pattern", 12],
    ["a text with an open pattern", 20],
    ["a text that is not blank", 5],
    ["a text with an upper limit", 2],
  ])("of %s that are named by their text follow from the text", (kind, maxLength) => {
    const cases = casesOf(nodeOfKind(kind)).filter(({ id }) => isNamedByText(id));
    const flagsOf = (text: string): readonly string[] => [
      ...(kind.includes("pattern") && text.includes("\n") ? ["LineBreaks"] : []),
      ...([...text].length <= maxLength && Buffer.byteLength(text) > maxLength ? ["CodePoints"] : []),
    ];
    expect(cases.map(({ value, flags }) => [value, flags])).toEqual(cases.map(({ value }) => [value, flagsOf(value as string)]));
  });
});

describe("a sample", () => {
  it.each<[string, readonly string[]]>([
    ["a text", ['"x"', '"x-1"', '"x-26"']],
    ["a text with a lower limit", ['"xxx"', '"x-1"', '"x-26"']],
    ["a text with an upper limit", ['"x"', '"-1"', '"b"']],
    ["a text of two code points with an example", ['"xx"', '"x-1"', '"x-26"']],
    ["a text with a whole pattern that the limits cut", ['"ddd"', "none", "none"]],
    ["a text with one value", ['"bc"', "none", "none"]],
    ["an object", ['{"a":"a","b":true}', '{"a":"a-1","b":true}', '{"a":"a-26","b":true}']],
    ["an object with properties called unknown and constructor", ["{}", "{}", "{}"]],
    ["a list of at least two", ["[1,1]", "[1,1]", "[1,1]"]],
    ["branches by a property", ['{"id":"i"}', '{"id":"i-1"}', '{"id":"i-26"}']],
    ["several types", ['"a"', '"a"', '"a"']],
  ])("of %s differs by number where its texts can", (kind, samples) => {
    const sample = (number: number): string => {
      try {
        return JSON.stringify(sampleOf(nodeOfKind(kind), number));
      } catch {
        return "none";
      }
    };
    expect([0, 1, 26].map(sample)).toEqual(samples);
  });

  it("is not found where the rules are too hard for the generator, and taken from an example", () => {
    const hard = { ...text, maxLength: 9, pattern: "c", allOf: [{ pattern: "b" }] };
    expect(() => sampleOf(nodeOf(hard))).toThrow('/definitions/Thing: no text is found that keeps these rules together; give one: "examples": ["…"]');
    expect(sampleOf(nodeOf({ ...hard, examples: ["bc"] }))).toBe("bc");
  });
});

describe("the steps of a builder", () => {
  const skeleton = skeletonOf(locate([lintAndLower({ name: request.name, schema: canonical(request.schema) })])[0] as Location) as Skeleton;
  const wire = (messaging: object, action: object, more: object = {}) => ({
    messaging_object: { kind: "message", audience: "one", to: "x", ...messaging, interactive: { body: { text: "b" }, action: { name: "choose", ...action } } },
    ...more,
  });

  it("are found for every part of a message, also for lists in lists and fields of extra_info", () => {
    const message = wire(
      { note: "n", reply_to: { id: "1" } },
      { sections: [{ title: "t", rows: [{ id: "a" }, { id: "b", detail: "d" }] }] },
      { extra_info: { ref: "r", wa_source: "api" } },
    );
    expect(builtOf(message, skeleton)?.steps).toEqual([
      ["to", "x"],
      ["note", "n"],
      ["replyTo", "1"],
      ["body", "b"],
      ["section", "t"],
      ["row", "a"],
      ["row", "b", "d"],
      ["ref", "r"],
      ["waSource", "api"],
    ]);
  });

  it("make the members that a builder always writes, in the order of the schema", () => {
    const { audience: _, ...messaging_object } = wire({}, { sections: [] }).messaging_object;
    expect(JSON.stringify(builtOf({ messaging_object }, skeleton)?.message)).toBe(JSON.stringify(wire({}, { sections: [] })));
  });

  it("are undefined for a message with something that no step sets", () => {
    for (const message of [
      wire({ audience: "all" }, { sections: [] }),
      wire({ more: 1 }, { sections: [] }),
      wire({}, { sections: [{ rows: [{ detail: "d" }] }] }),
    ]) {
      expect(builtOf(message, skeleton)).toBeUndefined();
    }
  });

  it("are undefined for a value that is no message", () => {
    for (const value of [null, 1, "a", [], {}, { messaging_object: {} }, { messaging_object: { interactive: { action: { buttons: {} } } } }]) {
      expect(builtOf(value, skeleton)).toBeUndefined();
    }
  });
});
