import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "../languages/checks.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Rule } from "../languages/rules.ts";
import type { Actual, Condition, Step } from "../languages/steps.ts";
import type { JsonType } from "../languages/words.ts";
import { array, constant, functionOf, scalar, string } from "./words.ts";

/** Emits the steps of checks, and keeps what they need once: patterns, names, values. */
export class StepEmitter {
  /** Lists of these checks may be empty. */
  readonly #mayBeEmpty: ReadonlySet<string>;
  readonly #constants = new Map<string, { readonly name: string; readonly code: Breakable }>();

  constructor(checks: readonly Check[]) {
    const hasMinimum = ({ steps }: Check): boolean => steps.some((step) => step.step === "refuse" && step.when.is === "fewer");
    this.#mayBeEmpty = new Set(checks.filter((check) => !hasMinimum(check)).map(({ name }) => name));
  }

  get constants(): readonly Breakable[] {
    return [...this.#constants.values()].map(({ code }) => code);
  }

  function(check: Check): Code {
    const indices = Array.from({ length: check.indices }, (_, index) => `$i${index}`);
    const body = check.steps.flatMap((step) => this.#step(step, indices));
    const asArray = check.given === "object" ? ["$value = (array) $value;"] : [];
    const parameters = ["mixed $value", "Found $found", ...indices.map((name) => `int ${name}`)];
    return functionOf(`public static function check${check.name}`, parameters, "void", [...asArray, ...body], 1);
  }

  #step(step: Step, indices: readonly string[]): Code {
    switch (step.step) {
      case "refuse": {
        const report = step.rule === undefined ? [] : [add(step.rule, actualText(step.actual), indices)];
        const stop = { always: ["return;"], unread: ["if (Text::isUnread($value)) {", ["return;"], "}"], never: [] }[step.stop ?? "never"];
        const isObject = step.when.is === "not" && step.when.type === "object";
        return [`if (${this.#condition(step.when)}) {`, [...report, ...stop], "}", ...(isObject ? ["$value = (array) $value;"] : [])];
      }
      case "unknown": {
        const names = this.#constant("NAMES", (before) =>
          array(
            step.names.map((name) => `${string(name)} => true`),
            before,
          ),
        );
        const parts = [`self::${constant(step.rule.name)}`, "$value", names, "self::KNOWN_NAMES", ...indices];
        return [`if (array_diff_key($value, ${names}) !== []) {`, [breakable("$found->addUnknown(", parts, ");")], "}"];
      }
      case "property": {
        const has = `array_key_exists(${string(step.name)}, $value)`;
        const missing = step.missing === undefined ? [] : [add(step.missing, "null", indices)];
        if (step.check === undefined) return [`if (!${has}) {`, missing, "}"];
        const check = [call(step.check, `$value[${string(step.name)}]`, indices)];
        return [`if (${has}) {`, check, ...(missing.length === 0 ? [] : ["} else {", missing]), "}"];
      }
      case "exclusive": {
        const names = this.#constant("KEYS", (before) =>
          array(
            step.names.map((name) => `${string(name)} => true`),
            before,
          ),
        );
        const [neither, several] = [[add(step.neither, "$present", indices)], [add(step.several, "$present", indices)]];
        return [`$present = count(array_intersect_key(${names}, $value));`, "if ($present === 0) {", neither, "} elseif ($present > 1) {", several, "}"];
      }
      case "tag": {
        const branches = step.branches.map(({ value, check }) => [`$tag === ${string(value)}`, call(check, "$value", indices)] as const);
        const other = [`array_key_exists(${string(step.name)}, $value)`, add(step.other, actualOf("$tag"), indices)] as const;
        return [`$tag = $value[${string(step.name)}] ?? null;`, ...choice([...branches, other], add(step.missing, "null", indices))];
      }
      case "types": {
        // An empty array may be an object too: it is a list where that may be empty.
        const isFirst = ({ type, check }: (typeof step.branches)[number]): boolean => type === "array" && this.#mayBeEmpty.has(check);
        const ordered = [...step.branches.filter(isFirst), ...step.branches.filter((branch) => !isFirst(branch))];
        const branches = ordered.map(({ type, check }) => [isOfType(type), call(check, "$value", indices)] as const);
        return choice(branches, add(step.other, "Value::type($value)", indices));
      }
      case "items":
        return items(step, indices);
      case "total":
        return [
          `$total = Value::countAt($value${step.list.map((name) => `, ${string(name)}`).join("")});`,
          `if ($total > ${step.limit}) {`,
          [add(step.rule, "$total", indices)],
          "}",
        ];
      case "several": {
        const inner = `$i${indices.length}`;
        const lacks = `if (count($value) > 1 && $found->lacks($item, ${string(step.name)})) {`;
        return [`foreach ($value as ${inner} => $item) {`, [lacks, [add(step.rule, "null", [...indices, inner])], "}"], "}"];
      }
    }
  }

  #condition(when: Condition): string {
    switch (when.is) {
      case "not":
        return isOfType(when.type, false);
      case "notFinite":
        return "!is_finite($value)";
      case "notWhole":
        return "!Value::isWhole($value)";
      case "empty":
        return "$value === ''";
      case "illFormed":
      case "blank":
        return `Text::is${when.is === "blank" ? "Blank" : "IllFormed"}($value)`;
      case "edgeWhiteSpace":
        return "Text::hasWhiteSpaceAtEnds($value)";
      case "shorter":
        return `Text::length($value) < ${when.limit}`;
      case "longer":
        return `strlen($value) > ${when.limit} && Text::length($value) > ${when.limit}`;
      case "fewer":
        return `count($value) < ${when.limit}`;
      case "more":
        return `count($value) > ${when.limit}`;
      case "below":
        return `$value < ${when.limit}`;
      case "above":
        return `$value > ${when.limit}`;
      case "noneOf":
        return this.#noneOf(when.values);
      case "matching":
      case "notMatching": {
        const pattern = this.#constant("PATTERN", (before) => breakable(`${before}${string(delimited(when.source))}`, [], ""));
        return `${when.is === "matching" ? "" : "!"}Text::matches(${pattern}, $value)`;
      }
    }
  }

  #noneOf(values: readonly Scalar[]): string {
    const isNumber = typeof values[0] === "number";
    if (!isNumber && values.length === 1) return `$value !== ${scalar(values[0] as Scalar)}`;
    const all = this.#constant("VALUES", (before) => array(values.map(scalar), before));
    return isNumber ? `!Value::isOneOf($value, ${all})` : `!in_array($value, ${all}, true)`;
  }

  /** The name of a constant: the same one for the same value. */
  #constant(kind: string, emit: (before: string) => Breakable): string {
    const key = JSON.stringify(emit(kind));
    const name = this.#constants.get(key)?.name ?? `${kind}_${this.#constants.size + 1}`;
    const { before, after, ...rest } = emit(`private const ${name} = `);
    this.#constants.set(key, { name, code: { before, after: `${after};`, ...rest } });
    return `self::${name}`;
  }
}

