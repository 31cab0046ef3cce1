import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks/checks.ts";
import type { Step } from "../languages/checks/steps.ts";
import type { JsonType } from "../languages/checks/words.ts";
import type { Dialect, Helper } from "../languages/dialect.ts";
import { breakable, type Code, oneLine } from "../languages/layout.ts";
import { type Constants, emitStep } from "../languages/program.ts";
import { array, constant, constantOf, functionOf, scalar, string } from "./words.ts";

/** `mayBeEmpty` has the checks of lists that may be empty. */
export function emitFunction(check: Check, constants: Constants, mayBeEmpty: ReadonlySet<string>): Code {
  const indices = Array.from({ length: check.indices }, (_, index) => `$i${index}`);
  const dialect = phpWith(constants);
  const asArray = check.given === "object" ? ["$value = (array) $value"] : [];
  const body = check.steps.flatMap((step, index) => {
    const code = emitStep(listsFirst(step, mayBeEmpty), dialect, indices, index === check.steps.length - 1);
    return step.step === "refuse" && step.when.is === "not" && step.when.type === "object" ? [...code, "$value = (array) $value"] : code;
  });
  const parameters = ["mixed $value", "Found $found", ...indices.map((name) => `int ${name}`)];
  return functionOf(`public static function check${check.name}`, parameters, "void", terminated([...asArray, ...body]), 1);
}

/** Statements with a semicolon, which blocks have not. */
function terminated(code: Code): Code {
  return code.map((part) => {
    if (typeof part === "string") return /[{}]$/.test(part) ? part : `${part};`;
    return "before" in part ? { ...part, after: `${part.after};` } : terminated(part);
  });
}

/** An empty array may be an object too: it is a list where that may be empty. */
function listsFirst(step: Step, mayBeEmpty: ReadonlySet<string>): Step {
  if (step.step !== "types") return step;
  const isFirst = ({ type, check }: (typeof step.branches)[number]): boolean => type === "array" && mayBeEmpty.has(check);
  return { ...step, branches: [...step.branches.filter(isFirst), ...step.branches.filter((branch) => !isFirst(branch))] };
}

function phpWith(constants: Constants): Dialect {
  const named = (kind: string, parts: readonly string[]): string => `self::${constants.name(kind, (name) => constantOf(name, array(parts)))}`;
  const keys = (names: readonly string[]): string =>
    named(
      "NAMES_",
      names.map((name) => `${string(name)} => true`),
    );
  return {
    nothing: "null",
    string,
    local: (name) => `$${name}`,
    valueOf: () => "$value",
    rule: (name) => `self::${constant(name)}`,
    check: (name) => `self::check${name}`,
    call: (name, parameters) => breakable(`${name}(`, parameters, ")"),
    helper,
    isOther: (type) => ({ before: [], condition: isOther[type] }),
    conditions,
    isNoneOf: (values) => isNoneOf(values, named),
    matches: (source) => `Text::matches(self::${constants.name("PATTERN_", (name) => `private const ${name} = ${string(delimited(source))};`)}, $value)`,
    not: (test) => `!${test}`,
    names: keys,
    knownNames: "self::KNOWN_NAMES",
    has: (object, name) => `array_key_exists(${string(name)}, ${object})`,
    member: (object, name) => `${object}[${string(name)}] ?? null`,
    isText: (value, text) => {
      if (text === "object" && value === "Value::typeOf($value)") return isObject;
      return `${value.includes(" ") ? `(${value})` : value} === ${string(text)}`;
    },
    isGreater: (value, limit) => `${value} > ${limit}`,
    isZero: (value) => `${value} === 0`,
    and: (...all) => all.join(" && "),
    cast: (value) => value,
    length: "count($value)",
    return: "return",
    newSet: (name) => `${name} = []`,
    assign: (name, value) => `${name} = ${oneLine(value)}`,
    choose: (branches, otherwise = []) => {
      const [[test, then] = ["", []]] = branches;
      if (branches.length === 1 && then.length === 0) return [`if (!${test}) {`, otherwise, "}"];
      const all = branches.flatMap(([condition, body], index): Code => [`${index === 0 ? "if" : "} elseif"} (${condition}) {`, body]);
      return [...all, ...(otherwise.length === 0 ? [] : ["} else {", otherwise]), "}"];
    },
    each: (list, item, index, body) => [`foreach (${oneLine(list)} as ${index} => ${item}) {`, body, "}"],
  };
}

const isObject = "$found->isObject($value)";

const isOther: Readonly<Record<JsonType, string>> = {
  string: "!is_string($value)",
  object: `!${isObject}`,
  array: "!Value::isList($value)",
  boolean: "!is_bool($value)",
  number: "!Value::isNumber($value)",
  null: "$value !== null",
};

const conditions: Dialect["conditions"] = {
  notFinite: "!is_finite($value)",
  notWhole: "!Value::isWhole($value)",
  empty: "$value === ''",
  illFormed: "Text::isIllFormed($value)",
  blank: "Text::isBlank($value)",
  edgeWhiteSpace: "Text::hasWhiteSpaceAtEnds($value)",
  shorter: "Text::length($value) < #",
  longer: "strlen($value) > # && Text::length($value) > #",
  fewer: "count($value) < #",
  more: "count($value) > #",
  below: "$value < #",
  above: "$value > #",
};

/** Where a helper is: with the issues, or in one of two classes. */
function helper(name: Helper): string {
  if (name.startsWith("add") || name === "isFull" || name === "lacks") return `$found->${name}`;
  return `${name === "isUnread" || name === "lengthIfRead" ? "Text" : "Value"}::${name}`;
}

function isNoneOf(values: readonly Scalar[], named: (kind: string, parts: readonly string[]) => string): string {
  const isNumber = typeof values[0] === "number";
  if (!isNumber && values.length === 1) return `$value !== ${scalar(values[0] as Scalar)}`;
  const all = named("VALUES_", values.map(scalar));
  return isNumber ? `!Value::isOneOf($value, ${all})` : `!in_array($value, ${all}, true)`;
}

/** PHP's `$` also matches before a line feed at the end, unless it is told not to. */
function delimited(source: string): string {
  return `/${source.replaceAll(/\\.|\//gs, (piece) => (piece === "/" ? "\\/" : piece))}/Du`;
}
