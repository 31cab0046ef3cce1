import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks.ts";
import type { Code } from "../languages/layout.ts";
import type { Rule } from "../languages/rules.ts";
import type { Actual, Condition, Step } from "../languages/steps.ts";
import type { JsonType } from "../languages/words.ts";
import { go, pascal, scalar, string } from "./words.ts";

/** JSON type → the variable that holds a value of it, and how a value of any type becomes one. */
const typed: Readonly<Record<JsonType, { readonly name: string; readonly type: string; readonly from: string }>> = {
  string: { name: "text", type: "string", from: "value.(string)" },
  object: { name: "object", type: "map[string]any", from: "value.(map[string]any)" },
  array: { name: "list", type: "[]any", from: "value.([]any)" },
  boolean: { name: "truth", type: "bool", from: "value.(bool)" },
  number: { name: "number", type: "float64", from: "asNumber(value)" },
  null: { name: "nothing", type: "any", from: "asNull(value)" },
};

/** Emits the steps of the checks of one schema, whose functions and rules have a prefix: a package is one space of names. */
export class StepEmitter {
  readonly #prefix: string;
  readonly #constants = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** What the functions need once: patterns and names. */
  get constants(): readonly string[] {
    return [...this.#constants].map(([value, name]) => `var ${name} = ${value}`);
  }

  ruleName({ name }: Rule): string {
    return `rule${this.#prefix}${pascal(name)}`;
  }

  functionName(check: string): string {
    return `check${this.#prefix}${pascal(check)}`;
  }

  function(check: Check): Code {
    const indices = Array.from({ length: check.indices }, (_, index) => `i${index}`);
    const value = check.given === undefined ? "value any" : `${typed[check.given].name} ${typed[check.given].type}`;
    const parameters = [value, "f *found", ...indices.map((name) => `${name} int`)];
    const isUsed = check.steps.length > 1;
    const body = check.steps.flatMap((step) => this.#step(step, indices, isUsed));
    const isNamed = check.given !== undefined && /\bvalue\b/.test(go(body));
    const named = isNamed ? [`value := any(${typed[check.given as JsonType].name})`] : [];
    return [`func ${this.functionName(check.name)}(${parameters.join(", ")}) {`, [...named, ...body], "}"];
  }

  #step(step: Step, indices: readonly string[], isUsed: boolean): Code {
    switch (step.step) {
      case "refuse": {
        const report = step.rule === undefined ? [] : [this.#add(step.rule, actualText(step.actual), indices)];
        const stop = { always: ["return"], unread: ["if isUnread(text) {", ["return"], "}"], never: [] }[step.stop ?? "never"];
        return [...this.#condition(step.when, isUsed), [...report, ...stop], "}"];
      }
      case "unknown": {
        const names = this.#constant("names", `[]string{${step.names.map(string).join(", ")}}`);
        const known = `known${this.#prefix}`;
        return [`if f.addUnknown(${["object", names, known, `&${this.ruleName(step.rule)}`, ...indices].join(", ")}) {`, ["return"], "}"];
      }
      case "property": {
        const missing = step.missing === undefined ? [] : [this.#add(step.missing, "nil", indices)];
        if (step.check === undefined) return [`if _, ok := object[${string(step.name)}]; !ok {`, missing, "}"];
        const check = this.#call(step.check, "inner", indices);
        return [`if inner, ok := object[${string(step.name)}]; ok {`, [check], ...(missing.length === 0 ? [] : ["} else {", missing]), "}"];
      }
      case "exclusive":
        return [
          `switch present := countOf(object, ${step.names.map(string).join(", ")}); present {`,
          "case 0:",
          [this.#add(step.neither, "present", indices)],
          "case 1:",
          "default:",
          [this.#add(step.several, "present", indices)],
          "}",
        ];
      case "tag":
        return [
          `switch tag, ok := object[${string(step.name)}]; {`,
          "case !ok:",
          [this.#add(step.missing, "nil", indices)],
          ...step.branches.flatMap(({ value, check }) => [`case tag == ${string(value)}:`, [this.#call(check, "object", indices)]]),
          "default:",
          [this.#add(step.other, "typeOf(tag)", indices)],
          "}",
        ];
      case "types":
        return [
          "switch typeOf(value) {",
          ...step.branches.flatMap(({ type, check }) => [
            `case ${string(type)}:`,
            type === "number" ? ["number, _ := asNumber(value)", this.#call(check, "number", indices)] : [this.#call(check, typed[type].from, indices)],
          ]),
          "default:",
          [this.#add(step.other, "typeOf(value)", indices)],
          "}",
        ];
      case "items":
        return this.#items(step, indices);
      case "total":
        return [`if total := countAt(list, ${step.list.map(string).join(", ")}); total > ${step.limit} {`, [this.#add(step.rule, "total", indices)], "}"];
      case "several": {
        const inner = `i${indices.length}`;
        return [
          `for ${inner}, item := range list {`,
          [`if len(list) > 1 && lacks(item, ${string(step.name)}) {`, [this.#add(step.rule, "nil", [...indices, inner])], "}"],
          "}",
        ];
      }
    }
  }

  /** The line that asks a condition, after one that gives the value its type. */
  #condition(when: Condition, isUsed: boolean): Code {
    switch (when.is) {
      case "not": {
        const { name, from } = typed[when.type];
        return isUsed ? [`${name}, ok := ${from}`, "if !ok {"] : [`if _, ok := ${from}; !ok {`];
      }
      case "notFinite":
        return ["if !isFinite(number) {"];
      case "notWhole":
        return ["if !isWhole(number) {"];
      case "empty":
        return ['if text == "" {'];
      case "illFormed":
        return ["if !utf8.ValidString(text) {"];
      case "blank":
        return ['if trim(text) == "" {'];
      case "edgeWhiteSpace":
        return ["if trim(text) != text {"];
      case "shorter":
        return [`if utf8.RuneCountInString(text) < ${when.limit} {`];
      case "longer":
        return [`if len(text) > ${when.limit} && utf8.RuneCountInString(text) > ${when.limit} {`];
      case "fewer":
        return [`if len(list) < ${when.limit} {`];
      case "more":
        return [`if len(list) > ${when.limit} {`];
      case "below":
        return [`if number < ${when.limit} {`];
      case "above":
        return [`if number > ${when.limit} {`];
      case "noneOf":
        return [`if ${noneOf(when.values)} {`];
      case "matching":
      case "notMatching":
        return [`if ${when.is === "matching" ? "" : "!"}${this.#constant("pattern", `regexp.MustCompile(${string(when.source)})`)}.MatchString(text) {`];
    }
  }

  #items({ check, keys, isUnlimited }: Extract<Step, { step: "items" }>, indices: readonly string[]): Code {
    const [outer, inner] = [`i${indices.length}`, `i${indices.length + 1}`];
    const repeated = (rule: Rule, number: number, key: string, at: readonly string[]): string =>
      `f.addRepeated(${[`&${this.ruleName(rule)}`, `keys${number}`, key, ...indices, ...at].join(", ")})`;
    const compared = keys.flatMap(({ inner: list, key, rule }, number): Code => {
      const path = key.map(string).join(", ");
      if (list === undefined) return [repeated(rule, number, `at(item, ${path})`, [outer])];
      const head = `for ${inner}, one := range itemsAt(item, ${list.maxItems}, ${list.list.map(string).join(", ")}) {`;
      return [head, [repeated(rule, number, `at(one, ${path})`, [outer, inner])], "}"];
    });
    return [
      ...keys.map((_, number) => `keys${number} := map[string]bool{}`),
      `for ${outer}, item := range list {`,
      [this.#call(check, "item", [...indices, outer]), ...compared, ...(isUnlimited ? ["if f.isFull() {", ["return"], "}"] : [])],
      "}",
    ];
  }

  #add(rule: Rule, actual: string, indices: readonly string[]): string {
    return `f.add(${[`&${this.ruleName(rule)}`, actual, ...indices].join(", ")})`;
  }

  #call(check: string, value: string, indices: readonly string[]): string {
    return `${this.functionName(check)}(${[value, "f", ...indices].join(", ")})`;
  }

  /** The name of a variable: the same one for the same value. */
  #constant(kind: string, value: string): string {
    const known = this.#constants.get(value);
    const name = known ?? `${kind}${this.#prefix}${this.#constants.size + 1}`;
    this.#constants.set(value, name);
    return name;
  }
}

function actualText(actual: Actual | undefined): string {
  if (typeof actual === "object") return string(actual.word);
  return { type: "typeOf(value)", length: "lengthIfRead(text)", items: "len(list)", value: "number", none: "nil" }[actual ?? "none"];
}

function noneOf(values: readonly Scalar[]): string {
  if (typeof values[0] === "number") return `!isOneOf(value, ${values.join(", ")})`;
  return values.map((value) => `value != ${scalar(value)}`).join(" && ");
}