function add(rule: Rule, actual: string, indices: readonly string[]): Breakable {
  const parts = [`self::${constant(rule.name)}`, ...(actual === "null" && indices.length === 0 ? [] : [actual]), ...indices];
  return breakable("$found->add(", parts, ");");
}

function call(check: string, value: string, indices: readonly string[]): Breakable {
  return breakable(`self::check${check}(`, [value, "$found", ...indices], ");");
}

/** `if`, `elseif` and so on, and `else`. */
function choice(branches: readonly (readonly [string, Breakable])[], otherwise: Breakable): Code {
  const all = branches.flatMap(([condition, action], index): Code => [`${index === 0 ? "if" : "} elseif"} (${condition}) {`, [action]]);
  return [...all, "} else {", [otherwise], "}"];
}

function actualOf(value: string): string {
  return `Value::type(${value})`;
}

function actualText(actual: Actual | undefined): string {
  if (typeof actual === "object") return string(actual.word);
  return { type: actualOf("$value"), length: "Text::lengthIfRead($value)", items: "count($value)", value: "$value", none: "null" }[actual ?? "none"];
}

function isOfType(type: JsonType, wanted = true): string {
  if (type === "null") return `$value ${wanted ? "===" : "!=="} null`;
  const tests = { string: "is_string", boolean: "is_bool", number: "Value::isNumber", object: "$found->isObject", array: "Value::isList" };
  return `${wanted ? "" : "!"}${tests[type]}($value)`;
}

/** PHP's `$` also matches before a line feed at the end, unless it is told not to. */
function delimited(source: string): string {
  return `/${source.replaceAll(/\\.|\//gs, (piece) => (piece === "/" ? "\\/" : piece))}/Du`;
}

function items({ check, keys, isUnlimited }: Extract<Step, { step: "items" }>, indices: readonly string[]): Code {
  const [outer, inner] = [`$i${indices.length}`, `$i${indices.length + 1}`];
  const compared = keys.flatMap(({ inner: list, key, rule }, number): Code => {
    const path = (names: readonly string[]): string => names.map((name) => `, ${string(name)}`).join("");
    const repeated = (item: string, at: readonly string[]): Breakable =>
      breakable("$found->addRepeated(", [`self::${constant(rule.name)}`, `$keys${number}`, `Value::at(${item}${path(key)})`, ...indices, ...at], ");");
    if (list === undefined) return [repeated("$item", [outer])];
    return [`foreach (Value::itemsAt($item, ${list.maxItems}${path(list.list)}) as ${inner} => $one) {`, [repeated("$one", [outer, inner])], "}"];
  });
  return [
    ...keys.map((_, number) => `$keys${number} = [];`),
    `foreach ($value as ${outer} => $item) {`,
    [call(check, "$item", [...indices, outer]), ...compared, ...(isUnlimited ? ["if ($found->isFull()) {", ["return;"], "}"] : [])],
    "}",
  ];
}
