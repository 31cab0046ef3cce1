import type { Condition } from "./checks/steps.ts";
import type { JsonType } from "./checks/words.ts";
import type { Data, Literals } from "./data.ts";
import type { Code, Part } from "./layout.ts";

/** The functions that checks call, hand-written in each language. `add…` are about the issues that were found. */
export type Helper =
  | "add"
  | "addRepeated"
  | "addUnknown"
  | "at"
  | "countAt"
  | "countOf"
  | "hasEdgeWhiteSpace"
  | "isBlank"
  | "isFinite"
  | "isFull"
  | "isIllFormed"
  | "isLonger"
  | "isOneOf"
  | "isUnread"
  | "isWhole"
  | "itemsAt"
  | "lacks"
  | "lengthIfRead"
  | "lengthOf"
  | "shown"
  | "typeOf";

/** Conditions for which a language may have something faster than a call. */
export type TextCondition = Extract<Condition["is"], "illFormed" | "blank" | "edgeWhiteSpace" | "shorter" | "longer">;

/** How a language says what the checks of one schema do. All parameters and results are code. */
export interface Dialect extends Literals {
  /** The name of a constant, which is given in PascalCase. */
  readonly constant: (name: string) => string;
  readonly declare: (name: string, data: Data) => Code;
  /** The name of the function that checks a location; of a whole value with an empty one. */
  readonly check: (name: string) => string;
  readonly checkFunction: (name: string, given: JsonType | undefined, indices: readonly string[], body: Code) => Code;
  readonly nothing: string;
  readonly not: string;
  /** A local variable. */
  readonly local: (name: string) => string;
  /** The line that makes a value of a known type available as `value` too; left out where its variable has that name. */
  readonly alias?: (type: JsonType) => string;
  /** The variable that holds the value, once it is known to be of a JSON type. */
  readonly valueOf: (type?: JsonType) => string;
  readonly helper: (helper: Helper) => string;
  /** Tests that the value is of another type, with lines that it may need. `isUsed` says whether more steps follow. */
  readonly isOther: (
    type: JsonType,
    isUsed: boolean,
  ) => { readonly before?: readonly string[]; readonly condition: string; readonly after?: readonly string[] };
  /** Tests that a value, given as code, is of a type; `undefined` where `typeOf` is compared with the name of the type. */
  readonly isType?: (value: string, type: JsonType) => string | undefined;
  /** Condition → a test in which `#` is the limit, where it is not the call of a helper. */
  readonly conditions?: Readonly<Partial<Record<TextCondition, string>>>;
  readonly matches: (pattern: string) => string;
  readonly has: (object: string, name: string) => string;
  /** The opposite of `has`, where it is not written with `not`. */
  readonly hasNot?: (object: string, name: string) => string;
  readonly member: (object: string, name: string) => string;
  readonly isText: (value: string, text: string) => string;
  readonly isNotText: (value: string, text: string) => string;
  /** A value of any type as one of this type, which it is known to be. */
  readonly cast: (value: string, type: JsonType) => string;
  /** The number of items of the list. */
  readonly length: string;
  readonly newSet: (name: string) => string;
  readonly assign: (name: string, value: Part) => string;
  /** A chain of conditions, each with what to do, and what to do where none is true. */
  readonly choose: (branches: readonly (readonly [condition: string, then: Code])[], otherwise?: Code) => Code;
  readonly each: (list: string, item: string, index: string, body: Code) => Code;
  /** What ends a statement. */
  readonly end?: string;
}

/** Blocks in braces. */
export function braces(condition: (text: string) => string, elseIf = "else if"): Dialect["choose"] {
  return (branches, otherwise = []) => [
    ...branches.flatMap(([test, then], index): Code => [`${index === 0 ? "if" : `} ${elseIf}`} ${condition(test)} {`, then]),
    ...(otherwise.length === 0 ? [] : ["} else {", otherwise]),
    "}",
  ];
}
