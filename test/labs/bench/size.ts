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

/** The function that starts a kind of message → a text that only this kind has, among what it says and sends. */
export const marks = { buttons: "reply button", list: "row description", ctaUrl: "cta_url", locationRequest: "send_location" } as const;
export type Start = keyof typeof marks;

/** What a bundle has of the kinds that it does not use, though it should have nothing. */
export function foreignMarks(start: Start | "limits", code: string, resolveDir?: string): readonly string[] {
  const { text } = bundleOf(code, resolveDir);
  if (start !== "limits" && !text.includes(marks[start])) throw new Error(`the bundle lacks "${marks[start]}"`);
  return Object.entries(marks).flatMap(([other, mark]) => (other !== start && text.includes(mark) ? [mark] : []));
}

/** Name of a row → code with the imports that it measures. */
export const imports = {
  limits: 'export { limits } from "./index.ts";',
  builder: 'export { buttons } from "./index.ts";',
  "the builder of lists": 'export { list } from "./index.ts";',
  "the builder of link buttons": 'export { ctaUrl } from "./index.ts";',
  "the builder of location requests": 'export { locationRequest } from "./index.ts";',
  "builder and validate": 'export { buttons, validate } from "./index.ts";',
  "builder, validate and client": 'export { buttons, validate } from "./index.ts"; export { createClient } from "./client/index.ts";',
} as const;
