import { describe, expect, it } from "vitest";
import { limits } from "../../../src/index.ts";
import { compile, compilers } from "../compilers.ts";
import { builder } from "./programs.ts";

/** For one message with three buttons; neither depends on the machine. Check time follows the symbols more than the instantiations. */
const mostInstantiations = 240;
const mostSymbols = 60;
const messages = 200;

/** For a body of nothing but emoji; TypeScript up to 6 splits each in two. */
const mostInstantiationsOfEmoji = 10_500;

const withBody = (length: number, character = "x"): string =>
  `import { buttons } from "kaleyra-whatsapp"; export const draft = buttons().body("${character.repeat(length)}");`;

describe.each(compilers)("the cost of type checking with %s", (compiler) => {
  it(`is at most ${mostInstantiations} instantiations and ${mostSymbols} symbols for a message with three buttons, one-time costs included`, {
    timeout: 120_000,
  }, async () => {
    const base = await compile(compiler, { "program.ts": builder.none });
    const built = await compile(compiler, { "program.ts": builder.messages(messages) });
    expect(built.errors).toEqual([]);
    expect((built.instantiations - base.instantiations) / messages).toBeLessThanOrEqual(mostInstantiations);
    expect((built.symbols - base.symbols) / messages).toBeLessThanOrEqual(mostSymbols);
  });

  it("does not depend on the length of a text within its limit", { timeout: 120_000 }, async () => {
    const short = await compile(compiler, { "program.ts": withBody(1) });
    const long = await compile(compiler, { "program.ts": withBody(limits.bodyText.maxLength) });
    expect(long.errors).toEqual([]);
    expect(long.instantiations).toBe(short.instantiations);
  });

  it(`is at most ${mostInstantiationsOfEmoji} instantiations for the longest body of emoji, one-time costs included`, { timeout: 120_000 }, async () => {
    const plain = await compile(compiler, { "program.ts": withBody(1) });
    const emoji = await compile(compiler, { "program.ts": withBody(limits.bodyText.maxLength, "😀") });
    expect(emoji.errors).toEqual([]);
    expect(emoji.instantiations - plain.instantiations).toBeLessThanOrEqual(mostInstantiationsOfEmoji);
  });
});
