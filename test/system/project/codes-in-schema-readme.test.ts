import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

describe("schema/README.md", () => {
  it("explains every code that the vectors of requests expect", () => {
    const vectors = ["generated/conformance/core/", "schema/conformance/core/"].flatMap((folder) =>
      readdirSync(new URL(folder, root)).flatMap((name) => (/callback|response/.test(name) ? [] : [read(folder + name)])),
    );
    const codes = new Set(vectors.flatMap((text) => [...text.matchAll(/"code": ?"([\w-]+)"/g)].map(([, code]) => code as string)));
    const explained = new Set(
      [...read("schema/README.md").matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) => [...(cell as string).matchAll(/`([\w-]+)`/g)].map(([, code]) => code)),
    );
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes].filter((code) => !explained.has(code))).toEqual([]);
  });
});
