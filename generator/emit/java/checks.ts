import { pascalCase } from "../../load/names.ts";
import type { Check } from "../languages/checks/checks.ts";
import type { Rule } from "../languages/checks/rules.ts";
import { breakable, type Code } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import { Constants } from "../languages/program.ts";
import { emitFunction } from "./steps.ts";
import { constantName, javadoc, javaFile, number, string, strings } from "./words.ts";

/** The class with the checks of one schema. */
export function checksClass(schema: string): string {
  return `${pascalCase(schema)}Check`;
}

/** How its check of a whole value is called. */
export function rootCheck({ name, checks }: SchemaModel): string {
  return `${checksClass(name)}::check${(checks.at(-1) as Check).name}`;
}

/** The file that checks values of one schema. */
export function emitChecks(schema: SchemaModel): string {
  const constants = new Constants();
  const functions = schema.checks.flatMap((check) => ["", ...emitFunction(check, constants)]);
  return javaFile([
    ...javadoc([schema.description]),
    `final class ${checksClass(schema.name)} {`,
    [
      breakable("private static final Set<String> KNOWN = Set.of(", schema.knownNames.map(string), ");"),
      ...constants.code.flatMap((constant) => ["", constant]),
      ...schema.rules.flatMap((rule) => ["", ...ruleOf(constantName(rule.name), rule)]),
      "",
      `private ${checksClass(schema.name)}() {}`,
      ...functions,
    ],
    "}",
  ]);
}

/** A rule as a constant. */
export function ruleOf(constant: string, rule: Rule): Code {
  const { code, path, keyword, message, slot, limit, unit, fix, fixOfNull, foreign = {}, doc, hidesActual, names } = rule;
  const calls = [
    ...(keyword === undefined ? [] : [`.keyword(${string(keyword)})`]),
    ...(slot === undefined ? [] : [`.slot(${strings([slot, message.after ?? ""])})`]),
    ...(limit === undefined ? [] : [`.limit(${number(limit)})`]),
    ...(unit === undefined ? [] : [`.unit(${string(unit)})`]),
    ...(fix === undefined ? [] : [`.fix(${fix.after === undefined ? string(fix.before) : strings([fix.before, fix.after])})`]),
    ...(fixOfNull === undefined ? [] : [`.fixOfNull(${string(fixOfNull)})`]),
    ...Object.entries(foreign).map((pair) => `.foreign(${strings(pair)})`),
    ...(doc === undefined ? [] : [`.doc(${string(doc)})`]),
    ...(hidesActual ? [".hidesActual()"] : []),
    ...(names === undefined ? [] : [`.names(${strings(names)})`]),
  ];
  const made = `new Rule(${strings([code, path, message.before])})`;
  const chain = calls.map((call, index) => (index === calls.length - 1 ? `${call};` : call));
  return [`static final Rule ${constant} =`, [[calls.length === 0 ? `${made};` : made, [chain]]]];
}
