import { compile, compilers } from "../types/compilers.ts";
import { builder, literals, messages, nothing } from "./programs.ts";

/** Prints what 200 messages cost each compiler, through the builder and as plain typed literals. */
const rows: Record<string, string | number>[] = [];
for (const compiler of compilers) {
  const base = await compile(compiler, { "program.ts": nothing });
  const plain = await compile(compiler, { "program.ts": literals });
  const built = await compile(compiler, { "program.ts": builder });
  rows.push({
    compiler,
    "literals: instantiations each": (plain.instantiations - base.instantiations) / messages,
    "builder: instantiations each": (built.instantiations - base.instantiations) / messages,
    "literals: check s": plain.checkSeconds,
    "builder: check s": built.checkSeconds,
    "builder / literals": (built.checkSeconds / plain.checkSeconds).toFixed(2),
  });
}
console.table(rows);
