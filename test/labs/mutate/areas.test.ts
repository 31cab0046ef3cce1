import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { describe, expect, it } from "vitest";
import { areas, leftOut } from "./areas.ts";

const root = join(import.meta.dirname, "../../..");
const files = ["src", "generator", "generated"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`))
  .filter((path) => /\.(?:ts|tsx|js)$/.test(path) && !path.endsWith(".d.ts"));

/** The globs that a glob with one set of braces means: each of them must match something. */
function alternatives(glob: string): readonly string[] {
  const [braces, inner] = /\{([^}]*)\}/.exec(glob) ?? [];
  return braces === undefined || inner === undefined ? [glob] : inner.split(",").map((each) => glob.replace(braces, each));
}

const matching = (glob: string): readonly string[] => files.filter((file) => matchesGlob(file, glob));

function filesOf(globs: readonly string[]): readonly string[] {
  const excluded = globs.filter((glob) => glob.startsWith("!")).flatMap((glob) => matching(glob.slice(1)));
  return globs.flatMap(matching).filter((file) => !excluded.includes(file));
}

const inAreas = areas.flatMap(({ mutates }) => filesOf(mutates));

describe("the areas of mutation tests", () => {
  it.each(areas)("name files that exist: $name", ({ mutates, tests }) => {
    const globs = mutates.map((glob) => glob.replace(/^!/, "")).flatMap(alternatives);
    expect(globs.filter((glob) => matching(glob).length === 0)).toEqual([]);
    expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([]);
  });

  it("have each file of the library and the generator once, or say why it is left out", () => {
    expect(inAreas.filter((file, index) => inAreas.indexOf(file) !== index)).toEqual([]);
    const others = files.filter((file) => !file.startsWith("generated/") && !inAreas.includes(file));
    expect(others.filter((file) => !leftOut.some(({ files: globs }) => globs.some((glob) => matchesGlob(file, glob))))).toEqual([]);
    const idle = leftOut.flatMap(({ files: globs }) => globs.flatMap(alternatives)).filter((glob) => !others.some((file) => matchesGlob(file, glob)));
    expect(idle).toEqual([]);
  });

  it("excuse mutants in functions of strict areas only", () => {
    const equivalents: Readonly<Record<string, readonly { readonly function: string }[]>> = JSON.parse(
      readFileSync(join(import.meta.dirname, "equivalent.json"), "utf8"),
    );
    const gone = Object.entries(equivalents).flatMap(([name, excused]) => {
      const area = areas.find((each) => each.name === name && each.strict);
      const code = filesOf(area?.mutates ?? []).map((file) => readFileSync(join(root, file), "utf8"));
      const isThere = (named: string): boolean => code.some((text) => new RegExp(`(?<!\\w)${named}\\b`).test(text));
      return excused.filter((one) => !isThere(one.function)).map((one) => `${name}: ${one.function}`);
    });
    expect(gone).toEqual([]);
  });
});
