import { pascalCase } from "../../load/names.ts";
import { parsePattern } from "../../load/pattern.ts";
import type { JsonType } from "../languages/checks/words.ts";
import { type Data, type ItemType, type Literals, literal, type Member } from "../languages/data.ts";
import { braces, type Dialect } from "../languages/dialect.ts";
import { breakable, type Code, listed, oneLine, prefixed } from "../languages/layout.ts";
import { constantName, scalar, string } from "./words.ts";

/** The name of the class with the checks of one schema. */
export function checksClass(schemaName: string): string {
  return `${pascalCase(schemaName)}Check`;
}

/** JSON type → the variable that holds a value of it, its type, and how a value that is known to be of it becomes one. */
const typed: Readonly<Record<JsonType, { readonly name: string; readonly type: string; readonly from: (value: string) => string }>> = {
  string: { name: "text", type: "String", from: (value) => `(String) ${value}` },
  object: { name: "object", type: "Map<?, ?>", from: (value) => `Values.objectOf(${value})` },
  array: { name: "list", type: "List<?>", from: (value) => `(List<?>) ${value}` },
  boolean: { name: "truth", type: "Boolean", from: (value) => `(Boolean) ${value}` },
  number: { name: "number", type: "double", from: (value) => `Values.toNumber(${value})` },
  null: { name: "nothing", type: "Object", from: (value) => value },
};

const literals: Literals = {
  string,
  scalar,
  list: (items) => breakable("List.of(", ")", items),
  table: (members) => listed("Map.ofEntries(", ")", members, ([key, value]) => prefixed(`Map.entry(${string(key)}, `, value, ")")),
  names: (names) => breakable("Set.of(", ")", names.map(string)),
  pattern: (source) => `Pattern.compile(${string(ofJava(source))})`,
  checkOf: (schemaName) => `${checksClass(schemaName)}::check`,
  row: (type, required, optional) => prefixed("", made(type, required), calls(optional).join("")),
};

const made = (type: string, required: readonly Member[]) => listed(`new ${type}(`, ")", required, ([, value]) => value);
const calls = (optional: readonly Member[]): readonly string[] => optional.map(([name, value]) => `.${name}(${oneLine(value)})`);

/** Java's `$` is before a line end too. */
function ofJava(pattern: string): string {
  return parsePattern(pattern).toEnd ? `${pattern.slice(0, -1)}\\z` : pattern;
}

function declare(name: string, data: Data): Code {
  const before = `static final ${typeOf(data)} ${constantName(name)} =`;
  if (typeof data !== "object" || data.is !== "row") return [prefixed(`${before} `, literal(data, literals), ";"), ""];
  const chained: Literals = { ...literals, row: (type, required, optional) => breakable(oneLine(made(type, required)), "", calls(optional)) };
  const { before: start, parts } = literal(data, chained) as { before: string; parts: readonly string[] };
  const lines = [start, ...parts].map((line, index) => (index === parts.length ? `${line};` : line));
  return [before, [[lines[0] as string, [lines.slice(1)]]], ""];
}

function typeOf(data: Data): string {
  const item = (of: ItemType): string => ({ string: "String", number: "Number", boolean: "Boolean" })[of as string] ?? of;
  if (typeof data !== "object") return typeof data === "string" ? "String" : "int";
  if (data.is === "row") return data.type;
  if (data.is === "list") return `List<${item(data.of)}>`;
  return data.is === "table" ? `Map<String, ${item(data.of)}>` : data.is === "names" ? "Set<String>" : "Pattern";
}

export const dialect: Dialect = {
  ...literals,
  constant: constantName,
  declare,
  check: (name) => `check${name}`,
  checkFunction: (name, given, indices, body) => {
    const value = given === undefined ? "Object value" : `${typed[given].type} ${typed[given].name}`;
    return [breakable(`static void ${name}(`, ") {", [value, "Found found", ...indices.map((index) => `int ${index}`)]), body, "}", ""];
  },
  nothing: "null",
  not: "!",
  local: (name) => name,
  alias: (type) => `Object value = ${typed[type].name}`,
  valueOf: (type) => (type === undefined ? "value" : typed[type].name),
  helper: (name) => `${name.startsWith("add") || name === "isFull" ? "found" : "Values"}.${name}`,
  isOther: (type, isUsed) => {
    const { name, type: javaType, from } = typed[type];
    if (type === "null") return { condition: "value != null" };
    if (type !== "object" && type !== "number") return { condition: `!(value instanceof ${javaType}${isUsed ? ` ${name}` : ""})` };
    const condition = type === "number" ? "!(value instanceof Number)" : `${isUsed ? name : from("value")} == null`;
    return { before: isUsed ? [`${javaType} ${name} = ${from("value")}`] : [], condition };
  },
  matches: (pattern) => `${pattern}.matcher(text).find()`,
  has: (object, name) => `${object}.containsKey(${string(name)})`,
  member: (object, name) => `${object}.get(${string(name)})`,
  isText: (value, text) => `${string(text)}.equals(${value})`,
  isNotText: (value, text) => `!${string(text)}.equals(${value})`,
  cast: (value, type) => typed[type].from(value),
  length: "list.size()",
  newSet: (name) => `Set<String> ${name} = new HashSet<>()`,
  assign: (name, value) => `int ${name} = ${oneLine(value)}`,
  choose: braces((test) => `(${test})`),
  each: (list, item, index, body) => [
    `for (ListIterator<?> ${index}s = ${list}.listIterator(); ${index}s.hasNext(); ) {`,
    [`int ${index} = ${index}s.nextIndex()`, `Object ${item} = ${index}s.next()`, ...body],
    "}",
  ],
  end: ";",
};
