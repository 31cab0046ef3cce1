import { describe, expect, it } from "vitest";
import { limits } from "../../../src/index.ts";
import { compile, compilers } from "../compilers.ts";
import { builder, otherBuilders } from "./programs.ts";

/** For one message with three buttons; neither depends on the machine. Check time follows the symbols more than the instantiations. */
const mostInstantiations = 240;
const mostSymbols = 60;
const messages = 200;

/** For one message of another kind, a little above today's values: raising one is a decision. */
const budgets: Readonly<Record<keyof typeof otherBuilders, readonly [instantiations: number, symbols: number]>> = {
  "a list with three rows": [290, 60],
  "a list with ten rows": [600, 120],
  "a list with ten rows in one step": [1_800, 1_500],
  "a link button": [95, 15],
  "a location request": [32, 8],
};

/** For a body of nothing but emoji; TypeScript up to 6 splits each in two. */
const mostInstantiationsOfEmoji = 10_500;

const withBody = (length: number, character = "x"): string =>
  `import { buttons } from "kaleyra-whatsapp"; export const draft = buttons().body("${character.repeat(length)}");`;

/** The cost of a program without messages, which is the same for several kinds. */
const bases = new Map<string, Promise<Awaited<ReturnType<typeof compile>>>>();

function costOf(compiler: (typeof compilers)[number], program: string): Promise<Awaited<ReturnType<typeof compile>>> {
  const key = `${compiler} ${program}`;
  const known = bases.get(key) ?? compile(compiler, { "program.ts": program });
  bases.set(key, known);
  return known;
}

describe.each(compilers)("the cost of type checking with %s", (compiler) => {
  it(`is at most ${mostInstantiations} instantiations and ${mostSymbols} symbols for a message with three buttons, one-time costs included`, {
    timeout: 120_000,
  }, async () => {
    const base = await costOf(compiler, builder.none);
    const built = await compile(compiler, { "program.ts": builder.messages(messages) });
    expect(built.errors).toEqual([]);
    expect((built.instantiations - base.instantiations) / messages).toBeLessThanOrEqual(mostInstantiations);
    expect((built.symbols - base.symbols) / messages).toBeLessThanOrEqual(mostSymbols);
  });

  it.each(Object.entries(budgets))("is at most its budget for %s: %j", { timeout: 120_000 }, async (name, [instantiations, symbols]) => {
    const way = otherBuilders[name as keyof typeof otherBuilders];
    const base = await costOf(compiler, way.none);
    const built = await compile(compiler, { "program.ts": way.messages(messages) });
    expect(built.errors).toEqual([]);
    expect((built.instantiations - base.instantiations) / messages).toBeLessThanOrEqual(instantiations);
    expect((built.symbols - base.symbols) / messages).toBeLessThanOrEqual(symbols);
  });

  it("does not depend on the length of a text within its limit", { timeout: 120_000 }, async () => {
    const short = await costOf(compiler, withBody(1));
    const long = await compile(compiler, { "program.ts": withBody(limits.bodyText.maxLength) });
    expect(long.errors).toEqual([]);
    expect(long.instantiations).toBe(short.instantiations);
  });

  it(`is at most ${mostInstantiationsOfEmoji} instantiations for the longest body of emoji, one-time costs included`, { timeout: 120_000 }, async () => {
    const plain = await costOf(compiler, withBody(1));
    const emoji = await compile(compiler, { "program.ts": withBody(limits.bodyText.maxLength, "😀") });
    expect(emoji.errors).toEqual([]);
    expect(emoji.instantiations - plain.instantiations).toBeLessThanOrEqual(mostInstantiationsOfEmoji);
  });
});
