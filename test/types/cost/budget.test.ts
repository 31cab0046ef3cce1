import { expect, test } from "vitest";
import { limits } from "../../../src/index.ts";
import { compile, compilers } from "../compilers.ts";
import { builder, messages, nothing } from "./programs.ts";

/** Instantiations that a whole message with three buttons may cost; they do not depend on the machine. */
const budget = 280;

test.each(compilers)(
  `a message with three buttons costs at most ${budget} instantiations, what is paid once included: %s`,
  { timeout: 120_000 },
  async (compiler) => {
    const base = await compile(compiler, { "program.ts": nothing });
    const built = await compile(compiler, { "program.ts": builder });
    expect(built.errors).toEqual([]);
    expect((built.instantiations - base.instantiations) / messages).toBeLessThanOrEqual(budget);
  },
);

const withBody = (length: number): string => `import { buttons } from "kaleyra-whatsapp"; export const draft = buttons().body("${"x".repeat(length)}");`;

test.each(compilers)("a text costs the same however long it is, within its limit: %s", { timeout: 120_000 }, async (compiler) => {
  const short = await compile(compiler, { "program.ts": withBody(1) });
  const long = await compile(compiler, { "program.ts": withBody(limits.bodyText.maxLength) });
  expect(long.errors).toEqual([]);
  expect(long.instantiations).toBe(short.instantiations);
});
