import type { JsonType } from "../languages/checks/words.ts";
import { type Data, type ItemType, type Literals, literal, within } from "../languages/data.ts";
import { braces, type Dialect } from "../languages/dialect.ts";
import { breakable, type Code, oneLine } from "../languages/layout.ts";
import { aligned, camel, pascal, scalar, string } from "./words.ts";

/** JSON type → the variable that holds a value of it, its type, and how a value of any type becomes one. */
const typed: Readonly<Record<JsonType, { readonly name: string; readonly type: string; readonly from: (value: string) => string }>> = {
  string: { name: "text", type: "string", from: (value) => `${value}.(string)` },
  object: { name: "object", type: "map[string]any", from: (value) => `${value}.(map[string]any)` },
  array: { name: "list", type: "[]any", from: (value) => `${value}.([]any)` },
  boolean: { name: "truth", type: "bool", from: (value) => `${value}.(bool)` },
  number: { name: "number", type: "float64", from: (value) => `asNumber(${value})` },
  null: { name: "nothing", type: "any", from: (value) => `asNull(${value})` },
};

const itemType = (of: ItemType): string => (of in typed ? typed[of as JsonType].type : `*${camel(of)}`);

const literals: Literals = {
  string,
  scalar,
  list: (items, of) => breakable(`[]${itemType(of)}{`, "}", items),
  table: (members, of) => within(`map[string]${itemType(of)}{`, "}", members, (key) => `${string(key)}: `),
  names: (names) => breakable("[]string{", "}", names.map(string)),
  pattern: (source) => `compiled(${string(source)})`,
  checkOf: (schemaName) => `check${pascal(schemaName)}`,
  row: (type, required, optional) => {
    const members = [...required, ...optional].map(([name, value]) => [name, name === "limit" ? `limitOf(${value})` : value] as const);
    return within(`&${camel(type)}{`, "}", members, (name) => `${name}: `);
  },
};

function declare(name: string, data: Data): Code {
  const value = literal(data, literals);
  if (typeof value === "string" || value.parts.length === 0) return [`var ${name} = ${oneLine(value)}`, ""];
  return [`var ${name} = ${value.before}`, aligned(value.parts.map(oneLine)), value.after, ""];
}

/** A package is one space of names, so those of one schema have its name before them. */
export function dialectFor(schemaName: string): Dialect {
  const constant = (name: string): string => camel(`${schemaName} ${name}`);
  return {
    ...literals,
    constant,
    declare: (name, data) => declare(constant(name), data),
    check: (name) => `check${pascal(schemaName)}${pascal(name)}`,
    checkFunction: (name, given, indices, body) => {
      const value = given === undefined ? "value any" : `${typed[given].name} ${typed[given].type}`;
      return [`func ${name}(${[value, "f *found", ...indices.map((index) => `${index} int`)].join(", ")}) {`, body, "}", ""];
    },
    nothing: "nil",
    not: "!",
    local: (name) => (name === "found" ? "f" : name),
    alias: (type) => `value := any(${typed[type].name})`,
    valueOf: (type) => (type === undefined ? "value" : typed[type].name),
    helper: (name) => (name.startsWith("add") || name === "isFull" ? `f.${name}` : name),
    isOther: (type, isUsed) => {
      const { name, from } = typed[type];
      return isUsed ? { before: [`${name}, ok := ${from("value")}`], condition: "!ok" } : { condition: `_, ok := ${from("value")}; !ok` };
    },
    matches: (pattern) => `${pattern}.MatchString(text)`,
    has: (object, name) => `has(${object}, ${string(name)})`,
    member: (object, name) => `${object}[${string(name)}]`,
    isText: (value, text) => `${value} == ${string(text)}`,
    isNotText: (value, text) => `${value} != ${string(text)}`,
    cast: (value, type) => (type === "number" ? `toNumber(${value})` : typed[type].from(value)),
    length: "len(list)",
    newSet: (name) => `${name} := map[string]bool{}`,
    assign: (name, value) => `${name} := ${oneLine(value)}`,
    choose: braces((test) => test),
    each: (list, item, index, body) => [`for ${index}, ${item} := range ${list} {`, body, "}"],
  };
}
