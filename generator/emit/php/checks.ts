import { pascalCase } from "../../load/names.ts";
import type { Check } from "../languages/checks/checks.ts";
import type { Rule } from "../languages/checks/rules.ts";
import type { Breakable, Code } from "../languages/layout.ts";
import type { Model, SchemaModel } from "../languages/model.ts";
import { Constants } from "../languages/program.ts";
import { emitFunction } from "./steps.ts";
import { array, constant, constantOf, docblock, member, php, scalar, string } from "./words.ts";

/** The name of the class that checks values of a schema. */
export function checkClass(schemaName: string): string {
  return `${pascalCase(schemaName)}Check`;
}

/** The class that checks values of one schema. */
export function emitChecks({ name, checks, rules, knownNames }: SchemaModel): string {
  const constants = new Constants();
  const hasMinimum = ({ steps }: Check): boolean => steps.some((step) => step.step === "refuse" && step.when.is === "fewer");
  const mayBeEmpty = new Set(checks.filter((check) => !hasMinimum(check)).map((check) => check.name));
  const functions = checks.flatMap((check) => ["", ...emitFunction(check, constants, mayBeEmpty)]);
  return php([
    "namespace KaleyraWhatsapp\\Internal;",
    "",
    ...docblock([`Checks values of ${name}. What is for users stands outside this namespace.`], ["@internal"]),
    `final class ${checkClass(name)}`,
    "{",
    [
      ...rules.map((rule) => constantOf(constant(rule.name), ruleOf(rule))),
      ...constants.code,
      constantOf("KNOWN_NAMES", array(knownNames.map((known) => `${string(known)} => true`))),
      "",
      "public static function check(mixed $value, Found $found): void",
      "{",
      [`self::check${checks.at(-1)?.name}($value, $found);`],
      "}",
      ...functions,
    ],
    "}",
  ]);
}

function ruleOf({ message, fix, foreign, hidesActual, names, ...rest }: Rule): Breakable {
  const { name, code, keyword, path, slot, limit, unit, fixOfNull, doc } = rest;
  const texts = { name, code, keyword, path, message: message.before, messageEnd: message.after, slot, limit, unit, fix: fix?.before, fixEnd: fix?.after };
  return array([
    ...Object.entries({ ...texts, fixOfNull, doc }).flatMap(([key, value]) => (value === undefined ? [] : [member(key, scalar(value))])),
    ...(hidesActual ? ["'hidesActual' => true"] : []),
    ...(names === undefined ? [] : [member("names", array(names.map(string)))]),
    ...(foreign === undefined ? [] : [member("foreign", record(foreign))]),
  ]);
}

/** The class with numbers, lists and tables that the hand-written classes read. */
export function emitFacts({ words, facts, kinds: { kinds, pointer = "" }, rulesOfAll }: Model): string {
  const constants: Readonly<Record<string, string | Breakable>> = {
    MOST_ISSUES: String(facts.mostIssues),
    LONGEST_READ: String(facts.longestRead),
    LONGEST_NAME: String(words.longestName),
    CUT: string(words.cut),
    COUNT_STOPS_AT: String(words.countStopsAt),
    UNCOUNTED: string(words.uncounted),
    TYPE_WORDS: record(words.types),
    WHITE_SPACE: string([...facts.whiteSpace].join("|")),
    REFERENCES: array(facts.references.map(string)),
    KINDS: array(kinds.map(({ schemaName, value = "" }) => member(value, `${checkClass(schemaName)}::class`))),
    KIND_PATH: array(pointer.split("/").slice(1).map(string)),
    RULES_OF_ALL: array(rulesOfAll.map(({ names, rule }) => member(names.join(" "), ruleOf(rule)))),
    PARTS: array(facts.parts.map(({ name, message }) => member(name, string(message)))),
    MEANINGS: array(facts.meanings.map((meaning) => record(meaning))),
    STATUS_ERRORS: array(Object.entries(facts.statusErrors).map(([code, { name, meaning, fix }]) => member(code, record({ name, meaning, fix })))),
  };
  const lines: Code = Object.entries(constants).map(([name, value]) =>
    typeof value === "string" ? `public const ${name} = ${value};` : constantOf(name, value, "public"),
  );
  const head = docblock(["What hand-written classes need to know, from the schemas and the service."], ["@internal"]);
  return php(["namespace KaleyraWhatsapp\\Internal;", "", ...head, "final class Facts", "{", lines, "}"]);
}

function record(members: object): Breakable {
  const parts = Object.entries(members).flatMap(([name, value]) => {
    if (value === undefined || Array.isArray(value)) return [];
    return [member(name, typeof value === "object" ? (value as Breakable) : scalar(value))];
  });
  return array(parts);
}
