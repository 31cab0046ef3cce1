import { parsePattern } from "../../load/pattern.ts";
import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Rule } from "../languages/rules.ts";
import type { Actual, Condition, Step } from "../languages/steps.ts";
import type { JsonType } from "../languages/words.ts";
import { constant, scalar, snake, string, tuple } from "./words.ts";

/** Emits the steps of checks, and keeps what they need once: patterns, names, values. */
export class StepEmitter {
  readonly #constants = new Map<string, { readonly name: string; readonly code: Breakable }>();

  /** What the functions need once: patterns, names, values. */
  get constants(): readonly Breakable[] {
    return [...this.#constants.values()].map(({ code }) => code);
  }

  function(check: Check): Code {
    const indices = Array.from({ length: check.indices }, (_, index) => `i${index}`);
    const given = { object: "dict[str, object]", array: "list[object]", string: "str", boolean: "bool", number: "float", null: "None" };
    const value = `value: ${check.given === undefined ? "object" : given[check.given]}`;
    const body = check.steps.flatMap((step) => this.#step(step, indices));
    const head = breakable(`def check_${snake(check.name)}(`, [value, "found: Found", ...indices.map((name) => `${name}: int`)], ") -> None:");
    return [head, body.length === 0 ? ["pass"] : body];
  }

  #step(step: Step, indices: readonly string[]): Code {
    switch (step.step) {
      case "refuse": {
        const report = step.rule === undefined ? [] : [add(step.rule, actualText(step.actual), indices)];
        const stop = { always: ["return"], unread: ["if is_unread(value):", ["return"]], never: [] }[step.stop ?? "never"];
        return [...this.#condition(step.when), [...report, ...stop]];
      }
      case "unknown": {
        const names = this.#constant("NAMES", (before) => breakable(`${before}frozenset(`, [tuple(step.names.map(string))], ")"));
        return [
          `if not value.keys() <= ${names}:`,
          [breakable("found.add_unknown(", [constant(step.rule.name), "value", names, "KNOWN_NAMES", ...indices], ")")],
        ];
      }
      case "property": {
        const inner = `value[${string(step.name)}]`;
        const check = step.check === undefined ? ["pass"] : [call(step.check, inner, indices)];
        const missing = step.missing === undefined ? [] : [add(step.missing, "None", indices)];
        if (step.check === undefined) return [`if ${string(step.name)} not in value:`, missing];
        return [`if ${string(step.name)} in value:`, check, ...(missing.length === 0 ? [] : ["else:", missing])];
      }
      case "exclusive":
        return [
          `present = sum(name in value for name in ${this.#constant("KEYS", (before) => tuple(step.names.map(string), before))})`,
          "if present == 0:",
          [add(step.neither, "present", indices)],
          "elif present > 1:",
          [add(step.several, "present", indices)],
        ];
      case "tag":
        return [
          `tag = value.get(${string(step.name)})`,
          ...step.branches.flatMap(({ value, check }, index) => [`${index === 0 ? "if" : "elif"} tag == ${string(value)}:`, [call(check, "value", indices)]]),
          `elif ${string(step.name)} in value:`,
          [add(step.other, "type_of(tag)", indices)],
          "else:",
          [add(step.missing, "None", indices)],
        ];
      case "types":
        return [
          ...step.branches.flatMap(({ type, check }, index) => [`${index === 0 ? "if" : "elif"} ${isOfType(type)}:`, [call(check, "value", indices)]]),
          "else:",
          [add(step.other, "type_of(value)", indices)],
        ];
      case "items":
        return items(step, indices);
      case "total":
        return [`total = count_at(${["value", ...step.list.map(string)].join(", ")})`, `if total > ${step.limit}:`, [add(step.rule, "total", indices)]];
      case "several": {
        const inner = `i${indices.length}`;
        const isMissing = `if len(value) > 1 and isinstance(item, dict) and ${string(step.name)} not in item:`;
        return [`for ${inner}, item in enumerate(value):`, [isMissing, [add(step.rule, "None", [...indices, inner])]]];
      }
    }
  }

  /** The line that asks a condition. */
  #condition(when: Condition): Code {
    switch (when.is) {
      case "not":
        return [`if not ${isOfType(when.type)}:`];
      case "notFinite":
        return ["if not is_finite(value):"];
      case "notWhole":
        return ["if not is_whole(value):"];
      case "empty":
        return ["if not value:"];
      case "illFormed":
        return ["if not value.isascii() and is_ill_formed(value):"];
      case "blank":
        return ["if not value.strip(WHITE_SPACE):"];
      case "edgeWhiteSpace":
        return ["if value.strip(WHITE_SPACE) != value:"];
      case "shorter":
      case "fewer":
        return [`if len(value) < ${when.limit}:`];
      case "longer":
      case "more":
        return [`if len(value) > ${when.limit}:`];
      case "below":
        return [`if value < ${when.limit}:`];
      case "above":
        return [`if value > ${when.limit}:`];
      case "noneOf":
        return [`if ${this.#noneOf(when.values)}:`];
      case "matching":
      case "notMatching": {
        const pattern = this.#constant("PATTERN", (before) => breakable(`${before}re.compile(`, [string(source(when.source))], ")"));
        return [`if ${when.is === "matching" ? "" : "not "}${pattern}.search(value):`];
      }
    }
  }

  #noneOf(values: readonly Scalar[]): string {
    const literals = values.map(scalar);
    if (typeof values[0] === "string" && values.length === 1) return `value != ${literals[0]}`;
    const all = this.#constant("VALUES", (before) => tuple(literals, before));
    return typeof values[0] === "string" ? `value not in ${all}` : `is_not_one_of(value, ${all})`;
  }

