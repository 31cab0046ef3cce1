import type { Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { membersOf } from "./checks.ts";
import { aligned, block, comment, go, pascal, scalar, string } from "./words.ts";

/** The file with numbers, lists and tables that the hand-written files read. */
export function emitFacts({ words, facts }: Model): string {
  return go([
    "package kaleyrawhatsapp",
    "",
    ...constants({
      mostIssues: facts.mostIssues,
      longestRead: facts.longestRead,
      longestName: words.longestName,
      cutEnd: words.cut,
      countStopsAt: words.countStopsAt,
      uncounted: words.uncounted,
      whiteSpace: facts.whiteSpace,
    }),
    "var typeWords = map[string]string{",
    aligned(Object.entries(words.types).map(([type, word]) => [string(type), string(word)])),
    "}",
    "",
    "var parts = []struct{ name, message string }{",
    facts.parts.map(({ name, message }) => `{${string(name)}, ${string(message)}},`),
    "}",
    "",
    `var referenceNames = []string{${facts.references.map(string).join(", ")}}`,
    "",
    ...comment(["Every documented code of an answer that does not accept, and what it means."]),
    "var meanings = []meaning{",
    facts.meanings.map(
      ({ name, code, outcome, retry, meaning, fix, status, errorKey }) => `${record({ name, code, outcome, retry, meaning, fix, status, errorKey })},`,
    ),
    "}",
    "",
    ...comment(["Code of a failed status, and what it means."]),
    "var statusErrors = map[string]statusError{",
    aligned(Object.entries(facts.statusErrors).map(([code, { name, meaning, fix }]) => [string(code), record({ name, meaning, fix })])),
    "}",
  ]);
}

function constants(values: Readonly<Record<string, string | number>>): Code {
  return Object.entries(values).flatMap(([name, value]) => [`const ${name} = ${scalar(value)}`, ""]);
}

function record(members: object): string {
  const given = Object.entries(members).filter(([, member]) => member !== undefined);
  return `{${given.map(([name, member]) => `${name}: ${scalar(member)}`).join(", ")}}`;
}

/** The file that tells kinds of requests apart. */
export function emitKinds({ kinds: { pointer = "", kinds }, rulesOfAll, schemas }: Model): string {
  const rootOf = (name: string): string => pascal(schemas.find((schema) => schema.name === name)?.checks.at(-1)?.name ?? "");
  const path = pointer.split("/").slice(1).map(string);
  const ofAll = rulesOfAll.flatMap(({ names, rule }) => {
    const broken = names.map((name, index) => `&rule${pascal(kinds[index]?.schemaName ?? "")}${pascal(name)}`);
    return [`{${broken.join(", ")}}: {`, membersOf(rule), "},"];
  });
  return go([
    "package kaleyrawhatsapp",
    "",
    ...block(
      "var kinds = [...]kindOfRequest",
      kinds.map(({ schemaName, value = "" }) => `{${string(value)}, check${pascal(schemaName)}${rootOf(schemaName)}},`),
    ),
    "",
    `var kindPath = []string{${path.join(", ")}}`,
    "",
    ...comment(["The rules that each kind found broken, and what to say instead of the first one."]),
    ...block("var rulesOfAll = map[[len(kinds)]*rule]*rule", ofAll),
  ]);
}
