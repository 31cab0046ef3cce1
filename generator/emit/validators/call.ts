import type { Location } from "../../lower/locations.ts";
import { arrayParameters, type Contexts } from "./context.ts";
import { indicesOf, wrongType } from "./finding.ts";
import { enumCheck, textCheck } from "./texts.ts";

/** Whether a location has a function: it is exported, or has more to check than one expression can. */
export function hasFunction({ isTag, isExported, node }: Location): boolean {
  if (isTag) return false;
  return isExported || !(node.kind === "any" || node.kind === "enum" || (node.kind === "text" && node.patterns.length === 0));
}

/** The check of a location as an expression, whose value is what was found so far. A text without patterns and an enum are checked in place, without a function. */
export function call(location: Location, value: string, contexts: Contexts): string {
  const { node } = location;
  if (node.kind === "text" && node.patterns.length === 0) return textCheck(location, node, value);
  if (node.kind === "enum") return enumCheck(location, node, value);
  return signature(location, value, contexts);
}

/** The name of a function and its parameters, which are the same words in its declaration and its calls. */
export function signature(location: Location, value: string, contexts: Contexts): string {
  return `${location.functionName}(${[value, "found", "allowUnknown", ...indicesOf(location), ...arrayParameters(contexts.get(location))].join(", ")})`;
}

/** The line that refuses values of other JSON types, where the caller has not tested the type already. */
export function refuseOtherTypes(isOther: string, location: Location, contexts: Contexts): readonly string[] {
  return contexts.get(location)?.isTypeKnown && !location.isExported ? [] : [`if (${isOther}) return ${wrongType(location)};`];
}
