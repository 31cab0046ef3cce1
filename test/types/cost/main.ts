/** `npm run bench:types`: the cost of 200 messages with each compiler: by the builder, as typed literals, and parsed by zod. */
import { existsSync } from "node:fs";
import { type Compiler, compile, compilers } from "../compilers.ts";
import { builder, literals, messages, nothing, nothingParsed, parsed } from "./programs.ts";

const hasZod = existsSync(new URL("../../labs/bench/node_modules/zod", import.meta.url));

interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/** Instantiations per message beyond a program with the same imports and no message, and the check time of the whole program. */
async function cost(compiler: Compiler, program: string, base: string): Promise<Cost> {
  const without = await compile(compiler, { "program.ts": base });
  const whole = await compile(compiler, { "program.ts": program });
  if (whole.errors.length > 0) throw new Error(whole.errors[0]?.text);
  return { instantiations: (whole.instantiations - without.instantiations) / messages, seconds: whole.checkSeconds };
}

const rows: Record<string, string | number>[] = [];
for (const compiler of compilers) {
  const plain = await cost(compiler, literals, nothing);
  const built = await cost(compiler, builder, nothing);
  const zod = hasZod ? await cost(compiler, parsed, nothingParsed) : undefined;
  rows.push({
    compiler,
    "instantiations per message: literal": plain.instantiations,
    builder: built.instantiations,
    zod: zod?.instantiations ?? "npm ci --prefix test/labs/bench",
    "check time / literal: builder": (built.seconds / plain.seconds).toFixed(2),
    "check time / literal: zod": zod === undefined ? "" : (zod.seconds / plain.seconds).toFixed(2),
  });
}
console.table(rows);
