import type { Scalar } from "../../lower/ir.ts";
import type { Check } from "./checks/checks.ts";
import type { Rule } from "./checks/rules.ts";
import type { Actual, Condition, Step } from "./checks/steps.ts";
import { ruleRow } from "./constants.ts";
import { type Data, type ItemType, literal } from "./data.ts";
import type { Dialect, Helper, TextCondition } from "./dialect.ts";
import { breakable, type Code, oneLine, type Part, terminated } from "./layout.ts";
import type { SchemaModel } from "./model.ts";

/** The rules and the functions that check values of one schema. */
export function emitChecks(schema: SchemaModel, dialect: Dialect): Code {
  const constants = new Constants(dialect);
  const root = schema.checks.at(-1);
  const functions = schema.checks.flatMap((check) => emitCheck(check, check === root ? "" : check.name, dialect, constants));
  return [
    ...schema.rules.flatMap((rule) => dialect.declare(rule.name, ruleRow(rule))),
    ...constants.code,
    ...dialect.declare("KnownNames", { is: "names", names: schema.knownNames }),
    ...functions,
  ];
}

function emitCheck({ steps, indices: count, given }: Check, name: string, dialect: Dialect, constants: Constants): Code {
  const indices = Array.from({ length: count }, (_, index) => dialect.local(`i${index}`));
  const body = steps.flatMap((step, index) => emitStep(step, { dialect, constants, indices, isLast: index === steps.length - 1 }));
  const isNamed = given !== undefined && dialect.alias !== undefined && /\bvalue\b/.test(JSON.stringify(body));
  const code = isNamed ? [dialect.alias?.(given) as string, ...body] : body;
  return dialect.checkFunction(dialect.check(name), given, indices, terminated(code, dialect.end ?? ""));
}

interface Surroundings {
  readonly dialect: Dialect;
  readonly constants: Constants;
  readonly indices: readonly string[];
  readonly isLast: boolean;
}

