import type { Check } from "../languages/checks/checks.ts";
import type { Rule } from "../languages/checks/rules.ts";
import { type Breakable, breakable } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import { Constants } from "../languages/program.ts";
import { emitFunction } from "./steps.ts";
import { constant, python, snake, string, tuple } from "./words.ts";

/** What checks use of `_found.py`. */
const shared = [
  ...["WHITE_SPACE", "Found", "Rule", "at", "count_at", "count_of", "is_finite", "is_ill_formed", "is_not_one_of", "is_number", "is_unread", "is_whole"],
  ...["items_at", "lacks", "length_if_read", "shown", "type_of"],
];

/** The module that checks values of one schema. */
export function emitChecks(schema: SchemaModel): string {
  const constants = new Constants();
  const functions = schema.checks.flatMap((check) => ["", "", ...emitFunction(check, constants)]);
  const root = schema.checks.at(-1) as Check;
  const code = python([
    ...schema.rules.map((rule) => emitRule(`${constant(rule.name)} = `, rule)),
    ...constants.code,
    breakable("KNOWN_NAMES = frozenset(", [tuple(schema.knownNames.map(string))], ")"),
    ...functions,
    "",
    "",
    "def check(value: object, found: Found) -> None:",
    ['"""Checks a whole value."""', `check_${snake(root.name)}(value, found)`],
  ]);
  const used = shared.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const imports = python([
    ...(code.includes("re.compile(") ? ["import re"] : []),
    ...(code.includes(" cast(") || code.includes("(cast(") ? ["from typing import cast"] : []),
    ...(/re\.compile\(|[ (]cast\(/.test(code) ? [""] : []),
    "from ._found import (",
    used.map((name) => `${name},`),
    ")",
  ]);
  return `"""Checks of ${schema.name}. What is exported stands in the package itself."""\n\n${imports}\n${code}`;
}

/** A rule, after what it is given to. */
export function emitRule(before: string, rule: Rule): Breakable {
  const { message, fix, limit, hidesActual, names, foreign } = rule;
  const [path, keyword, slot, unit, doc] = [rule.path, rule.keyword, rule.slot, rule.unit, rule.doc];
  const texts = { code: rule.code, path, message: message.before, keyword, message_end: message.after, slot, unit, fix: fix?.before, fix_end: fix?.after };
  return breakable(
    `${before}Rule(`,
    [
      ...Object.entries({ ...texts, fix_of_null: rule.fixOfNull, doc }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${string(value)}`])),
      ...(limit === undefined ? [] : [`limit=${limit}`]),
      ...(hidesActual ? ["hides_actual=True"] : []),
      ...(names === undefined ? [] : [tuple(names.map(string), "names=")]),
      ...(foreign === undefined
        ? []
        : [
            tuple(
              Object.entries(foreign).map(([name, text]) => tuple([string(name), string(text)])),
              "foreign=",
            ),
          ]),
    ],
    ")",
  );
}
