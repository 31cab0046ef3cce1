import { pascalCase } from "../../load/names.ts";
import type { JsonType } from "../languages/checks/words.ts";
import { type Literals, literal, within } from "../languages/data.ts";
import { braces, type Dialect, type Helper } from "../languages/dialect.ts";
import { type Code, oneLine, prefixed } from "../languages/layout.ts";
import { array, constant, functionOf, member, scalar, string } from "./words.ts";

/** The name of the class that checks values of a schema. */
export function checkClass(schemaName: string): string {
  return `${pascalCase(schemaName)}Check`;
}

const literals: Literals = {
  string,
  scalar,
  list: array,
  table: (members) => within("[", "]", members, member),
  names: (names) =>
    within(
      "[",
      "]",
      names.map((name) => [name, "true"]),
      member,
    ),
  pattern: (source) => string(delimited(source)),
  checkOf: (schemaName) => `${checkClass(schemaName)}::class`,
  row: (_, required, optional) => within("[", "]", [...required, ...optional], member),
};

/** PHP's `$` also matches before a line feed at the end, unless it is told not to. */
function delimited(source: string): string {
  return `/${source.replaceAll(/\\.|\//gs, (piece) => (piece === "/" ? "\\/" : piece))}/Du`;
}

/** Where a helper is, if it is not in the class `Value`. */
const classOf: Readonly<Partial<Record<Helper, string>>> = {
  ...{ add: "$found->", addRepeated: "$found->", addUnknown: "$found->", isFull: "$found->", lacks: "$found->" },
  ...{ hasEdgeWhiteSpace: "Text::", isBlank: "Text::", isIllFormed: "Text::", isLonger: "Text::", isUnread: "Text::" },
  ...{ lengthIfRead: "Text::", lengthOf: "Text::" },
};

const isOther: Readonly<Record<JsonType, string>> = {
  string: "!is_string($value)",
  object: "!$found->isObject($value)",
  array: "!Value::isList($value)",
  boolean: "!is_bool($value)",
  number: "!Value::isNumber($value)",
  null: "$value !== null",
};

export function dialectFor(schemaName: string): Dialect {
  const visibility = schemaName === "" ? "public" : "private";
  return {
    ...literals,
    constant: (name) => `self::${constant(name)}`,
    declare: (name, data) => [prefixed(`${visibility} const ${constant(name)} = `, literal(data, literals), ";")],
    check: (name) => `self::check${name}`,
    checkFunction: (name, _, indices, body) => {
      const parameters = ["mixed $value", "Found $found", ...indices.map((index) => `int ${index}`)];
      return ["", ...functionOf(`public static function ${name.replace("self::", "")}`, parameters, "void", body, 1)];
    },
    nothing: "null",
    not: "!",
    local: (name) => `$${name}`,
    alias: (type) => (type === "object" ? "$value = (array) $value" : ""),
    valueOf: () => "$value",
    helper: (name) => `${classOf[name] ?? "Value::"}${name}`,
    isOther: (type) => ({ condition: isOther[type], after: type === "object" ? ["$value = (array) $value"] : [] }),
    isType: (value, type) => (type === "object" ? `$found->isObject(${value})` : undefined),
    matches: (pattern) => `Text::matches(${pattern}, $value)`,
    has: (object, name) => `array_key_exists(${string(name)}, ${object})`,
    member: (object, name) => `${object}[${string(name)}] ?? null`,
    isText: (value, text) => `${value.includes(" ") ? `(${value})` : value} === ${string(text)}`,
    isNotText: (value, text) => `${value} !== ${string(text)}`,
    cast: (value) => value,
    length: "count($value)",
    newSet: (name) => `${name} = []`,
    assign: (name, value) => `${name} = ${oneLine(value)}`,
    choose: braces((test) => `(${test})`, "elseif"),
    each: (list, item, index, body): Code => [`foreach (${list} as ${index} => ${item}) {`, body, "}"],
    end: ";",
  };
}
