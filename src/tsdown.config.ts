import { licensePlugin } from "rolldown-license-plugin";
import { defineConfig, type Rolldown } from "tsdown";

/** A comment on a declaration at the outermost level, and the declaration's name. */
const outerComment = /^\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?=(?:declare )?(?:type|interface|const|class|function) (\w+))/gm;
/** Where the code of a file begins and ends. */
const regionMark = /^\/\/#(?:end)?region.*\n/gm;

/** Takes out of the declaration files what no editor shows, a sixth of them: marks, and comments on types that cannot be imported. */
const withoutInnerComments: Rolldown.Plugin = {
  name: "without-inner-comments",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" && file.fileName.endsWith(".d.ts") ? [file] : []));
    const isPublic = new Set(chunks.flatMap(({ isEntry, exports }) => (isEntry ? exports : [])));
    for (const chunk of chunks) {
      chunk.code = chunk.code.replaceAll(regionMark, "").replaceAll(outerComment, (comment, name: string) => (isPublic.has(name) ? comment : ""));
    }
  },
};

/**
 * What is published: one file an entry point, its types beside it, and nothing
 * to install with it. All entry points are built at once, so that they share
 * their classes: a MessageError is the same wherever it was imported from.
 */
export default defineConfig({
  cwd: `${import.meta.dirname}/..`,
  entry: {
    index: "src/index.ts",
    client: "src/client/index.ts",
    callbacks: "src/callbacks/index.ts",
    sandbox: "src/sandbox/index.ts",
    bulk: "src/bulk/index.ts",
    bullmq: "src/bullmq/index.ts",
    cli: "src/cli/main.ts",
  },
  outDir: "dist",
  format: "esm",
  platform: "node",
  target: "es2022",
  dts: true,
  clean: true,
  fixedExtension: false,
  deps: { onlyBundle: false },
  // jsonc-parser's CommonJS form hides its own files from a bundler; its other form does not.
  inputOptions: { resolve: { mainFields: ["module", "main"] } },
  // What is bundled is other people's work, and asks that its licence goes with it.
  plugins: [
    withoutInnerComments,
    licensePlugin({
      failOnUnlicensed: true,
      done: (packages, build) => {
        const source = packages.map(({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText.trim()}\n`).join("\n\n");
        build.emitFile({ type: "asset", fileName: "third-party-licenses.txt", source });
      },
    }),
  ],
});
