import type { ListNode } from "../../lower/ir.ts";
import type { Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";
import { call, refuseOtherTypes } from "./call.ts";
import { type Contexts, collector } from "./context.ts";
import { add, indicesOf } from "./finding.ts";

export function emitList(location: Location, node: ListNode, contexts: Contexts): readonly string[] {
  const { minItems, maxItems } = node;
  const checks = [
    ...(minItems > 0 ? [`if (length < ${minItems}) found = ${add(location, "minItems", "length")};`] : []),
    ...(maxItems === undefined ? [] : [`if (length > ${maxItems}) return ${add(location, "maxItems", "length")};`]),
    ...(node.item.kind === "any" ? [] : emitItems(location, node, contexts)),
  ];
  return [
    ...refuseOtherTypes("!Array.isArray(value)", location, contexts),
    ...(checks.length > 0 ? ["const length = value.length;"] : []),
    ...checks,
    "return found;",
  ];
}

function emitItems(location: Location, { maxItems, uniqueKeys }: ListNode, contexts: Contexts): readonly string[] {
  const item = location.children[0] as Location;
  const index = indicesOf(item).at(-1) as string;
  return [
    // Of the final size from the start: a growing array allocates room for about twenty items.
    ...uniqueKeys.map((_, number) => `const ${collector(number)} = new Array(${maxItems});`),
    `for (let ${index} = 0; ${index} < length; ${index} += 1) {`,
    `  found = ${call(item, `value[${index}]`, contexts)};`,
    ...uniqueKeys.flatMap((key, number) => [
      `  if (isRepeated(${collector(number)}, ${index})) found = ${add(location, `/${key.join("/")}`, `${collector(number)}[${index}]`, `"/" + ${index} + ${quote(`/${key.join("/")}`)}`)};`,
    ]),
    // A list without a limit may be untrusted, with a million invalid items.
    ...(maxItems === undefined ? ["  if (isFull(found)) return found;"] : []),
    "}",
  ];
}
