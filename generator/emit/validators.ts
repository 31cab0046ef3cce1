import type { EitherNode, ListNode, ObjectNode, Property, TaggedNode, TextNode } from "../ir.ts";
import { eitherProperties, everyLocation, type Location } from "../locations.ts";
import { jsonTypeOf } from "../lower.ts";
import { camelCase } from "../names.ts";
import { preamble, quote } from "./text.ts";

/** How many findings are kept: more help nobody, and a hostile value has millions. */
const mostFindings = 50;

/** Beyond this many UTF-16 units a text is not looked at any further than its length. */
const longestRead = 16_384;

/**
 * Emits the validators: one function a place, no import, each property read
 * once, nothing allocated while a message is right.
 *
 * Only own enumerable properties count, because only those are sent.
 */
export function emitValidators(roots: readonly Location[], sources: string): string {
  const functions = roots.flatMap((root) => {
    const handed = handDown(root);
    return [...everyLocation(root)].filter(({ isTag }) => !isTag).map((location) => emitFunction(location, handed));
  });
  return `${preamble(sources)}${runtime}\n${functions.join("\n")}`;
}

/**
 * What a place is handed by the place around it, so that every property is
 * read once: the tag that chose this branch, and the arrays that collect the
 * texts which a list wants distinct.
 */
interface Handed {
  readonly tag?: string;
  /** Property → the array's name; only where the property is the text itself. */
  readonly collects: Map<string, string>;
  /** The names of all arrays that pass through here. */
  readonly arrays: Set<string>;
}

type HandedDown = ReadonlyMap<Location, Handed>;

function handDown(root: Location): HandedDown {
  const handed = new Map<Location, Handed>();
  const handedTo = (location: Location, tag?: string): Handed => {
    const known = handed.get(location) ?? { ...(tag === undefined ? {} : { tag }), collects: new Map(), arrays: new Set() };
    handed.set(location, known);
    return known;
  };
  for (const location of everyLocation(root)) {
    const { node } = location;
    if (node.kind === "tagged") for (const branch of location.children) handedTo(branch, node.tag);
    if (node.kind !== "list") continue;
    for (const [number, key] of node.uniqueKeys.entries()) {
      let at = location.children[0] as Location;
      for (const [depth, property] of key.entries()) {
        const { arrays, collects } = handedTo(at);
        arrays.add(collector(number));
        if (depth === key.length - 1) collects.set(property, collector(number));
        else at = at.children.find(({ path }) => path.at(-1) === property) as Location;
      }
    }
  }
  return handed;
}

function collector(number: number): string {
  return `keys${number}`;
}

function parametersFrom(handed: Handed | undefined): readonly string[] {
  return handed === undefined ? [] : [...(handed.tag === undefined ? [] : ["tag"]), ...handed.arrays];
}

/** Emits the types of the validators' module. */
export function emitValidatorTypes(roots: readonly Location[], sources: string): string {
  const exported = roots.flatMap((root) => [...everyLocation(root)].filter(({ isPublic }) => isPublic));
  const functions = exported.map(({ functionName, path, label }) => {
    const place = path.length === 0 ? `a whole ${label}` : `/${path.join("/")}`;
    return `/** Checks ${place.replaceAll("*/", "")}: what is wrong with it, or \`undefined\`. */\nexport declare function ${functionName}(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;\n`;
  });
  return `${preamble(sources)}
/** One broken rule, as bare data: \`fields[field]\` knows the rest. */
export interface Finding {
  /** The number of the place in \`fields\`. */
  readonly field: number;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** Where in the message, as a JSON Pointer. */
  readonly path: string;
  /** How long, how many, which type, which name: what was found instead. */
  readonly actual?: number | string | undefined;
}

/** How many findings are kept at most. */
export declare const mostFindings: ${mostFindings};

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;

${functions.join("\n")}`;
}

const runtime = `
export const mostFindings = ${mostFindings};
const own = Object.prototype.hasOwnProperty;
const pair = /[\\ud800-\\udbff][\\udc00-\\udfff]/;

export function codePoints(text) {
  if (!pair.test(text)) return text.length;
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
}

function longer(text, most) {
  return text.length > 2 * most || codePoints(text) > most;
}

function counted(text) {
  return text.length > ${longestRead} ? undefined : codePoints(text);
}

function typeOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function step(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function add(found, field, keyword, path, actual) {
  const finding = { field, keyword, path, actual };
  if (found === undefined) return [finding];
  if (found.length < ${mostFindings}) found.push(finding);
  return found;
}

function isRepeated(keys, last) {
  return typeof keys[last] === "string" && keys.indexOf(keys[last]) < last;
}

function isFull(found) {
  return found !== undefined && found.length >= ${mostFindings};
}
`;

