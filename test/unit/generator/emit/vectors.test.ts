import { describe, expect, it } from "vitest";
import { alterationsOf } from "../../../../generator/emit/conformance/vector-file.ts";
import { emitConformance } from "../../../../generator/emit/conformance/vectors.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import type { Finding } from "../../../../generator/oracle/findings.ts";
import { generateAnnotated } from "../support/annotated.ts";
import { altered } from "../support/everything.ts";
import { schemaOf } from "../support/fixture.ts";
import { object, text } from "../support/kinds.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

interface Vector {
  readonly id: string;
  readonly comment?: string;
  readonly flags: readonly string[];
  readonly documentText: string;
  readonly expect: {
    readonly schema: string;
    readonly full: string;
    readonly issues?: readonly { readonly code: string; readonly path: string }[];
  };
}

interface VectorFile {
  readonly format: number;
  readonly schema: string;
  readonly version: string;
  readonly numberOfVectors: number;
  readonly flags: Readonly<Record<string, string>>;
  readonly vectors: readonly Vector[];
}

const filesOf = (schema: JsonSchema): ReadonlyMap<string, string> => emitConformance(lintAndLower({ name: "thing", schema }), schema);

describe("the files of vectors", () => {
  it("are two where some vectors are optional, and one otherwise", () => {
    expect([...filesOf({ $id: "urn:x:1.0.0", type: "boolean" }).keys()]).toEqual(["core/thing.vectors.json"]);
    expect([...filesOf(altered).keys()]).toEqual(["core/thing.vectors.json", "optional/thing.vectors.json"]);
  });

  it("refuse two vectors of one name", () => {
    const schema = object({ a: object({ b: text }), "a.b": text });
    expect(() => filesOf({ $id: "urn:x:1.0.0", title: "A", ...schema })).toThrow("the schema: two vectors are called thing.a.b.type-null.invalid");
  });
});

describe("the vectors of a text that the service alters", () => {
  const [core, optional] = [...filesOf(altered).values()].map((content) => JSON.parse(content)) as [VectorFile, VectorFile];
  const byName = new Map([...core.vectors, ...optional.vectors].map((one) => [one.id.replace(/\.[\w-]+$/, ""), one]));
  const vector = (name: string): Vector => byName.get(`thing.Altered.${name}`) as Vector;
  const vectorOfText = (text: string): Vector => vector(`text-${encodeURIComponent(text)}`);

  it("have a header with the version, the count and the reason of each flag", () => {
    const headers = [core, optional].map(({ vectors, flags, ...header }) => ({ ...header, flags: Object.keys(flags), isWhole: vectors.length }));
    const $schema = "../../../schema/conformance/vector-file-1.schema.json";
    expect(headers).toEqual([
      {
        $schema,
        format: 1,
        comment: expect.stringContaining("schema/thing.schema.json"),
        schema: "thing",
        version: "1.2.3",
        numberOfVectors: core.vectors.length,
        isWhole: core.vectors.length,
        flags: ["AlteredByService", "BeyondSchema", "CodePoints", "CutByService", "LineBreaks"],
      },
      {
        $schema,
        format: 1,
        comment: expect.stringContaining("schema/thing.schema.json"),
        schema: "thing",
        version: "1.2.3",
        numberOfVectors: 3,
        isWhole: 3,
        flags: ["BeyondSchema", "IllFormed"],
      },
    ]);
    for (const { flags } of [core, optional]) for (const reason of Object.values(flags)) expect(reason).toMatch(/^[A-Z].*\.$/);
    for (const flag of ["AlteredByService", "CutByService"]) expect(core.flags[flag]).toMatch(/Here it is invalid; to the service it is acceptable\.$/);
  });

  it("flag a text that the service cuts, in every alphabet", () => {
    expect(vector("length-4-ascii")).toEqual({
      id: "thing.Altered.length-4-ascii.invalid",
      comment: "It is cut.",
      flags: ["CutByService"],
      documentText: '"xxxx"',
      expect: { schema: "invalid", full: "invalid", issues: [{ code: "maxLength", path: "" }] },
    });
    for (const alphabet of ["bmp", "astral", "combining", "zwj"]) {
      expect(vector(`length-4-${alphabet}`)).toMatchObject({ comment: "It is cut.", flags: ["CodePoints", "CutByService"] });
      expect(vector(`length-3-${alphabet}`)).toMatchObject({ flags: ["CodePoints"], expect: { schema: "valid", full: "valid" } });
    }
  });

  it("flag white space that the service trims: beyond the schema where it is not ASCII", () => {
    const flagged = { "\t": ["AlteredByService"], "\u00a0": ["BeyondSchema", "AlteredByService"] };
    for (const [white, flags] of Object.entries(flagged)) {
      const schema = flags.includes("BeyondSchema") ? "valid" : "invalid";
      const trimmed = { code: "edge-white-space", path: "" };
      for (const text of [`${white}a`, `a${white}`]) {
        expect(vectorOfText(text)).toMatchObject({ comment: "It is trimmed.", flags, expect: { schema, full: "invalid", issues: [trimmed] } });
      }
      expect(vectorOfText(white)).toMatchObject({
        comment: "It is not shown. It is trimmed.",
        flags,
        expect: { schema, full: "invalid", issues: [{ code: "blank", path: "" }, trimmed] },
      });
    }
    expect(vectorOfText("a\tb")).toMatchObject({ flags: [], expect: { schema: "valid", full: "valid" } });
    expect(vectorOfText("a\u00a0b")).toMatchObject({ flags: ["CodePoints"], expect: { schema: "valid", full: "valid" } });
  });

  it("have no flag and no comment where the service refuses the text, or it is valid", () => {
    for (const name of ["length-0-ascii", "length-1-ascii", "length-3-ascii", "odd-nul"]) {
      expect(vector(name)).toMatchObject({ flags: [] });
      expect(vector(name)).not.toHaveProperty("comment");
    }
    expect(vector("length-0-ascii").expect).toEqual({ schema: "invalid", full: "invalid", issues: [{ code: "minLength", path: "" }] });
    expect(vector("length-1-ascii").expect).toEqual({ schema: "valid", full: "valid" });
  });

  it("are optional where the text has half of a surrogate pair", () => {
    expect(optional.vectors.map(({ id }) => id)).toEqual(
      ["lone-high", "lone-low", "halves-in-the-wrong-order"].map((name) => `thing.Altered.${name}.invalid-beyond-schema`),
    );
    for (const { flags, expect: expected } of optional.vectors) {
      expect({ flags, expected }).toEqual({
        flags: ["IllFormed", "BeyondSchema"],
        expected: { schema: "valid", full: "invalid", issues: [{ code: "ill-formed-unicode", path: "" }] },
      });
    }
  });
});

