/** Guarantees which vectors come of each kind of schema: all of them stand in vectors.golden.txt. */
import { describe, expect, it } from "vitest";
import { casesOf } from "../../../../generator/emit/conformance/cases.ts";
import { alterationsOf } from "../../../../generator/emit/conformance/flags.ts";
import { sampleOf } from "../../../../generator/emit/conformance/sample.ts";
import { builtOf } from "../../../../generator/emit/conformance/steps.ts";
import { emitConformance } from "../../../../generator/emit/conformance/vectors.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import type { Node } from "../../../../generator/lower/ir.ts";
import type { Finding } from "../../../../generator/oracle/findings.ts";
import { altered } from "../support/everything.ts";
import { schemaWith } from "../support/fixture.ts";
import { kinds, object, text } from "../support/kinds.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

const nodeOf = (definition: JsonSchema): Node => lintAndLower(schemaWith(definition)).definitions.get("Thing") as Node;

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

describe("the files of vectors", () => {
  const filesOf = (schema: JsonSchema) => emitConformance(lintAndLower({ name: "thing", schema }), schema);

  it("say what the service alters, and why an implementation may leave a vector out", async () => {
    await expect([...filesOf(altered)].map((file) => file.join("\n")).join("\n")).toMatchFileSnapshot("golden/altered.vectors.json.txt");
  });

  it("are as many as there is something to say", () => {
    expect([...filesOf({ $id: "urn:x:1.0.0", type: "boolean" }).keys()]).toEqual(["core/thing.vectors.json"]);
    expect([...filesOf(altered).keys()]).toEqual(["core/thing.vectors.json", "optional/thing.vectors.json"]);
  });

  it("have no two vectors of one name", () => {
    const schema = object({ a: object({ b: text }), "a.b": text });
    expect(() => filesOf({ $id: "urn:x:1.0.0", title: "A", ...schema })).toThrow("the schema: two vectors are called thing.a.b.type-null");
  });
});

it("no builder makes what is no message", () => {
  for (const value of [null, 1, "a", [], {}, { messaging_object: {} }, { messaging_object: { interactive: { action: { buttons: {} } } } }]) {
    expect(builtOf(value)).toBeUndefined();
  }
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
