import { nodeAt } from "../../lower/inner-lists.ts";
import type { InnerKey, ListNode } from "../../lower/ir.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { keywordOf } from "../../lower/rule-keywords.ts";
import { quote } from "../quoting.ts";
import { indicesOf } from "./finding.ts";

/**
 * What the check of a location gets from the checks around it, so that nothing
 * is read or tested twice: the tag that selected this branch, and the arrays
 * that collect what a list compares or counts.
 */
export interface Context {
  /** The property whose value selected this branch. */
  readonly tag?: string;
  /** Whether the check around it has tested the JSON type of the value already. */
  readonly isTypeKnown: boolean;
  /** What to collect of the properties. */
  readonly collects: Collected[];
  /** The names of all arrays that are passed on. */
  readonly arrays: Set<string>;
  /** Of a list: the keys to compare after each item. */
  readonly keys: ComparedKey[];
  /** Of a list: whether the check around it counts its items, and reports when they are too many. */
  isCountedOutside: boolean;
}

/** What is put into an array: the value of a property, or whether it is there. */
export interface Collected {
  readonly property: string;
  readonly array: string;
  /** The index in the array, as an expression. */
  readonly position: string;
  readonly what: "value" | "presence";
}

/** A key of a list whose values are compared after each item. */
export interface ComparedKey {
  /** The list within which they must be distinct. */
  readonly list: Location;
  readonly array: string;
  readonly position: string;
  readonly keyword: `/${string}`;
  /** The path from that list to the value, as an expression. */
  readonly after: string;
}

export type Contexts = ReadonlyMap<Location, Context>;

export function contextsOf(root: Location): Contexts {
  const contexts = new Map<Location, Context>();
  for (const location of everyLocation(root)) {
    const { node } = location;
    if (node.kind === "tagged") for (const branch of location.children) contextFor(branch, { tag: node.tag, isTypeKnown: true });
    if (node.kind === "types") for (const branch of location.children) contextFor(branch, { isTypeKnown: true });
    if (node.kind === "list") addList(location, node);
  }
  return contexts;

  function contextFor(location: Location, branch: Pick<Context, "tag" | "isTypeKnown"> = { isTypeKnown: false }): Context {
    const known = contexts.get(location) ?? { ...branch, collects: [], arrays: new Set<string>(), keys: [], isCountedOutside: false };
    contexts.set(location, known);
    return known;
  }

  function addList(list: Location, node: ListNode): void {
    const item = list.children[0] as Location;
    const index = indicesOf(item).at(-1) as string;
    const { uniqueKeys, innerKeys, maxTotal, requiredIfSeveral } = node;
    for (const [number, key] of uniqueKeys.entries()) {
      const array = arrayOf(list, "keys", number);
      collect(item, key, { array, position: index, what: "value" });
      contextFor(list).keys.push({ list, array, position: index, keyword: keywordOf(key), after: `"/" + ${index} + ${quote(keywordOf(key))}` });
    }
    for (const [number, key] of innerKeys.entries()) addInnerKey(list, node, key, arrayOf(list, "keys", uniqueKeys.length + number));
    if (maxTotal !== undefined) {
      collect(item, maxTotal.list, { array: arrayOf(list, "lists", 0), position: index, what: "value" });
      contextFor(descendant(item, maxTotal.list)).isCountedOutside = true;
    }
    for (const [number, name] of requiredIfSeveral.entries()) {
      collect(item, [name], { array: arrayOf(list, "given", number), position: index, what: "presence" });
    }
  }

  function addInnerKey(list: Location, node: ListNode, key: InnerKey, array: string): void {
    const item = list.children[0] as Location;
    const inner = descendant(item, key.list);
    const innerItem = inner.children[0] as Location;
    const [outerIndex, innerIndex] = [indicesOf(item).at(-1) as string, indicesOf(innerItem).at(-1) as string];
    const position = `${outerIndex} * ${innerMost(node, key)} + ${innerIndex}`;
    passOn(item, key.list, array);
    contextFor(inner).arrays.add(array);
    collect(innerItem, key.key, { array, position, what: "value" });
    const after = `"/" + ${outerIndex} + ${quote(`${keywordOf(key.list)}/`)} + ${innerIndex} + ${quote(keywordOf(key.key))}`;
    contextFor(inner).keys.push({ list, array, position, keyword: keywordOf(key), after });
  }

  /** Collects a property that a path from an item leads to. */
  function collect(item: Location, path: readonly string[], how: Omit<Collected, "property">): void {
    const holder = passOn(item, path, how.array);
    contextFor(holder).collects.push({ property: path.at(-1) as string, ...how });
  }

  /** Passes an array on to the object that holds the last property of a path. */
  function passOn(item: Location, path: readonly string[], array: string): Location {
    let at = item;
    contextFor(at).arrays.add(array);
    for (const property of path.slice(0, -1)) {
      at = childOf(at, property);
      contextFor(at).arrays.add(array);
    }
    return at;
  }
}

/** How many items an inner list has at most, which spaces out its keys. */
export function innerMost({ item }: ListNode, { list }: InnerKey): number {
  return (nodeAt(item, list) as ListNode).maxItems as number;
}

function descendant(location: Location, path: readonly string[]): Location {
  return path.reduce(childOf, location);
}

function childOf({ children }: Location, property: string): Location {
  return children.find(({ path }) => path.at(-1) === property) as Location;
}

/** The name of an array that collects something of a list. The depth keeps it apart from those of the lists around it. */
export function arrayOf(list: Location, what: "keys" | "lists" | "given", number: number): string {
  const depth = indicesOf(list).length;
  return `$${what}${depth === 0 ? "" : `${depth}_`}${number}`;
}

/** The parameters that pass on the arrays. */
export function arrayParameters(context: Context | undefined): readonly string[] {
  return [...(context?.arrays ?? [])];
}
