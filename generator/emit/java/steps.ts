import { parsePattern } from "../../load/pattern.ts";
import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks/checks.ts";
import type { JsonType } from "../languages/checks/words.ts";
import { braces, type Dialect } from "../languages/dialect.ts";
import { breakable, type Code, oneLine } from "../languages/layout.ts";
import { type Constants, emitStep } from "../languages/program.ts";
import { constantName, java, number, scalar, string, strings } from "./words.ts";

/** JSON type → the variable that holds a value of it, its type, and how a value that is known to be of it becomes one. */
const typed: Readonly<Record<JsonType, { readonly name: string; readonly type: string; readonly from: (value: string) => string }>> = {
  string: { name: "text", type: "String", from: (value) => `(String) ${value}` },
  object: { name: "object", type: "Map<?, ?>", from: (value) => `Values.objectOf(${value})` },
  array: { name: "list", type: "List<?>", from: (value) => `(List<?>) ${value}` },
  boolean: { name: "truth", type: "Boolean", from: (value) => `(Boolean) ${value}` },
  number: { name: "number", type: "double", from: (value) => `Values.toNumber(${value})` },
  null: { name: "nothing", type: "Object", from: (value) => value },
};

/** Emits the function of a check. */
export function emitFunction(check: Check, constants: Constants): Code {
  const indices = Array.from({ length: check.indices }, (_, index) => `i${index}`);
  const given = check.given === undefined ? undefined : typed[check.given];
  const parameters = [given === undefined ? "Object value" : `${given.type} ${given.name}`, "Found found", ...indices.map((name) => `int ${name}`)];
  const dialect = javaWith(constants);
  const body = terminated(check.steps.flatMap((step, index) => emitStep(step, dialect, indices, index === check.steps.length - 1)));
  const named = given !== undefined && /\bvalue\b/.test(java(body)) ? [`Object value = ${given.name};`] : [];
  return [breakable(`static void ${dialect.check(check.name)}(`, parameters, ") {"), [...named, ...body], "}"];
}

/** Statements with a semicolon, which blocks have not. */
function terminated(code: Code): Code {
  return code.map((part) => {
    if (typeof part === "string") return /[{};]$/.test(part) ? part : `${part};`;
    return "before" in part ? { ...part, after: `${part.after};` } : terminated(part);
  });
}

function javaWith(constants: Constants): Dialect {
  const constant = (kind: string, type: string, before: string, parts: readonly string[]): string =>
    constants.name(kind, (name) => breakable(`private static final ${type} ${name} = ${before}(`, parts, ");"));
  const names = (texts: readonly string[]): string => constant("NAMES_", "Set<String>", "Set.of", texts.map(string));
  return {
    nothing: "null",
    string,
    local: (name) => name,
    valueOf: (type) => (type === undefined ? "value" : typed[type].name),
    rule: constantName,
    check: (name) => `check${name}`,
    call: (name, parameters) => breakable(`${name}(`, parameters, ")"),
    helper: (name) => `${name.startsWith("add") || name === "isFull" ? "found" : "Values"}.${name}`,
    isOther,
    conditions,
    isNoneOf: (values) => isNoneOf(values, names),
    matches: (pattern) => `${constant("PATTERN_", "Pattern", "Pattern.compile", [string(source(pattern))])}.matcher(text).find()`,
    not: (test) => `!${test}`,
    names,
    knownNames: "KNOWN",
    has: (object, name) => `${object}.containsKey(${string(name)})`,
    member: (object, name) => `${object}.get(${string(name)})`,
    isText: (value, text) => `${string(text)}.equals(${value})`,
    isGreater: (value, limit) => `${value} > ${limit}`,
    isZero: (value) => `${value} == 0`,
    and: (...tests) => tests.join(" && "),
    cast: (value, type) => typed[type].from(value),
    length: "list.size()",
    return: "return",
    newSet: (name) => `Set<String> ${name} = new HashSet<>()`,
    assign: (name, value) => `int ${name} = ${oneLine(value)}`,
    choose: braces((test) => `(${test})`),
    each: (list, item, index, body) => [
      `for (ListIterator<?> ${index}s = ${oneLine(list)}.listIterator(); ${index}s.hasNext(); ) {`,
      [`int ${index} = ${index}s.nextIndex()`, `Object ${item} = ${index}s.next()`, ...body],
      "}",
    ],
  };
}

function isOther(type: JsonType, isUsed: boolean): ReturnType<Dialect["isOther"]> {
  const { name, type: javaType, from } = typed[type];
  if (type === "null") return { before: [], condition: "value != null" };
  if (type !== "object" && type !== "number") return { before: [], condition: `!(value instanceof ${javaType}${isUsed ? ` ${name}` : ""})` };
  const condition = type === "number" ? "!(value instanceof Number)" : `${isUsed ? name : from("value")} == null`;
  return { before: isUsed ? [`${javaType} ${name} = ${from("value")}`] : [], condition };
}

const conditions: Dialect["conditions"] = {
  notFinite: "!Double.isFinite(number)",
  notWhole: "!Values.isWhole(number)",
  empty: "text.isEmpty()",
  illFormed: "Values.isIllFormed(text)",
  blank: "Values.isBlank(text)",
  edgeWhiteSpace: "Values.hasEdgeWhiteSpace(text)",
  shorter: "Values.length(text) < #",
  longer: "text.length() > # && Values.length(text) > #",
  fewer: "list.size() < #",
  more: "list.size() > #",
  below: "number < #",
  above: "number > #",
};

function isNoneOf(values: readonly Scalar[], names: (texts: readonly string[]) => string): string {
  if (typeof values[0] === "number") return `!Values.isOneOf(value, ${values.map((value) => number(Number(value))).join(", ")})`;
  if (typeof values[0] === "boolean") return values.map((value) => `!Boolean.valueOf(${scalar(value)}).equals(value)`).join(" && ");
  if (values.length === 1) return `!${strings(values.map(String))}.equals(value)`;
  return `!(value instanceof String one && ${names(values.map(String))}.contains(one))`;
}

/** Java's `$` is before a line end too, and its `&&` in a class is an intersection. */
function source(pattern: string): string {
  const whole = parsePattern(pattern).toEnd ? `${pattern.slice(0, -1)}\\z` : pattern;
  return whole.replaceAll("&", "\\&");
}
