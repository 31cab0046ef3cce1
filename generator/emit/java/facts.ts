import { breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { javadoc, javaFile, scalar, string, strings } from "./words.ts";

/** The file with numbers, lists and tables that the hand-written files read. */
export function emitFacts({ words, facts }: Model): string {
  const meanings = facts.meanings.map(({ name, code, outcome, retry, meaning, fix, status, errorKey }) =>
    made("Meaning", [name, code, outcome, retry, meaning, fix, status ?? 0, errorKey]),
  );
  const statusErrors = Object.entries(facts.statusErrors).map(([code, { name, meaning, fix }]) =>
    breakable("Map.entry(", [string(code), made("StatusError", [name, meaning, fix])], ")"),
  );
  return javaFile([
    ...javadoc(["Numbers, lists and tables."]),
    "final class Facts {",
    [
      ...javadoc(["A documented code of an answer that does not accept. Without a status, it is 0."]),
      "record Meaning(",
      [["String name, String code, String outcome, String retry, String meaning, String fix, int status, String errorKey) {}"]],
      "",
      ...javadoc(["What the code of a failed status means."]),
      "record StatusError(String name, String meaning, String fix) {}",
      "",
      ...javadoc(["A property of a wrong request: with it, it is only a part of one, as the message says; with an empty message, it is a whole one."]),
      "record Part(String name, String message) {}",
      "",
      ...constants({
        MOST_ISSUES: facts.mostIssues,
        LONGEST_READ: facts.longestRead,
        LONGEST_NAME: words.longestName,
        CUT_END: words.cut,
        COUNT_STOPS_AT: words.countStopsAt,
        UNCOUNTED: words.uncounted,
        WHITE_SPACE: facts.whiteSpace,
      }),
      breakable(
        "static final Map<String, String> TYPE_WORDS = Map.of(",
        Object.entries(words.types).map((pair) => strings(pair)),
        ");",
      ),
      breakable(
        "static final List<Part> PARTS = List.of(",
        facts.parts.map(({ name, message }) => made("Part", [name, message])),
        ");",
      ),
      breakable("static final List<String> REFERENCES = List.of(", facts.references.map(string), ");"),
      breakable("static final List<Meaning> MEANINGS = List.of(", meanings, ");"),
      breakable("static final Map<String, StatusError> STATUS_ERRORS = Map.ofEntries(", statusErrors, ");"),
      "",
      "private Facts() {}",
    ],
    "}",
  ]);
}

function constants(values: Readonly<Record<string, string | number>>): Code {
  return Object.entries(values).map(([name, value]) => `static final ${typeof value === "number" ? "int" : "String"} ${name} = ${scalar(value)};`);
}

function made(record: string, members: readonly (string | number | undefined)[]): ReturnType<typeof breakable> {
  return breakable(
    `new ${record}(`,
    members.map((member) => (member === undefined ? "null" : scalar(member))),
    ")",
  );
}
