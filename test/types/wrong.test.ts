import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { compile, compilers } from "./compilers.ts";
import { linkMistakes } from "./link-mistakes.ts";
import { listMistakes } from "./list-mistakes.ts";
import { imports, preamble, mistakes as replyButtonMistakes } from "./mistakes.ts";

const mistakes = [...replyButtonMistakes, ...listMistakes, ...linkMistakes];

const program = [imports, preamble, ...mistakes.map(({ code }) => code)].join("\n");

/** A name for each mistake that is short enough to read. */
const cases = mistakes.map((mistake, index) => [`${mistake.wrong.slice(0, 60)} (${mistake.says.slice(0, 40)})`, mistake, index] as const);

describe.each(compilers)("a mistake with valid steps after it, compiled by %s", async (compiler) => {
  const { errors } = await compile(compiler, { "mistakes.ts": program });

  it.each(cases)("is one error, at the wrong text, with the sentence in its first line: %s", (_, { start, says }, index) => {
    const found = errors.filter(({ line }) => line === index + 3);
    expect(found.map(({ column, text }) => ({ column, first: text.split("\n")[0] }))).toEqual([
      { column: start + 1, first: expect.stringContaining(`"${says}"`) },
    ]);
  });

  it("is not in the lines around the mistakes", () => {
    expect(errors.filter(({ line }) => line < 3 || line > mistakes.length + 2)).toEqual([]);
  });
});

describe("a mistake at run time", () => {
  it.each(cases)("has an issue with the same sentence: %s", (_, { wrong, says }) => {
    expect(issuesOf(wrong).map(({ message }) => message)).toContain(says);
  });
});

/** Runs an expression and returns the issues of the builder that it makes or of the error that it throws. */
function issuesOf(expression: string): readonly library.Issue[] {
  try {
    const made = new Function(...Object.keys(library), `${preamble} return ${expression}`)(...Object.values(library)) as library.AnyReplyButtonBuilder;
    const built = "safeBuild" in made ? made.safeBuild() : (made as library.SafeBuilt<unknown>);
    return built.ok ? [] : built.issues;
  } catch (error) {
    if (error instanceof library.MessageError) return error.issues;
    throw error;
  }
}
