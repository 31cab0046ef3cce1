import type { Json, JsonSchema } from "../../load/json-schema.ts";
import {
  type EnumNode,
  type ExclusiveNode,
  jsonTypeOf,
  type ListNode,
  type Node,
  type NumberNode,
  type ObjectNode,
  type Scalar,
  type TaggedNode,
} from "../../lower/ir.ts";
import { keyCases } from "./keys.ts";
import { listRuleCases } from "./list-cases.ts";
import { itemsOf, sampleOf } from "./sample.ts";
import { brief } from "./text-case.ts";
import { fewTextCases, textCases } from "./texts.ts";

/** One message to try. */
export interface Case {
  /** What is tried, so that another value has another id. */
  readonly id: string;
  readonly value: Json;
  /** Whether it is meant to be valid; left out where that depends on rules elsewhere in the schema, and the oracle answers. */
  readonly isValid: boolean | undefined;
  readonly flags: readonly string[];
}

/** Puts the value of one node into a whole message that is otherwise valid. */
type Wrap = (value: Json) => Json;

/** Walks a schema and tries every rule from both sides. The characters of the texts in `triedElsewhere` are not tried one by one. */
export function casesOf(root: Node, triedElsewhere: ReadonlySet<Node> = new Set()): readonly Case[] {
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
      case "text": {
        // Named by its definition, so that the ids stay where a new property is the first to use it.
        const place = isNew && node.title !== undefined ? node.title : path.join(".");
        for (const { name, text, isValid, flags } of isNew ? textCases(node, !triedElsewhere.has(node)) : fewTextCases(node)) {
          yield { ...make(name, text, isValid, flags), id: [place, name].filter((part) => part !== "").join(".") };
        }
        break;
      }
      case "enum":
        yield* enumCases(node, make);
        break;
      case "number":
        yield* numberCases(node, make);
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
    const required = node.properties.filter((property) => property.required);
    if (required.length > 1) yield make("empty", {}, false);
    const unknown = unknownPropertiesOf(node);
    if (node.open)
      yield make("unknown-properties", Object.fromEntries([...Object.entries(base), ...unknown.map((name) => [name, "x"] as const)]), true, [
        "UnknownProperties",
      ]);
    else for (const name of unknown) yield make(`unknown-property-${brief(name)}`, { ...base, ...own(name, "x") }, false, ["UnknownProperties"]);
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
    const isRightCount = (count: number): boolean | undefined => {
      if (count < minItems || count > maxItems) return false;
      return node.maxTotal === undefined || count <= node.maxTotal.limit ? true : undefined;
    };
    const counts = [minItems - 1, minItems, minItems + 1, ...(Number.isFinite(maxItems) ? [maxItems - 1, maxItems, maxItems + 1] : [minItems + 5])];
    for (const count of new Set(counts)) {
      if (count >= 0) yield make(`items-${count}`, many(count), isRightCount(count));
    }
    if (node.uniqueKeys.length > 0 && maxItems >= 2) {
      for (const { name, items, isValid } of keyCases(node, many(Math.min(maxItems, Math.max(minItems, 3))))) yield make(name, items, isValid);
    }
    for (const { name, items, isValid } of listRuleCases(node)) yield make(name, items, isValid);
    if (maxItems > 0) yield* walk(item, [...path, "item"], (value) => wrap([value, ...many(minItems).slice(1)]), true);
  }
}

/** Property names that a node does not have: some that every JavaScript object inherits, some that a JSON Pointer escapes, and none. */
function unknownPropertiesOf({ properties }: ObjectNode): readonly string[] {
  return ["unknown", "__proto__", "constructor", "a/b~1", ""].filter((unknown) => properties.every(({ name }) => name !== unknown));
}

/** An own property, whatever it is called: `{ __proto__: … }` would set the prototype. */
function own(name: string, value: Json): JsonSchema {
  return Object.fromEntries([[name, value]]);
}

/** At each limit, and one step to each side. */
function* numberCases(node: NumberNode, make: (name: string, value: Json, isValid: boolean) => Case): Generator<Case> {
  const { integer, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = node;
  yield make("right", sampleOf(node), true);
  const step = integer ? 1 : 0.5;
  for (const [name, limit] of Object.entries({ minimum, maximum }).filter(([, each]) => Number.isFinite(each))) {
    for (const [where, value] of Object.entries({ below: limit - step, at: limit, above: limit + step })) {
      yield make(`${where}-${name}`, value, value >= minimum && value <= maximum);
    }
  }
}

function* enumCases({ values }: EnumNode, make: (name: string, value: Json, isValid: boolean) => Case): Generator<Case> {
  for (const value of new Set([...values, ...othersThan(values)])) {
    const isOfType = typeof value === typeof values[0];
    yield make(`value-${isOfType ? "" : "text-"}${brief(String(value))}`, value, values.includes(value));
  }
}

function othersThan(values: readonly Scalar[]): readonly Scalar[] {
  const [first] = values as readonly [Scalar];
  if (typeof first === "boolean") return [!first, String(first)];
  if (typeof first === "number") return [Math.max(...(values as readonly number[])) + 1, String(first)];
  return [first.toUpperCase(), `${first}x`, first.slice(0, -1), ` ${first}`, "", "any", `${first}\n`];
}

function wrongTypes(node: Node): readonly (readonly [string, Json])[] {
  const types: Readonly<Record<string, Json>> = { null: null, boolean: false, number: 7, string: "x", array: [], object: {} };
  if (node.kind === "any") return [];
  const allowed = node.kind === "types" ? node.branches.map(jsonTypeOf) : [jsonTypeOf(node)];
  const fraction = node.kind === "number" && node.integer ? [["fraction", 1.5] as const] : [];
  return [...Object.entries(types).filter(([type]) => !allowed.includes(type as "string")), ...fraction];
}
