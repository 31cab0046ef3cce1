import { parsePattern } from "../../load/pattern.ts";
import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks/checks.ts";
import type { JsonType } from "../languages/checks/words.ts";
import type { Dialect } from "../languages/dialect.ts";
import { breakable, type Code, oneLine } from "../languages/layout.ts";
import { type Constants, emitStep } from "../languages/program.ts";
import { constant, scalar, snake, string, tuple } from "./words.ts";

const types = { string: "str", object: "dict[str, object]", array: "list[object]", boolean: "bool", number: "float", null: "None" };

export function emitFunction(check: Check, constants: Constants): Code {
  const indices = Array.from({ length: check.indices }, (_, index) => `i${index}`);
  const value = `value: ${check.given === undefined ? "object" : types[check.given]}`;
  const dialect = pythonWith(constants);
  const body = check.steps.flatMap((step, index) => emitStep(step, dialect, indices, index === check.steps.length - 1));
  return [
    breakable(`def check_${snake(check.name)}(`, [value, "found: Found", ...indices.map((name) => `${name}: int`)], ") -> None:"),
    body.length === 0 ? ["pass"] : body,
  ];
}

function pythonWith(constants: Constants): Dialect {
  return {
    nothing: "None",
    string,
    local: (name) => name,
    valueOf: () => "value",
    rule: constant,
    check: (name) => `check_${snake(name)}`,
    call: (name, parameters) => breakable(`${name}(`, parameters, ")"),
    helper: (name) => (name.startsWith("add") || name === "isFull" ? `found.${snake(name)}` : snake(name)),
    isOther: (type) => ({ before: [], condition: isOther[type] }),
    conditions,
    isNoneOf: (values) => isNoneOf(values, constants),
    matches: (pattern) => `${constants.name("PATTERN_", (name) => breakable(`${name} = re.compile(`, [string(source(pattern))], ")"))}.search(value)`,
    not: (test) => `not ${test}`,
    names: (names) => constants.name("NAMES_", (name) => breakable(`${name} = frozenset(`, [tuple(names.map(string))], ")")),
    knownNames: "KNOWN_NAMES",
    has: (object, name) => `${string(name)} in ${object}`,
    member: (object, name) => `${object}.get(${string(name)})`,
    isText: (value, text) => `${value} == ${string(text)}`,
    isGreater: (value, limit) => `${value} > ${limit}`,
    isZero: (value) => `${value} == 0`,
    and: (...conditions) => conditions.join(" and "),
    cast: (value, type) => `cast(${string(types[type])}, ${value})`,
    length: "len(value)",
    return: "return",
    newSet: (name) => `${name}: set[str] = set()`,
    assign: (name, value) => `${name} = ${oneLine(value)}`,
    choose: (branches, otherwise = []) => [
      ...branches.flatMap(([test, then], index): Code => [`${index === 0 ? "if" : "elif"} ${test}:`, then.length === 0 ? ["pass"] : then]),
      ...(otherwise.length === 0 ? [] : ["else:", otherwise]),
    ],
    each: (list, item, index, body) => [`for ${index}, ${item} in enumerate(${oneLine(list)}):`, body],
  };
}

const isOther: Readonly<Record<JsonType, string>> = {
  string: "not isinstance(value, str)",
  object: "not isinstance(value, dict)",
  array: "not isinstance(value, list)",
  boolean: "not isinstance(value, bool)",
  number: "not is_number(value)",
  null: "value is not None",
};

const conditions: Dialect["conditions"] = {
  notFinite: "not is_finite(value)",
  notWhole: "not is_whole(value)",
  empty: "not value",
  illFormed: "not value.isascii() and is_ill_formed(value)",
  blank: "not value.strip(WHITE_SPACE)",
  edgeWhiteSpace: "value.strip(WHITE_SPACE) != value",
  shorter: "len(value) < #",
  longer: "len(value) > #",
  fewer: "len(value) < #",
  more: "len(value) > #",
  below: "value < #",
  above: "value > #",
};

function isNoneOf(values: readonly Scalar[], constants: Constants): string {
  const [first] = values;
  if (typeof first === "string" && values.length === 1) return `value != ${string(first)}`;
  const all = constants.name("VALUES_", (name) => tuple(values.map(scalar), `${name} = `));
  return typeof first === "string" ? `value not in ${all}` : `is_not_one_of(value, ${all})`;
}

/** Python's `$` also matches before a line feed at the end. */
function source(pattern: string): string {
  return parsePattern(pattern).toEnd ? `${pattern.slice(0, -1)}\\Z` : pattern;
}
