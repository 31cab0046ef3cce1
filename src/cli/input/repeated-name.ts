import { getNodePath, type Node } from "jsonc-parser";
import { isObject } from "../../message/json.ts";
import { type TextRange, treeOf } from "./json.ts";

/** A name that an object has twice: where the second one is, and the JSON Pointer of its value. */
export interface RepeatedName {
  readonly name: string;
  readonly path: string;
  readonly at: TextRange;
}

/** Finds the first name that is twice in one object of a JSON text. `JSON.parse` takes the last value and drops the others without a word. */
export function repeatedName(text: string, parsed: unknown): RepeatedName | undefined {
  // Counting is cheap, and almost always enough.
  if (countNames(text) === countMembers(parsed)) return undefined;
  const node = repeatedIn(treeOf(text));
  if (node?.parent === undefined) return undefined;
  const { offset, length, value } = node;
  const path = [...getNodePath(node.parent), value].map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return { name: String(value), path: path.join(""), at: { offset, length } };
}

/** Counts the strings that a colon follows, in a text that is valid JSON. */
function countNames(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (text.charCodeAt(next) <= 0x20) next += 1;
    if (text[next] === ":") count += 1;
    start = text.indexOf('"', end + 1);
  }
  return count;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** Without recursion: a parsed value can be deep. */
function countMembers(parsed: unknown): number {
  let count = 0;
  const left: unknown[] = [parsed];
  while (left.length > 0) {
    const value = left.pop();
    if (Array.isArray(value)) for (const item of value) left.push(item);
    else if (isObject(value)) {
      const values = Object.values(value);
      count += values.length;
      for (const inner of values) left.push(inner);
    }
  }
  return count;
}

function repeatedIn(root: Node | undefined): Node | undefined {
  const left = root === undefined ? [] : [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const names = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [name] = child.type === "property" ? (child.children ?? []) : [];
      if (name !== undefined && names.size === names.add(name.value).size) return name;
    }
    left.push(...(node.children ?? []).toReversed());
  }
  return undefined;
}
