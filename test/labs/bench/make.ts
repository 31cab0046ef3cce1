import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";

/** What is built before it is measured; git ignores it. */
const folder = new URL("node_modules/.made/", import.meta.url);

export function made(name: string): URL {
  mkdirSync(folder, { recursive: true });
  return new URL(name, folder);
}

/** The library as it is published: one module of JavaScript. */
export function makeLibrary(): void {
  bundle("library.mjs", 'export * from "../../../src/index.ts";');
  bundle("hand-written.mjs", 'export * from "./hand-written.ts";');
}

/** The peers that have a build step of their own. */
export async function makePeers(): Promise<void> {
  const schema = JSON.parse(readFileSync(new URL("../../../generated/schema/reply-button-request.draft-07.json", import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, code: { source: true, esm: true } });
  bundle("ajv.mjs", standaloneModule.default(ajv, ajv.compile(schema)));
  const { withTypia } = (await import(new URL("typia.mjs", import.meta.url).href)) as { withTypia(path: string): string };
  bundle("typia.mjs", withTypia(fileURLToPath(new URL("fixtures/typia.ts", import.meta.url))));
}

function bundle(name: string, code: string): void {
  const stdin = { contents: code, resolveDir: import.meta.dirname, loader: "ts" } as const;
  buildSync({ stdin, bundle: true, format: "esm", platform: "node", target: "node20", outfile: fileURLToPath(made(name)), logLevel: "error" });
}
