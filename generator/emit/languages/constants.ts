import type { Rule } from "./checks/rules.ts";
import { type Data, type Row, row, table, texts } from "./data.ts";
import type { Model } from "./model.ts";

/** A name in camelCase, and its value. */
export type Constants = Readonly<Record<string, Data>>;

/** Numbers, lists and tables that hand-written code of the languages reads. */
export function factConstants({ words, facts }: Model): Constants {
  const meanings = facts.meanings.map(({ name, outcome, retry, meaning, code, fix, status, errorKey }) =>
    row("Meaning", { name, code, outcome, retry, meaning }, { status, errorKey, fix }),
  );
  const statusErrors = Object.entries(facts.statusErrors).map(([code, { name, meaning, fix }]) => [code, row("StatusError", { name, meaning, fix })] as const);
  return {
    mostIssues: facts.mostIssues,
    longestRead: facts.longestRead,
    longestName: words.longestName,
    cut: words.cut,
    countStopsAt: words.countStopsAt,
    uncounted: words.uncounted,
    whiteSpace: facts.whiteSpace,
    typeWords: table("string", words.types),
    references: texts(facts.references),
    partsOfRequests: { is: "list", of: "PartOfRequest", items: facts.parts.map(({ name, message }) => row("PartOfRequest", { name, message })) },
    meanings: { is: "list", of: "Meaning", items: meanings },
    statusErrors: { is: "table", of: "StatusError", members: statusErrors },
  };
}

/**
 * What tells kinds of requests apart: their values at a path; and what is said of a
 * request whose kind cannot be told, by the names of the rules that it breaks, one of
 * each kind.
 */
export function kindConstants({ kinds: { pointer = "", kinds }, rulesOfAll }: Model): Constants {
  return {
    kinds: {
      is: "list",
      of: "Kind",
      items: kinds.map(({ schemaName, value = "" }) => row("Kind", { value, check: { is: "check", schemaName } })),
    },
    kindPath: texts(pointer.split("/").slice(1)),
    rulesOfAll: { is: "table", of: "Rule", members: rulesOfAll.map(({ names, rule }) => [names.join(" "), ruleRow(rule)]) },
  };
}

/** A rule. The slot of its message is between `message` and `messageEnd`, that of its fix between `fixStart` and `fixEnd`. */
export function ruleRow({ name, code, path, message, fix, names, foreign, ...others }: Rule): Row {
  const { keyword, slot, limit, unit, fixOfNull, doc, hidesActual } = others;
  const fixes = fix?.after === undefined ? { fix: fix?.before } : { fixStart: fix.before, fixEnd: fix.after };
  return row(
    "Rule",
    { name, code, path, message: message.before },
    {
      slot,
      messageEnd: message.after === "" ? undefined : message.after,
      keyword,
      limit,
      unit,
      ...fixes,
      fixOfNull,
      doc,
      hidesActual: hidesActual ? true : undefined,
      names: names === undefined ? undefined : texts(names),
      foreign: foreign === undefined ? undefined : table("string", foreign),
    },
  );
}
