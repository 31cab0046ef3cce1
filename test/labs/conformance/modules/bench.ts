/**
 * `npm run bench:languages`: messages per second of the module of each installed
 * language, and of that language's JSON Schema validators in the same process,
 * which check less: no rule beyond JSON Schema, and no sentence.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vectorsOf } from "../vectors.ts";
import { project, written } from "./editions.ts";
import { isInstalled } from "./modules.ts";
import { languages } from "./run.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const name = "reply-button-request";
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const messages = join(folder, "messages.ndjson");
const valid = vectorsOf(name).flatMap(({ documentText, expect }) => (documentText !== undefined && expect.full === "valid" ? [documentText] : []));
writeFileSync(messages, `${valid.map((text) => JSON.stringify(JSON.parse(text))).join("\n")}\n`);
try {
  for (const language of languages.filter(isInstalled)) {
    const {
      command,
      environment,
      folder: where,
    } = language.bench(written(project, language.folder), (edition) => `${root}generated/schema/${name}.${edition}.json`, messages);
    const [program = "", ...parameters] = command;
    const printed = execFileSync(program, parameters, { cwd: where, env: { ...process.env, ...environment }, encoding: "utf8" });
    const [[ours, rate], ...others] = JSON.parse(printed) as [[string, number], ...[string, number][]];
    console.log(`${language.name}: ${ours} ${Math.round(rate)} messages/s, of ${valid.length} valid ones`);
    for (const [other, its] of others) console.log(`  ${other} ${Math.round(its)}: ${(rate / its).toFixed(1)} times as fast`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
