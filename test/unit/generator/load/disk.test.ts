import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArtefacts, readSchemas, readServiceFile, readVectorFiles, writeArtefacts } from "../../../../generator/load/disk.ts";
import { SchemaError } from "../../../../generator/load/json-schema.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("a folder of schemas", () => {
  it("is read sorted by name, without its other files", () => {
    save("b.schema.json", "{}");
    save("a.schema.json", '{"a":1}');
    save("service.json", "not JSON");
    save("README.md", "not JSON");
    expect(readSchemas(folder)).toEqual([
      { name: "a", schema: { a: 1 } },
      { name: "b", schema: {} },
    ]);
  });

  it.each(["{", "", "{,}"])("is refused with the name of a file that is not JSON: %j", (text) => {
    save("a.schema.json", text);
    save("service.json", text);
    for (const read of [readSchemas, readServiceFile]) {
      expect(() => read(folder)).toThrow(SchemaError);
      expect(() => read(folder)).toThrow(/(a\.schema|service)\.json: not JSON: /);
    }
  });

  it("has hand-written vectors below it, which are read as text, sorted by path", () => {
    expect(readVectorFiles(folder)).toEqual(new Map());
    for (const name of ["http", "core"]) mkdirSync(join(folder, "conformance", name), { recursive: true });
    save("conformance/core/b.vectors.json", "{ }");
    save("conformance/http/a.vectors.json", "[]");
    save("conformance/core/a.vectors.json", "1");
    save("conformance/vector-file-1.schema.json", "not JSON");
    expect([...readVectorFiles(folder)]).toEqual([
      ["schema/conformance/core/a.vectors.json", "1"],
      ["schema/conformance/core/b.vectors.json", "{ }"],
      ["schema/conformance/http/a.vectors.json", "[]"],
    ]);
    save("conformance/core/a.vectors.json", "{");
    expect(() => readVectorFiles(folder)).toThrow(/conformance\/core\/a\.vectors\.json: not JSON: /);
  });

  it("is refused with the path of a service.json that describes no service", () => {
    save("service.json", "{}");
    expect(() => readServiceFile(folder)).toThrow(/service\.json: not a description of a service: it must have required property/);
  });

  it("is refused with the name of a file that is not UTF-8", () => {
    writeFileSync(join(folder, "a.schema.json"), Buffer.from('{ "title": "Caf\u00e9" }', "latin1"));
    expect(() => readSchemas(folder)).toThrow(/a\.schema\.json: not JSON: .*UTF-8/i);
  });
});

describe("a folder of artefacts", () => {
  const artefacts = new Map([
    ["a.ts", "a"],
    ["deep/er/b.json", "b"],
  ]);

  it("has no files where it is missing", () => expect(readArtefacts(join(folder, "none"))).toEqual(new Map()));

  it("holds exactly the files that are written to it", () => {
    save("old.ts", "old");
    save("a.ts", "other");
    writeArtefacts(folder, artefacts);
    expect(readArtefacts(folder)).toEqual(artefacts);
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "deep"]);
  });

  it("keeps files that are already the same untouched", () => {
    mkdirSync(join(folder, "deep/er"), { recursive: true });
    save("a.ts", "a");
    const before = new Date(1_000_000);
    utimesSync(join(folder, "a.ts"), before, before);
    writeArtefacts(folder, artefacts);
    expect(statSync(join(folder, "a.ts")).mtime).toEqual(before);
  });
});
