import { createRequire, Module } from "node:module";

const packageName = "json-schema-to-typescript";
const require = createRequire(import.meta.url);

/**
 * json-schema-to-typescript without prettier, which begins to load with it and
 * takes longer than all types together. It formats nothing here: ts-morph
 * writes the file.
 */
export const { compile } = withoutPrettier(() => require(packageName) as typeof import("json-schema-to-typescript"));

function withoutPrettier<Result>(load: () => Result): Result {
  const path = createRequire(require.resolve(packageName)).resolve("prettier");
  const loaded = require.cache[path];
  require.cache[path] = Object.assign(new Module(path), { loaded: true });
  try {
    return load();
  } finally {
    if (loaded === undefined) delete require.cache[path];
    else require.cache[path] = loaded;
  }
}
