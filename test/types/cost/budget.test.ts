import { describe, expect, it } from "vitest";
import { limits } from "../../../src/index.ts";
import { compile, compilers } from "../compilers.ts";
import { builder, messages, nothing } from "./programs.ts";

/** Type instantiations for one message with three buttons, which do not depend on the machine. */
const budget = 280;

const withBody = (length: number): string => `import { buttons } from "kaleyra-whatsapp"; export const draft = buttons().body("${"x".repeat(length)}");`;

describe.each(compilers)("the cost of type checking with %s", (compiler) => {
  it(`is at most ${budget} instantiations for a message with three buttons, one-time costs included`, { timeout: 120_000 }, async () => {
    const base = await compile(compiler, { "program.ts": nothing });
    const built = await compile(compiler, { "program.ts": builder });
    expect(built.errors).toEqual([]);
    expect((built.instantiations - base.instantiations) / messages).toBeLessThanOrEqual(budget);
  });

  it("does not depend on the length of a text within its limit", { timeout: 120_000 }, async () => {
    const short = await compile(compiler, { "program.ts": withBody(1) });
    const long = await compile(compiler, { "program.ts": withBody(limits.bodyText.maxLength) });
    expect(long.errors).toEqual([]);
    expect(long.instantiations).toBe(short.instantiations);
  });
});
