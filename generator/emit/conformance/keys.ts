import type { Json, JsonSchema } from "../../load/json-schema.ts";
import type { ListNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";

/** A list to try, because of a rule that no item breaks alone. */
export interface ListCase {
  readonly name: string;
  readonly items: readonly Json[];
  readonly isValid: boolean;
}

type Key = readonly string[];

/** Pairs of texts that are distinct, and that a comparison takes for equal when it does more, or less, than compare code points. */
const unlikePairs: Readonly<Record<string, (text: string) => readonly [string, string]>> = {
  case: (text) => [text, text.toUpperCase()],
  "a-space-after": (text) => [text, `${text} `],
  "normal-form": () => ["\u00e9", "e\u0301"],
  "zero-width": (text) => [text, `${text}\u200b`],
  notation: () => ["10", "1e1"],
  inherited: () => ["constructor", "__proto__"],
};

/** Texts that some lookup by property name never finds again. */
const repeatedTexts = ["__proto__", "constructor"];

/** Two texts to try as keys of two items. */
interface KeyPair {
  readonly name: string;
  readonly texts: readonly [string, string];
  readonly isValid: boolean;
}

/** Pairs of keys that are equal, and that only look equal to a text. */
export function keyPairs(text: string): readonly KeyPair[] {
  const unlike = Object.entries(unlikePairs).map(([what, pairOf]) => ({ name: `unlike-in-${what}`, texts: pairOf(text), isValid: true }));
  return [
    ...repeatedTexts.map((repeated) => ({ name: `repeated-${repeated}`, texts: [repeated, repeated] as const, isValid: false })),
    ...unlike.filter(({ texts: [one, other] }) => one !== other),
  ];
}

/** Lists with equal keys, and with keys that only look equal, made of some items with distinct keys. */
export function keyCases(node: ListNode, distinct: readonly Json[]): readonly ListCase[] {
  const [first, second, ...rest] = distinct as [Json, Json, ...Json[]];
  const enough = rest.slice(0, Math.max(node.minItems - 2, 0));
  const pair = (key: Key, [one, other]: readonly [string, string]): readonly Json[] => [withKey(first, key, one), withKey(second, key, other), ...enough];
  const itemsAreValid = (items: readonly Json[]): boolean => items.every((item) => findingsOf(node.item, item).length === 0);
  return [
    { name: "identical-items", items: [first, first], isValid: false },
    ...node.uniqueKeys.flatMap((key) => {
      const name = key.join("-");
      return [
        { name: `repeated-${name}`, items: [first, ...rest, withKey(second, key, textAt(first, key))], isValid: false },
        ...keyPairs(textAt(first, key)).map(({ name: pairName, texts, isValid }) => ({ name: `${pairName}-${name}`, items: pair(key, texts), isValid })),
      ];
    }),
    ...sameInOneItem(node, [first, second, ...enough]).map((items) => ({ name: "same-text-in-one-item", items, isValid: true })),
    ...crossed(node, [first, second, ...enough]).map((items) => ({ name: "same-text-at-different-keys", items, isValid: true })),
  ].filter(({ items, isValid }) => !isValid || itemsAreValid(items));
}

/** A first item with the same text at all its keys. */
function sameInOneItem({ uniqueKeys }: ListNode, [first, ...more]: readonly Json[]): readonly (readonly Json[])[] {
  return uniqueKeys.length < 2 ? [] : [[uniqueKeys.reduce((one, key) => withKey(one, key, "p"), first as Json), ...more]];
}

/** The first two items with each other's texts at their keys, so that no key has a text twice. */
function crossed({ uniqueKeys }: ListNode, [first, second, ...more]: readonly Json[]): readonly (readonly Json[])[] {
  if (uniqueKeys.length < 2) return [];
  const texts = ["p", "q"];
  const item = (from: Json, shift: number): Json => uniqueKeys.reduce((one, key, index) => withKey(one, key, texts[(index + shift) % 2] as string), from);
  return [[item(first as Json, 0), item(second as Json, 1), ...more]];
}

function textAt(item: Json, path: Key): string {
  return path.reduce((at, step) => (at as JsonSchema)[step] as Json, item) as string;
}

function withKey(item: Json, [step, ...rest]: Key, value: Json): Json {
  if (step === undefined) return value;
  return { ...(item as JsonSchema), [step]: withKey((item as JsonSchema)[step] as Json, rest, value) };
}
