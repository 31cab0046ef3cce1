/** Guarantees that nothing is forgotten when the code is mutated: every file is in one area, or says why not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areas, leftOut } from "./areas.ts";
import { isIn } from "./globs.ts";

const root = `${import.meta.dirname}/../..`;
const files = ["src", "generator"].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);
const areasOf = (file: string): readonly string[] => areas.filter(({ mutates }) => isIn(mutates, file)).map(({ name }) => name);

describe("the areas of mutation", () => {
  it("hold every file once, or leave it out for a reason", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => areasOf(file).length > 1)).toEqual([]);
    expect(files.filter((file) => areasOf(file).length === 0 && !isIn(Object.keys(leftOut), file))).toEqual([]);
  });

  it("leave nothing out that is not there", () => {
    for (const glob of Object.keys(leftOut)) expect(files.filter((file) => isIn([glob], file)).length, glob).toBeGreaterThan(0);
  });

  it("are judged by tests that are there", () => {
    for (const { tests } of areas) for (const test of tests) expect(existsSync(`${root}/${test}`), test).toBe(true);
  });

  it("list survivors of code that is there", () => {
    const { equivalent, tolerated }: Record<string, readonly { file: string; line: string; why: string }[]> = JSON.parse(
      readFileSync(`${import.meta.dirname}/survivors.json`, "utf8"),
    );
    for (const { file, line, why } of [...(equivalent ?? []), ...(tolerated ?? [])]) {
      expect(readFileSync(`${root}/${file}`, "utf8").replaceAll(/\s+/g, " "), `${file}: ${line}`).toContain(line.replace(/…$/, ""));
      expect(why).not.toBe("");
    }
  });
});
