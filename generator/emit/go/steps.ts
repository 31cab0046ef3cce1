import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks/checks.ts";
import type { JsonType } from "../languages/checks/words.ts";
import { braces, type Dialect } from "../languages/dialect.ts";
import { type Code, oneLine } from "../languages/layout.ts";
import { type Constants, emitStep } from "../languages/program.ts";
import { go, pascal, scalar, string } from "./words.ts";

/** JSON type → the variable that holds a value of it, its type, and how a value of any type becomes one. */
const typed: Readonly<Record<JsonType, { readonly name: string; readonly type: string; readonly from: (value: string) => string }>> = {
  string: { name: "text", type: "string", from: (value) => `${value}.(string)` },
  object: { name: "object", type: "map[string]any", from: (value) => `${value}.(map[string]any)` },
  array: { name: "list", type: "[]any", from: (value) => `${value}.([]any)` },
  boolean: { name: "truth", type: "bool", from: (value) => `${value}.(bool)` },
  number: { name: "number", type: "float64", from: (value) => `asNumber(${value})` },
  null: { name: "nothing", type: "any", from: (value) => `asNull(${value})` },
};

/** Emits the function of a check. Functions and rules have a prefix, because a package is one space of names. */
export function emitFunction(check: Check, prefix: string, constants: Constants): Code {
  const indices = Array.from({ length: check.indices }, (_, index) => `i${index}`);
  const given = check.given === undefined ? undefined : typed[check.given];
  const parameters = [given === undefined ? "value any" : `${given.name} ${given.type}`, "f *found", ...indices.map((name) => `${name} int`)];
  const dialect = goWith(prefix, constants);
  const body = check.steps.flatMap((step, index) => emitStep(step, dialect, indices, index === check.steps.length - 1));
  const named = given !== undefined && /\bvalue\b/.test(go(body)) ? [`value := any(${given.name})`] : [];
  return [`func ${dialect.check(check.name)}(${parameters.join(", ")}) {`, [...named, ...body], "}"];
}

function goWith(prefix: string, constants: Constants): Dialect {
  return {
    nothing: "nil",
    string,
    local: (name) => (name === "found" ? "f" : name),
    valueOf: (type) => (type === undefined ? "value" : typed[type].name),
    rule: (name) => `&rule${prefix}${pascal(name)}`,
    check: (name) => `check${prefix}${pascal(name)}`,
    call: (name, parameters) => `${name}(${parameters.join(", ")})`,
    helper: (name) => (name.startsWith("add") || name === "isFull" ? `f.${name}` : name),
    isOther: (type, isUsed) => {
      const { name, from } = typed[type];
      return isUsed ? { before: [`${name}, ok := ${from("value")}`], condition: "!ok" } : { before: [], condition: `_, ok := ${from("value")}; !ok` };
    },
    conditions,
    isNoneOf,
    matches: (source) => `${constants.name(`pattern${prefix}`, (name) => `var ${name} = regexp.MustCompile(${string(source)})`)}.MatchString(text)`,
    not: (test) => `!${test}`,
    names: (names) => constants.name(`names${prefix}`, (name) => `var ${name} = []string{${names.map(string).join(", ")}}`),
    knownNames: `known${prefix}`,
    has: (object, name) => `has(${object}, ${string(name)})`,
    member: (object, name) => `${object}[${string(name)}]`,
    isText: (value, text) => `${value} == ${string(text)}`,
    isGreater: (value, limit) => `${value} > ${limit}`,
    isZero: (value) => `${value} == 0`,
    and: (...conditions) => conditions.join(" && "),
    cast: (value, type) => (type === "number" ? `toNumber(${value})` : typed[type].from(value)),
    length: "len(list)",
    return: "return",
    newSet: (name) => `${name} := map[string]bool{}`,
    assign: (name, value) => `${name} := ${oneLine(value)}`,
    choose: braces((test) => test),
    each: (list, item, index, body) => [`for ${index}, ${item} := range ${oneLine(list)} {`, body, "}"],
  };
}

const conditions: Dialect["conditions"] = {
  notFinite: "!isFinite(number)",
  notWhole: "!isWhole(number)",
  empty: 'text == ""',
  illFormed: "!utf8.ValidString(text)",
  blank: 'trim(text) == ""',
  edgeWhiteSpace: "trim(text) != text",
  shorter: "utf8.RuneCountInString(text) < #",
  longer: "len(text) > # && utf8.RuneCountInString(text) > #",
  fewer: "len(list) < #",
  more: "len(list) > #",
  below: "number < #",
  above: "number > #",
};

function isNoneOf(values: readonly Scalar[]): string {
  if (typeof values[0] === "number") return `!isOneOf(value, ${values.join(", ")})`;
  return values.map((value) => `value != ${scalar(value)}`).join(" && ");
}