function emitStep(step: Step, { dialect, constants, indices, isLast }: Surroundings): Code {
  const { choose, each, string, local, nothing } = dialect;
  const call = (name: string, ...parameters: readonly string[]): Part => breakable(`${name}(`, ")", parameters);
  const helper = (name: Helper, ...parameters: readonly string[]): string => oneLine(call(dialect.helper(name), ...parameters));
  const add = (rule: Rule, actual: string, at = indices): Code => [call(dialect.helper("add"), dialect.constant(rule.name), actual, ...at)];
  const run = (check: string, value: string, at = indices): Code => [call(dialect.check(check), value, local("found"), ...at)];
  const named = (names: readonly string[]): string => constants.name("Names", { is: "names", names });
  const [object, list, value] = [dialect.valueOf("object"), dialect.valueOf("array"), dialect.valueOf()];
  const [outer, inner] = [local(`i${indices.length}`), local(`i${indices.length + 1}`)];
  switch (step.step) {
    case "refuse": {
      const { when, rule } = step;
      const { before = [], condition, after = [] } = when.is === "not" ? dialect.isOther(when.type, !isLast) : { condition: conditionOf(when) };
      const report = rule === undefined ? [] : add(rule, actualOf(step.actual));
      const stop = step.stop === "always" ? ["return"] : step.stop === "unread" ? choose([[helper("isUnread", dialect.valueOf("string")), ["return"]]]) : [];
      return [...before, ...choose([[condition, [...report, ...stop]]]), ...after];
    }
    case "unknown":
      return [call(dialect.helper("addUnknown"), dialect.constant(step.rule.name), object, named(step.names), dialect.constant("KnownNames"), ...indices)];
    case "property": {
      const { name, check, missing } = step;
      const report = missing === undefined ? [] : add(missing, nothing);
      if (check !== undefined) return choose([[dialect.has(object, name), run(check, dialect.member(object, name))]], report);
      return choose([[dialect.hasNot?.(object, name) ?? `${dialect.not}${dialect.has(object, name)}`, report]]);
    }
    case "exclusive": {
      const present = local("present");
      return [
        dialect.assign(present, helper("countOf", object, named(step.names))),
        ...choose([
          [`${present} > 1`, add(step.several, present)],
          [`${present} < 1`, add(step.neither, present)],
        ]),
      ];
    }
    case "tag": {
      const tag = dialect.member(object, step.name);
      const branches = step.branches.map(({ value: text, check }) => [dialect.isText(tag, text), run(check, object)] as const);
      return choose([...branches, [dialect.has(object, step.name), add(step.other, helper("shown", tag))]], add(step.missing, nothing));
    }
    case "types": {
      const type = helper("typeOf", value);
      const branches = step.branches.map(
        (branch) => [dialect.isType?.(value, branch.type) ?? dialect.isText(type, branch.type), run(branch.check, dialect.cast(value, branch.type))] as const,
      );
      return choose(branches, add(step.other, type));
    }
    case "items": {
      const compared = step.keys.flatMap(({ inner: within, key, rule }, number): Code => {
        const repeated = (from: string, at: readonly string[]): Code => {
          const text = helper("at", from, ...key.map(string));
          return [call(dialect.helper("addRepeated"), dialect.constant(rule.name), local(`keys${number}`), text, ...indices, ...at)];
        };
        if (within === undefined) return repeated(local("item"), [outer]);
        const items = helper("itemsAt", local("item"), String(within.maxItems), ...within.list.map(string));
        return each(items, local("one"), inner, repeated(local("one"), [outer, inner]));
      });
      const full = step.isUnlimited ? choose([[helper("isFull"), ["return"]]]) : [];
      return [
        ...step.keys.map((_, number) => dialect.newSet(local(`keys${number}`))),
        ...each(list, local("item"), outer, [...run(step.check, local("item"), [...indices, outer]), ...compared, ...full]),
      ];
    }
    case "total": {
      const total = local("total");
      return [dialect.assign(total, helper("countAt", list, ...step.list.map(string))), ...choose([[`${total} > ${step.limit}`, add(step.rule, total)]])];
    }
    case "several": {
      const lacking = choose([[helper("lacks", local("item"), string(step.name)), add(step.rule, nothing, [...indices, outer])]]);
      return choose([[`${dialect.length} > 1`, each(list, local("item"), outer, lacking)]]);
    }
  }

  function actualOf(actual: Actual | undefined): string {
    if (typeof actual === "object") return string(actual.word);
    if (actual === "type") return helper("typeOf", value);
    if (actual === "shown") return helper("shown", value);
    if (actual === "length") return helper("lengthIfRead", dialect.valueOf("string"));
    return actual === "items" ? dialect.length : actual === "value" ? dialect.valueOf("number") : nothing;
  }

  function conditionOf(when: Exclude<Condition, { is: "not" }>): string {
    const { not, length } = dialect;
    const [text, number] = [dialect.valueOf("string"), dialect.valueOf("number")];
    const limit = "limit" in when ? String(when.limit) : "";
    const own = dialect.conditions?.[when.is as TextCondition];
    if (own !== undefined) return own.replaceAll("#", limit);
    const matches = (source: string): string => dialect.matches(constants.name("Pattern", { is: "pattern", source }));
    switch (when.is) {
      case "notFinite":
        return `${not}${helper("isFinite", number)}`;
      case "notWhole":
        return `${not}${helper("isWhole", number)}`;
      case "empty":
        return dialect.isText(text, "");
      case "illFormed":
        return helper("isIllFormed", text);
      case "blank":
        return helper("isBlank", text);
      case "edgeWhiteSpace":
        return helper("hasEdgeWhiteSpace", text);
      case "shorter":
        return `${helper("lengthOf", text)} < ${limit}`;
      case "longer":
        return helper("isLonger", text, limit);
      case "fewer":
        return `${length} < ${limit}`;
      case "more":
        return `${length} > ${limit}`;
      case "below":
        return `${number} < ${dialect.scalar(when.limit)}`;
      case "above":
        return `${number} > ${dialect.scalar(when.limit)}`;
      case "matching":
        return matches(when.source);
      case "notMatching":
        return `${not}${matches(when.source)}`;
      case "noneOf": {
        const [only, ...others] = when.values;
        if (typeof only === "string" && others.length === 0) return dialect.isNotText(value, only);
        return `${not}${helper("isOneOf", value, constants.name("Values", { is: "list", of: typeof only as ItemType, items: when.values as readonly Scalar[] }))}`;
      }
    }
  }
}

/** Constants that functions need, each value once. */
class Constants {
  readonly #known = new Map<string, string>();
  readonly #dialect: Dialect;
  readonly #code: (Part | Code)[] = [];

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  get code(): Code {
    return this.#code;
  }

  /** How code refers to a constant with this value, which is called after what it is. */
  name(kind: string, data: Data): string {
    const key = JSON.stringify(literal(data, this.#dialect));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = `${kind}${this.#known.size + 1}`;
    this.#known.set(key, this.#dialect.constant(name));
    this.#code.push(...this.#dialect.declare(name, data));
    return this.#dialect.constant(name);
  }
}
