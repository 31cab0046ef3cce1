import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../support/seed.ts";
import { type Chain, isJudgedByCompilers, isValid, programOf, type Start } from "./chains/chain.ts";
import { ctaUrlChains, locationRequestChains } from "./chains/links.ts";
import { listChains } from "./chains/list.ts";
import { replyButtonChains } from "./chains/reply-buttons.ts";
import { type Compiler, compile, compilers } from "./compilers.ts";

const count = Number(process.env["TYPE_FUZZ_CHAINS"] ?? 600);

/** The chains of each kind of message, and which part of `count` is invented of it. */
const kinds: readonly (readonly [start: Start, chains: fc.Arbitrary<Chain>, part: number])[] = [
  ["buttons", replyButtonChains, 1],
  ["list", listChains, 1 / 3],
  ["ctaUrl", ctaUrlChains, 1 / 4],
  ["locationRequest", locationRequestChains, 1 / 8],
];

describe.each(kinds)(`random chains of the steps of %s() (SEED=${seed})`, (start, chains, part) => {
  const samples = fc.sample(chains, { seed, numRuns: Math.ceil(count * part) });

  it.each(compilers)("are accepted or refused by %s as at run time", { timeout: 600_000 }, async (compiler) => {
    const [first] = await disagreements(compiler, start, samples);
    expect(first === undefined ? undefined : programOf(start, await smallest(compiler, start, first))).toBe(undefined);
  });

  it("contain enough valid and enough invalid messages", () => {
    const valid = samples.filter((chain) => isValid(start, chain)).length;
    expect(valid).toBeGreaterThan(samples.length / 5);
    expect(valid).toBeLessThan((samples.length * 4) / 5);
    expect(samples.filter((chain) => !isValid(start, chain) && isJudgedByCompilers(chain)).length).toBeGreaterThan(samples.length / 20);
  });
});

/** The chains that a compiler gets wrong: a valid one must compile, an invalid one that compilers judge must not. */
async function disagreements(compiler: Compiler, start: Start, some: readonly Chain[]): Promise<readonly Chain[]> {
  const head = `import { ${start} } from "kaleyra-whatsapp"; declare function text(value: string): string;`;
  const { errors } = await compile(compiler, { "chains.ts": [head, ...some.map((chain) => programOf(start, chain))].join("\n") });
  const refused = new Set(errors.map(({ line }) => line));
  return some.filter((chain, index) => (isValid(start, chain) ? refused.has(index + 2) : isJudgedByCompilers(chain) && !refused.has(index + 2)));
}

/** The shortest chain, made by leaving out steps, that the compiler still gets wrong. */
async function smallest(compiler: Compiler, start: Start, chain: Chain): Promise<Chain> {
  const smaller = chain.map((_, index) => chain.filter((__, other) => other !== index));
  const [first] = await disagreements(compiler, start, smaller);
  return first === undefined ? chain : smallest(compiler, start, first);
}
