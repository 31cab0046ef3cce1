import type { Check } from "../../../../../generator/emit/languages/checks/checks.ts";
import type { Rule } from "../../../../../generator/emit/languages/checks/rules.ts";
import type { Actual, Condition, Step } from "../../../../../generator/emit/languages/checks/steps.ts";
import { wordsOfSlots } from "../../../../../generator/emit/languages/checks/words.ts";
import type { Model, SchemaModel } from "../../../../../generator/emit/languages/model.ts";
import { longestRead, mostFindings } from "../../../../../generator/emit/validators/runtime.ts";
import { parsePattern } from "../../../../../generator/load/pattern.ts";
import { closestName } from "../../../../../src/message/closest-name.ts";

/** An issue without its source and unit, which rules have as they are. */
export interface Said {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly actual?: unknown;
  readonly fix?: string;
}

type Value = Record<string, unknown>;
const words = wordsOfSlots();
const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
const at = (value: unknown, path: readonly string[]): unknown => path.reduce((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

interface Found {
  readonly rule: Rule;
  readonly path: string;
  readonly actual: unknown;
}

/** What a program of another language says of a value: of one schema, or, without a name, of a request of any kind. */
export function issuesOf(model: Model, name: string, value: unknown): readonly Said[] {
  const schema = model.schemas.find((one) => one.name === name);
  const found = schema === undefined ? foundOfAny(model, value) : foundBy(schema, value);
  const part = isObject(value) ? model.facts.parts.find((one) => Object.hasOwn(value, one.name)) : undefined;
  const isPart = schema?.isRequest !== false && found.length > 0 && part !== undefined && part.message !== "";
  return isPart ? [{ code: "part", path: "", message: part.message }] : found.map(saidOf);
}

function foundOfAny({ kinds: { pointer = "", kinds }, schemas, rulesOfAll }: Model, value: unknown): readonly Found[] {
  const kind = at(value, pointer.split("/").slice(1));
  const each = kinds.map((one) => foundBy(schemas.find(({ name }) => name === one.schemaName) as SchemaModel, value));
  const own = kinds.length === 1 ? each[0] : each[kinds.findIndex((one) => one.value === kind)];
  if (own !== undefined) return own;
  const [first = [], ...others] = each;
  const keywordOf = ({ rule }: Found): string => rule.keyword ?? rule.code;
  const alike = first.flatMap((one) => {
    const same = others.flatMap((found) => found.find((other) => other.path === one.path && keywordOf(other) === keywordOf(one)) ?? []);
    const broken = [one, ...same].map(({ rule }) => rule.name).join(" ");
    return same.length < others.length ? [] : [{ ...one, rule: rulesOfAll.find(({ names }) => names.join(" ") === broken)?.rule ?? one.rule }];
  });
  return alike.length > 0 ? alike : first;
}

function saidOf({ rule, path, actual }: Found): Said {
  const message = rule.slot === undefined ? rule.message.before : `${rule.message.before}${slot(rule, actual)}${rule.message.after}`;
  const fix = fixOf(rule, actual);
  const isShown = !rule.hidesActual && actual !== undefined;
  return { code: rule.code, path, message, ...(isShown ? { actual } : {}), ...(fix === undefined ? {} : { fix }) };
}

/** Runs the steps of a schema. */
function foundBy({ checks }: SchemaModel, value: unknown): readonly Found[] {
  const found: Found[] = [];
  const byName = new Map(checks.map((check) => [check.name, check]));
  run((checks.at(-1) as Check).name, value, []);
  return found;

  function add(rule: Rule, actual: unknown, indices: readonly number[], after = ""): void {
    if (found.length >= mostFindings) return;
    found.push({ rule, path: indices.reduce((text: string, index) => text.replace("~i", String(index)), rule.path) + after, actual });
  }

  function run(name: string, inner: unknown, indices: readonly number[]): void {
    for (const step of byName.get(name)?.steps ?? []) if (take(step, inner, indices) === "stop") return;
  }

  function take(step: Step, inner: unknown, indices: readonly number[]): "stop" | undefined {
    const object = inner as Value;
    switch (step.step) {
      case "refuse":
        if (!holds(step.when, inner)) return undefined;
        if (step.rule !== undefined) add(step.rule, actualOf(step.actual, inner), indices);
        return step.stop === "always" || (step.stop === "unread" && String(inner).length > longestRead) ? "stop" : undefined;
      case "unknown":
        for (const name of Object.keys(object)) {
          if (!step.names.includes(name)) add(step.rule, name, indices, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
          if (found.length >= mostFindings) return "stop";
        }
        return undefined;
      case "property":
        if (!Object.hasOwn(object, step.name)) {
          if (step.missing !== undefined) add(step.missing, undefined, indices);
        } else if (step.check !== undefined) run(step.check, object[step.name], indices);
        return undefined;
      case "exclusive": {
        const present = step.names.filter((name) => Object.hasOwn(object, name)).length;
        if (present !== 1) add(present === 0 ? step.neither : step.several, present, indices);
        return undefined;
      }
      case "tag": {
        const branch = step.branches.find(({ value: wanted }) => wanted === object[step.name]);
        if (branch !== undefined) run(branch.check, inner, indices);
        else if (Object.hasOwn(object, step.name)) add(step.other, shown(object[step.name]), indices);
        else add(step.missing, undefined, indices);
        return "stop";
      }
      case "types": {
        const branch = step.branches.find(({ type }) => type === typeOf(inner));
        if (branch === undefined) add(step.other, typeOf(inner), indices);
        else run(branch.check, inner, indices);
        return "stop";
      }
      case "items": {
        const seen = step.keys.map(() => new Set<unknown>());
        for (const [index, item] of (inner as unknown[]).entries()) {
          run(step.check, item, [...indices, index]);
          for (const [number, { inner: list, key, rule }] of step.keys.entries()) {
            const items = list === undefined ? [item] : at(item, list.list);
            if (!Array.isArray(items) || items.length > (list?.maxItems ?? 1)) continue;
            for (const [place, one] of items.entries()) {
              const text = at(one, key);
              if (typeof text !== "string") continue;
              if (seen[number]?.has(text)) add(rule, text, list === undefined ? [...indices, index] : [...indices, index, place]);
              seen[number]?.add(text);
            }
          }
          if (step.isUnlimited && found.length >= mostFindings) return "stop";
        }
        return undefined;
      }
      case "total": {
        const lists = (inner as unknown[]).map((item) => at(item, step.list));
        const total = lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
        if (total > step.limit) add(step.rule, total, indices);
        return undefined;
      }
      case "several":
        for (const [index, item] of (inner as unknown[]).entries()) {
          if ((inner as unknown[]).length > 1 && isObject(item) && !Object.hasOwn(item, step.name)) add(step.rule, undefined, [...indices, index]);
        }
        return undefined;
    }
  }
}

function holds(when: Condition, value: unknown): boolean {
  const text = typeof value === "string" ? value : "";
  switch (when.is) {
    case "not":
      return typeOf(value) !== when.type;
    case "notFinite":
      return !Number.isFinite(value);
    case "notWhole":
      return !Number.isInteger(value);
    case "empty":
      return text === "";
    case "illFormed":
      return !text.isWellFormed();
    case "blank":
      return text.trim() === "";
    case "edgeWhiteSpace":
      return text.trim() !== text;
    case "shorter":
      return [...text].length < when.limit;
    case "longer":
      return [...text].length > when.limit;
    case "fewer":
      return (value as unknown[]).length < when.limit;
    case "more":
      return (value as unknown[]).length > when.limit;
    case "below":
      return Number(value) < when.limit;
    case "above":
      return Number(value) > when.limit;
    case "noneOf":
      return !when.values.includes(value as string);
    case "matching":
    case "notMatching": {
      const isUnicode = parsePattern(when.source).pieces.some(({ negated }) => negated);
      return new RegExp(when.source, isUnicode ? "u" : "").test(text) === (when.is === "matching");
    }
  }
}

function actualOf(actual: Actual | undefined, value: unknown): unknown {
  if (typeof actual === "object") return actual.word;
  if (actual === "length") return String(value).length > longestRead ? undefined : [...String(value)].length;
  if (actual === "shown") return shown(value);
  if (actual === "items") return (value as unknown[]).length;
  return actual === "type" ? typeOf(value) : actual === "value" ? value : undefined;
}

function shown(value: unknown): unknown {
  if (typeof value === "string") return shortened(value);
  return typeof value === "number" ? value : typeOf(value);
}

function shortened(name: string): string {
  return name.length > words.longestName ? name.slice(0, words.longestName).replace(/[\ud800-\udbff]$/, "") + words.cut : name;
}

function slot({ slot: kind }: Rule, actual: unknown): string {
  if (kind === "type") return (words.types as Record<string, string>)[String(actual)] ?? String(actual);
  if (kind === "name") return shortened(String(actual));
  return kind === "count" && !(Number(actual) <= words.countStopsAt) ? words.uncounted : String(actual);
}

function fixOf({ fix, fixOfNull, foreign = {}, names, limit = 0 }: Rule, actual: unknown): string | undefined {
  if (actual === "null" && fixOfNull !== undefined) return fixOfNull;
  if (fix?.after === undefined) return fix?.before;
  const name = shortened(String(actual));
  if (Object.hasOwn(foreign, name)) return foreign[name];
  const filled = names === undefined ? (typeof actual === "number" ? String(actual - limit) : undefined) : closestName(name, names);
  return filled === undefined ? undefined : fix.before + filled + fix.after;
}
