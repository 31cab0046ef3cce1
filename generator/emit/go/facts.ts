import type { Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { aligned, comment, go, pascal, scalar, string } from "./words.ts";

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
export function emitKinds({ kinds, kindRules, schemas }: Model): string {
  const rootOf = (name: string): string => pascal(schemas.find((schema) => schema.name === name)?.checks.at(-1)?.name ?? "");
  const checks = kinds.kinds.map(({ schemaName, value }) => [string(value ?? ""), `check${pascal(schemaName)}${rootOf(schemaName)}`] as const);
  const rules =
    kindRules === undefined
      ? []
      : aligned([
          ["path", `[]string{${kindRules.path.map(string).join(", ")}}`],
          ...(["pointer", "missing", "unknown"] as const).map((key) => [key, string(kindRules[key])] as const),
        ]);
  return go([
    "package kaleyrawhatsapp",
    "",
    "var kinds = map[string]check{",
    checks.length === 0 ? [] : aligned(checks),
    "}",
    "",
    ...(kindRules === undefined ? ["var rulesOfKinds = kindRules{}"] : ["var rulesOfKinds = kindRules{", rules, "}"]),
  ]);
}
