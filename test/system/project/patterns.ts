import { type Node, Project, SyntaxKind } from "ts-morph";
import { request } from "../../../generated/service.ts";

/** A regular expression in the shipped code, named by its file, line and source. */
export interface FoundPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Patterns built from values of `schema/`, by the code that builds them. A pattern must never be built from data. */
const builtPatterns: Readonly<Record<string, () => RegExp>> = {
  'new RegExp(`^${request.path.replace("{sid}", "(?<sid>[^/]*)").replace("{phone_number}", "(?<from>[^/]*)")}$`)': () =>
    new RegExp(`^${request.path.replace("{sid}", "(?<sid>[^/]*)").replace("{phone_number}", "(?<from>[^/]*)")}$`),
};

/** Every regular expression of `src/` and `generated/`, written as a literal or made by `RegExp`. */
export function patternsOfTheCode(): readonly FoundPattern[] {
  const project = new Project({ compilerOptions: { allowJs: true } });
  project.addSourceFilesAtPaths([`${import.meta.dirname}/../../../src/**/*.{ts,tsx}`, `${import.meta.dirname}/../../../generated/**/*.{ts,js}`]);
  return project.getSourceFiles().flatMap((file) => {
    const literals = file.getDescendantsOfKind(SyntaxKind.RegularExpressionLiteral).map((literal) => found(literal, literal.getLiteralValue()));
    const calls = [...file.getDescendantsOfKind(SyntaxKind.NewExpression), ...file.getDescendantsOfKind(SyntaxKind.CallExpression)]
      .filter((call) => call.getExpression().getText() === "RegExp")
      .map((call) => found(call, patternOf(call.getText(), call.getArguments())));
    return [...literals, ...calls];
  });
}

function found(node: Node, pattern: RegExp): FoundPattern {
  const path = node.getSourceFile().getFilePath().split("/").slice(-3).join("/");
  return { name: `${path}:${node.getStartLineNumber()} ${pattern.source.slice(0, 40)}`, pattern };
}

function patternOf(text: string, [source, flags]: readonly Node[]): RegExp {
  if (source?.isKind(SyntaxKind.StringLiteral))
    return new RegExp(source.getLiteralText(), flags?.isKind(SyntaxKind.StringLiteral) ? flags.getLiteralText() : "");
  const build = builtPatterns[text];
  if (build === undefined) throw new Error(`this test does not know how to build the pattern of ${text}`);
  return build();
}
