import { pascalCase } from "../../load/names.ts";
import { parsePattern } from "../../load/pattern.ts";
import type { EnumNode, TextNode } from "../../lower/ir.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";
import { add, findingArguments, indexArguments } from "./finding.ts";
import { longestRead, textFlags } from "./runtime.ts";

export function textCheck(location: Location, node: TextNode, value: string): string {
  const flags = (node.notBlank ? textFlags.notBlank : 0) | (node.noEdgeWhiteSpace ? textFlags.noEdgeWhiteSpace : 0);
  return `text(${value}, ${findingArguments(location)}, ${node.minLength}, ${node.maxLength ?? "Infinity"}, ${flags}${indexArguments(location)})`;
}

export function enumCheck(location: Location, node: EnumNode, value: string): string {
  const isOne = node.values.map((one) => `${value} === ${quote(one)}`).join(" || ");
  return `${isOne} ? found : ${add(location, "enum", `typeOf(${value})`)}`;
}

export function emitText(location: Location, node: TextNode): readonly string[] {
  const check = textCheck(location, node, "value");
  if (node.patterns.length === 0) return [`return ${check};`];
  return [
    `found = ${check};`,
    `if (typeof value !== "string" || value.length > ${Math.max(longestRead, 2 * (node.maxLength ?? 0))}) return found;`,
    ...node.patterns.map(
      ({ keyword }, number) => `if (${keyword === "pattern" ? "!" : ""}${patternName(location, number)}.test(value)) found = ${add(location, keyword)};`,
    ),
    "return found;",
  ];
}

function patternName({ schemaName, node: { title, pointer } }: Location, number: number): string {
  return `patternOf${pascalCase(schemaName)}${pascalCase(title ?? pointer)}${number}`;
}

/** Emits the patterns of all texts, each once, even if several locations have it. */
export function emitPatterns(root: Location): string {
  const byNode = new Map([...everyLocation(root)].map((location) => [location.node, location]));
  return [...byNode]
    .flatMap(([node, location]) => (node.kind === "text" ? node.patterns : []).map(({ source }, number) => [patternName(location, number), source] as const))
    .map(([name, source]) => `const ${name} = ${regularExpression(source)};\n`)
    .join("");
}

/** A regular expression literal in plain ASCII. Only a negated class can match a surrogate pair, and needs the flag `u` to take it as one character. */
function regularExpression(source: string): string {
  const body = source.replaceAll(/\\.|[^ -.0-~]/gs, (token) => {
    if (token.startsWith("\\")) return token;
    return token === "/" ? "\\/" : `\\u${token.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `/${body}/${parsePattern(source).pieces.some(({ negated }) => negated) ? "u" : ""}`;
}
