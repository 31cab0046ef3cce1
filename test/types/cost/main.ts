/**
 * `npm run bench:types`: what messages cost each compiler, by the builder, as
 * typed literals, by the builders of the other kinds, parsed by zod and by whatsapp-api-js: check time, the least
 * of several interleaved runs; instantiations per message; memory; and the time
 * until an editor completes a step after the messages and an edit.
 */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { type Compiled, type Compiler, compile, compilers, makeProject } from "../compilers.ts";
import { inLanguageServer } from "../editors.ts";
import { builder, literals, otherBuilders, type Way, whatsappApiJs, zod } from "./programs.ts";
import { type CompletingEditor, inTsServer } from "./ts-server.ts";

const counts = [1, 10, 100, 300, 1000];
const runs = Number(process.argv[2] ?? 3);

function openEditor(compiler: Compiler, folder: string, file: string, text: string): Promise<CompletingEditor> {
  return compiler === "typescript-7" ? inLanguageServer(folder, file, text) : inTsServer(compiler, folder, file, text);
}

const hasPeers = existsSync(new URL("../../labs/bench/node_modules/zod", import.meta.url));
if (!hasPeers) console.log("To compare with zod and whatsapp-api-js: npm ci --prefix test/labs/bench");
const ways: Readonly<Record<string, Way>> = { builder, literals, ...otherBuilders, ...(hasPeers ? { zod, "whatsapp-api-js": whatsappApiJs } : {}) };

async function compiled(compiler: Compiler, program: string): Promise<Compiled> {
  const result = await compile(compiler, { "program.ts": program });
  if (result.errors.length > 0) throw new Error(result.errors[0]?.text);
  return result;
}

/** Milliseconds until a step is completed after the messages and an edit, in a file that the editor has read before; the least of several. */
async function completion(compiler: Compiler, way: Way, count: number): Promise<number | string> {
  if (way !== builder) return "";
  const edited = (run: number): string => `${way.messages(count)}\nbuttons().body("Hi ${run}").;`;
  const folder = await makeProject({ "program.ts": edited(0) });
  const editor = await openEditor(compiler, folder, "program.ts", edited(0));
  try {
    await editor.errors();
    let least = Number.POSITIVE_INFINITY;
    for (let run = 1; run <= 5; run += 1) {
      const text = edited(run);
      const start = performance.now();
      editor.change(text);
      const found = await editor.completions(text.length - 1);
      least = Math.min(least, performance.now() - start);
      if (!found.some(({ name }) => name === "footer")) throw new Error("no step was completed");
    }
    return Math.round(least);
  } finally {
    editor.close();
    await rm(folder, { recursive: true });
  }
}

for (const compiler of compilers) {
  for (const count of counts) {
    const results = new Map<string, Compiled>();
    for (let run = 0; run < runs; run += 1) {
      for (const [name, way] of Object.entries(ways)) {
        const result = await compiled(compiler, way.messages(count));
        if (result.checkSeconds < (results.get(name)?.checkSeconds ?? Number.POSITIVE_INFINITY)) results.set(name, result);
      }
    }
    const plain = results.get("literals") as Compiled;
    const rows = Object.entries(ways).map(async ([name, way]) => {
      const { checkSeconds, instantiations, symbols, megabytes } = results.get(name) as Compiled;
      const none = await compiled(compiler, way.none);
      return {
        [`${compiler}, ${count} messages`]: name,
        "check time, s": checkSeconds,
        "÷ literals": (checkSeconds / plain.checkSeconds).toFixed(2),
        "instantiations per message": Math.round((instantiations - none.instantiations) / count),
        "symbols per message": Math.round((symbols - none.symbols) / count),
        "memory, MB": Math.round(megabytes),
        "completion, ms": await completion(compiler, way, count),
      };
    });
    console.table(await Promise.all(rows));
  }
}
