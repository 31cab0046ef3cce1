import type { Scalar } from "../../lower/ir.ts";
import type { Condition } from "./checks/steps.ts";
import type { JsonType } from "./checks/words.ts";
import type { Breakable, Code } from "./layout.ts";

/** The functions that checks call, hand-written in each language. `add…` are about the issues that were found. */
export type Helper =
  | "add"
  | "addUnknown"
  | "addRepeated"
  | "isFull"
  | "isUnread"
  | "lengthIfRead"
  | "typeOf"
  | "shown"
  | "at"
  | "itemsAt"
  | "countAt"
  | "countOf"
  | "lacks";

/** The conditions that ask nothing but, some of them, a limit. */
export type SimpleCondition = Exclude<Condition["is"], "not" | "noneOf" | "matching" | "notMatching">;

/** How a language says what steps do. All parameters and results are code. */
export interface Dialect {
  readonly nothing: string;
  string(text: string): string;
  /** A local variable. */
  local(name: string): string;
  /** The variable that holds the value, once it is known to be of a JSON type. */
  valueOf(type?: JsonType): string;
  rule(name: string): string;
  check(name: string): string;
  call(name: string, parameters: readonly string[]): Breakable | string;
  helper(helper: Helper): string;
  /** Tests that the value is of another type, after lines that it may need. `isUsed` says whether more steps follow. */
  isOther(type: JsonType, isUsed: boolean): { readonly before: readonly string[]; readonly condition: string };
  /** `constant` gives a name to what is made once: a pattern, a list of names or values. */
  /** Condition → a test in which `#` is the limit. */
  readonly conditions: Readonly<Record<SimpleCondition, string>>;
  isNoneOf(values: readonly Scalar[]): string;
  matches(source: string): string;
  not(condition: string): string;
  names(names: readonly string[]): string;
  /** The names of all fields of the schema. */
  readonly knownNames: string;
  has(object: string, name: string): string;
  member(object: string, name: string): string;
  isText(value: string, text: string): string;
  isGreater(value: string, limit: number): string;
  isZero(value: string): string;
  and(...conditions: readonly string[]): string;
  /** A value of any type as one of this type, which it is known to be. */
  cast(value: string, type: JsonType): string;
  /** The number of items of the list. */
  readonly length: string;
  readonly return: string;
  newSet(name: string): string;
  assign(name: string, value: Breakable | string): string;
  /** Blocks: conditions with what to do, and what to do where none is true. */
  choose(branches: readonly (readonly [condition: string, then: Code])[], otherwise?: Code): Code;
  each(list: Breakable | string, item: string, index: string, body: Code): Code;
}

/** Blocks in braces. */
export function braces(condition: (text: string) => string): Dialect["choose"] {
  return (branches, otherwise = []) => [
    ...branches.flatMap(([test, then], index): Code => [`${index === 0 ? "" : "} else "}if ${condition(test)} {`, then]),
    ...(otherwise.length === 0 ? [] : ["} else {", otherwise]),
    "}",
  ];
}
