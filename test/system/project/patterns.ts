import { type Node, Project, SyntaxKind } from "ts-morph";
import { request } from "../../../generated/service.ts";

/** A regular expression of the code that is shipped, and where it stands. */
export interface Found {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Those that are put together from something, by the text that makes them: it comes from `schema/`, and never from data. */
const made: Readonly<Record<string, () => RegExp>> = {
  'new RegExp(`^${request.path.replace("{sid}", "(?<sid>[^/]*)").replace("{phone_number}", "(?<from>[^/]*)")}$`)': () =>
    new RegExp(`^${request.path.replace("{sid}", "(?<sid>[^/]*)").replace("{phone_number}", "(?<from>[^/]*)")}$`),
};

/** Every regular expression of `src/` and `generated/`, written as a literal or made by `RegExp`. */
export function patternsOfTheCode(): readonly Found[] {
  const project = new Project({ compilerOptions: { allowJs: true } });
  project.addSourceFilesAtPaths([`${import.meta.dirname}/../../../src/**/*.{ts,tsx}`, `${import.meta.dirname}/../../../generated/*.{ts,js}`]);
  return project.getSourceFiles().flatMap((file) => {
    const literals = file.getDescendantsOfKind(SyntaxKind.RegularExpressionLiteral).map((literal) => found(literal, literal.getLiteralValue()));
    const calls = [...file.getDescendantsOfKind(SyntaxKind.NewExpression), ...file.getDescendantsOfKind(SyntaxKind.CallExpression)]
      .filter((call) => call.getExpression().getText() === "RegExp")
      .map((call) => found(call, madeBy(call.getText(), call.getArguments())));
    return [...literals, ...calls];
  });
}

function found(node: Node, pattern: RegExp): Found {
  const path = node.getSourceFile().getFilePath().split("/").slice(-3).join("/");
  return { name: `${path}:${node.getStartLineNumber()} ${pattern.source.slice(0, 40)}`, pattern };
}

function madeBy(text: string, [source, flags]: readonly Node[]): RegExp {
  if (source?.isKind(SyntaxKind.StringLiteral))
    return new RegExp(source.getLiteralText(), flags?.isKind(SyntaxKind.StringLiteral) ? flags.getLiteralText() : "");
  const known = made[text];
  if (known === undefined) throw new Error(`a regular expression is made of what this test does not know: ${text}`);
  return known();
}
