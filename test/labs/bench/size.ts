import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

/** Bundles and minifies code for the browser; `bytes` is its size gzipped. */
export function bundleOf(
  code: string,
  resolveDir = `${import.meta.dirname}/../../../src`,
): { readonly bytes: number; readonly text: string; readonly inputs: readonly string[] } {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: code, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    external: ["node:*"],
    target: "es2022",
    metafile: true,
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  return { bytes: gzipSync(text, { level: 9 }).length, text, inputs };
}

/** Name of a row → code with the imports that it measures. */
export const imports = {
  limits: 'export { limits } from "./index.ts";',
  builder: 'export { buttons } from "./index.ts";',
  "builder and validate": 'export { buttons, validate } from "./index.ts";',
  "builder, validate and client": 'export { buttons, validate } from "./index.ts"; export { createClient } from "./client/index.ts";',
} as const;
