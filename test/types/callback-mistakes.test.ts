import { describe, expect, it } from "vitest";
import { callbacks, KaleyraError } from "../../src/callbacks/index.ts";
import { buttons } from "../../src/index.ts";
import { bodyMistakes, declarations, messages, plainMistakes, routerMistakes, start } from "./callback-mistakes.ts";
import { compile, compilers } from "./compilers.ts";

const mistakes = [...routerMistakes, ...bodyMistakes, ...plainMistakes];
const before = `${start}${messages}${declarations}`;
const lines = before.split("\n").length;
const cases = mistakes.map((mistake, index) => [mistake.wrong, mistake, index] as const);

describe.each(compilers)("a mistake about callbacks with valid steps after it, compiled by %s", async (compiler) => {
  const { errors } = await compile(compiler, { "mistakes.ts": [before, ...mistakes.map(({ code }) => code)].join("\n") });

  it.each(cases)("is one error, at the wrong text: %s", (_, { start: column, says }, index) => {
    const found = errors.filter(({ line }) => line === index + lines + 1);
    expect(found).toEqual([expect.objectContaining({ column: column + 1, text: expect.stringContaining(says) })]);
    if (!plainMistakes.some((plain) => plain.says === says)) expect(found[0]?.text.split("\n")[0]).toContain(says);
  });

  it("is not in the lines before the mistakes", () => expect(errors.filter(({ line }) => line <= lines)).toEqual([]));
});

describe("a mistake about callbacks at run time", () => {
  it.each(routerMistakes)("throws the same sentence: $wrong", ({ wrong, says }) => {
    expect(() => new Function("buttons", "callbacks", `${messages} return ${wrong}`)(buttons, callbacks)).toThrow(new KaleyraError(says));
  });
});
