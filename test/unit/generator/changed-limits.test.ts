import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { readSchemas, readServiceFile } from "../../../generator/load/disk.ts";
import type { JsonSchema } from "../../../generator/load/json-schema.ts";
import { annotated } from "./support/annotated.ts";

const folder = fileURLToPath(new URL("../../../schema", import.meta.url));
const schemas = readSchemas(folder);
const service = readServiceFile(folder);

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
  ])("have valid and invalid cases when %s has %j", (title, limits) => {
    const changed = schemas.map(({ name, schema }) => {
      const { definitions, ...rest } = schema as { readonly definitions: Readonly<Record<string, JsonSchema>> };
      const { examples, ...definition } = definitions[title] ?? {};
      const changed = annotated({ ...definition, ...limits });
      return title in definitions ? { name, schema: { ...rest, definitions: { ...definitions, [title]: changed } } } : { name, schema };
    });
    const { vectors } = JSON.parse(generate(changed, service).get("conformance/core/reply-button-request.vectors.json") ?? "") as {
      readonly vectors: readonly { readonly expect: { readonly full: string; readonly issues?: readonly { readonly code: string }[] } }[];
    };
    const verdicts = new Set(vectors.flatMap(({ expect: { full, issues } }) => issues?.map(({ code }) => code) ?? full));
    for (const rule of ["valid", "maxLength", "maxItems", ...Object.keys(limits).filter((keyword) => Reflect.get(limits, keyword) > 0)]) {
      expect([...verdicts]).toContain(rule);
    }
  });
});
