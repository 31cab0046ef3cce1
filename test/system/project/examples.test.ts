/** The examples in the READMEs and in the comments of src/ and generated/. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const sources = ["src", "generated"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const files = ["README.md", ...sources.filter((file) => /\.(?:tsx?|md)$/.test(file))];

const examples = files.flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  const blocks = [...text.matchAll(/^( \* |\s+\* )?```ts\n([\s\S]*?)\n(?: \* |\s+\* )?```/gm)].map(([, , block]) => block as string);
  return blocks
    .map((block) => block.replaceAll(/^\s*\* ?/gm, ""))
    .filter((block) => block.includes("import "))
    .map((block, index) => ({ name: `${file} ${index}`, folder: dirname(join(root, file)), block }));
});

/** Compiles all examples at once, each as a separate module in the folder of the file that contains it. */
function diagnose(): ReadonlyMap<string, readonly string[]> {
  const texts = new Map(examples.map(({ name, folder, block }, index) => [join(folder, `example-${index}.ts`), { name, text: `${block}\nexport {};\n` }]));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: { compilerOptions: Record<string, unknown> } };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noPropertyAccessFromIndexSignature: false,
      paths: { "kaleyra-whatsapp": ["./src/index.ts"], "kaleyra-whatsapp/*": ["./src/*/index.ts"] },
    },
    root,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const example = texts.get(name);
    return example === undefined ? getSourceFile.call(host, name, ...rest) : ts.createSourceFile(name, example.text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  host.readFile = (name) => texts.get(name)?.text ?? readFile.call(host, name);
  const program = ts.createProgram([...texts.keys()], options, host);
  return new Map(
    [...texts].map(([path, { name }]) => {
      const found = [...program.getSyntacticDiagnostics(program.getSourceFile(path)), ...program.getSemanticDiagnostics(program.getSourceFile(path))];
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))];
    }),
  );
}

describe("every example with an import", () => {
  it("compiles", () => {
    expect(examples.length).toBeGreaterThan(10);
    const wrong = [...diagnose()].filter(([, messages]) => messages.length > 0);
    expect(Object.fromEntries(wrong)).toEqual({});
  });
});
