import type { Json, JsonSchema } from "../../load/json-schema.ts";
import { type EnumNode, type ExclusiveNode, jsonTypeOf, type ListNode, type Node, type ObjectNode, type TaggedNode } from "../../lower/ir.ts";
import { listRuleCases } from "./list-cases.ts";
import { itemsOf, sampleOf } from "./sample.ts";
import { fewTextCases, textCases } from "./texts.ts";

/** One message to try. */
export interface Case {
  readonly id: string;
  readonly value: Json;
  /** Whether it is meant to be valid; left out where that depends on rules elsewhere in the schema, and the oracle answers. */
  readonly isValid: boolean | undefined;
  readonly flags: readonly string[];
}

/** Puts the value of one node into a whole message that is otherwise valid. */
type Wrap = (value: Json) => Json;

/** Walks a schema and tries every rule from both sides. */
export function casesOf(root: Node): readonly Case[] {
  const tried = new Set<Node>();
  return [...walk(root, [], (value) => value, true)];

  function* walk(node: Node, path: readonly string[], wrap: Wrap, typed: boolean): Generator<Case> {
    const isNew = !tried.has(node);
    tried.add(node);
    const make = (name: string, value: Json, isValid?: boolean, flags: readonly string[] = []): Case => ({
      id: [...path, name].join("."),
      value: wrap(value),
      isValid,
      flags,
    });
    if (typed) for (const [name, value] of wrongTypes(node)) yield make(`type-${name}`, value, false);
    switch (node.kind) {
      case "text":
        for (const { name, text, isValid, flags } of isNew ? textCases(node) : fewTextCases(node)) yield make(name, text, isValid, flags);
        break;
      case "enum":
        yield* enumCases(node, make);
        break;
      case "object":
        yield* objectCases(node, path, wrap, make);
        break;
      case "tagged":
        yield* taggedCases(node, path, wrap, make);
        break;
      case "exclusive":
        yield* exclusiveCases(node, path, wrap, make);
        break;
      case "types":
        for (const branch of node.branches) yield* walk(branch, [...path, jsonTypeOf(branch)], wrap, false);
        break;
      case "list":
        yield* listCases(node, path, wrap, make);
        break;
      default:
        yield make("right", sampleOf(node), true);
    }
  }

  type Make = (name: string, value: Json, isValid?: boolean, flags?: readonly string[]) => Case;

  function* objectCases(node: ObjectNode, path: readonly string[], wrap: Wrap, make: Make): Generator<Case> {
    const base = sampleOf(node) as JsonSchema;
    yield make("required-alone", base, true);
    for (const name of unknownPropertiesOf(node)) yield make(`stranger-${name}`, { ...base, ...own(name, "x") }, node.open, ["Strangers"]);
    for (const { name, required } of node.properties) {
      if (required) yield make(`without-${name}`, Object.fromEntries(Object.entries(base).filter(([key]) => key !== name)), false);
    }
    for (const { name, node: child } of node.properties) {
      yield make(`with-${name}`, { ...base, ...own(name, sampleOf(child)) }, true);
      yield* walk(child, [...path, name], (value) => wrap({ ...base, ...own(name, value) }), true);
    }
  }

  function* taggedCases(node: TaggedNode, path: readonly string[], wrap: Wrap, make: Make): Generator<Case> {
    for (const { value, node: branch } of node.branches) {
      const base = sampleOf(branch) as JsonSchema;
      yield* walk(branch, [...path, value], wrap, false);
      for (const other of node.branches.filter((any) => any.value !== value)) {
        yield make(`${value}-called-${other.value}`, { ...base, ...own(node.tag, other.value) });
        yield make(`${value}-and-${other.value}`, { ...(sampleOf(other.node) as JsonSchema), ...base });
      }
    }
  }

  function* exclusiveCases(node: ExclusiveNode, path: readonly string[], wrap: Wrap, make: Make): Generator<Case> {
    yield make("neither", {}, false);
    yield make("both", Object.assign({}, ...node.branches.map(({ node: branch }) => sampleOf(branch) as JsonSchema)), false);
    for (const { key, node: branch } of node.branches) yield* walk(branch, [...path, `by-${key}`], wrap, false);
  }

  function* listCases(node: ListNode, path: readonly string[], wrap: Wrap, make: Make): Generator<Case> {
    const { minItems, maxItems = Number.POSITIVE_INFINITY, item } = node;
    const many = (count: number): readonly Json[] => itemsOf(node, count);
    const counts = [minItems - 1, minItems, minItems + 1, ...(Number.isFinite(maxItems) ? [maxItems - 1, maxItems, maxItems + 1] : [minItems + 5])];
    for (const count of new Set(counts)) {
      if (count >= 0) yield make(`items-${count}`, many(count), count >= minItems && count <= maxItems);
    }
    if (node.uniqueKeys.length > 0 && maxItems >= 2) {
      const [first, second, ...rest] = many(Math.min(maxItems, Math.max(minItems, 3))) as [Json, Json, ...Json[]];
      const enough = rest.slice(0, Math.max(minItems - 2, 0));
      yield make("identical-items", [first, first], false);
      for (const key of node.uniqueKeys) {
        yield make(`repeated-${key.join("-")}`, [first, ...rest, withKey(second, key, keyOf(first, key))], false);
        yield make(`unlike-${key.join("-")}`, [first, withKey(second, key, (keyOf(first, key) as string).toUpperCase()), ...enough]);
      }
    }
    for (const { name, items, isValid } of listRuleCases(node)) yield make(name, items, isValid);
    yield* walk(item, [...path, "item"], (value) => wrap([value, ...many(minItems).slice(1)]), true);
  }
}

/** Property names that a node does not have, some of which every JavaScript object inherits. */
function unknownPropertiesOf({ properties }: ObjectNode): readonly string[] {
  return ["unknown", "__proto__", "constructor"].filter((unknown) => properties.every(({ name }) => name !== unknown));
}

/** An own property, whatever it is called: `{ __proto__: … }` would set the prototype. */
function own(name: string, value: Json): JsonSchema {
  return Object.fromEntries([[name, value]]);
}

function keyOf(item: Json, path: readonly string[]): Json {
  return path.reduce((at, step) => (at as JsonSchema)[step] as Json, item);
}

function withKey(item: Json, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  return { ...(item as JsonSchema), ...own(step, withKey((item as JsonSchema)[step] as Json, rest, value)) };
}

function* enumCases({ values }: EnumNode, make: (name: string, value: Json, isValid: boolean) => Case): Generator<Case> {
  for (const value of values) yield make(`value-${value}`, value, true);
  const [first] = values as [string];
  const candidates = {
    upper: first.toUpperCase(),
    longer: `${first}x`,
    shorter: first.slice(0, -1),
    spaced: ` ${first}`,
    empty: "",
    any: "any",
    "line-break": `${first}\n`,
  };
  for (const [name, value] of Object.entries(candidates)) if (!values.includes(value)) yield make(`wrong-${name}`, value, false);
}

function wrongTypes(node: Node): readonly (readonly [string, Json])[] {
  const types: Readonly<Record<string, Json>> = { null: null, boolean: false, number: 7, string: "x", array: [], object: {} };
  if (node.kind === "any") return [];
  const allowed = node.kind === "types" ? node.branches.map(jsonTypeOf) : [jsonTypeOf(node)];
  const fraction = node.kind === "number" && node.integer ? [["fraction", 1.5] as const] : [];
  return [...Object.entries(types).filter(([type]) => !allowed.includes(type as "string")), ...fraction];
}
