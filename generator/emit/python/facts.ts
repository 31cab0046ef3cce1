import { type Breakable, breakable } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { comment, python, scalar, snake, string, tuple } from "./words.ts";

/** The module with numbers, lists and tables that the hand-written modules read. */
export function emitFacts({ words, facts }: Model): string {
  const code = python([
    `MOST_ISSUES = ${facts.mostIssues}`,
    `LONGEST_READ = ${facts.longestRead}`,
    `LONGEST_NAME = ${words.longestName}`,
    `CUT = ${string(words.cut)}`,
    `COUNT_STOPS_AT = ${words.countStopsAt}`,
    `UNCOUNTED = ${string(words.uncounted)}`,
    breakable("TYPE_WORDS = {", dictionary(words.types), "}"),
    breakable("PARTS = {", dictionary(Object.fromEntries(facts.parts.map(({ name, message }) => [name, message]))), "}"),
    `WHITE_SPACE = ${string(facts.whiteSpace)}`,
    tuple(facts.references.map(string), "REFERENCES: tuple[str, ...] = "),
    "",
    ...comment(["Every documented code of an answer that does not accept, and what it means."]),
    breakable(
      "MEANINGS = (",
      facts.meanings.map((meaning) => record("Meaning", meaning)),
      ")",
    ),
    "",
    ...comment(["Code of a failed status, and what it means."]),
    breakable(
      "STATUS_ERRORS = {",
      Object.entries(facts.statusErrors).map(([code, { name, meaning, fix }]) => named(`${string(code)}: `, record("StatusError", { name, meaning, fix }))),
      "}",
    ),
  ]);
  return `"""What hand-written modules need to know, from the schemas and the service."""\n\nfrom ._records import Meaning, StatusError\n\n${code}`;
}

function dictionary(members: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(members).map(([name, member]) => `${string(name)}: ${string(member)}`);
}

function record(type: string, members: object): Breakable {
  const parts = Object.entries(members).filter(([, member]) => member !== undefined && !Array.isArray(member));
  return breakable(
    `${type}(`,
    parts.map(([name, member]) => `${snake(name)}=${scalar(member)}`),
    ")",
  );
}

function named(before: string, inner: Breakable): Breakable {
  return { ...inner, before: before + inner.before };
}
