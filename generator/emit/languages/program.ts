import type { Rule } from "./checks/rules.ts";
import type { Actual, Condition, Step } from "./checks/steps.ts";
import type { Dialect } from "./dialect.ts";
import { type Breakable, type Code, oneLine } from "./layout.ts";

/** What a language says for a step. `isLast` tells that no step follows it. */
export function emitStep(step: Step, dialect: Dialect, indices: readonly string[], isLast: boolean): Code {
  const { choose, each, string, local, nothing } = dialect;
  const call = (name: string, ...parameters: readonly string[]) => dialect.call(name, parameters);
  const helper = (name: Parameters<Dialect["helper"]>[0], ...parameters: readonly string[]): string => oneLine(call(dialect.helper(name), ...parameters));
  const add = (rule: Rule, actual: string, at = indices): Code => [call(dialect.helper("add"), dialect.rule(rule.name), actual, ...at)];
  const run = (check: string, value: string, at = indices): Code => [call(dialect.check(check), value, local("found"), ...at)];
  const [object, list, value] = [dialect.valueOf("object"), dialect.valueOf("array"), dialect.valueOf()];
  const [outer, inner] = [local(`i${indices.length}`), local(`i${indices.length + 1}`)];
  switch (step.step) {
    case "refuse": {
      const { when, rule } = step;
      const { before, condition } = when.is === "not" ? dialect.isOther(when.type, !isLast) : { before: [], condition: conditionOf(when, dialect) };
      const report = rule === undefined ? [] : add(rule, actualOf(step.actual));
      const unread = (): Code => choose([[helper("isUnread", dialect.valueOf("string")), [dialect.return]]]);
      return [...before, ...choose([[condition, [...report, ...(step.stop === "always" ? [dialect.return] : step.stop === "unread" ? unread() : [])]]])];
    }
    case "unknown": {
      const names = dialect.names(step.names);
      return [call(dialect.helper("addUnknown"), dialect.rule(step.rule.name), object, names, dialect.knownNames, ...indices)];
    }
    case "property": {
      const { name, check, missing } = step;
      const absent = missing === undefined ? [] : add(missing, nothing);
      if (check === undefined) return choose([[dialect.has(object, name), []]], absent);
      return choose([[dialect.has(object, name), run(check, dialect.member(object, name))]], absent);
    }
    case "exclusive": {
      const present = local("present");
      const count = call(dialect.helper("countOf"), object, dialect.names(step.names));
      const several = choose([[dialect.isGreater(present, 1), add(step.several, present)]]);
      return [dialect.assign(present, count), ...several, ...choose([[dialect.isZero(present), add(step.neither, present)]])];
    }
    case "tag": {
      const tag = dialect.member(object, step.name);
      const branches = step.branches.map(({ value: text, check }) => [dialect.isText(tag, text), run(check, object)] as const);
      return choose([...branches, [dialect.has(object, step.name), add(step.other, helper("shown", tag))]], add(step.missing, nothing));
    }
    case "types": {
      const branches = step.branches.map(({ type, check }) => [dialect.isText(helper("typeOf", value), type), run(check, dialect.cast(value, type))] as const);
      return choose(branches, add(step.other, helper("typeOf", value)));
    }
    case "items": {
      const compared = step.keys.flatMap(({ inner: within, key, rule }, number): Code => {
        const repeated = (from: string, at: readonly string[]): Code => {
          const text = helper("at", from, ...key.map(string));
          return [call(dialect.helper("addRepeated"), dialect.rule(rule.name), local(`keys${number}`), text, ...indices, ...at)];
        };
        if (within === undefined) return repeated(local("item"), [outer]);
        const items = helper("itemsAt", local("item"), String(within.maxItems), ...within.list.map(string));
        return each(items, local("one"), inner, repeated(local("one"), [outer, inner]));
      });
      const full = step.isUnlimited ? choose([[helper("isFull"), [dialect.return]]]) : [];
      return [
        ...step.keys.map((_, number) => dialect.newSet(local(`keys${number}`))),
        ...each(list, local("item"), outer, [...run(step.check, local("item"), [...indices, outer]), ...compared, ...full]),
      ];
    }
    case "total": {
      const total = local("total");
      return [
        dialect.assign(total, call(dialect.helper("countAt"), list, ...step.list.map(string))),
        ...choose([[dialect.isGreater(total, step.limit), add(step.rule, total)]]),
      ];
    }
    case "several": {
      const isMissing = dialect.and(dialect.isGreater(dialect.length, 1), helper("lacks", local("item"), string(step.name)));
      return each(list, local("item"), outer, choose([[isMissing, add(step.rule, nothing, [...indices, outer])]]));
    }
  }

  function actualOf(actual: Actual | undefined): string {
    if (typeof actual === "object") return string(actual.word);
    if (actual === "type") return helper("typeOf", value);
    if (actual === "shown") return helper("shown", value);
    if (actual === "length") return helper("lengthIfRead", dialect.valueOf("string"));
    return actual === "items" ? dialect.length : actual === "value" ? dialect.valueOf("number") : nothing;
  }
}

function conditionOf(when: Exclude<Condition, { is: "not" }>, dialect: Dialect): string {
  switch (when.is) {
    case "noneOf":
      return dialect.isNoneOf(when.values);
    case "matching":
      return dialect.matches(when.source);
    case "notMatching":
      return dialect.not(dialect.matches(when.source));
    default:
      return dialect.conditions[when.is].replaceAll("#", "limit" in when ? String(when.limit) : "");
  }
}

/** The name of a constant that checks need once, the same for the same value. */
export class Constants {
  readonly #known = new Map<string, { readonly name: string; readonly code: Breakable | string }>();

  get code(): readonly (Breakable | string)[] {
    return [...this.#known.values()].map(({ code }) => code);
  }

  name(kind: string, emit: (name: string) => Breakable | string): string {
    const key = JSON.stringify(emit(kind));
    const known = this.#known.get(key)?.name;
    if (known !== undefined) return known;
    const name = `${kind}${this.#known.size + 1}`;
    this.#known.set(key, { name, code: emit(name) });
    return name;
  }
}
