import { join } from "node:path";
import ts from "typescript";
import { LanguageServer } from "./language-server.ts";

export interface Completion {
  readonly name: string;
  readonly kind: string;
}

/** What an editor shows in a program. Positions are indexes in its text. */
export interface Editor {
  completions(at: number): Promise<readonly Completion[]>;
  hover(at: number): Promise<string>;
  signatureHelp(at: number): Promise<string>;
  /** For each error, the text that it marks and what it says. */
  errors(): Promise<readonly { readonly start: number; readonly marked: string; readonly says: string }[]>;
  /** Replaces the text of the file. */
  change(text: string): void;
  close(): void;
}

/** A file of a project, in TypeScript 6's language service. */
export async function inLanguageService(folder: string, file: string, firstText: string): Promise<Editor> {
  let text = firstText;
  let version = 1;
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const path = join(folder, file);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: (name) => (name === path ? String(version) : "1"),
    getScriptSnapshot: (name) => {
      const found = name === path ? text : ts.sys.readFile(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  const withTags = (documentation: ts.SymbolDisplayPart[] = [], tags: ts.JSDocTagInfo[] = []): string =>
    [ts.displayPartsToString(documentation), ...tags.map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`)].join("\n");
  return {
    completions: async (at) => {
      const { entries = [] } = service.getCompletionsAtPosition(path, at, {}) ?? {};
      return entries.filter(({ kind }) => kind !== "keyword" && kind !== "warning").map(({ name, kind }) => ({ name, kind }));
    },
    hover: async (at) => {
      const { displayParts, documentation, tags } = service.getQuickInfoAtPosition(path, at) ?? {};
      return `${ts.displayPartsToString(displayParts)}\n${withTags(documentation, tags)}`;
    },
    signatureHelp: async (at) => {
      const [item] = service.getSignatureHelpItems(path, at, {})?.items ?? [];
      const parameters = item?.parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts)).join(", ");
      return `(${parameters})\n${withTags(item?.documentation, item?.tags)}`;
    },
    errors: async () =>
      service.getSemanticDiagnostics(path).map(({ start = 0, length = 0, messageText }) => ({
        start,
        marked: text.slice(start, start + length),
        says: ts.flattenDiagnosticMessageText(messageText, "\n"),
      })),
    change: (newText) => {
      text = newText;
      version += 1;
    },
    close: () => service.dispose(),
  };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** The kinds of completions, by their numbers in the protocol. */
const kinds: Readonly<Record<number, string>> = { 2: "method", 5: "property", 10: "property", 12: "string", 21: "string" };

/** A file of a project, in TypeScript 7's language server. */
export async function inLanguageServer(folder: string, file: string, firstText: string): Promise<Editor> {
  let text = firstText;
  let version = 1;
  const server = new LanguageServer(folder);
  await server.open(file, text);
  const positionOf = (at: number): Position => {
    const before = text.slice(0, at).split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const indexOf = ({ line, character }: Position): number => text.split("\n").slice(0, line).join("\n").length + (line === 0 ? 0 : 1) + character;
  const textDocument = { uri: server.uriOf(file) };
  const ask = async <Result>(method: string, at?: number): Promise<Result | null> =>
    (await server.ask(`textDocument/${method}`, at === undefined ? { textDocument } : { textDocument, position: positionOf(at) })) as Result | null;
  return {
    completions: async (at) => {
      const list = await ask<{ items: { label: string; kind: number }[] }>("completion", at);
      return (list?.items ?? [])
        .filter(({ kind }) => kind !== 14)
        .map(({ label, kind }) => ({ name: label.replaceAll(/^"|"$|\?$/g, ""), kind: kinds[kind] ?? String(kind) }));
    },
    hover: async (at) => (await ask<{ contents: { value: string } }>("hover", at))?.contents.value ?? "",
    signatureHelp: async (at) => {
      const [signature] = (await ask<{ signatures: { label: string; documentation?: { value: string } }[] }>("signatureHelp", at))?.signatures ?? [];
      return `${signature?.label}\n${signature?.documentation?.value}`;
    },
    errors: async () => {
      const report = await ask<{ items: { range: { start: Position; end: Position }; message: string }[] }>("diagnostic");
      return (report?.items ?? []).map(({ range, message }) => ({
        start: indexOf(range.start),
        marked: text.slice(indexOf(range.start), indexOf(range.end)),
        says: message,
      }));
    },
    change: (newText) => {
      text = newText;
      version += 1;
      server.change(file, version, text);
    },
    close: () => server.close(),
  };
}
