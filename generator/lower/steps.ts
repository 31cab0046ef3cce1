import { camelCase } from "../load/names.ts";
import type { ListNode, Node } from "./ir.ts";
import { childNodes, type Location } from "./locations.ts";

/**
 * The fields that every message needs and a step sets, each with the name of
 * that step: texts, lists, and objects around a single text. What holds them is
 * made by the builder itself, and so is a field with one possible value.
 */
export function requiredSteps(location: Location): ReadonlyMap<Location, string> {
  const { node, children } = location;
  if (node.kind === "text" || isAroundText(node) || isSetByOneStep(node)) return new Map([[location, stepOf(location)]]);
  if (node.kind === "list") return new Map([[location, stepOf(location)], ...children.flatMap(requiredChildren).filter(isList).flatMap(stepsIn)]);
  return new Map(requiredChildren(location).flatMap(stepsIn));
}

function stepsIn(location: Location): readonly (readonly [Location, string])[] {
  return [...requiredSteps(location)];
}

function requiredChildren({ node, children }: Location): readonly Location[] {
  return node.kind === "object" ? children.filter((_, index) => node.properties[index]?.required) : [];
}

/** Of an item, a builder sets the texts together, and only its lists by steps of their own. */
function isList({ node }: Location): boolean {
  return node.kind === "list";
}

/** The step that sets a field, which is called after it, or adds to it if it is a list. */
function stepOf({ node, path }: Location): string {
  return node.step ?? (node.kind === "list" ? addingStepOf(node) : camelCase(String(path.at(-1))));
}

/**
 * The step that adds an item to a list. An item all of whose texts are in one
 * property is called after it: `{ type, reply: { id, title } }` → `reply`. Any
 * other is called as sentences call it.
 */
export function addingStepOf(list: ListNode): string {
  return list.step ?? camelCase(wayToTexts(list.item).at(-1) ?? list.nouns?.item ?? "item");
}

/** An object that says by which step its texts are set together. */
function isSetByOneStep({ kind, step }: Node): boolean {
  return kind === "object" && step !== undefined;
}

function isAroundText(node: Node): boolean {
  return node.kind === "object" && node.properties.length === 1 && node.properties[0]?.node.kind === "text";
}

function wayToTexts(node: Node): readonly string[] {
  for (const [step, child] of childNodes(node)) {
    if (child.kind === "text") return [];
    if (child.kind !== "list" && textsIn(child).length > 0) return typeof step === "string" ? [step, ...wayToTexts(child)] : wayToTexts(child);
  }
  return [];
}

/** The texts inside the items of a list, or directly inside the branches of a tagged node. */
export function textsIn(node: Node): readonly (readonly [string, Node])[] {
  return childNodes(node).flatMap(([step, child]) => {
    if (child.kind === "text") return typeof step === "string" ? [[step, child] as const] : [];
    return typeof step === "string" && node.kind === "object" && child.kind !== "object" ? [] : textsIn(child);
  });
}

/** The steps that add one item to a list, and several. */
export interface ItemSteps {
  readonly step: string;
  readonly several: string;
  readonly list: ListNode;
  /** The properties on the way to the list. */
  readonly path: readonly string[];
}

/** The steps for every list in a node whose items have texts. */
export function itemStepsIn(node: Node, path: readonly string[] = []): readonly ItemSteps[] {
  if (node.kind === "list") {
    const step = addingStepOf(node);
    if (node.item.kind !== "text" && textsOf(node.item).length === 0) return itemStepsIn(node.item);
    return [{ step, several: step.endsWith("y") ? `${step.slice(0, -1)}ies` : `${step}s`, list: node, path }, ...itemStepsIn(node.item)];
  }
  return childNodes(node).flatMap(([step, child]) => itemStepsIn(child, typeof step === "string" ? [...path, step] : path));
}

/** The texts of an item, in the order of its properties. A list inside it has texts of its own. */
export function textsOf(item: Node): readonly (readonly string[])[] {
  return childNodes(item).flatMap(([step, child]) => {
    if (typeof step !== "string" || child.kind === "list") return [];
    return child.kind === "text" ? [[step]] : textsOf(child).map((path) => [step, ...path]);
  });
}
