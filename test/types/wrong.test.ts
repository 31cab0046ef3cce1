import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { compile, compilers, fixtures } from "./compilers.ts";

/** The last line of each invalid program is the expected sentence. */
const folder = fixtures("wrong");
const programs = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

function sentenceOf(program: string): string {
  return /^\/\/ says: (.+)\n$/m.exec(program)?.[1] as string;
}

describe.each(compilers)("the invalid programs in fixtures/wrong, compiled by %s", async (compiler) => {
  const { errors } = await compile(compiler, programs);

  it.each(Object.keys(programs))("have one error, with the expected sentence: %s", (name) => {
    const found = errors.filter(({ file }) => file === name);
    expect(found.map(({ text }) => text)).toHaveLength(1);
    expect(found[0]?.text).toContain(`"${sentenceOf(programs[name] as string)}"`);
  });
});

describe("the invalid programs in fixtures/wrong, at run time", () => {
  it.each(Object.entries(programs))("have an issue with the expected sentence: %s", (_, program) => {
    expect(issuesOf(program).map(({ message }) => message)).toContain(sentenceOf(program));
  });
});

/** Runs a program and returns the issues of the builder that it makes or of the error that it throws. */
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
