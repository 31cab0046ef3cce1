import { parsePattern } from "../../load/pattern.ts";
import type { JsonType } from "../languages/checks/words.ts";
import { type Data, type ItemType, type Literals, literal, within } from "../languages/data.ts";
import type { Dialect } from "../languages/dialect.ts";
import { breakable, type Code, oneLine, prefixed } from "../languages/layout.ts";
import { checksModule, constant, dictionary, scalar, snake, string, tuple } from "./words.ts";

const types: Readonly<Record<JsonType, string>> = {
  string: "str",
  object: "dict[str, object]",
  array: "list[object]",
  boolean: "bool",
  number: "float",
  null: "None",
};

const literals: Literals = {
  string,
  scalar,
  list: (items) => tuple(items),
  table: dictionary,
  names: (names) => breakable("frozenset(", ")", [tuple(names.map(string))]),
  pattern: (source) => breakable("re.compile(", ")", [string(ofPython(source))]),
  checkOf: (schemaName) => `${checksModule(schemaName)}.check`,
  row: (type, required, optional) => within(`${type}(`, ")", [...required, ...optional], (name) => `${snake(name)}=`),
};

/** Python's `$` also matches before a line feed at the end. */
function ofPython(pattern: string): string {
  return parsePattern(pattern).toEnd ? `${pattern.slice(0, -1)}\\Z` : pattern;
}

function declare(name: string, data: Data): Code {
  return [prefixed(`${constant(name)}${annotation(data)} = `, literal(data, literals))];
}

/** The type of a constant that may be empty, which a type checker could not tell from its value. */
function annotation(data: Data): string {
  const item = (of: ItemType): string => (of in types ? types[of as JsonType] : of);
  if (typeof data !== "object") return "";
  return data.is === "list"
    ? `: tuple[${item(data.of)}, ...]`
    : data.is === "table"
      ? `: dict[str, ${item(data.of)}]`
      : data.is === "names"
        ? ": frozenset[str]"
        : "";
}

export const dialect: Dialect = {
  ...literals,
  constant,
  declare,
  check: (name) => snake(["check", ...(name === "" ? [] : [snake(name)])]),
  checkFunction: (name, given, indices, body) => [
    ...["", ""],
    breakable(`def ${name}(`, ") -> None:", [
      `value: ${given === undefined ? "object" : types[given]}`,
      "found: Found",
      ...indices.map((index) => `${index}: int`),
    ]),
    body.length === 0 ? ["pass"] : body,
  ],
  nothing: "None",
  not: "not ",
  local: (name) => name,
  valueOf: () => "value",
  helper: (name) => (name.startsWith("add") || name === "isFull" ? `found.${snake(name)}` : snake(name)),
  isOther: (type) => ({
    condition: type === "null" ? "value is not None" : type === "number" ? "not is_number(value)" : `not isinstance(value, ${types[type].replace(/\[.*/, "")})`,
  }),
  conditions: {
    illFormed: "not value.isascii() and is_ill_formed(value)",
    blank: "not value.strip(WHITE_SPACE)",
    edgeWhiteSpace: "value.strip(WHITE_SPACE) != value",
    shorter: "len(value) < #",
    longer: "len(value) > #",
  },
  matches: (pattern) => `${pattern}.search(value)`,
  has: (object, name) => `${string(name)} in ${object}`,
  hasNot: (object, name) => `${string(name)} not in ${object}`,
  member: (object, name) => `${object}.get(${string(name)})`,
  isText: (value, text) => `${value} == ${string(text)}`,
  isNotText: (value, text) => `${value} != ${string(text)}`,
  cast: (value, type) => `cast(${string(types[type])}, ${value})`,
  length: "len(value)",
  newSet: (name) => `${name}: set[str] = set()`,
  assign: (name, value) => `${name} = ${oneLine(value)}`,
  choose: (branches, otherwise = []) => [
    ...branches.flatMap(([test, then], index): Code => [`${index === 0 ? "if" : "elif"} ${test}:`, then.length === 0 ? ["pass"] : then]),
    ...(otherwise.length === 0 ? [] : ["else:", otherwise]),
  ],
  each: (list, item, index, body) => [`for ${index}, ${item} in enumerate(${list}):`, body],
};
