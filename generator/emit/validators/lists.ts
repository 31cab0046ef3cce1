import type { ListNode } from "../../lower/ir.ts";
import type { Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";
import { call, refuseOtherTypes } from "./call.ts";
import { arrayOf, type Contexts, innerMost } from "./context.ts";
import { add, indicesOf } from "./finding.ts";

export function emitList(location: Location, node: ListNode, contexts: Contexts): readonly string[] {
  const { minItems, maxItems } = node;
  const isCountedOutside = contexts.get(location)?.isCountedOutside === true;
  const checks = [
    ...(minItems > 0 ? [`if (length < ${minItems}) found = ${add(location, "minItems", "length")};`] : []),
    ...(maxItems === undefined ? [] : [`if (length > ${maxItems}) return ${isCountedOutside ? "found" : add(location, "maxItems", "length")};`]),
    ...(node.item.kind === "any" ? [] : emitItems(location, node, contexts)),
  ];
  return [
    ...refuseOtherTypes("!Array.isArray(value)", location, contexts),
    ...(checks.length > 0 ? ["const length = value.length;"] : []),
    ...checks,
    "return found;",
  ];
}

function emitItems(location: Location, node: ListNode, contexts: Contexts): readonly string[] {
  const item = location.children[0] as Location;
  const index = indicesOf(item).at(-1) as string;
  return [
    ...collectingArrays(location, node),
    `for (let ${index} = 0; ${index} < length; ${index} += 1) {`,
    `  found = ${call(item, `value[${index}]`, contexts)};`,
    ...(contexts.get(location)?.keys ?? []).map(
      ({ list, array, position, keyword, after }) => `  if (isRepeated(${array}, ${position})) found = ${add(list, keyword, `${array}[${position}]`, after)};`,
    ),
    // A list without a limit may be untrusted, with a million invalid items.
    ...(node.maxItems === undefined ? ["  if (isFull(found)) return found;"] : []),
    "}",
    ...checkTotal(location, node),
    ...checkSeveral(location, node, index),
  ];
}

/** Each of the final size from the start: a growing array allocates room for about twenty items. */
function collectingArrays(location: Location, node: ListNode): readonly string[] {
  const { maxItems, uniqueKeys, innerKeys, maxTotal } = node;
  const size = maxItems ?? "length";
  return [
    ...uniqueKeys.map((_, number) => `const ${arrayOf(location, "keys", number)} = new Array(${size});`),
    ...innerKeys.map((key, number) => {
      const array = arrayOf(location, "keys", uniqueKeys.length + number);
      // Filled, because the inner lists leave gaps, which a comparison reads.
      return `const ${array} = new Array(${Number(maxItems) * innerMost(node, key)}).fill(undefined);`;
    }),
    ...(maxTotal === undefined ? [] : [`const ${arrayOf(location, "lists", 0)} = new Array(${size});`]),
    ...node.requiredIfSeveral.map((_, number) => `const ${arrayOf(location, "given", number)} = new Array(${size});`),
  ];
}

function checkTotal(location: Location, { maxTotal }: ListNode): readonly string[] {
  if (maxTotal === undefined) return [];
  return [
    `const total = totalOf(${arrayOf(location, "lists", 0)}, length);`,
    `if (total > ${maxTotal.limit}) found = ${add(location, "x-maxTotal", "total")};`,
  ];
}

function checkSeveral(location: Location, { requiredIfSeveral }: ListNode, index: string): readonly string[] {
  if (requiredIfSeveral.length === 0) return [];
  const checks = requiredIfSeveral.map((name, number) => {
    const isMissing = `${arrayOf(location, "given", number)}[${index}] === false`;
    return `  if (${isMissing}) found = ${add(location, "anyOf", "undefined", `"/" + ${index} + ${quote(`/${name}`)}`)};`;
  });
  return [`for (let ${index} = 0; length > 1 && ${index} < length; ${index} += 1) {`, ...checks, "}"];
}
