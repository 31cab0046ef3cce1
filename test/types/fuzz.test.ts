import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chain, chains, isJudgedByCompilers, isValid, programOf } from "./chains.ts";
import { type Compiler, compile, compilers } from "./compilers.ts";

const count = Number(process.env["TYPE_FUZZ_CHAINS"] ?? 1200);
const seed = Number(process.env["TYPE_FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const samples = fc.sample(chains, { seed, numRuns: count });

describe(`${count} random chains of steps (TYPE_FUZZ_SEED=${seed})`, () => {
  it.each(compilers)("are accepted or refused by %s as at run time", { timeout: 600_000 }, async (compiler) => {
    const [first] = await disagreements(compiler, samples);
    expect(first === undefined ? undefined : programOf(await smallest(compiler, first))).toBe(undefined);
  });

  it("contain enough valid and enough invalid messages", () => {
    const valid = samples.filter(isValid).length;
    expect(valid).toBeGreaterThan(count / 5);
    expect(valid).toBeLessThan((count * 4) / 5);
  });
});

/** The chains that a compiler gets wrong: a valid one must compile, an invalid one that compilers judge must not. */
async function disagreements(compiler: Compiler, some: readonly Chain[]): Promise<readonly Chain[]> {
  const start = 'import { buttons } from "kaleyra-whatsapp"; declare function text(value: string): string;';
  const { errors } = await compile(compiler, { "chains.ts": [start, ...some.map(programOf)].join("\n") });
  const refused = new Set(errors.map(({ line }) => line));
  return some.filter((chain, index) => (isValid(chain) ? refused.has(index + 2) : isJudgedByCompilers(chain) && !refused.has(index + 2)));
}

/** The shortest chain, made by leaving out steps, that the compiler still gets wrong. */
async function smallest(compiler: Compiler, chain: Chain): Promise<Chain> {
  const smaller = chain.map((_, index) => chain.filter((__, other) => other !== index));
  const [first] = await disagreements(compiler, smaller);
  return first === undefined ? chain : smallest(compiler, first);
}
