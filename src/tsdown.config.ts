import { licensePlugin } from "rolldown-license-plugin";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";

/** A comment on a declaration at the outermost level, and the declaration's name. */
const outerComment = /^\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?=(?:declare )?(?:type|interface|const|class|function) (\w+))/gm;
/** Where the code of a file begins and ends. */
const regionMark = /^\/\/#(?:end)?region.*\n/gm;
const mapComment = /\n\/\/# sourceMappingURL=.*\n?$/;

/** Takes out of the declaration files what no editor shows, a sixth of them: marks, the name of a map that is not there, and comments on types that cannot be imported. */
const withoutInnerComments: Rolldown.Plugin = {
  name: "without-inner-comments",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" && file.fileName.endsWith(".d.cts") ? [file] : []));
    const isPublic = new Set(chunks.flatMap(({ isEntry, exports }) => (isEntry ? exports : [])));
    for (const chunk of chunks) {
      chunk.code = chunk.code
        .replace(mapComment, "\n")
        .replaceAll(regionMark, "")
        .replaceAll(outerComment, (comment, name: string) => (isPublic.has(name) ? comment : ""));
    }
  },
};

/** Sources that are left out of the maps, which they would double: of the command, and of packages that are bundled. */
const notMapped = /\/(?:src\/(?:cli|studio|preview)|node_modules)\//;
/** Leaves a map to what is imported alone. The maps name the sources in `src/` and `generated/`, which are published once for both formats. */
const mapsOfTheLibrary: Rolldown.Plugin = {
  name: "maps-of-the-library",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk" || !file.moduleIds.some((id) => notMapped.test(id))) continue;
      file.code = file.code.replace(mapComment, "\n");
      delete bundle[`${file.fileName}.map`];
    }
  },
};

/** What is bundled is other people's work, and asks that its licence goes with it. */
const withLicences = licensePlugin({
  failOnUnlicensed: true,
  done: (packages, build) => {
    const source = packages.map(({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText.trim()}\n`).join("\n\n");
    build.emitFile({ type: "asset", fileName: "third-party-licenses.txt", source });
  },
});

/** What is imported, by the name under which it is. */
const entryPoints = {
  index: "src/index.ts",
  client: "src/client/index.ts",
  callbacks: "src/callbacks/index.ts",
  sandbox: "src/sandbox/index.ts",
  bulk: "src/bulk/index.ts",
  bullmq: "src/bullmq/index.ts",
};

/**
 * Code and declarations exist once for Node, Bun and Deno, so that a class, a type and what a module remembers are the
 * same for `import` and `require`: what an `import` finds there leads to the CommonJS files.
 */
const oneCopy: Rolldown.Plugin = {
  name: "one-copy",
  generateBundle() {
    for (const name of Object.keys(entryPoints)) {
      for (const fileName of [`${name}.d.ts`, `${name}.node.js`]) this.emitFile({ type: "asset", fileName, source: `export * from "./${name}.cjs";\n` });
    }
  },
};

const common: UserConfig = {
  cwd: `${import.meta.dirname}/..`,
  outDir: "dist",
  platform: "node",
  target: "es2022",
  fixedExtension: false,
  dts: false,
  sourcemap: true,
  deps: { onlyBundle: false },
  // jsonc-parser's CommonJS form hides its own files from a bundler; its other form does not.
  inputOptions: { resolve: { mainFields: ["module", "main"] } },
  outputOptions: { sourcemapExcludeSources: true },
};

/** What bundlers and browsers import, and the command. */
export const esm: UserConfig = {
  ...common,
  format: "esm",
  entry: { ...entryPoints, cli: "src/cli/main.ts" },
  plugins: [oneCopy, mapsOfTheLibrary, withLicences],
};

/** What Node, Bun and Deno run. The comments are in the declarations. */
const commonJs: UserConfig = {
  ...common,
  format: "cjs",
  entry: entryPoints,
  dts: true,
  clean: false,
  // Plugins of the output, because the other ones are left out where declarations are made.
  outputOptions: { ...common.outputOptions, comments: { jsdoc: false }, plugins: [withoutInnerComments] },
};

/**
 * What is published: one file an entry point in each format, its types beside
 * it, and nothing to install with it. All entry points of a format are built at
 * once, so that they share their classes.
 */
export default defineConfig([esm, commonJs]);
