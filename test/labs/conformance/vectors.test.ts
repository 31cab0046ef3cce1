import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { sourceSchemaOf } from "../../support/schema.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, vectorFiles, vectorsOf } from "./vectors.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const isVectorFile = new Ajv().compile(JSON.parse(read("schema/conformance/vector-file-1.schema.json")));

describe("vector files", () => {
  it.each([...vectorFiles])("follow their schema, with the right counts and flags: %s", (path, file) => {
    expect(isVectorFile(file), JSON.stringify(isVectorFile.errors)).toBe(true);
    expect(file.vectors.length).toBe(file.numberOfVectors);
    expect(read(path)).toMatch(/^[\n\x20-\x7e]*$/);
    expect(new Set(file.vectors.flatMap(({ flags }) => flags))).toEqual(new Set(Object.keys(file.flags)));
  });

  it("use each id once", () => {
    const ids = [...vectorFiles.values()].flatMap(({ vectors }) => vectors.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("explain each flag in the same words", () => {
    const explained = new Map<string, Set<string>>();
    for (const { flags } of vectorFiles.values()) {
      for (const [flag, why] of Object.entries(flags)) explained.set(flag, (explained.get(flag) ?? new Set()).add(why));
    }
    expect([...explained].filter(([, reasons]) => reasons.size > 1)).toEqual([]);
  });

  it("are listed in the manifest with their hash, generated and hand-written", () => {
    const manifest = "generated/conformance/manifest.json";
    const { files } = JSON.parse(read(manifest)) as { files: Record<string, object> };
    const listed = new Map(Object.entries(files).map(([path, entry]) => [posix.join(dirname(manifest), path), entry]));
    expect([...listed.keys()].sort()).toEqual([...vectorFiles.keys()].sort());
    for (const [path, { numberOfVectors, version }] of vectorFiles) {
      const sha256 = createHash("sha256").update(read(path)).digest("hex");
      expect(listed.get(path)).toEqual({ sha256, version, numberOfVectors });
    }
  });

  it.each([...vectorFiles])("say what is in them, and name their schema by its path from them: %s", (path, file) => {
    expect(file.comment).toMatch(/^[A-Z].*\.$/);
    expect(posix.join(dirname(path), file.$schema)).toBe("schema/conformance/vector-file-1.schema.json");
  });

  it("say that they are generated, and from what, when they are", () => {
    for (const [path, { comment }] of vectorFiles) {
      const [source] = /schema\/[\w.-]+\.json/.exec(comment) ?? [];
      if (path.startsWith("generated/")) expect([path, existsSync(new URL(String(source), root))]).toEqual([path, true]);
    }
  });
});

describe("the schema of vector files", () => {
  const file = (vector: object): object => ({
    $schema: "../vector-file-1.schema.json",
    format: 1,
    comment: "c",
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
    ["a message that the service accepts and alters", { documentText: "1", expect: { schema: "valid", full: "acceptable" } }, true],
    ["a schema verdict that is neither valid nor invalid", { documentText: "1", expect: { schema: "acceptable", full: "valid" } }, false],
    ["a vector without input", { expect: { full: "valid" } }, false],
    ["an issue path that is not a JSON Pointer", { documentText: "1", expect: { full: "invalid", issues: [{ code: "type", path: "it" }] } }, false],
    ["a response", answer, true],
    ["a response for a builder", { ...answer, appliesTo: ["builder"] }, false],
    ["a response with a verdict on a message", { ...answer, expect: { full: "valid" } }, false],
  ])("gives the expected verdict on %s", (_, vector, fits) => {
    expect(isVectorFile(file(vector))).toBe(fits);
  });
});

/** The same schema without the rules that the service does not enforce by refusing: those with an `x-consequence`. */
function asTheServiceEnforces(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asTheServiceEnforces);
  if (typeof schema !== "object" || schema === null) return schema;
  const silent = Object.keys("x-consequence" in schema ? (schema["x-consequence"] as object) : {});
  return Object.fromEntries(Object.entries(schema).flatMap(([keyword, value]) => (silent.includes(keyword) ? [] : [[keyword, asTheServiceEnforces(value)]])));
}

describe.each(schemaNames)("messages that the service accepts and alters, in %s", (name) => {
  const schema = sourceSchemaOf(name);
  const lenient = asTheServiceEnforces(schema) as typeof schema;
  const accepts = new Ajv({ strict: false }).compile(lenient);

  it("are invalid here, with a flag for what the service does", () => {
    for (const {
      id,
      flags,
      documentText,
      expect: { full, issues },
    } of vectorsOf(name)) {
      if (documentText === undefined) continue;
      const document: unknown = JSON.parse(documentText);
      const isAltered = full === "invalid" && accepts(document) && keepsRulesBeyond(lenient, document);
      const codes = new Set(issues?.map(({ code }) => code));
      const wanted = isAltered ? [...(codes.has("enum") ? ["ReplacedByService"] : []), ...(codes.has("maxLength") ? ["CutByService"] : [])] : [];
      expect({ id, flags: flags.filter((flag) => flag.endsWith("ByService")).sort() }).toEqual({ id, flags: wanted.sort() });
    }
  });
});

it("vectors include messages that the service alters", () => {
  const flags = vectorsOf("reply-button-request").flatMap((vector) => vector.flags);
  for (const flag of ["CutByService", "ReplacedByService"]) expect(flags.filter((one) => one === flag).length).toBeGreaterThan(3);
});
