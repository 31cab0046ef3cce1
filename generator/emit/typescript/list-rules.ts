import { words } from "../../load/names.ts";
import type { ListNode } from "../../lower/ir.ts";
import { addingStepOf } from "../../lower/steps.ts";
import { quote } from "../quoting.ts";

/** Longer lists are counted by `build()` alone. */
const longestCounted = 256;

/** The longest list whose items are looked for before it is full. */
const longestUsed = 8;

/** The types that {@link emitListRules} emits. */
export function listRuleTypes({ title, maxTotal }: ListNode): readonly string[] {
  const totals = maxTotal === undefined ? [] : [`Full${title}Total`, `Overfull${title}Total`];
  return [`${title}InSentences`, ...["Underfull", "Full", "Overfull", "Used"].map((prefix) => `${prefix}${title}`), ...totals];
}

/** Emits the tuple types by which the compiler counts the items of one list. */
export function emitListRules(node: ListNode): string {
  const { title, minItems, maxItems, maxTotal } = node;
  const few = Array.from({ length: Math.min(minItems, longestCounted) }, (_, count) => `readonly [${Array(count).fill("unknown").join(", ")}]`);
  return `${emitWords(node)}
/** A list that surely has fewer items than ${title} must have. */
export type Underfull${title} = ${few.join(" | ") || "never"};

/** A list that surely has as many items as ${title} may have. */
export type Full${title} = ${listsOfAtLeast(maxItems).join(" | ")};

/** A list that surely has more items than ${title} may have. */
export type Overfull${title} = ${listsOfAtLeast(maxItems === undefined ? undefined : maxItems + 1).join(" | ")};

/**
 * The items of a list of ${title} as a union: \`None\` of an empty list, and \`Any\`
 * of one that is full or whose length is not known. Does not use \`List[number]\`,
 * for which the compiler would make all members of an array.
 */
export type Used${title}<List, None, Any> = ${usedItems(Math.min(maxItems ?? longestUsed, longestUsed))};
${maxTotal === undefined ? "" : emitTotal(title, maxTotal.limit)}`;
}

function emitTotal(title: string | undefined, limit: number): string {
  return `
/** A list of what all ${title} together have, which surely has as many items as they may have. */
export interface Full${title}Total ${openLists(limit)}

/** A list of what all ${title} together have, which surely has more items than they may have. */
export interface Overfull${title}Total ${openLists(limit + 1)}
`;
}

/** Not a union, because for one the compiler makes all members of the list that it compares. */
function openLists(count: number): string {
  const [atStart, atEnd = "never"] = listsOfAtLeast(count);
  return `{ readonly atStart: ${atStart}; readonly atEnd: ${atEnd} }`;
}

/** The words and numbers that sentences about a list have: the same as at run time. */
function emitWords(node: ListNode): string {
  const { title = "", label = words(title).join(" "), nouns = { item: "item", whole: "list" }, minItems, maxItems, maxTotal } = node;
  const texts = { label, ...nouns, step: addingStepOf(node) };
  const numbers = { min: minItems, max: maxItems, total: maxTotal?.limit };
  const members = [
    ...Object.entries(texts).map(([name, text]) => `  readonly ${name}: ${quote(text)};\n`),
    ...Object.entries(numbers).flatMap(([name, number]) => (number === undefined ? [] : [`  readonly ${name}: ${number};\n`])),
  ];
  return `/** What sentences say of ${title}. */\nexport interface ${title}InSentences {\n${members.join("")}}\n`;
}

function usedItems(count: number): string {
  const patterns = Array.from({ length: count }, (_, length) => {
    const names = Array.from({ length }, (__, index) => `Item${index + 1}`);
    return `List extends [${names.map((name) => `infer ${name}`).join(", ")}] ? ${names.join(" | ") || "None"} : `;
  });
  return `${patterns.join("")}Any`;
}

/** The lists with at least so many known items, before or after an unknown number of others. */
function listsOfAtLeast(count: number | undefined): readonly string[] {
  if (count === undefined || count > longestCounted) return ["never"];
  const items = Array.from({ length: count }, () => "unknown");
  const rest = "...unknown[]";
  return [`readonly [${[...items, rest].join(", ")}]`, `readonly [${[rest, ...items].join(", ")}]`];
}
