/** Guarantees the map of the README: imports run one way, from the top floor down, and no folder becomes a drawer. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The rooms of the project from the top floor down: a room imports what is below it, and itself. */
const floors = [
  "src/cli",
  "src/studio",
  "src/sandbox",
  "src/bullmq",
  "src/bulk",
  "src/replies",
  "src/client",
  "src/index.ts",
  "src/builder",
  "src/preview",
  "src/loopback",
  "src/message",
  "generated",
  "src/type-level",
];

/** The phases of the generator, the last one first. */
const phases = ["generator/main.ts", "generator/schema-diff", "generator/generate.ts", "generator/drift.ts"].concat(
  ["emit", "oracle", "lower", "lint", "load"].map((phase) => `generator/${phase}`),
);

/** More files than this are several rooms in one. */
const mostFiles = 15;

const files = ["src", "generator", "generated"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:ts|tsx|js)$/.test(path)),
);

/** File → the files of the project that it imports, at once or when it is called. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles.map(({ fileName }) => fileName).flatMap((name) => (name.startsWith(".") ? [normalize(join(dirname(file), name))] : []));
}

function floorOf(file: string, house: readonly string[]): number {
  return house.findIndex((room) => file === room || file.startsWith(`${room}/`));
}

/** Every import that leads from a lower floor to a higher one, or to a room that is on no floor. */
function upwards(house: readonly string[], within: string): readonly string[] {
  return [...imports]
    .filter(([file]) => file.startsWith(within))
    .flatMap(([file, targets]) => targets.filter((target) => floorOf(target, house) < floorOf(file, house)).map((target) => `${file} → ${target}`));
}

/** A list of files each of which imports the next, and the last of which imports the first. */
function circle(): readonly string[] | undefined {
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
  it("form no circle, not even of types", () => {
    expect(circle()).toBeUndefined();
  });

  it("of src/ and generated/ lead down", () => {
    expect(upwards(floors, "src/")).toEqual([]);
    expect(upwards(floors, "generated/")).toEqual([]);
  });

  it("of the generator lead back to an earlier phase", () => {
    expect(upwards(phases, "generator/")).toEqual([]);
  });

  it("name files that are there, and rooms that have a floor", () => {
    const outside = files.filter((file) => floorOf(file, [...floors, ...phases]) === -1);
    expect(outside).toEqual(["src/tsdown.config.ts"]);
    for (const [file, targets] of imports) for (const target of targets) expect(files, file).toContain(target);
  });
});

describe("folders", () => {
  it(`hold at most ${mostFiles} files of code each`, () => {
    const folders = [...new Set(files.map((file) => dirname(file)))];
    const counts = folders.map((folder) => ({ folder, count: files.filter((file) => dirname(file) === folder).length }));
    expect(counts.filter(({ count }) => count > mostFiles)).toEqual([]);
  });
});
