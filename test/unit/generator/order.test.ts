import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { readSchemas, readServiceFile } from "../../../generator/load/disk.ts";
import type { Json } from "../../../generator/load/json-schema.ts";
import { readService } from "../../../generator/load/service.ts";
import { shuffled } from "./support/fixture.ts";

const folder = fileURLToPath(new URL("../../../schema", import.meta.url));
const schemas = readSchemas(folder);
const service = readServiceFile(folder) as unknown as Json;

describe("the order in which somebody typed the description of the service", () => {
  it.each<[string, (count: number) => number]>([
    ["the last first", (count) => count - 1],
    ["the middle first", (count) => Math.floor(count / 2)],
  ])("does not matter: %s", (_, pick) => {
    const again = generate(schemas, readService(shuffled(service, pick)));
    const differing = [...generate(schemas, readService(service))].filter(([path, text]) => again.get(path) !== text).map(([path]) => path);
    expect(differing).toEqual([]);
  });
});
