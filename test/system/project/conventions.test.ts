/** Conventions that apply to the whole code: where limits and casts may be written, and what must be documented. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Project, type SourceFile, SyntaxKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { limits } from "../../../src/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const project = new Project({ tsConfigFilePath: `${root}tsconfig.json`, skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths([`${root}src/**/*.{ts,tsx}`, `${root}generator/**/*.ts`, `${root}generated/**/*.ts`, `!${root}**/node_modules/**`]);

const nameOf = (file: SourceFile): string => relative(root, file.getFilePath());
const filesIn = (folder: string): readonly SourceFile[] => project.getSourceFiles().filter((file) => nameOf(file).startsWith(`${folder}/`));
const isCore = (file: SourceFile): boolean => /^src\/(builder\/|message\/|type-level\/|index\.ts$)/.test(nameOf(file));

describe("the documentation's numbers", () => {
  const numbers = Object.values(limits).flatMap((limit) => Object.values<number>(limit));
  /** Small numbers have many meanings, so outside the core only numbers from 100 on count. */
  const isNotable = (number: number, file: SourceFile): boolean => numbers.includes(number) && number >= (isCore(file) ? 4 : 100);

  /** Numbers of our own that are the same by chance. */
  const ours = [
    "src/bulk/aftermath/news.ts: longestDetail = 200",
    "src/bullmq/job-processor.ts: redisRetryMs = 200",
    "src/message/errors.ts: maxPathLength = 200",
    "src/type-level/sentences.ts: countStopsAt = 4096",
  ];
  const isHttpStatus = (repeated: string): boolean => /\b200\b/.test(repeated) && /status|\brespond\(|\banswer\b/.test(repeated);

  it("are not written in src/, which imports them from generated/", () => {
    const repeated = filesIn("src").flatMap((file) =>
      file
        .getDescendantsOfKind(SyntaxKind.NumericLiteral)
        .filter((literal) => isNotable(literal.getLiteralValue(), file) && !/1024 \* 1024|Array\(1_?024\)/.test(literal.getParentOrThrow().getText()))
        .map((literal) => `${nameOf(file)}: ${literal.getParentOrThrow().getText()}`),
    );
    expect(repeated.filter((each) => !isHttpStatus(each)).sort()).toEqual(ours);
  });
});

describe("unsafeCast", () => {
  it("has the only type assertion of the core", () => {
    const core = filesIn("src").filter(isCore);
    const assertions = core.flatMap((file) =>
      file
        .getDescendantsOfKind(SyntaxKind.AsExpression)
        .filter((assertion) => assertion.getTypeNode()?.getText() !== "const" && !assertion.getExpressionIfKind(SyntaxKind.ElementAccessExpression))
        .map((assertion) => `${nameOf(file)}: ${assertion.getText()}`),
    );
    expect(assertions).toEqual(["src/type-level/unsafe-cast.ts: value as Type"]);
  });
});

describe("generated files", () => {
  it("start with a comment that says which schema they are generated from", () => {
    for (const file of filesIn("generated")) expect(file.getFullText().startsWith("// @generated from "), nameOf(file)).toBe(true);
  });

  it("include validators that evaluate no code", () => {
    for (const path of ["validators-runtime.js", "reply-button-request/validators.js"]) {
      expect(readFileSync(`${root}generated/${path}`, "utf8")).not.toMatch(/\b(?:require|eval)\b|new Function/);
    }
  });
});

describe("public names", () => {
  const entries = ["src/index.ts", "src/client/index.ts", "src/callbacks/index.ts", "src/sandbox/index.ts", "src/bulk/index.ts", "src/bullmq/index.ts"];
  const exported = entries
    .map((entry) => project.getSourceFile(`${root}${entry}`))
    .filter((file) => file !== undefined)
    .flatMap((file) => [...file.getExportedDeclarations()].map(([name, [declaration]]) => ({ name: `${nameOf(file)}: ${name}`, declaration })));

  it("all have a doc comment", () => {
    const undocumented = exported.filter(({ declaration }) => {
      const documented = declaration?.asKind(SyntaxKind.VariableDeclaration)?.getVariableStatement() ?? declaration;
      return !/^\s*(?:\/\/.*\s*)*\/\*\*/.test(documented?.getFullText() ?? "") && !nameOf(declaration?.getSourceFile() as SourceFile).startsWith("generated/");
    });
    expect(undocumented.map(({ name }) => name)).toEqual([]);
  });

  it("have an example if they are functions", () => {
    const functions = exported.filter(({ declaration }) => declaration?.getKind() === SyntaxKind.FunctionDeclaration);
    expect(functions.length).toBeGreaterThan(4);
    expect(functions.filter(({ declaration }) => !declaration?.getFullText().includes("@example")).map(({ name }) => name)).toEqual([]);
  });
});
