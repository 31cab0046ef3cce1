import { nodeAt } from "../../../lower/inner-lists.ts";
import type { ListNode } from "../../../lower/ir.ts";
import type { Location } from "../../../lower/locations.ts";
import { keywordOf } from "../../../lower/rule-keywords.ts";
import type { RuleMaker } from "./rules.ts";
import type { Key, Step } from "./steps.ts";

/** What the check around a list knows of it. */
export interface ListSurroundings {
  readonly maker: RuleMaker;
  /** Whether the list around it counts its items, and reports when they are too many. */
  readonly isCountedOutside: boolean;
  /** The check of an item; left out where any value is one. */
  readonly itemCheck: string | undefined;
}

export function listSteps(location: Location, node: ListNode, { maker, isCountedOutside, itemCheck }: ListSurroundings): readonly Step[] {
  const { minItems, maxItems, maxTotal, requiredIfSeveral } = node;
  const steps: (Step | false)[] = [
    minItems > 0 && { step: "refuse", when: { is: "fewer", limit: minItems }, rule: maker.rule(location, "minItems"), actual: "items" },
    maxItems !== undefined && {
      step: "refuse",
      when: { is: "more", limit: maxItems },
      ...(isCountedOutside ? {} : { rule: maker.rule(location, "maxItems") }),
      actual: "items",
      stop: "always",
    },
  ];
  const counts = steps.filter((step) => step !== false);
  if (itemCheck === undefined) return counts;
  return [
    ...counts,
    { step: "items", check: itemCheck, keys: keysOf(location, node, maker), isUnlimited: maxItems === undefined },
    ...(maxTotal === undefined ? [] : [{ step: "total", ...maxTotal, rule: maker.rule(location, "x-maxTotal") } as const]),
    ...requiredIfSeveral.map((name) => ({ step: "several", name, rule: maker.rule(location, "anyOf", { after: `/~i/${name}`, variant: name }) }) as const),
  ];
}

function keysOf(location: Location, { item, uniqueKeys, innerKeys }: ListNode, maker: RuleMaker): readonly Key[] {
  return [
    ...uniqueKeys.map((key) => ({ key, rule: maker.rule(location, keywordOf(key), { after: `/~i${keywordOf(key)}` }) })),
    ...innerKeys.map(({ list, key }) => ({
      inner: { list, maxItems: (nodeAt(item, list) as ListNode).maxItems as number },
      key,
      rule: maker.rule(location, keywordOf({ list, key }), { after: `/~i${keywordOf(list)}/~i${keywordOf(key)}` }),
    })),
  ];
}
