import { jsonTypeOf } from "../../lower/ir.ts";
import type { Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";
import { call, otherTypesRefused, signature } from "./call.ts";
import type { Contexts } from "./context.ts";
import { wrongType } from "./finding.ts";
import { emitList } from "./lists.ts";
import { emitEither, emitObject, emitTagged } from "./objects.ts";
import { emitText, enumCheck } from "./texts.ts";

/** Emits the function that checks one place. */
export function emitFunction(location: Location, handed: Contexts): string {
  const keyword = location.isExported ? "export function" : "function";
  return `${keyword} ${signature(location, "value", handed)} {\n${indented(emitBody(location, handed))}\n}\n`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

function emitBody(location: Location, handed: Contexts): readonly string[] {
  const { node } = location;
  switch (node.kind) {
    case "text":
      return emitText(location, node);
    case "enum":
      return [`return ${enumCheck(location, node, "value")};`];
    case "object":
      return emitObject(location, node, handed);
    case "exclusive":
      return emitEither(location, node, handed);
    case "tagged":
      return emitTagged(location, node, handed);
    case "types":
      return emitTypes(location, handed);
    case "list":
      return emitList(location, node, handed);
    case "number":
      return [`return ${node.integer ? "Number.isInteger(value)" : "Number.isFinite(value)"} ? found : ${wrongType(location)};`];
    case "boolean":
      return [...otherTypesRefused('typeof value !== "boolean"', location, handed), "return found;"];
    case "any":
      return ["return found;"];
  }
}

function emitTypes(location: Location, handed: Contexts): readonly string[] {
  return [
    "switch (typeOf(value)) {",
    ...location.children.flatMap((branch) => [`  case ${quote(jsonTypeOf(branch.node))}:`, `    return ${call(branch, "value", handed)};`]),
    "}",
    `return ${wrongType(location)};`,
  ];
}
