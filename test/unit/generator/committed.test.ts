import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findDrift } from "../../../generator/drift.ts";
import { generate } from "../../../generator/generate.ts";
import { readArtefacts, readSchemas, readServiceFile } from "../../../generator/load/disk.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("what is generated", () => {
  it("is what is committed, byte for byte", () => {
    expect(
      findDrift(readArtefacts(`${root}generated`), generate(readSchemas(`${root}schema`), readServiceFile(`${root}schema`))).map(
        ({ path, kind }) => `${path} ${kind}`,
      ),
    ).toEqual([]);
  });
});
