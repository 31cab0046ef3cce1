import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const program = join(import.meta.dirname, "hovered.ts");
const text = `import { buttons, type ReplyId } from "../../src/index.ts";
const draft = buttons().header("Reminder").body("Hi").reply("change", "Change").reply("cancel", "Cancel");
const message = draft.to("+919876543210").build();
const locked = buttons().build;
type Ids = ReplyId<typeof draft>;
`;

/** The text that an editor shows for a name. */
function hoverOver(name: string): string {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const read = (path: string): string | undefined => (path === program ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [program],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const found = read(path);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === program || ts.sys.fileExists(path),
    readFile: read,
  });
  return ts.displayPartsToString(service.getQuickInfoAtPosition(program, text.indexOf(` ${name} `) + 1)?.displayParts);
}

describe("the hover text", () => {
  it.each([
    ["draft", 'const draft: ReplyButtonBuilder<"header" | "body", [Reply<"change", "Change">, Reply<"cancel", "Cancel">]>'],
    ["message", 'const message: ReplyButtonMessage<[Reply<"change", "Change">, Reply<"cancel", "Cancel">]>'],
    ["locked", 'const locked: CompileError<"body is missing; call .body() before .build()">'],
    ["Ids", 'type Ids = "change" | "cancel"'],
  ])("of %s is short enough to read", (name, shown) => {
    expect(hoverOver(name)).toBe(shown);
  });
});
