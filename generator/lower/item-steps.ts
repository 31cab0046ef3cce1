import type { ListNode, Node } from "./ir.ts";
import { childNodes } from "./locations.ts";
import { addingStepOf } from "./steps.ts";

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
