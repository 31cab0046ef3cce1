import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chain, chains, isLiteral, isRight, programOf } from "./chains.ts";
import { type Compiler, compile, compilers } from "./compilers.ts";

const count = Number(process.env["TYPE_FUZZ_CHAINS"] ?? 2000);
const seed = Number(process.env["TYPE_FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const invented = fc.sample(chains, { seed, numRuns: count });

test.each(compilers)(`compiler and run time agree on ${count} invented chains (TYPE_FUZZ_SEED=${seed}): %s`, { timeout: 600_000 }, async (compiler) => {
  const [first] = await disagreements(compiler, invented);
  expect(first === undefined ? undefined : programOf(await smallest(compiler, first))).toBe(undefined);
});

test("the chains are worth compiling", () => {
  const right = invented.filter(isRight).length;
  expect(right).toBeGreaterThan(count / 5);
  expect(right).toBeLessThan((count * 4) / 5);
});

/** What is right must compile; what is wrong must not, where the compiler knows every text. */
async function disagreements(compiler: Compiler, some: readonly Chain[]): Promise<readonly Chain[]> {
  const start = 'import { buttons } from "kaleyra-whatsapp"; declare function text(value: string): string;';
  const { errors } = await compile(compiler, { "chains.ts": [start, ...some.map(programOf)].join("\n") });
  const refused = new Set(errors.map(({ line }) => line));
  return some.filter((chain, index) => (isRight(chain) ? refused.has(index + 2) : isLiteral(chain) && !refused.has(index + 2)));
}

/** Leaves out steps as long as the two still disagree. */
async function smallest(compiler: Compiler, chain: Chain): Promise<Chain> {
  const smaller = chain.map((_, index) => chain.filter((__, other) => other !== index));
  const [first] = await disagreements(compiler, smaller);
  return first === undefined ? chain : smallest(compiler, first);
}
