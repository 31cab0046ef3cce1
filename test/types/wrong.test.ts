import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { compile, compilers, fixtures } from "./compilers.ts";

/** Every wrong program says in its last line what is wrong with it. */
const folder = fixtures("wrong");
const programs = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

function sentenceOf(program: string): string {
  return /^\/\/ says: (.+)\n$/m.exec(program)?.[1] as string;
}

describe.each(compilers)("a wrong program does not compile: %s", async (compiler) => {
  const { errors } = await compile(compiler, programs);

  test.each(Object.keys(programs))("%s", (name) => {
    const found = errors.filter(({ file }) => file === name);
    expect(found.map(({ text }) => text)).toHaveLength(1);
    expect(found[0]?.text).toContain(`"${sentenceOf(programs[name] as string)}"`);
  });
});

describe("a wrong program says the same at run time", () => {
  test.each(Object.entries(programs))("%s", (_, program) => {
    expect(issuesOf(program).map(({ message }) => message)).toContain(sentenceOf(program));
  });
});

/** Runs a program and judges what it makes, a builder or a message. */
function issuesOf(program: string): readonly library.Issue[] {
  const body = program.replace(/^import .*$/m, "").replace("export const wrong =", "return");
  try {
    const made = new Function(...Object.keys(library), body)(...Object.values(library)) as library.AnyReplyButtonBuilder;
    const built = made.safeBuild();
    return built.ok ? [] : built.issues;
  } catch (error) {
    if (error instanceof library.MessageError) return error.issues;
    throw error;
  }
}
