import { type EitherNode, type EnumNode, jsonTypeOf, type ListNode, type ObjectNode, type Property, type TaggedNode, type TextNode } from "../../ir.ts";
import { eitherProperties, everyLocation, type Location } from "../../locations.ts";
import { camelCase, pascalCase } from "../../names.ts";
import { parsePattern } from "../../pattern.ts";
import { quote } from "../text.ts";
import { collector, type HandedDown, parametersFrom } from "./handed-down.ts";
import { longestRead, textFlags } from "./runtime.ts";

/** The parameters that carry the indices of the lists around a place. */
export function indicesOf(location: Location): readonly string[] {
  return location.path.filter((step) => step === null).map((_, depth) => `i${depth}`);
}

/** The name of a document's table of paths. */
export function pathsName({ documentName }: Location): string {
  return `${camelCase(documentName)}Paths`;
}

/** Whether a place has a function: its own to call from outside, or more to check than an expression can say. */
export function hasFunction({ isTag, isPublic, node }: Location): boolean {
  if (isTag) return false;
  return isPublic || !(node.kind === "any" || node.kind === "enum" || (node.kind === "text" && node.patterns.length === 0));
}

/** Emits the function that checks one place. */
export function emitFunction(location: Location, handed: HandedDown): string {
  const parameters = ["value", "found", "allowUnknown", ...indicesOf(location), ...parametersFrom(handed.get(location))].join(", ");
  const keyword = location.isPublic ? "export function" : "function";
  return `${keyword} ${location.functionName}(${parameters}) {\n${indented(emitBody(location, handed))}\n}\n`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

/** The check of a place inside, as an expression: what was found so far. A text without patterns, and a word, need no function of their own. */
function call(location: Location, value: string, handed: HandedDown): string {
  const { node } = location;
  if (node.kind === "text" && node.patterns.length === 0) return textCheck(location, node, value);
  if (node.kind === "enum") return enumCheck(location, node, value);
  return `${location.functionName}(${[value, "found", "allowUnknown", ...indicesOf(location), ...parametersFrom(handed.get(location))].join(", ")})`;
}

/** Where findings go, and the field that they are about; the same arguments for every helper. */
function where(location: Location): string {
  return `found, ${pathsName(location)}, ${location.field}`;
}

function more(location: Location): string {
  return indicesOf(location)
    .map((index) => `, ${index}`)
    .join("");
}

function add(location: Location, keyword: string, actual = "undefined", after = '""'): string {
  return `add(${where(location)}, ${quote(keyword)}, ${actual}, ${after}${more(location)})`;
}

function wrongType(location: Location): string {
  return `wrongType(value, ${where(location)}${more(location)})`;
}

/** Written out, like the look at what is an object's own: an engine inlines both where they stand, and not from another function or a variable. */
const isNoObject = 'typeof value !== "object" || value === null || Array.isArray(value)';
const isOwn = "Object.prototype.hasOwnProperty.call(value, key)";

/** The line that lets only one JSON type through, where nobody has asked before. */
function otherTypesRefused(isOther: string, location: Location, handed: HandedDown): readonly string[] {
  return handed.get(location)?.isOfItsType && !location.isPublic ? [] : [`if (${isOther}) return ${wrongType(location)};`];
}

function emitBody(location: Location, handed: HandedDown): readonly string[] {
  const { node } = location;
  switch (node.kind) {
    case "text":
      return emitText(location, node);
    case "enum":
      return [`return ${enumCheck(location, node, "value")};`];
    case "object":
      return emitObject(location, node, handed);
    case "either":
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

function textCheck(location: Location, node: TextNode, value: string): string {
  const flags = (node.notBlank ? textFlags.notBlank : 0) | (node.noEdgeWhiteSpace ? textFlags.noEdgeWhiteSpace : 0);
  return `text(${value}, ${where(location)}, ${node.minLength}, ${node.maxLength ?? "Infinity"}, ${flags}${more(location)})`;
}

function emitText(location: Location, node: TextNode): readonly string[] {
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

function patternName({ documentName, node: { title, pointer } }: Location, number: number): string {
  return `patternOf${pascalCase(documentName)}${pascalCase(title ?? pointer)}${number}`;
}

/** The patterns of all texts, each made once, however many places have it. */
export function emitPatterns(root: Location): string {
  const byNode = new Map([...everyLocation(root)].map((location) => [location.node, location]));
  return [...byNode]
    .flatMap(([node, location]) => (node.kind === "text" ? node.patterns : []).map(({ source }, number) => [patternName(location, number), source] as const))
    .map(([name, source]) => `const ${name} = ${regularExpression(source)};\n`)
    .join("");
}

/** A literal in plain ASCII. The flag `u` makes one character of what UTF-16 writes as two, which only a negated class can take. */
function regularExpression(source: string): string {
  const body = source.replaceAll(/\\.|[^ -.0-~]/gs, (token) => {
    if (token.startsWith("\\")) return token;
    return token === "/" ? "\\/" : `\\u${token.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `/${body}/${parsePattern(source).pieces.some(({ negated }) => negated) ? "u" : ""}`;
}

function enumCheck(location: Location, node: EnumNode, value: string): string {
  const isOne = node.values.map((one) => `${value} === ${quote(one)}`).join(" || ");
  return `${isOne} ? found : ${add(location, "enum", `typeOf(${value})`)}`;
}

function emitObject(location: Location, node: ObjectNode, handed: HandedDown): readonly string[] {
  const properties = withLocals(location, node.properties);
  const { tag, collects } = handed.get(location) ?? {};
  const checked = properties.filter(({ name }) => name !== tag);
  return [
    ...otherTypesRefused(isNoObject, location, handed),
    ...readProperties(location, properties, node.open, tag),
    ...checkProperties(checked, handed),
    ...properties.filter(({ name }) => collects?.has(name)).map(({ name, local }) => `${collects?.get(name)}[${indicesOf(location).at(-1)}] = ${local};`),
    "return found;",
  ];
}

interface LocalProperty extends Property {
  readonly local: string;
  readonly location: Location;
}

function withLocals(location: Location, properties: readonly Property[]): readonly LocalProperty[] {
  return properties.map((property, index) => ({
    ...property,
    local: `${camelCase(property.name)}${index}`,
    location: location.children[index] as Location,
  }));
}

function readProperties(location: Location, properties: readonly LocalProperty[], open: boolean, tag?: string): readonly string[] {
  if (open && properties.length === 0) return [];
  return [
    ...properties.filter(({ name }) => name !== tag).map(({ local }) => `let ${local};`),
    "for (const key in value) {",
    `  if (!${isOwn}) continue;`,
    "  switch (key) {",
    ...properties.flatMap(({ name, local }) => [
      `    case ${quote(name)}:`,
      ...(name === tag ? [] : [`      ${local} = value[${quote(name)}];`]),
      "      break;",
    ]),
    ...(open ? [] : ["    default:", `      if (!allowUnknown && isFull((found = unknown(key, ${where(location)}${more(location)})))) return found;`]),
    "  }",
    "}",
  ];
}

function checkProperties(properties: readonly LocalProperty[], handed: HandedDown): readonly string[] {
  return properties.flatMap(({ local, location, required }) => {
    const absent = `found = missing(${where(location)}${more(location)});`;
    if (location.node.kind === "any") return required ? [`if (${local} === undefined) ${absent}`] : [];
    return [`if (${local} !== undefined) found = ${call(location, local, handed)};`, ...(required ? [`else ${absent}`] : [])];
  });
}

function emitEither(location: Location, node: EitherNode, handed: HandedDown): readonly string[] {
  const keys = node.branches.map(({ key }) => key);
  const properties = withLocals(location, eitherProperties(node));
  const present = properties.filter(({ name }) => keys.includes(name)).map(({ local }) => `(${local} === undefined ? 0 : 1)`);
  return [
    ...otherTypesRefused(isNoObject, location, handed),
    ...readProperties(location, properties, node.branches[0].node.open),
    `const present = ${present.join(" + ")};`,
    `if (present !== 1) found = ${add(location, "oneOf", "present")};`,
    ...checkProperties(properties, handed),
    "return found;",
  ];
}

function emitTagged(location: Location, node: TaggedNode, handed: HandedDown): readonly string[] {
  return [
    ...otherTypesRefused(isNoObject, location, handed),
    "let tag;",
    `for (const key in value) if (key === ${quote(node.tag)} && ${isOwn}) tag = value[key];`,
    "switch (tag) {",
    ...node.branches.flatMap(({ value }, index) => [`  case ${quote(value)}:`, `    return ${call(location.children[index] as Location, "value", handed)};`]),
    "}",
    `return ${add(location, "tag", "tag === undefined ? undefined : typeOf(tag)", quote(`/${node.tag}`))};`,
  ];
}

function emitTypes(location: Location, handed: HandedDown): readonly string[] {
  return [
    "switch (typeOf(value)) {",
    ...location.children.flatMap((branch) => [`  case ${quote(jsonTypeOf(branch.node))}:`, `    return ${call(branch, "value", handed)};`]),
    "}",
    `return ${wrongType(location)};`,
  ];
}

function emitList(location: Location, node: ListNode, handed: HandedDown): readonly string[] {
  const { minItems, maxItems } = node;
  const checks = [
    ...(minItems > 0 ? [`if (length < ${minItems}) found = ${add(location, "minItems", "length")};`] : []),
    ...(maxItems === undefined ? [] : [`if (length > ${maxItems}) return ${add(location, "maxItems", "length")};`]),
    ...(node.item.kind === "any" ? [] : emitItems(location, node, handed)),
  ];
  return [
    ...otherTypesRefused("!Array.isArray(value)", location, handed),
    ...(checks.length > 0 ? ["const length = value.length;"] : []),
    ...checks,
    "return found;",
  ];
}

function emitItems(location: Location, { maxItems, uniqueKeys }: ListNode, handed: HandedDown): readonly string[] {
  const item = location.children[0] as Location;
  const index = indicesOf(item).at(-1) as string;
  return [
    // Of the right size at once: an array that grows takes the heap of twenty.
    ...uniqueKeys.map((_, number) => `const ${collector(number)} = new Array(${maxItems});`),
    `for (let ${index} = 0; ${index} < length; ${index} += 1) {`,
    `  found = ${call(item, `value[${index}]`, handed)};`,
    ...uniqueKeys.flatMap((key, number) => [
      `  if (isRepeated(${collector(number)}, ${index})) found = ${add(location, `/${key.join("/")}`, `${collector(number)}[${index}]`, `"/" + ${index} + ${quote(`/${key.join("/")}`)}`)};`,
    ]),
    // A list without a limit may be a stranger's, with a million faults.
    ...(maxItems === undefined ? ["  if (isFull(found)) return found;"] : []),
    "}",
  ];
}
