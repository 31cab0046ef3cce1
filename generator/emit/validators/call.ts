import type { Location } from "../../lower/locations.ts";
import { type Contexts, parametersFrom } from "./context.ts";
import { indicesOf, wrongType } from "./finding.ts";
import { enumCheck, textCheck } from "./texts.ts";

/** Whether a place has a function: its own to call from outside, or more to check than an expression can say. */
export function hasFunction({ isTag, isExported, node }: Location): boolean {
  if (isTag) return false;
  return isExported || !(node.kind === "any" || node.kind === "enum" || (node.kind === "text" && node.patterns.length === 0));
}

/** The check of a place inside, as an expression: what was found so far. A text without patterns, and a word, need no function of their own. */
export function call(location: Location, value: string, handed: Contexts): string {
  const { node } = location;
  if (node.kind === "text" && node.patterns.length === 0) return textCheck(location, node, value);
  if (node.kind === "enum") return enumCheck(location, node, value);
  return signature(location, value, handed);
}

/** A function's name and what goes into it: the same words where it is declared and where it is called. */
export function signature(location: Location, value: string, handed: Contexts): string {
  return `${location.functionName}(${[value, "found", "allowUnknown", ...indicesOf(location), ...parametersFrom(handed.get(location))].join(", ")})`;
}

/** The line that lets only one JSON type through, where nobody has asked before. */
export function otherTypesRefused(isOther: string, location: Location, handed: Contexts): readonly string[] {
  return handed.get(location)?.isOfItsType && !location.isExported ? [] : [`if (${isOther}) return ${wrongType(location)};`];
}
