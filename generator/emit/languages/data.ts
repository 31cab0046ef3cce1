import type { Scalar } from "../../lower/ir.ts";
import { type Breakable, listed, type Part, prefixed } from "./layout.ts";

/** The value of a constant, which each language writes as a literal of its own. */
export type Data =
  | Scalar
  | { readonly is: "list"; readonly of: ItemType; readonly items: readonly Data[] }
  | { readonly is: "table"; readonly of: ItemType; readonly members: readonly (readonly [key: string, value: Data])[] }
  | { readonly is: "names"; readonly names: readonly string[] }
  | { readonly is: "pattern"; readonly source: string }
  | { readonly is: "check"; readonly schemaName: string }
  | Row;

/** A value of a type that hand-written code declares. Names of members are in camelCase; optional ones without a value are left out. */
export interface Row {
  readonly is: "row";
  readonly type: RowType;
  readonly required: Members;
  readonly optional: Members;
}

type Members = Readonly<Record<string, Data>>;
export type RowType = "Kind" | "Meaning" | "PartOfRequest" | "Rule" | "StatusError";
/** What a list or a table is of. */
export type ItemType = "string" | "number" | "boolean" | RowType;

/** How a language writes literals. */
export interface Literals {
  readonly string: (text: string) => string;
  readonly scalar: (value: number | boolean) => string;
  readonly list: (items: readonly Part[], of: ItemType) => Part;
  /** Members with keys, each on one line with its value. */
  readonly table: (members: readonly (readonly [key: string, value: Part])[], of: ItemType) => Part;
  /** A set of names. */
  readonly names: (names: readonly string[]) => Part;
  readonly pattern: (source: string) => Part;
  /** The function that checks values of a schema. */
  readonly checkOf: (schemaName: string) => string;
  readonly row: (type: RowType, required: readonly Member[], optional: readonly Member[]) => Part;
}

export type Member = readonly [name: string, value: Part];

export function literal(data: Data, words: Literals): Part {
  if (typeof data === "string") return words.string(data);
  if (typeof data !== "object") return words.scalar(data);
  const inner = (value: Data): Part => literal(value, words);
  const members = (all: Members): readonly Member[] => Object.entries(all).map(([name, value]) => [name, inner(value)]);
  switch (data.is) {
    case "list":
      return words.list(data.items.map(inner), data.of);
    case "table":
      return words.table(
        data.members.map(([key, value]) => [key, inner(value)]),
        data.of,
      );
    case "names":
      return words.names(data.names);
    case "pattern":
      return words.pattern(data.source);
    case "check":
      return words.checkOf(data.schemaName);
    case "row":
      return words.row(data.type, members(data.required), members(data.optional));
  }
}

export function row(type: RowType, required: Members, optional: Readonly<Record<string, Data | undefined>> = {}): Row {
  const given = Object.entries(optional).filter((member): member is [string, Data] => member[1] !== undefined);
  return { is: "row", type, required, optional: Object.fromEntries(given) };
}

export function texts(items: readonly string[]): Data {
  return { is: "list", of: "string", items };
}

export function table(of: ItemType, members: Members): Data {
  return { is: "table", of, members: Object.entries(members) };
}

/** Members between brackets, each name with its value: `{"name": value}`, `Name(name=value)`, … */
export function within(before: string, after: string, members: readonly Member[], named: (name: string) => string): Breakable {
  return listed(before, after, members, ([name, value]) => prefixed(named(name), value));
}