/** The parameters that carry the indices of the lists around a place. */
function indices(location: Location): readonly string[] {
  return location.path.filter((step) => step === null).map((_, depth) => `i${depth}`);
}

/** An expression for the JSON Pointer of a place; evaluated only where something is wrong. */
function pathOf(location: Location, ...more: readonly string[]): string {
  let depth = 0;
  const parts: string[] = [];
  for (const part of [...location.path, ...more]) {
    if (part === null) parts.push('"/"', `i${depth++}`);
    else parts.push(quote(`/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`));
  }
  return parts.length === 0 ? '""' : joined(parts);
}

/** Joins expressions, and the string literals among them at once. */
function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '""')
    .join(" + ")
    .replaceAll('" + "', "");
}

function call(location: Location, value: string, handed: HandedDown): string {
  return `found = ${location.functionName}(${[value, "found", "allowUnknown", ...indices(location), ...parametersFrom(handed.get(location))].join(", ")});`;
}

/** Reports, and leaves the function: nothing further can be said of this value. */
function reportAndReturn(location: Location, keyword: string, actual?: string, path?: string): string {
  return report(location, keyword, actual, path).replace("found = ", "return ");
}

function report(location: Location, keyword: string, actual?: string, path = pathOf(location)): string {
  return `found = add(found, ${location.field}, ${quote(keyword)}, ${path}${actual === undefined ? "" : `, ${actual}`});`;
}

function emitFunction(location: Location, handed: HandedDown): string {
  const parameters = ["value", "found", "allowUnknown", ...indices(location), ...parametersFrom(handed.get(location))].join(", ");
  const keyword = location.isPublic ? "export function" : "function";
  return `${keyword} ${location.functionName}(${parameters}) {\n${indented(emitBody(location, handed))}\n  return found;\n}\n`;
}

function indented(lines: readonly string[]): string {
  return lines
    .join("\n")
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}

function emitBody(location: Location, handed: HandedDown): readonly string[] {
  const { node } = location;
  switch (node.kind) {
    case "text":
      return emitText(location, node);
    case "enum":
      return [`if (${node.values.map((value) => `value !== ${quote(value)}`).join(" && ")}) ${report(location, "enum", "typeOf(value)")}`];
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
      return [`if (${node.integer ? "!Number.isInteger(value)" : "!Number.isFinite(value)"}) ${report(location, "type", "typeOf(value)")}`];
    case "boolean":
      return [`if (typeof value !== "boolean") ${report(location, "type", "typeOf(value)")}`];
    case "any":
      return [];
  }
}

function emitText(location: Location, node: TextNode): readonly string[] {
  const { minLength, maxLength } = node;
  const lines = [`if (typeof value !== "string") {`, `  ${reportAndReturn(location, "type", "typeOf(value)")}`, "}"];
  if (minLength === 1) lines.push(`if (value === "") {`, `  ${reportAndReturn(location, "minLength", "0")}`, "}");
  if (minLength > 1)
    lines.push(`if (value.length < ${2 * minLength} && codePoints(value) < ${minLength}) ${report(location, "minLength", "codePoints(value)")}`);
  if (maxLength !== undefined) {
    lines.push(
      `if (value.length > ${maxLength} && longer(value, ${maxLength})) {`,
      `  ${report(location, "maxLength", "counted(value)")}`,
      `  if (value.length > ${longestRead}) return found;`,
      "}",
    );
  }
  lines.push(`if (!value.isWellFormed()) ${report(location, "x-wellFormed")}`);
  if (node.notBlank) lines.push(`if (${minLength === 1 ? "" : 'value !== "" && '}value.trim() === "") ${report(location, "x-notBlank")}`);
  if (node.noEdgeWhiteSpace) lines.push(`if (value.trim() !== value) ${report(location, "x-noEdgeWhiteSpace")}`);
  for (const { keyword, source } of node.patterns) {
    lines.push(`if (${keyword === "pattern" ? "!" : ""}${regularExpression(source)}.test(value)) ${report(location, keyword)}`);
  }
  return lines;
}

