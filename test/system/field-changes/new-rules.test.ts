import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { readSchemas } from "../../../generator/load/disk.ts";
import type { JsonSchema } from "../../../generator/load/json-schema.ts";
import { copyOfProject, sharedSchema, type ToolChain } from "./tool-chain.ts";

const source = (...rules: readonly string[]) => ({ "x-source": Object.fromEntries(rules.map((rule) => [rule, "Our reading: a test."])) });

/** New fields of extra_info, each with a rule that no field has today. */
const newFields = {
  priority: { type: "integer", minimum: 1, maximum: 5, default: 3, ...source("minimum", "maximum") },
  format: { type: "integer", const: 2, ...source("const") },
  channel: { type: "string", const: "sms", ...source("const") },
  old_ref: { type: "string", deprecated: true, "x-instead": "use ref" },
  airport: {
    type: "string",
    pattern: "^[A-Z]{3}$",
    not: { pattern: "[^A-Z]" },
    "x-sentence": { pattern: "airport is not 3 capital letters; write a code such as AMS" },
    ...source("pattern"),
  },
};

const before = mkdtempSync(join(tmpdir(), "schema-before-"));
cpSync(fileURLToPath(new URL("../../../schema", import.meta.url)), before, { recursive: true });
afterAll(() => rmSync(before, { recursive: true }));

describe("new fields with a range, a constant, a default, a pattern, and one that is deprecated", () => {
  let project: ToolChain;

  beforeAll(() => {
    project = copyOfProject();
    project.change<object>("ExtraInfo", "properties", (fields) => ({ ...fields, ...newFields }));
    const { status, output } = project.run("generator/main.ts");
    expect(status, output).toBe(0);
  });
  afterAll(() => project.remove());

  it("reach the types, the reference, the editions and the vectors", () => {
    const types = project.read("generated/shared/types.ts");
    expect(types).toMatch(/From 1 to 5\.\s+\*\s+\* Default: `3`\.[^/]*\*\/\s+readonly priority\?: number;/);
    expect(types).toMatch(/readonly format\?: 2;/);
    expect(types).toMatch(/@deprecated use ref\s+\*\/\s+readonly old_ref\?: string;/);
    const reference = project.read("generated/reference.md");
    expect(reference).toContain("minimum 1; maximum 5; default `3`");
    expect(reference).toContain("**deprecated**: use ref");
    const draft7 = JSON.parse(project.read("generated/schema/reply-button-request.draft-07.json")).definitions.ExtraInfo.properties;
    expect([draft7.channel.enum, draft7.channel.const, draft7.priority.maximum]).toEqual([["sms"], undefined, 5]);
    const { vectors } = JSON.parse(project.read("generated/conformance/core/reply-button-request.vectors.json"));
    const issueOf = (id: string) =>
      vectors.find((vector: { id: string }) => vector.id.startsWith(`reply-button-request.extra_info.${id}.`))?.expect.issues?.[0].code;
    const ids = ["priority.below-minimum", "priority.at-minimum", "priority.above-maximum", "format.value-3", "channel.value-SMS", "airport.length-2"];
    expect(ids.map(issueOf)).toEqual(["minimum", undefined, "maximum", "const", "const", "pattern"]);
  });

  it("reach validate, with a sentence for each and a warning", () => {
    const extra = { priority: 0, format: 1, channel: "mms", airport: "Rome" };
    const script = `import { buttons, validate } from "./src/index.ts";
const message = buttons().body("b").to("+919876543210").reply("a", "A").build();
const invalid = validate({ ...message, extra_info: ${JSON.stringify(extra)} });
const old = validate({ ...message, extra_info: { old_ref: "a", priority: 5, format: 2, channel: "sms", airport: "AMS" } });
console.log(JSON.stringify([invalid.issues.map(({ message }) => message).sort(), old.warnings.map(({ message }) => message)]));
`;
    const { output } = project.run("--input-type=module", "--eval", script);
    expect(JSON.parse(output)).toEqual([
      ["airport is not 3 capital letters; write a code such as AMS", "channel must be sms", "format must be the number 2", "priority is 0; the minimum is 1"],
      ["old_ref is deprecated; use ref"],
    ]);
  });

  it("compile where they are valid, and not where the type is another", () => {
    const program = (extra: string): string => `import { buttons } from "./src/index.ts";\nexport const builder = buttons().extraInfo(${extra});\n`;
    const output = project.compile(program('{ priority: 5, format: 2, channel: "sms", airport: "AMS", old_ref: "a" }'));
    const lines = output.split("\n").filter((line) => /^\S/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^src\/builder\/[\w-]+\/[\w-]+-builder\.ts.*"write the step \.\w+\(\), which the schema has"/);
    const refused = project.compile(`${program("{ format: 3 }")}export const other = buttons().extraInfo({ channel: "mms" });\n`);
    expect(refused).toContain("Type '3' is not assignable to type");
    expect(refused).toContain("channel must be sms");
  });

  it("are listed by schema:diff", () => {
    const { output, status } = project.run("generator/schema-diff/main.ts", before);
    for (const field of Object.keys(newFields)) expect(output).toContain(`ExtraInfo: properties ${field}; not breaking`);
    expect(status).toBe(2);
  });
});