  /** The name of a constant: the same one for the same value. */
  #constant(kind: string, emit: (before: string) => Breakable): string {
    const key = JSON.stringify(emit(kind));
    const known = this.#constants.get(key)?.name;
    if (known !== undefined) return known;
    const name = `${kind}_${this.#constants.size + 1}`;
    this.#constants.set(key, { name, code: emit(`${name} = `) });
    return name;
  }
}

function add(rule: Rule, actual: string, indices: readonly string[]): Breakable {
  const parts = [constant(rule.name), ...(actual === "None" && indices.length === 0 ? [] : [actual]), ...indices];
  return breakable("found.add(", parts, ")");
}

function call(check: string, value: string, indices: readonly string[]): Breakable {
  return breakable(`check_${snake(check)}(`, [value, "found", ...indices], ")");
}

function actualText(actual: Actual | undefined): string {
  if (typeof actual === "object") return string(actual.word);
  return { type: "type_of(value)", length: "length_if_read(value)", items: "len(value)", value: "value", none: "None" }[actual ?? "none"];
}

function isOfType(type: JsonType): string {
  const tests = { string: "isinstance(value, str)", object: "isinstance(value, dict)", array: "isinstance(value, list)", boolean: "isinstance(value, bool)" };
  return type === "number" ? "is_number(value)" : type === "null" ? "value is None" : tests[type];
}

/** Python's `$` also matches before a line feed at the end. */
function source(pattern: string): string {
  return parsePattern(pattern).toEnd ? `${pattern.slice(0, -1)}\\Z` : pattern;
}

function items({ check, keys, isUnlimited }: Extract<Step, { step: "items" }>, indices: readonly string[]): Code {
  const [outer, inner] = [`i${indices.length}`, `i${indices.length + 1}`];
  const compared = keys.flatMap(({ inner: list, key, rule }, number): Code => {
    const repeated = (item: string, at: readonly string[]): Breakable =>
      breakable("found.add_repeated(", [constant(rule.name), `keys${number}`, breakable("at(", [item, ...key.map(string)], ")"), ...indices, ...at], ")");
    if (list === undefined) return [repeated("item", [outer])];
    const head = `for ${inner}, one in enumerate(items_at(${["item", String(list.maxItems), ...list.list.map(string)].join(", ")})):`;
    return [head, [repeated("one", [outer, inner])]];
  });
  return [
    ...keys.map((_, number) => `keys${number}: set[str] = set()`),
    `for ${outer}, item in enumerate(value):`,
    [call(check, "item", [...indices, outer]), ...compared, ...(isUnlimited ? ["if found.is_full():", ["return"]] : [])],
  ];
}
