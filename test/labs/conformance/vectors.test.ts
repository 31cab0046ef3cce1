import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, sourceSchemaOf, vectorFiles, vectorsOf } from "./vectors.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const isVectorFile = new Ajv().compile(JSON.parse(read("schema/conformance/vector-file-1.schema.json")));

describe("every file of vectors", () => {
  it.each([...vectorFiles])("%s is well made", (path, file) => {
    expect(isVectorFile(file), JSON.stringify(isVectorFile.errors)).toBe(true);
    expect(file.vectors.length).toBe(file.numberOfVectors);
    expect(read(path)).toMatch(/^[\n\x20-\x7e]*$/);
    expect(new Set(file.vectors.flatMap(({ flags }) => flags))).toEqual(new Set(Object.keys(file.flags)));
  });

  it("gives no id twice", () => {
    const ids = [...vectorFiles.values()].flatMap(({ vectors }) => vectors.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("explains a flag in the same words", () => {
    const explained = new Map<string, Set<string>>();
    for (const { flags } of vectorFiles.values()) {
      for (const [flag, why] of Object.entries(flags)) explained.set(flag, (explained.get(flag) ?? new Set()).add(why));
    }
    expect([...explained].filter(([, reasons]) => reasons.size > 1)).toEqual([]);
  });

  it("that is generated stands in the manifest with its hash", () => {
    const { files } = JSON.parse(read("generated/conformance/manifest.json")) as { files: Record<string, object> };
    const generated = [...vectorFiles].filter(([path]) => path.startsWith("generated/"));
    expect(Object.keys(files).length).toBe(generated.length);
    for (const [path, { numberOfVectors, version }] of generated) {
      const sha256 = createHash("sha256").update(read(path)).digest("hex");
      expect(files[path.slice("generated/conformance/".length)]).toEqual({ sha256, version, numberOfVectors });
    }
  });
});

describe("the format of a file", () => {
  const file = (vector: object): object => ({
    format: 1,
    schema: "s",
    version: "1.0.0",
    numberOfVectors: 1,
    flags: {},
    vectors: [{ id: "a", flags: [], ...vector }],
  });
  const answer = {
    comment: "c",
    appliesTo: ["client"],
    response: { status: 202, headers: {}, bodyText: "" },
    expect: { outcome: "unknown", retriable: false },
  };

  it.each<[string, object, boolean]>([
    ["a message", { documentText: "1", expect: { schema: "valid", full: "valid" } }, true],
    ["a message that the service takes and alters", { documentText: "1", expect: { schema: "valid", full: "acceptable" } }, true],
    ["a schema that accepts half", { documentText: "1", expect: { schema: "acceptable", full: "valid" } }, false],
    ["no input", { expect: { full: "valid" } }, false],
    ["a path that is no pointer", { documentText: "1", expect: { full: "invalid", issues: [{ code: "type", path: "it" }] } }, false],
    ["an answer", answer, true],
    ["an answer to nobody", { ...answer, appliesTo: ["builder"] }, false],
    ["an answer that expects a verdict", { ...answer, expect: { full: "valid" } }, false],
  ])("%s", (_, vector, fits) => {
    expect(isVectorFile(file(vector))).toBe(fits);
  });
});

/** The same schema without the rules of which it says what the service does instead of refusing. */
function asTheServiceJudges(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asTheServiceJudges);
  if (typeof schema !== "object" || schema === null) return schema;
  const silent = Object.keys("x-consequence" in schema ? (schema["x-consequence"] as object) : {});
  return Object.fromEntries(Object.entries(schema).flatMap(([keyword, value]) => (silent.includes(keyword) ? [] : [[keyword, asTheServiceJudges(value)]])));
}

describe.each(schemaNames)("what the service takes and alters, in %s", (name) => {
  const schema = sourceSchemaOf(name);
  const lenient = asTheServiceJudges(schema) as typeof schema;
  const accepts = new Ajv({ strict: false }).compile(lenient);

  it("is invalid here, and the flag says what the service does", () => {
    for (const {
      id,
      flags,
      documentText,
      expect: { full, issues },
    } of vectorsOf(name)) {
      if (documentText === undefined) continue;
      const document: unknown = JSON.parse(documentText);
      const isTaken = full === "invalid" && accepts(document) && keepsRulesBeyond(lenient, document);
      const codes = new Set(issues?.map(({ code }) => code));
      const wanted = isTaken ? [...(codes.has("enum") ? ["ReplacedByService"] : []), ...(codes.has("maxLength") ? ["CutByService"] : [])] : [];
      expect({ id, flags: flags.filter((flag) => flag.endsWith("ByService")).sort() }).toEqual({ id, flags: wanted.sort() });
    }
  });
});

it("there are messages that the service alters", () => {
  const flags = vectorsOf("reply-button-request").flatMap((vector) => vector.flags);
  for (const flag of ["CutByService", "ReplacedByService"]) expect(flags.filter((one) => one === flag).length).toBeGreaterThan(3);
});
