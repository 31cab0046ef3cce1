import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "../support/seed.ts";
import { compile, compilers } from "./compilers.ts";
import { helpers, json, usages } from "./usages.ts";

const count = Number(process.env["TYPE_FUZZ_USAGES"] ?? 200);
const samples = fc.sample(usages, { seed, numRuns: count });

describe(`${count} random programs that use valid builders (SEED=${seed})`, () => {
  it.each(compilers)("compile in %s", { timeout: 600_000 }, async (compiler) => {
    const statements = samples.map((statement, index) => `export async function usage${index}() { ${statement} }`);
    const { errors } = await compile(compiler, { "usages.ts": helpers + statements.join("\n"), "data.json": json });
    const lines = helpers.split("\n").length;
    expect(errors.slice(0, 3).map(({ line, text }) => `${samples[line - lines] ?? "a helper"}\n${text}`)).toEqual([]);
  });
});
