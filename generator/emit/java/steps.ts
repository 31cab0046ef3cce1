import { parsePattern } from "../../load/pattern.ts";
import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Rule } from "../languages/rules.ts";
import type { Actual, Condition, Step } from "../languages/steps.ts";
import type { JsonType } from "../languages/words.ts";
import { constantName, java, number, scalar, string, strings } from "./words.ts";

/** JSON type → the variable that holds a value of it, and how a value of that type becomes one. */
const typed: Readonly<Record<JsonType, { readonly name: string; readonly type: string; readonly from: string }>> = {
  string: { name: "text", type: "String", from: "(String) value" },
  object: { name: "object", type: "Map<?, ?>", from: "Values.objectOf(value)" },
  array: { name: "list", type: "List<?>", from: "Values.listOf(value)" },
  boolean: { name: "truth", type: "Boolean", from: "(Boolean) value" },
  number: { name: "number", type: "double", from: "((Number) value).doubleValue()" },
  null: { name: "nothing", type: "Object", from: "value" },
};

/** Emits the steps of the checks of one schema. */
export class StepEmitter {
  readonly #constants = new Map<string, { readonly name: string; readonly line: Breakable }>();

  /** What the functions need once: patterns and names. */
  get constants(): Code {
    return [...this.#constants.values()].flatMap(({ line }) => ["", line]);
  }

  function(check: Check): Code {
    const indices = Array.from({ length: check.indices }, (_, index) => `i${index}`);
    const value = check.given === undefined ? "Object value" : `${typed[check.given].type} ${typed[check.given].name}`;
    const body = check.steps.flatMap((step) => this.#step(step, indices));
    const isNamed = check.given !== undefined && /\bvalue\b/.test(java(body));
    const named = isNamed ? [`Object value = ${typed[check.given as JsonType].name};`] : [];
    return [
      breakable(`static void ${functionName(check.name)}(`, [value, "Found found", ...indices.map((name) => `int ${name}`)], ") {"),
      [...named, ...body],
      "}",
    ];
  }

  #step(step: Step, indices: readonly string[]): Code {
    switch (step.step) {
      case "refuse": {
        const report = step.rule === undefined ? [] : [add(step.rule, actualText(step.actual), indices)];
        const stop = { always: ["return;"], unread: ["if (Values.isUnread(text)) {", ["return;"], "}"], never: [] }[step.stop ?? "never"];
        return [...this.#condition(step.when), [...report, ...stop], "}"];
      }
      case "unknown": {
        const names = this.#names(step.names);
        return [breakable("if (found.addUnknown(", ["object", names, "KNOWN", constantName(step.rule.name), ...indices], ")) {"), ["return;"], "}"];
      }
      case "property": {
        const missing = step.missing === undefined ? [] : [add(step.missing, "null", indices)];
        const has = `object.containsKey(${string(step.name)})`;
        if (step.check === undefined) return [`if (!${has}) {`, missing, "}"];
        const check = call(step.check, `object.get(${string(step.name)})`, indices);
        return [`if (${has}) {`, [check], ...(missing.length === 0 ? [] : ["} else {", missing]), "}"];
      }
      case "exclusive":
        return [
          `int present = Values.countOf(object, ${strings(step.names)});`,
          "if (present == 0) {",
          [add(step.neither, "present", indices)],
          "} else if (present > 1) {",
          [add(step.several, "present", indices)],
          "}",
        ];
      case "tag":
        return [
          `Object tag = object.get(${string(step.name)});`,
          `if (!object.containsKey(${string(step.name)})) {`,
          [add(step.missing, "null", indices)],
          ...step.branches.flatMap(({ value, check }) => [`} else if (${string(value)}.equals(tag)) {`, [call(check, "object", indices)]]),
          "} else {",
          [add(step.other, "Values.typeOf(tag)", indices)],
          "}",
        ];
      case "types":
        return [
          "switch (Values.typeOf(value)) {",
          [
            ...step.branches.flatMap(({ type, check }) => [`case ${string(type)}:`, [call(check, typed[type].from, indices), "break;"]]),
            "default:",
            [add(step.other, "Values.typeOf(value)", indices)],
          ],
          "}",
        ];
      case "items":
        return this.#items(step, indices);
      case "total":
        return [`int total = Values.countAt(list, ${strings(step.list)});`, `if (total > ${step.limit}) {`, [add(step.rule, "total", indices)], "}"];
      case "several": {
        const inner = `i${indices.length}`;
        return [
          `for (int ${inner} = 0; ${inner} < list.size(); ${inner}++) {`,
          [`if (list.size() > 1 && Values.lacks(list.get(${inner}), ${string(step.name)})) {`, [add(step.rule, "null", [...indices, inner])], "}"],
          "}",
        ];
      }
    }
  }

  /** The line that asks a condition, after one that gives the value its type. */
  #condition(when: Condition): Code {
    switch (when.is) {
      case "not":
        return notOfType(when.type);
      case "notFinite":
        return ["if (!Double.isFinite(number)) {"];
      case "notWhole":
        return ["if (!Values.isWhole(number)) {"];
      case "empty":
        return ["if (text.isEmpty()) {"];
      case "illFormed":
        return ["if (Values.isIllFormed(text)) {"];
      case "blank":
        return ["if (Values.isBlank(text)) {"];
      case "edgeWhiteSpace":
        return ["if (Values.hasEdgeWhiteSpace(text)) {"];
      case "shorter":
        return [`if (Values.length(text) < ${when.limit}) {`];
      case "longer":
        return [`if (text.length() > ${when.limit} && Values.length(text) > ${when.limit}) {`];
      case "fewer":
        return [`if (list.size() < ${when.limit}) {`];
      case "more":
        return [`if (list.size() > ${when.limit}) {`];
      case "below":
        return [`if (number < ${number(when.limit)}) {`];
      case "above":
        return [`if (number > ${number(when.limit)}) {`];
      case "noneOf":
        return [this.#noneOf(when.values)];
      case "matching":
      case "notMatching": {
        const pattern = this.#pattern(when.source);
        return [`if (${when.is === "matching" ? "" : "!"}${pattern}.matcher(text).find()) {`];
      }
    }
  }

  #noneOf(values: readonly Scalar[]): string {
    if (typeof values[0] === "number") return `if (!Values.isOneOf(value, ${values.map((value) => number(Number(value))).join(", ")})) {`;
    if (values.length === 1 || typeof values[0] === "boolean") {
      const unequal = values.map((value) => `!${typeof value === "string" ? string(value) : `Boolean.valueOf(${scalar(value)})`}.equals(value)`);
      return `if (${unequal.join(" && ")}) {`;
    }
    return `if (!(value instanceof String one && ${this.#names(values.map(String))}.contains(one))) {`;
  }

  #items({ check, keys, isUnlimited }: Extract<Step, { step: "items" }>, indices: readonly string[]): Code {
    const [outer, inner] = [`i${indices.length}`, `i${indices.length + 1}`];
    const repeated = (rule: Rule, count: number, key: string, at: readonly string[]): Breakable =>
      statement("found.addRepeated(", [constantName(rule.name), `keys${count}`, key, ...indices, ...at]);
    const compared = keys.flatMap(({ inner: list, key, rule }, count): Code => {
      const path = strings(key);
      if (list === undefined) return [repeated(rule, count, `Values.at(item, ${path})`, [outer])];
      return [
        `List<?> inner${count} = Values.itemsAt(item, ${list.maxItems}, ${strings(list.list)});`,
        `for (int ${inner} = 0; ${inner} < inner${count}.size(); ${inner}++) {`,
        [repeated(rule, count, `Values.at(inner${count}.get(${inner}), ${path})`, [outer, inner])],
        "}",
      ];
    });
    return [
      ...keys.map((_, count) => `Set<String> keys${count} = new HashSet<>();`),
      `for (int ${outer} = 0; ${outer} < list.size(); ${outer}++) {`,
      [
        `Object item = list.get(${outer});`,
        call(check, "item", [...indices, outer]),
        ...compared,
        ...(isUnlimited ? ["if (found.isFull()) {", ["return;"], "}"] : []),
      ],
      "}",
    ];
  }

