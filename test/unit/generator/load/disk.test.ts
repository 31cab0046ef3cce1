import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArtefacts, readSchemas, readServiceFile, writeArtefacts } from "../../../../generator/load/disk.ts";
import { SchemaError } from "../../../../generator/load/json-schema.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("a folder of schemas", () => {
  it("is read in the order of its names, and nothing else in it is", () => {
    save("b.schema.json", "{}");
    save("a.schema.json", '{"a":1}');
    save("service.json", "not JSON");
    save("README.md", "not JSON");
    expect(readSchemas(folder)).toEqual([
      { name: "a", schema: { a: 1 } },
      { name: "b", schema: {} },
    ]);
  });

  it.each(["{", "", "{,}"])("is refused with the name of the file that is no JSON: %j", (text) => {
    save("a.schema.json", text);
    save("service.json", text);
    for (const read of [readSchemas, readServiceFile]) {
      expect(() => read(folder)).toThrow(SchemaError);
      expect(() => read(folder)).toThrow(/(a\.schema|service)\.json: not JSON: /);
    }
  });
});

it("a description of a service that is none is refused with its name", () => {
  save("service.json", "{}");
  expect(() => readServiceFile(folder)).toThrow(/service\.json: not a description of a service: it must have required property/);
});

it("a schema in another encoding than UTF-8 is refused with its name", () => {
  writeFileSync(join(folder, "a.schema.json"), Buffer.from('{ "title": "Caf\u00e9" }', "latin1"));
  expect(() => readSchemas(folder)).toThrow(/a\.schema\.json: not JSON: .*UTF-8/i);
});

describe("a folder of artefacts", () => {
  const artefacts = new Map([
    ["a.ts", "a"],
    ["deep/er/b.json", "b"],
  ]);

  it("that is not there has none", () => expect(readArtefacts(join(folder, "none"))).toEqual(new Map()));

  it("holds exactly what is written into it", () => {
    save("old.ts", "old");
    save("a.ts", "other");
    writeArtefacts(folder, artefacts);
    expect(readArtefacts(folder)).toEqual(artefacts);
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "deep"]);
  });

  it("is touched only where it differs", () => {
    mkdirSync(join(folder, "deep/er"), { recursive: true });
    save("a.ts", "a");
    const before = new Date(1_000_000);
    utimesSync(join(folder, "a.ts"), before, before);
    writeArtefacts(folder, artefacts);
    expect(statSync(join(folder, "a.ts")).mtime).toEqual(before);
  });
});
