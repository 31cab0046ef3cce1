import { pascalCase } from "../../load/names.ts";
import { lengthsOf, parsePattern } from "../../load/pattern.ts";
import { type EnumNode, type PatternRule, saysWholeShape, type TextNode } from "../../lower/ir.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { literal } from "../quoting.ts";
import { add, findingArguments, indexArguments } from "./finding.ts";
import { longestRead, textFlags } from "./runtime.ts";

export function textCheck(location: Location, node: TextNode, value: string): string {
  const flags = (node.notBlank ? textFlags.notBlank : 0) | (node.noEdgeWhiteSpace ? textFlags.noEdgeWhiteSpace : 0);
  return `text(${value}, ${findingArguments(location)}, ${node.minLength}, ${node.maxLength ?? "Infinity"}, ${flags}${indexArguments(location)})`;
}

export function enumCheck(location: Location, node: EnumNode, value: string): string {
  const isOne = node.values.map((one) => `${value} === ${literal(one)}`).join(" || ");
  return `${isOne} ? found : ${add(location, node.keyword, `shown(${value})`)}`;
}

export function emitText(location: Location, node: TextNode): readonly string[] {
  const check = textCheck(location, node, "value");
  const tests = node.patterns.map((pattern, number) => ({ pattern, test: `${patternName(location, number)}.test(value)` }));
  const shapes = tests.filter(({ pattern }) => saysWholeShape(pattern));
  const others = tests.filter(({ pattern }) => !saysWholeShape(pattern));
  return [
    ...shapes.map(
      ({ pattern, test }) => `if (typeof value === "string" && (value.length > ${mostUnits(pattern)} || !${test})) return ${add(location, "pattern")};`,
    ),
    ...(others.length === 0 ? [`return ${check};`] : [`found = ${check};`, ...testAll(location, node, others), "return found;"]),
  ];
}

/** A text beyond its greatest length is refused already, and not read. One without a greatest length is read to its end: its patterns take linear time. */
function testAll(location: Location, { maxLength }: TextNode, tests: readonly { readonly pattern: PatternRule; readonly test: string }[]): readonly string[] {
  const isRefused = maxLength === undefined ? "" : ` || value.length > ${Math.max(longestRead, 2 * maxLength)}`;
  return [
    `if (typeof value !== "string"${isRefused}) return found;`,
    ...tests.map(({ pattern: { keyword }, test }) => `if (${keyword === "pattern" ? "!" : ""}${test}) found = ${add(location, keyword)};`),
  ];
}

/** A text with more UTF-16 units does not match the pattern, and is not read. */
function mostUnits({ source }: PatternRule): number {
  return 2 * lengthsOf(parsePattern(source)).max;
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
