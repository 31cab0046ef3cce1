import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";

/** What is made before anything is measured, out of git's sight. */
const folder = fileURLToPath(new URL("node_modules/.made/", import.meta.url));

export function made(name: string): string {
  return new URL(`node_modules/.made/${name}`, import.meta.url).href;
}

/** The library as it is published: one module, without anything that only the compiler needs. */
export function makeLibrary(): void {
  bundle("library.mjs", 'export * from "../../../src/index.ts";');
  bundle("hand-written.mjs", 'export * from "./hand-written.ts";');
}

/** The peers that have a build step of their own. */
export async function makePeers(): Promise<void> {
  const schema = JSON.parse(readFileSync(new URL("../../../generated/schema/reply-button-request.draft-07.json", import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, code: { source: true, esm: true } });
  bundle("ajv-standalone.mjs", standaloneModule.default(ajv, ajv.compile(schema)));
  const { withTypia } = (await import(new URL("typia.mjs", import.meta.url).href)) as { withTypia(path: string): string };
  for (const name of ["typia", "typia-same-rules"]) {
    bundle(`${name}.mjs`, withTypia(fileURLToPath(new URL(`fixtures/${name}.ts`, import.meta.url))));
  }
}

function bundle(name: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  const stdin = { contents: code, resolveDir: import.meta.dirname, loader: "ts" } as const;
  buildSync({ stdin, bundle: true, format: "esm", platform: "node", target: "node20", outfile: `${folder}${name}`, logLevel: "error" });
}
