import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Drift, describeDrift, findDrift } from "../../../generator/drift.ts";
import { generate } from "../../../generator/generate.ts";
import { readArtefacts, readSchemas, readServiceFile, readVectorFiles } from "../../../generator/load/disk.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("findDrift", () => {
  const wanted = new Map([
    ["a.ts", "one\ntwo\n"],
    ["b.ts", "b\n"],
  ]);

  it("names what differs, what is missing and what is an orphan", () => {
    const drifts = findDrift(
      new Map([
        ["a.ts", "one\n2\n"],
        ["c.ts", "c\n"],
      ]),
      wanted,
    );
    expect(drifts.map(({ path, kind }) => [path, kind])).toEqual([
      ["a.ts", "differs"],
      ["b.ts", "is missing"],
      ["c.ts", "is an orphan: no schema gives it"],
    ]);
    expect(describeDrift(drifts[0] as (typeof drifts)[number])).toMatch(/generated\/a\.ts differs[\s\S]*-2\n\+two/);
  });

  it("returns nothing where nothing differs", () => {
    expect(findDrift(new Map(wanted), wanted)).toEqual([]);
  });

  it("returns nothing for the committed files: they are what the schemas give, byte for byte", async () => {
    const folder = `${root}schema`;
    const drifts = findDrift(readArtefacts(`${root}generated`), await generate(readSchemas(folder), readServiceFile(folder), readVectorFiles(folder)));
    expect(drifts.map(({ path, kind }) => `${path} ${kind}`)).toEqual([]);
  });
});

describe("describeDrift", () => {
  const described = (committed: string, wanted: string, kind: Drift["kind"] = "differs"): string => describeDrift({ path: "a.ts", kind, committed, wanted });
  const lines = (count: number, text: string): string => `${text}\n`.repeat(count);

  it("names a missing file in one line", () => {
    expect(described("", "a\n", "is missing")).toBe("generated/a.ts is missing");
  });

  it("shows a patch of a file that differs", () => {
    expect(described("a\nb\nc\n\n", "a\nB\nc\n\n")).toBe(
      "generated/a.ts differs\n--- generated/a.ts\tcommitted\n+++ generated/a.ts\twanted\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c",
    );
  });

  it("cuts a patch after 40 lines, and says how many are left out", () => {
    const patch = (count: number): readonly string[] => described("", lines(count, "x")).split("\n");
    expect(patch(37)).toHaveLength(41);
    expect(patch(37).at(-1)).toBe("+x");
    expect(patch(38)).toHaveLength(42);
    expect(patch(38).at(-1)).toBe("… and 1 more lines");
  });

  it("shows no patch where the texts have too little in common", () => {
    expect(described(lines(1500, "x"), lines(1500, "y"))).toBe("generated/a.ts differs, in more lines than are worth comparing");
  });
});
