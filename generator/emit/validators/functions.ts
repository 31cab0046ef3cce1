import { jsonTypeOf, type NumberNode } from "../../lower/ir.ts";
import type { Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";
import { call, refuseOtherTypes, signature } from "./call.ts";
import type { Contexts } from "./context.ts";
import { add, wrongType } from "./finding.ts";
import { emitList } from "./lists.ts";
import { emitExclusive, emitObject, emitTagged } from "./objects.ts";
import { emitText, enumCheck } from "./texts.ts";

/** Emits the function that checks one location. */
export function emitFunction(location: Location, contexts: Contexts): string {
  const keyword = location.isExported ? "export function" : "function";
  return `${keyword} ${signature(location, "value", contexts)} {\n${indented(emitBody(location, contexts))}\n}\n`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

function emitBody(location: Location, contexts: Contexts): readonly string[] {
  const { node } = location;
  switch (node.kind) {
    case "text":
      return emitText(location, node);
    case "enum":
      return [`return ${enumCheck(location, node, "value")};`];
    case "object":
      return emitObject(location, node, contexts);
    case "exclusive":
      return emitExclusive(location, node, contexts);
    case "tagged":
      return emitTagged(location, node, contexts);
    case "types":
      return emitTypes(location, contexts);
    case "list":
      return emitList(location, node, contexts);
    case "number":
      return emitNumber(location, node);
    case "boolean":
      return [...refuseOtherTypes('typeof value !== "boolean"', location, contexts), "return found;"];
    case "any":
      return ["return found;"];
  }
}

function emitNumber(location: Location, { integer, minimum, maximum }: NumberNode): readonly string[] {
  return [
    `if (!Number.${integer ? "isInteger" : "isFinite"}(value)) return ${wrongType(location)};`,
    ...(minimum === undefined ? [] : [`if (value < ${minimum}) return ${add(location, "minimum", "value")};`]),
    ...(maximum === undefined ? [] : [`if (value > ${maximum}) return ${add(location, "maximum", "value")};`]),
    "return found;",
  ];
}

function emitTypes(location: Location, contexts: Contexts): readonly string[] {
  return [
    "switch (typeOf(value)) {",
    ...location.children.flatMap((branch) => [`  case ${quote(jsonTypeOf(branch.node))}:`, `    return ${call(branch, "value", contexts)};`]),
    "}",
    `return ${wrongType(location)};`,
  ];
}