describe("a changed range", () => {
  let project: ToolChain;
  beforeAll(() => {
    project = copyOfProject();
  });
  afterAll(() => project.remove());

  it("is tightened or loosened for schema:diff, with a message that shows it", () => {
    project.change<object>("ExtraInfo", "properties", (fields) => ({ ...fields, priority: newFields.priority }));
    const first = mkdtempSync(join(tmpdir(), "schema-first-"));
    project.copyTo("schema", first);
    project.edit(sharedSchema, [['"maximum": 5', '"maximum": 4']]);
    const { output, status } = project.run("generator/schema-diff/main.ts", first);
    rmSync(first, { recursive: true });
    expect(output).toContain("tightened  /definitions/ExtraInfo/properties/priority: maximum 5 → 4; breaking");
    expect(output).toContain('"priority":5');
    expect(status).toBe(3);
  });
});

describe("a rule that could not follow", () => {
  const schemas = readSchemas(fileURLToPath(new URL("../../../schema", import.meta.url)));
  const { "x-sentence": _, ...unsaid } = newFields.airport;
  const { "x-source": __, ...unsourced } = newFields.priority;

  it.each<[string, object, string]>([
    ["a pattern without a sentence", unsaid, ': the rule "pattern" has no x-sentence; add it to x-sentence beside it'],
    ["a range without a source", unsourced, ': the rule "minimum" has no x-source; add it to x-source beside it'],
    ["a rule under another name", { type: "integer", atLeast: 1, ...source("atLeast") }, '/atLeast: the keyword "atLeast" is not in the portable subset'],
    [
      "a source that kept the old name of its rule",
      { type: "integer", minimum: 1, ...source("minimum", "min") },
      "/x-source/min: is no rule for which x-source",
    ],
    ["a default out of range", { ...newFields.priority, default: 6 }, "/default: the default breaks the rules of its own schema"],
    ["a sentence of another field", { ...newFields.airport, "x-sentence": { pattern: "city is wrong" } }, '/x-sentence/pattern: must begin with "field "'],
  ])("is refused with the place and what to do: %s", async (_case, field, sentence) => {
    const changed = schemas.map(({ name, schema }) => {
      const copy = structuredClone(schema) as { readonly definitions: Readonly<Record<string, { readonly properties: object }>> };
      if (name === "shared") Object.assign(copy.definitions["ExtraInfo"]?.properties ?? {}, { field });
      return { name, schema: copy as unknown as JsonSchema };
    });
    await expect(generate(changed)).rejects.toThrow(`${sharedSchema}#/definitions/ExtraInfo/properties/field${sentence}`);
  });
});
