import { Project, SyntaxKind } from "ts-morph";
import { describe, expect, it } from "vitest";

/** These read only what the schema has already found short enough; they are tried at the longest text that it lets through. */
const boundedBySchema = "src/warnings.ts";
const longestRightText = 2_048;
const megabyte = 1_000_000;
/** What grows with the square needs a second and more for this length, and for a megabyte half an hour. */
const telling = 20_000;

const project = new Project({ compilerOptions: { allowJs: true } });
project.addSourceFilesAtPaths([`${import.meta.dirname}/../../src/**/*.{ts,tsx}`, `${import.meta.dirname}/../../generated/*.{ts,js}`]);
const patterns = project.getSourceFiles().flatMap((file) =>
  file.getDescendantsOfKind(SyntaxKind.RegularExpressionLiteral).map((literal) => {
    const pattern = literal.getLiteralValue();
    const path = file.getFilePath().split("/").slice(-3).join("/");
    return { name: `${path}:${literal.getStartLineNumber()}`, pattern: new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "")), path };
  }),
);

/** Repeated, each makes a pattern that looks back go over the same characters again and again. */
const pieces = ["a", "0", " ", "\t", "\n", "*", "*a ", "_a_", "~", "`", "😀", "\u0301", "\u200d", "\ud800", "-", ".", "/", "[", "\\", '"', "https://"];

function hostile(length: number): readonly string[] {
  return pieces.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return length === megabyte ? [`${text}!`] : [text, `${text}!`, `+${text}`, `https://${text}\n`];
  });
}

function fastestOf(runs: number, action: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && fastest > 5; run += 1) {
    const start = performance.now();
    action();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

describe("every regular expression", () => {
  it("was found", () => {
    expect(patterns.length).toBeGreaterThan(20);
    expect(patterns.map(({ path }) => path)).toContainEqual(expect.stringMatching(/generated\/validators\.js$/));
  });

  it.each(patterns)("$name takes a time that grows with the text, and no faster", ({ pattern, path }) => {
    const lengths = path.endsWith(boundedBySchema) ? [longestRightText] : [telling, megabyte];
    for (const length of lengths) {
      for (const text of hostile(length)) {
        expect(
          fastestOf(3, () => pattern.test(text)),
          `${JSON.stringify(text.slice(0, 12))}… × ${length}`,
        ).toBeLessThan(length === megabyte ? 500 : 50);
      }
    }
  });
});
