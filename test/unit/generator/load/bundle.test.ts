import { describe, expect, it } from "vitest";
import { generate } from "../../../../generator/generate.ts";
import { bundle } from "../../../../generator/load/bundle.ts";
import type { JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";
import { generateAnnotated } from "../support/annotated.ts";

const ref = (reference: string): JsonSchema => ({ $ref: reference });
const from = (file: string, name: string): JsonSchema => ref(`${file}.schema.json#/definitions/${name}`);
const library = (name: string, definitions: JsonSchema): SchemaFile => ({ name, schema: { definitions } });
const message = (definitions: JsonSchema, it: JsonSchema = ref("#/definitions/It")): SchemaFile => ({
  name: "a-request",
  schema: { $id: "urn:test:a:1.0.0", title: "Whole", type: "object", additionalProperties: false, properties: { it }, definitions },
});
const text = { title: "Name", type: "string", maxLength: 3 };

describe("bundle", () => {
  it("copies what a schema refers to in libraries, through as many files as it takes", () => {
    const files = [
      message({ It: { title: "It", type: "array", items: from("one", "List") } }),
      library("one", { List: { title: "List", type: "array", items: from("two", "Name") }, Unused: { title: "Unused" } }),
      library("two", { Name: { title: "Name", type: "array", items: ref("#/definitions/Word") }, Word: { title: "Word", type: "string" } }),
    ];
    const { schemas, libraries } = bundle(files);
    expect(schemas.map(({ name }) => name)).toEqual(["a-request"]);
    expect(libraries.map(({ name, imports }) => [name, [...imports]])).toEqual([
      [
        "one",
        [
          ["Word", "two"],
          ["Name", "two"],
        ],
      ],
      ["two", []],
    ]);
    expect([...(schemas[0]?.imports ?? [])].sort()).toEqual([
      ["List", "one"],
      ["Name", "two"],
      ["Word", "two"],
    ]);
    expect(schemas[0]?.schema).toHaveProperty("definitions", {
      It: { title: "It", type: "array", items: ref("#/definitions/List") },
      List: { title: "List", type: "array", items: ref("#/definitions/Name") },
      Name: { title: "Name", type: "array", items: ref("#/definitions/Word") },
      Word: { title: "Word", type: "string" },
    });
  });

  it("leaves a schema without such references as it is, and data that looks like one", () => {
    const file = message({ It: { title: "It", type: "string", default: from("shared", "Name"), examples: [from("shared", "Name")] } });
    expect(bundle([file]).schemas[0]?.schema).toEqual(file.schema);
  });

  it("takes a definition that is written in both files with the same words", () => {
    const { schemas } = bundle([
      message({ It: from("shared", "Name"), Name: { maxLength: 3, type: "string", title: "Name" } }),
      library("shared", { Name: text }),
    ]);
    expect(schemas[0]?.imports.get("Name")).toBe("shared");
  });

  it.each<[string, readonly SchemaFile[], string]>([
    [
      "a file that is not there",
      [message({ It: { title: "It", type: "array", items: from("shard", "Name") } }), library("shared", { Name: text })],
      "schema/a-request.schema.json#/definitions/It/items/$ref: there is no file shard.schema.json beside this one; correct its name, or add the file",
    ],
    [
      "a definition that is not there",
      [message({ It: from("shared", "Txt") }), library("shared", { Name: text })],
      "schema/a-request.schema.json#/definitions/It/$ref: shared.schema.json has no definition Txt; correct the name, or add the definition",
    ],
    [
      "a definition that every object inherits",
      [message({ It: from("shared", "constructor") }), library("shared", { Name: text })],
      "schema/a-request.schema.json#/definitions/It/$ref: shared.schema.json has no definition constructor; correct the name, or add the definition",
    ],
    [
      "a definition in the schema of another message",
      [message({ It: from("b-request", "It") }), { ...message({ It: text }), name: "b-request" }],
      "schema/a-request.schema.json#/definitions/It/$ref: b-request.schema.json describes a message; move It to a file that has definitions and nothing else, and refer to that",
    ],
    [
      "definitions of two files that refer to each other",
      [
        message({ It: from("one", "A") }),
        library("one", { A: { title: "A", type: "array", items: from("two", "B") } }),
        library("two", { B: { title: "B", type: "array", items: from("one", "A") } }),
      ],
      "schema/two.schema.json#/definitions/B/items/$ref: refers to itself by way of one.schema.json#/definitions/A, two.schema.json#/definitions/B, one.schema.json#/definitions/A; take one of these references out",
    ],
    [
      "a name that is its own and imported, with another meaning",
      [message({ It: from("shared", "Name"), Name: { ...text, maxLength: 4 } }), library("shared", { Name: text })],
      "schema/a-request.schema.json#/definitions/Name: differs from the definition of that name in shared.schema.json, and one schema cannot have both; give one of them another name",
    ],
    [
      "a name with two meanings in two libraries",
      [
        message({ It: { title: "It", oneOf: [from("one", "Name"), from("two", "Name")] } }),
        library("one", { Name: text }),
        library("two", { Name: { ...text, maxLength: 4 } }),
      ],
      "schema/two.schema.json#/definitions/Name: differs from the definition of that name in one.schema.json, and one schema cannot have both; give one of them another name",
    ],
  ])("refuses %s", (_, files, message) => {
    expect(() => bundle(files)).toThrow(message);
  });

  it("leaves every other reference to the linter, which follows none of them", async () => {
    for (const reference of ["https://example.com/a.schema.json#/definitions/A", "../a.schema.json#/definitions/A", "a.json#/definitions/A", "#/A"]) {
      await expect(generate([message({ It: { title: "It", type: "array", items: ref(reference) } })])).rejects.toThrow(
        `schema/a-request.schema.json#/definitions/It/items/$ref: only "#/definitions/…" and "FILE.schema.json#/definitions/…" are followed, not "${reference}": nothing is ever fetched`,
      );
    }
  });
});

describe("an error in a shared definition", () => {
  const user = message({ It: { title: "It", type: "array", items: from("shared", "Name") } });

  it.each<[string, JsonSchema, string]>([
    ["that the linter refuses", { Name: { ...text, minLength: 4 } }, "schema/shared.schema.json#/definitions/Name: minLength is greater than maxLength"],
    [
      "that no emitter would enforce",
      { Name: { title: "Name", anyOf: [{ type: "string" }, {}] } },
      "schema/shared.schema.json#/definitions/Name/anyOf: every branch of anyOf must have a type of its own",
    ],
    [
      "that only its vectors show",
      {
        Name: {
          title: "Name",
          type: "string",
          maxLength: 8,
          pattern: "[a-z]",
          allOf: [{ pattern: "[A-Z]" }, { pattern: "[0-9]" }],
          not: { pattern: "[a-z]$" },
        },
      },
      "schema/shared.schema.json#/definitions/Name: no text is found that keeps these rules together",
    ],
    [
      "that refers to itself",
      { Name: { title: "Name", type: "array", items: ref("#/definitions/Name") } },
      "schema/shared.schema.json#/definitions/Name/items/$ref: refers to itself by way of shared.schema.json#/definitions/Name, shared.schema.json#/definitions/Name",
    ],
  ])("%s names the shared file", async (_, definitions, message) => {
    await expect(generateAnnotated([user, library("shared", definitions)])).rejects.toThrow(message);
  });
});
