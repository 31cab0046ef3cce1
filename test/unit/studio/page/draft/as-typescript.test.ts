import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { curlCommand } from "../../../../../src/client/curl-command.ts";
import { buttons, document, image, video } from "../../../../../src/index.ts";
import { asHandler, asTypeScript, literal } from "../../../../../src/studio/page/draft/as-typescript.ts";
import { requestOf } from "../../../../../src/studio/page/draft/draft.ts";
import { draftOf } from "../../../../../src/studio/page/draft/draft-from-json.ts";
import { templates } from "../../../../../src/studio/page/draft/templates.ts";
import { checkRequest } from "../../../../../src/studio/page/form/issues.ts";
import { messages } from "../../../../support/studio-messages.ts";

const root = fileURLToPath(new URL("../../../../..", import.meta.url));

/** Compiles in-memory files against the library's sources and returns the compiler's errors. */
function compile(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [`${root}node_modules/@types`],
    paths: { "kaleyra-whatsapp": [`${root}src/index.ts`], "kaleyra-whatsapp/callbacks": [`${root}src/callbacks/index.ts`] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.directoryExists = () => true;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const diagnostics = [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return diagnostics.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

/** Runs a generated program and returns its message. */
function run(program: string): unknown {
  const body = program.replace(/^import .*;\n/, "").replace("export const message =", "return");
  return new Function("buttons", "image", "video", "document", body)(buttons, image, video, document);
}

const templateMessages = templates.flatMap(({ draft }) => checkRequest(requestOf(draft)).validRequest ?? []);

describe("the generated TypeScript", () => {
  it("compiles for any texts, and does not compile when the handler omits a button", () => {
    const samples = [...templateMessages, ...fc.sample(messages, { numRuns: 40, seed: 6 })];
    const files = new Map(
      samples.flatMap((message, index): [string, string][] => [
        [`${root}in-memory/${index}/message.ts`, asTypeScript(message)],
        [`${root}in-memory/${index}/handler.ts`, asHandler(message)],
      ]),
    );
    expect(compile(files)).toEqual([]);
    const [message] = templateMessages;
    if (message === undefined) throw new Error("there is no template");
    const incomplete = asHandler(message).replace(/ {2}"cancel-button".*\n/, "");
    const wrong = new Map([
      [`${root}in-memory/message.ts`, asTypeScript(message)],
      [`${root}in-memory/handler.ts`, incomplete],
    ]);
    expect(compile(wrong).join()).toContain("cancel-button");
  });

  it("builds the same message", () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(run(asTypeScript(message))).toEqual(message);
        expect(run(asTypeScript(message))).toEqual(requestOf(draftOf(message)));
      }),
      { numRuns: 300 },
    );
  });

  it("escapes characters that are invisible or reorder the text", () => {
    expect(literal("a\u202eb\u2066\u200b\ufeff\u2028\u007f😀é")).toBe('"a\\u202eb\\u2066\\u200b\\ufeff\\u2028\\u007f😀é"');
  });
});

describe("the generated curl command", () => {
  it("passes the exact message through a shell, and takes the API key from the environment", () => {
    for (const message of [...templateMessages, ...fc.sample(messages, { numRuns: 20, seed: 6 })]) {
      const script = `curl() { printf '%s\\0' "$@"; cat; }\n${curlCommand(message)}`;
      const words = execFileSync("bash", ["-c", script], { encoding: "utf8", env: { ...process.env, KALEYRA_API_KEY: "from-the-environment" } }).split("\0");
      expect(JSON.parse(words[words.indexOf("--data-raw") + 1] ?? "")).toEqual(message);
      expect(words.at(-1)).toBe("api-key: from-the-environment\n");
    }
  });
});
