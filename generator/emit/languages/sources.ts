import { readdirSync, readFileSync } from "node:fs";
import type { Artefacts } from "../../load/disk.ts";

/**
 * The hand-written code of a language, which is copied as it is: what all checks
 * share, callbacks, answers. It stands in files of that language, so that its own
 * formatter and compiler can read it.
 */
export function sourcesOf(language: string, firstLine: (path: string) => string): Artefacts {
  const folder = `generator/emit/${language}/source`;
  const url = new URL(`../${language}/source/`, import.meta.url);
  const names = readdirSync(url, { recursive: true, encoding: "utf8" })
    .filter((name) => /^(?:\w+\/)?\w[\w.]*\.[a-z]+$/.test(name))
    .sort();
  return new Map(names.map((name) => [name, `${firstLine(`${folder}/${name}`)}${readFileSync(new URL(name, url), "utf8")}`]));
}
