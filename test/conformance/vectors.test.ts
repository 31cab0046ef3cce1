import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { checkApiResponse, checkReplyButtonRequest, checkReplyCallback } from "../../generated/validators.js";
import { type AnyReplyButtonBuilder, buttons, type Issue, validate } from "../../src/index.ts";
import { score, surprises } from "./judge.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { fromNpm } from "./validators.ts";
import { schemaNames, sourceSchemaOf, type Vector, vectorFiles, vectorsOf } from "./vectors.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const checks = { "api-response": checkApiResponse, "reply-button-request": checkReplyButtonRequest, "reply-callback": checkReplyCallback };
const bare = (issues: readonly Issue[]) => issues.map(({ code, path }) => ({ code, path }));

describe("every file of vectors", () => {
  const isVectorFile = new Ajv().compile(JSON.parse(read("schema/conformance/vector-file-1.schema.json")));

  it.each([...vectorFiles])("%s is well made", (path, file) => {
    expect(isVectorFile(file), JSON.stringify(isVectorFile.errors)).toBe(true);
    expect(file.vectors.length).toBe(file.numberOfVectors);
    expect(read(path)).toMatch(/^[\n\x20-\x7e]*$/);
    expect(new Set(file.vectors.flatMap(({ flags }) => flags ?? []))).toEqual(new Set(Object.keys(file.flags)));
  });

  it("gives no id twice", () => {
    const ids = [...vectorFiles.values()].flatMap(({ vectors }) => vectors.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("that is generated stands in the manifest with its hash", () => {
    const { files } = JSON.parse(read("generated/conformance/manifest.json")) as { files: Record<string, { sha256: string; numberOfVectors: number }> };
    const generated = [...vectorFiles].filter(([path]) => path.startsWith("generated/"));
    expect(Object.keys(files).length).toBe(generated.length);
    for (const [path, { numberOfVectors }] of generated) {
      const sha256 = createHash("sha256").update(read(path)).digest("hex");
      expect(files[path.slice("generated/conformance/".length)]).toEqual({ sha256, numberOfVectors });
    }
  });
});

describe.each(schemaNames)("the vectors on %s", (name) => {
  const schema = sourceSchemaOf(name);
  const accepts = new Ajv({ strict: false }).compile(schema);
  const all = [...vectorsOf(name), ...vectorsOf(name, "optional")];

  it("are what Ajv says of the source, and the rules beyond it", () => {
    for (const { id, documentText, expect: expected } of all) {
      if (documentText === undefined) continue;
      const document = JSON.parse(documentText);
      const isValid = accepts(document);
      const full = isValid && keepsRulesBeyond(schema, document);
      expect({ id, schema: isValid, full }).toEqual({ id, schema: expected.schema === "valid", full: expected.full === "valid" });
    }
  });

  it("are what the generated validator says", () => {
    const check = checks[name as keyof typeof checks];
    for (const { id, documentText, expect: expected } of all) {
      if (documentText !== undefined) expect({ id, right: check(JSON.parse(documentText)) === undefined }).toEqual({ id, right: expected.full === "valid" });
    }
  });
});

describe("the hand-written vectors", () => {
  const withIssues = vectorsOf("reply-button-request").filter(({ expect: { issues } }) => issues !== undefined);

  it.each(withIssues.filter(({ documentText }) => documentText !== undefined))(
    "$id: the validator finds the issues where they are",
    ({ documentText, expect: { issues } }) => {
      const result = validate(JSON.parse(documentText as string));
      expect(result.ok ? [] : bare(result.issues)).toEqual(issues);
    },
  );

  it.each(vectorsOf("reply-button-request").filter(({ steps }) => steps !== undefined))(
    "$id: the builder makes it or refuses it",
    ({ steps, expect: expected }) => {
      const built = take(steps as NonNullable<Vector["steps"]>).safeBuild();
      expect(built.ok ? { full: "valid", wire: JSON.stringify(built.message) } : { full: "invalid", issues: bare(built.issues) }).toEqual(expected);
    },
  );
});

/** Takes the steps that a vector names. */
function take(steps: NonNullable<Vector["steps"]>): AnyReplyButtonBuilder {
  const start: AnyReplyButtonBuilder = buttons();
  return steps.reduce((builder, [name, ...texts]) => {
    const step = builder[name as keyof AnyReplyButtonBuilder] as (...parameters: readonly string[]) => AnyReplyButtonBuilder;
    return step.apply(builder, texts);
  }, start);
}

describe("validators that run as a program of their own", () => {
  it("answer line by line", () => {
    const validator = fromNpm.find(({ name }) => name === "ajv");
    expect(validator).toBeDefined();
    if (validator === undefined) return;
    const { right, all, failed } = score(validator, "api-response");
    expect({ right, failed }).toEqual({ right: all, failed: [] });
  });

  it("are held to a list of failures that must be exact", () => {
    expect(surprises("some", ["a", "b"], ["b", "c"])).toEqual(["some fails a", "some passes c: take it off expected-failures/some.txt"]);
    expect(surprises("some", ["b"], ["b"])).toEqual([]);
  });
});