function regularExpression(source: string): string {
  const body = quote(source)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("\\\\", "\\")
    .replaceAll(/(?<!\\)\//g, "\\/");
  return `/${body}/`;
}

function emitObject(location: Location, node: ObjectNode, handed: HandedDown): readonly string[] {
  const properties = withLocals(location, node.properties);
  const { tag, collects } = handed.get(location) ?? { tag: undefined, collects: new Map<string, string>() };
  return [
    ...wantObject(location),
    ...readProperties(location, properties, node.open, tag),
    ...checkProperties(
      location,
      properties.filter(({ name }) => name !== tag),
      handed,
    ),
    ...properties.filter(({ name }) => collects.has(name)).map(({ name, local }) => `${collects.get(name)}.push(${local});`),
  ];
}

interface LocalProperty extends Property {
  readonly local: string;
  readonly location: Location;
}

function withLocals(location: Location, properties: readonly Property[]): readonly LocalProperty[] {
  return properties.map((property, index) => ({ ...property, local: `${camelCase(property.name)}${index}`, location: location.children[index] as Location }));
}

function wantObject(location: Location): readonly string[] {
  return ["if (!isObject(value)) {", `  ${reportAndReturn(location, "type", "typeOf(value)")}`, "}"];
}

function readProperties(location: Location, properties: readonly LocalProperty[], open: boolean, tag?: string): readonly string[] {
  return [
    ...properties.filter(({ name }) => name !== tag).map(({ local }) => `let ${local};`),
    "for (const key in value) {",
    "  if (!own.call(value, key)) continue;",
    "  switch (key) {",
    ...properties.flatMap(({ name, local }) => [
      `    case ${quote(name)}:`,
      ...(name === tag ? [] : [`      ${local} = value[${quote(name)}];`]),
      "      break;",
    ]),
    ...(open
      ? []
      : [
          "    default:",
          "      if (allowUnknown) break;",
          `      ${report(location, "additionalProperties", "key", joined([pathOf(location), '"/"', "step(key)"]))}`,
          "      if (isFull(found)) return found;",
        ]),
    "  }",
    "}",
  ];
}

function checkProperties(location: Location, properties: readonly LocalProperty[], handed: HandedDown): readonly string[] {
  return properties.flatMap(({ name, local, location: child, required }) => [
    `if (${local} !== undefined) ${call(child, local, handed)}`,
    ...(required ? [`else found = add(found, ${child.field}, "required", ${pathOf(location, name)});`] : []),
  ]);
}

function emitEither(location: Location, node: EitherNode, handed: HandedDown): readonly string[] {
  const keys = node.branches.map(({ key }) => key);
  const properties = withLocals(location, eitherProperties(node));
  const present = properties.filter(({ name }) => keys.includes(name)).map(({ local }) => `(${local} === undefined ? 0 : 1)`);
  return [
    ...wantObject(location),
    ...readProperties(location, properties, node.branches[0]?.node.open === true),
    `const present = ${present.join(" + ")};`,
    `if (present !== 1) ${report(location, "oneOf", "present")}`,
    ...checkProperties(location, properties, handed),
  ];
}

function emitTagged(location: Location, node: TaggedNode, handed: HandedDown): readonly string[] {
  return [
    ...wantObject(location),
    `const tag = own.call(value, ${quote(node.tag)}) ? value[${quote(node.tag)}] : undefined;`,
    "switch (tag) {",
    ...node.branches.flatMap(({ value }, index) => [
      `  case ${quote(value)}:`,
      `    ${call(location.children[index] as Location, "value", handed).replace("found = ", "return ")}`,
    ]),
    "}",
    report(location, "tag", "tag === undefined ? undefined : typeOf(tag)", pathOf(location, node.tag)),
  ];
}

function emitTypes(location: Location, handed: HandedDown): readonly string[] {
  return [
    "switch (typeOf(value)) {",
    ...location.children.flatMap((branch) => [
      `  case ${quote(jsonTypeOf(branch.node))}:`,
      `    ${call(branch, "value", handed).replace("found = ", "return ")}`,
    ]),
    "}",
    report(location, "type", "typeOf(value)"),
  ];
}

function emitList(location: Location, node: ListNode, handed: HandedDown): readonly string[] {
  const { minItems, maxItems, uniqueKeys } = node;
  const item = location.children[0] as Location;
  const index = indices(item).at(-1) as string;
  return [
    "if (!Array.isArray(value)) {",
    `  ${reportAndReturn(location, "type", "typeOf(value)")}`,
    "}",
    "const length = value.length;",
    ...(minItems > 0 ? [`if (length < ${minItems}) ${report(location, "minItems", "length")}`] : []),
    ...(maxItems === undefined ? [] : [`if (length > ${maxItems}) {`, `  ${reportAndReturn(location, "maxItems", "length")}`, "}"]),
    ...uniqueKeys.map((_, number) => `const ${collector(number)} = [];`),
    `for (let ${index} = 0; ${index} < length; ${index} += 1) {`,
    `  ${call(item, `value[${index}]`, handed)}`,
    ...uniqueKeys.flatMap((key, number) => [
      `  while (${collector(number)}.length <= ${index}) ${collector(number)}.push(undefined);`,
      `  if (isRepeated(${collector(number)}, ${index})) ${report(location, `/${key.join("/")}`, `${collector(number)}[${index}]`, pathOf(item, ...key))}`,
    ]),
    "  if (isFull(found)) return found;",
    "}",
  ];
}