  #pattern(text: string): string {
    return this.#constant("Pattern", "PATTERN", "Pattern.compile(", [string(source(text))]);
  }

  #names(texts: readonly string[]): string {
    return this.#constant("Set<String>", "NAMES", "Set.of(", texts.map(string));
  }

  /** The name of a constant: the same one for the same value. */
  #constant(type: string, kind: string, before: string, parts: readonly string[]): string {
    const key = before + parts.join();
    const known = this.#constants.get(key);
    const name = known?.name ?? `${kind}_${this.#constants.size + 1}`;
    this.#constants.set(key, { name, line: breakable(`private static final ${type} ${name} = ${before}`, parts, ");") });
    return name;
  }
}

export function functionName(check: string): string {
  return `check${check}`;
}

function statement(before: string, parts: readonly string[]): Breakable {
  return breakable(before, parts, ");");
}

function add(rule: Rule, actual: string, indices: readonly string[]): Breakable {
  return statement("found.add(", [constantName(rule.name), actual, ...indices]);
}

function call(check: string, value: string, indices: readonly string[]): Breakable {
  return statement(`${functionName(check)}(`, [value, "found", ...indices]);
}

function notOfType(type: JsonType): Code {
  const { name, from } = typed[type];
  if (type === "string") return ["if (!(value instanceof String text)) {"];
  if (type === "boolean") return ["if (!(value instanceof Boolean)) {"];
  if (type === "null") return ["if (value != null) {"];
  if (type === "number") return ["double number = value instanceof Number given ? given.doubleValue() : 0;", "if (!(value instanceof Number)) {"];
  return [`${typed[type].type} ${name} = ${from};`, `if (${name} == null) {`];
}

function actualText(actual: Actual | undefined): string {
  if (typeof actual === "object") return string(actual.word);
  return { type: "Values.typeOf(value)", length: "Values.lengthIfRead(text)", items: "list.size()", value: "number", none: "null" }[actual ?? "none"];
}

/** Java's `$` is before a line end too, and its `&&` in a class is an intersection. */
function source(pattern: string): string {
  const whole = parsePattern(pattern).toEnd ? `${pattern.slice(0, -1)}\\z` : pattern;
  return whole.replaceAll("&", "\\&");
}
