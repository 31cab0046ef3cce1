import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emitLimits } from "../../../generator/emit/typescript/limits.ts";
import { generate } from "../../../generator/generate.ts";
import { readSchemas, readServiceFile } from "../../../generator/load/disk.ts";
import type { JsonSchema } from "../../../generator/load/json-schema.ts";
import { limitsOf } from "../../../generator/lower/rule-keywords.ts";
import { requestNames, sourceSchemaOf } from "../../support/schema.ts";
import { annotated } from "./support/annotated.ts";
import { kinds } from "./support/kinds.ts";
import { lintAndLower } from "./support/lint-and-lower.ts";

const folder = fileURLToPath(new URL("../../../schema", import.meta.url));
const schemas = readSchemas(folder);
const service = readServiceFile(folder);

describe("the limits of a schema with every kind of rule", () => {
  it("have no minimum of 0 for a length or a count, and none that the schema does not say", () => {
    const definitions = Object.fromEntries(
      Object.values(kinds).map((kind, index) => [`Kind${index}`, { title: `Kind${index}`, ...(kind["type"] === "array" ? { minItems: 0 } : {}), ...kind }]),
    );
    const schema = lintAndLower({ name: "a-request", schema: { title: "Whole", definitions } });
    const said = [...schema.definitions].flatMap(([title, node]) => Object.entries(limitsOf(node)).map(([keyword, limit]) => ({ title, keyword, limit })));
    expect(said.filter(({ keyword, limit }) => limit === 0 && /^min(?:Length|Items)$/.test(keyword))).toEqual([]);
    for (const { title, keyword, limit } of said) {
      const inSchema = (definitions[title] as JsonSchema)[keyword];
      expect(keyword === "x-maxTotal" ? Object.values(inSchema as JsonSchema)[0] : inSchema, `${title} ${keyword}`).toBe(limit);
    }
    expect(new Set(said.map(({ keyword }) => keyword))).toEqual(
      new Set(["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "x-maxTotal"]),
    );
    expect(emitLimits([schema], "a.json")).not.toMatch(/min(?:Length|Items): 0/);
  });
});

describe("the vectors of the committed schemas", () => {
  it.each([
    ["ReplyTitle", { maxLength: 1 }],
    ["ReplyTitle", { maxLength: 3 }],
    ["ReplyId", { maxLength: 1 }],
    ["ReplyId", { maxLength: 2 }],
    ["ReplyId", { minLength: 5 }],
    ["BodyText", { maxLength: 5 }],
    ["FooterText", { maxLength: 8 }],
    ["HeaderText", { minLength: 3, maxLength: 3 }],
    ["Filename", { maxLength: 3 }],
    ["Reference", { maxLength: 3 }],
    ["MediaLink", { maxLength: 30 }],
    ["MediaId", { maxLength: 2 }],
    ["Buttons", { maxItems: 1 }],
    ["Buttons", { minItems: 2, maxItems: 2 }],
    ["Buttons", { minItems: 0, maxItems: 10 }],
    ["RowId", { maxLength: 3 }],
    ["RowTitle", { maxLength: 3 }],
    ["SectionTitle", { maxLength: 3 }],
    ["ListBodyText", { minLength: 3, maxLength: 1025 }],
    ["ButtonUrl", { maxLength: 30 }],
  ])("have valid and invalid cases when %s has %j", async (title, limits) => {
    const changed = schemas.map(({ name, schema }) => {
      const { definitions, ...rest } = schema as { readonly definitions: Readonly<Record<string, JsonSchema>> };
      const { examples, ...definition } = definitions[title] ?? {};
      const changed = annotated({ ...definition, ...limits });
      return title in definitions ? { name, schema: { ...rest, definitions: { ...definitions, [title]: changed } } } : { name, schema };
    });
    const generated = await generate(changed, service);
    const concerned = requestNames.filter((name) => title in (sourceSchemaOf(name)["definitions"] as object));
    expect(concerned).not.toEqual([]);
    for (const name of concerned) {
      const { vectors } = JSON.parse(generated.get(`conformance/core/${name}.vectors.json`) ?? "") as {
        readonly vectors: readonly { readonly expect: { readonly full: string; readonly issues?: readonly { readonly code: string }[] } }[];
      };
      const verdicts = new Set(vectors.flatMap(({ expect: { full, issues } }) => issues?.map(({ code }) => code) ?? full));
      const ofLists = JSON.stringify(sourceSchemaOf(name)).includes('"maxItems"') ? ["maxItems"] : [];
      for (const rule of ["valid", "maxLength", ...ofLists, ...Object.keys(limits).filter((keyword) => Reflect.get(limits, keyword) > 0)]) {
        expect([...verdicts], name).toContain(rule);
      }
    }
  });
});