describe("the flags for alterations", () => {
  const finding = (keyword: string, consequence?: string): Finding =>
    ({ keyword, code: keyword, path: "", ...(consequence === undefined ? {} : { consequence }) }) as Finding;

  it("name what the service does with each broken rule", () => {
    expect(alterationsOf([finding("maxLength", "is cut"), finding("enum", "is replaced"), finding("type", "is lost")])).toEqual([
      "CutByService",
      "ReplacedByService",
      "AlteredByService",
    ]);
  });

  it("are absent where the service refuses one of the broken rules, or none is broken", () => {
    expect(alterationsOf([finding("maxLength", "is cut"), finding("enum")])).toEqual([]);
    expect(alterationsOf([])).toEqual([]);
  });
});

describe("the vectors of a list with unique keys", () => {
  const thing = object({ id: { $ref: "#/definitions/Id" } });

  it.each([
    [0, 2],
    [1, 3],
    [2, 2],
    [3, 10],
    [5, 5],
  ])("are on both sides of every rule when it has from %i to %i items", async (minItems, maxItems) => {
    const list = { type: "array", minItems, maxItems, uniqueItems: true, "x-uniqueKeys": ["/id"], items: { $ref: "#/definitions/Item" } };
    const artefacts = await generateAnnotated([schemaOf({ List: list, Item: thing, Id: { ...text, minLength: 1, maxLength: 9 } })]);
    const { vectors } = JSON.parse(artefacts.get("conformance/core/reply-button-request.vectors.json") as string) as VectorFile;
    const found = new Map(vectors.map(({ id, expect: expected }) => [id.slice("reply-button-request.it.".length).replace(/\.[a-z-]+$/, ""), expected]));
    expect(found.get(`items-${minItems}`)?.full).toBe("valid");
    expect(found.get(`items-${maxItems + 1}`)?.issues?.map(({ code }) => code)).toEqual(["maxItems"]);
    expect(found.get("repeated-id")?.issues?.map(({ code }) => code)).toEqual(["duplicate-id"]);
    expect(found.get("unlike-in-case-id")?.full).toBe("valid");
  });
});
