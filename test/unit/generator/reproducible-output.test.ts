import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { readSchemas, readServiceFile } from "../../../generator/load/disk.ts";
import type { Json } from "../../../generator/load/json-schema.ts";
import { readService } from "../../../generator/load/service.ts";
import { shuffled } from "./support/fixture.ts";

const folder = fileURLToPath(new URL("../../../schema", import.meta.url));
const schemas = readSchemas(folder);
const service = readServiceFile(folder);

describe("the generated files", () => {
  it("do not depend on the order of keys in the schemas, nor on the order of files", async () => {
    const wanted = [...(await generate(schemas, service))];
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const pick = (count: number): number => (numbers.next().value as number) % count;
        const files = [...schemas].reverse().map(({ name, schema }) => ({ name, schema: shuffled(schema, pick) }));
        expect([...(await generate(files, service))]).toEqual(wanted);
      }),
      { numRuns: 2 },
    );
  });

  it.each<[string, (count: number) => number]>([
    ["the last first", (count) => count - 1],
    ["the middle first", (count) => Math.floor(count / 2)],
  ])("do not depend on the order of keys in the description of the service: %s", async (_, pick) => {
    const { statusErrors, ...described } = service;
    const reread = readService(shuffled(described as unknown as Json, pick));
    const again = await generate(schemas, statusErrors === undefined ? reread : { ...reread, statusErrors });
    const differing = [...(await generate(schemas, service))].filter(([path, text]) => again.get(path) !== text).map(([path]) => path);
    expect(differing).toEqual([]);
  });

  it("contain no date and no path of a machine", async () => {
    const all = [...(await generate(schemas, service)).values()].join("\n");
    expect(all).not.toMatch(/20[2-9]\d-\d\d-\d\dT|\/(?:home|root|work|Users)\//);
  });
});
