/** The layers of the code: a file imports only from its own layer and from lower ones. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The layers of src/ and generated/, the highest first. */
const layers = [
  "src/cli",
  "src/studio",
  "src/sandbox",
  "src/bullmq",
  "src/bulk",
  "src/callbacks",
  "src/client",
  "src/index.ts",
  "src/builder",
  "src/preview",
  "src/loopback",
  "src/message",
  "generated",
  "src/type-level",
];

/** What the generator takes from src/: the sentences, which other languages say word for word, without anything of `generated/`. */
const sentences = ["src/message/finding-of-all.ts", "src/message/issue-details.ts", "src/message/issue-sentence.ts", "src/message/json.ts", "src/type-level"];

/** The phases of the generator, the last one first. */
const generatorPhases = ["generator/main.ts", "generator/schema-diff", "generator/generate.ts", "generator/drift.ts"].concat(
  ["emit", "oracle", "lower", "lint", "load"].map((phase) => `generator/${phase}`),
  sentences,
);

/** A folder with more code files should be split. */
const maxFiles = 15;

const files = ["src", "generator", "generated"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:ts|tsx|js)$/.test(path)),
);

/** File → the files of the project that it imports, statically or dynamically. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles.map(({ fileName }) => fileName).flatMap((name) => (name.startsWith(".") ? [normalize(join(dirname(file), name))] : []));
}

function layerOf(file: string, order: readonly string[]): number {
  return order.findIndex((layer) => file === layer || file.startsWith(`${layer}/`));
}

/** The imports from a lower layer to a higher one, or to a file that is in no layer. */
function upwardImports(order: readonly string[], folder: string): readonly string[] {
  return [...imports]
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([file, targets]) => targets.filter((target) => layerOf(target, order) < layerOf(file, order)).map((target) => `${file} → ${target}`));
}

/** A list of files, each of which imports the next, and the last of which imports the first. */
function importCycle(): readonly string[] | undefined {
  const done = new Set<string>();
  for (const file of files) {
    const found = visit(file, []);
    if (found !== undefined) return found;
  }
  return undefined;

  function visit(file: string, trail: readonly string[]): readonly string[] | undefined {
    if (trail.includes(file)) return trail.slice(trail.indexOf(file));
    if (done.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const found = visit(target, [...trail, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  }
}

describe("imports", () => {
  it("form no cycle, not even of type imports", () => {
    expect(importCycle()).toBeUndefined();
  });

  it("of src/ and generated/ lead to the same layer or a lower one", () => {
    expect(upwardImports(layers, "src/")).toEqual([]);
    expect(upwardImports(layers, "generated/")).toEqual([]);
  });

  it("of the generator lead to the same phase or an earlier one", () => {
    expect(upwardImports(generatorPhases, "generator/")).toEqual([]);
  });

  it("name existing files, and every file is in a layer", () => {
    const outside = files.filter((file) => layerOf(file, [...layers, ...generatorPhases]) === -1);
    expect(outside).toEqual(["src/tsdown.config.ts"]);
    for (const [file, targets] of imports) for (const target of targets) expect(files, file).toContain(target);
  });
});

describe("folders", () => {
  it(`contain at most ${maxFiles} code files each`, () => {
    const folders = [...new Set(files.map((file) => dirname(file)))];
    const counts = folders.map((folder) => ({ folder, count: files.filter((file) => dirname(file) === folder).length }));
    expect(counts.filter(({ count }) => count > maxFiles)).toEqual([]);
  });
});
