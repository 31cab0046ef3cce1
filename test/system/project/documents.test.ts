/** The documents of the project: what they name must be there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const filesIn = (folder: string): readonly string[] => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));

const documents = ["CHANGELOG.md", "README.md", ...[".github", "generated", "generator", "schema", "src"].flatMap(filesIn)].filter((path) =>
  path.endsWith(".md"),
);

describe("links in documents", () => {
  it.each(documents)("lead from %s to files that exist", (path) => {
    const targets = [...read(path).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target]) => target as string);
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it.each(documents)("lead from %s to headings that exist", (path) => {
    const idOf = (heading: string): string =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-");
    const headingsOf = (file: string): readonly string[] => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => idOf(heading as string));
    const links = [...read(path).matchAll(/\]\((?!\w+:)([^)#\s]*)#([^)\s]+)\)/g)];
    const wrong = links.filter(([, target, id]) => !headingsOf(target === "" ? path : normalize(join(dirname(path), target as string))).includes(id as string));
    expect(wrong.map(([link]) => link)).toEqual([]);
  });
});

describe("src/README.md", () => {
  const roomOf = (path: string): string => path.split("/")[1] as string;
  const named = [...read("src/README.md").matchAll(/^\| `([\w.-]+)\/?` \| [^|]+ \| ([^|]+) \|$/gm)];

  it("says of each room which rooms it imports", () => {
    const all = named.map(([, room]) => room as string);
    const sources = filesIn("src").filter((path) => /\.tsx?$/.test(path) && all.includes(roomOf(path)));
    const importsOf = (path: string): readonly string[] =>
      ts
        .preProcessFile(read(path), true, true)
        .importedFiles.flatMap(({ fileName }) => (fileName.startsWith(".") ? [normalize(join(dirname(path), fileName))] : []))
        .filter((target) => target.startsWith("src/"))
        .map(roomOf)
        .filter((room) => room !== roomOf(path) && room !== "type-level");
    const found = Object.fromEntries(all.map((room) => [room, [...new Set(sources.filter((path) => roomOf(path) === room).flatMap(importsOf))].sort()]));
    const said = named.map(([, room, imports]) => [
      room,
      [...(imports as string).matchAll(/[\w.-]{2,}/g)]
        .map(([one]) => one)
        .filter((one) => one !== "nothing")
        .sort(),
    ]);
    expect(Object.fromEntries(said)).toEqual(found);
    expect(filesIn("src").filter((path) => /\.tsx?$/.test(path) && path !== "src/tsdown.config.ts" && !all.includes(roomOf(path)))).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  it("explains every script of package.json, and no other", () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read("package.json"));
    const rows = read(".github/CONTRIBUTING.md").match(/## Scripts[\s\S]*?\n## /)?.[0] ?? "";
    const explained = [...rows.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
      [...(cell as string).matchAll(/`([a-z:-]+)`/g)].map(([, name]) => name as string),
    );
    const hidden = ["prepack"]; // npm calls it
    expect(explained.sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => !hidden.includes(name))
        .sort(),
    );
  });
});
