import type { ListNode } from "../../lower/ir.ts";

/** Longer lists are counted by `build()` alone. */
const longestCounted = 256;

/** The longest list whose items are looked for before it is full. */
const longestUsed = 8;

/** Emits the tuple types by which the compiler counts the items of one list. */
export function emitListRules({ title, minItems, maxItems }: ListNode): string {
  const few = Array.from({ length: Math.min(minItems, longestCounted) }, (_, count) => `readonly [${Array(count).fill("unknown").join(", ")}]`);
  return `/** A list that surely has fewer items than ${title} must have. */
export type Underfull${title} = ${few.join(" | ") || "never"};

/** A list that surely has as many items as ${title} may have. */
export type Full${title} = ${listOfAtLeast(maxItems)};

/** A list that surely has more items than ${title} may have. */
export type Overfull${title} = ${listOfAtLeast(maxItems === undefined ? undefined : maxItems + 1)};

/**
 * The items of a list of ${title} as a union: \`None\` of an empty list, and \`Any\`
 * of one that is full or whose length is not known. Does not use \`List[number]\`,
 * for which the compiler would make all members of an array.
 */
export type Used${title}<List, None, Any> = ${usedItems(Math.min(maxItems ?? longestUsed, longestUsed))};
`;
}

function usedItems(count: number): string {
  const patterns = Array.from({ length: count }, (_, length) => {
    const names = Array.from({ length }, (__, index) => `Item${index + 1}`);
    return `List extends [${names.map((name) => `infer ${name}`).join(", ")}] ? ${names.join(" | ") || "None"} : `;
  });
  return `${patterns.join("")}Any`;
}

/** The lists with at least so many known items, before or after an unknown number of others. */
function listOfAtLeast(count: number | undefined): string {
  if (count === undefined || count > longestCounted) return "never";
  const items = Array.from({ length: count }, () => "unknown");
  const rest = "...unknown[]";
  return `readonly [${[...items, rest].join(", ")}] | readonly [${[rest, ...items].join(", ")}]`;
}
