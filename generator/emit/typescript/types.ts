import {
  IndentationText,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { pascalCase } from "../../load/names.ts";
import type { ExclusiveNode, Node, Property, Schema } from "../../lower/ir.ts";
import { commentText, preamble, propertyName, quote } from "../quoting.ts";
import { ownDefinitions, reExported } from "./imported.ts";

/** Lists of at most this many items become a union of tuples; longer ones, an array with a minimum length. */
const longestTuple = 8;

/** Emits the wire types: the shape of the JSON, with the limits in comments, since a plain type cannot express them. */
export function emitTypes(schema: Schema, sources: string): string {
  const file = new Project({ useInMemoryFileSystem: true, manipulationSettings: { indentationText: IndentationText.TwoSpaces } }).createSourceFile("types.ts");
  const root = schema.isLibrary === true ? [] : declarationOf(schema.root, pascalCase(schema.root.title ?? schema.name));
  const definitions = ownDefinitions(schema).flatMap((node) => declarationOf(node, node.title as string));
  // All at once: each addition parses the whole file again.
  file.addStatements([...root, ...definitions]);
  const imported = reExported(schema, "types.ts", (node) => (node.kind === "text" ? [] : [node.title as string]));
  return `${preamble(sources)}${imported}\n${file.getFullText()}`;
}

/** A text has no declaration of its own: it is a string. */
function declarationOf(node: Node, name: string): readonly (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  if (node.kind === "text") return [];
  const common = { name, isExported: true, docs: docsOf(node) };
  return node.kind === "object" && node.properties.length > 0
    ? [{ ...common, kind: StructureKind.Interface, properties: node.properties.map(propertyOf) }]
    : [{ ...common, kind: StructureKind.TypeAlias, type: bodyOf(node) }];
}

function propertyOf({ name, required, node }: Property): OptionalKind<PropertySignatureStructure> & { kind: StructureKind.PropertySignature } {
  return {
    kind: StructureKind.PropertySignature,
    name: propertyName(name),
    type: typeOf(node),
    isReadonly: true,
    hasQuestionToken: !required,
    docs: docsOf(node),
  };
}

function typeOf(node: Node): string {
  return node.title !== undefined && node.kind !== "text" ? node.title : bodyOf(node);
}

function bodyOf(node: Node): string {
  switch (node.kind) {
    case "text":
      return "string";
    case "enum":
      return node.values.map(quote).join(" | ");
    case "number":
    case "boolean":
      return node.kind;
    case "any":
      return "unknown";
    case "object":
      return inline(node.properties, node.open);
    case "tagged":
      return node.branches.map(({ node: branch }) => typeOf(branch)).join(" | ");
    case "types":
      return node.branches.map(typeOf).join(" | ");
    case "exclusive":
      return exclusiveOf(node);
    case "list":
      return listOf(typeOf(node.item), node.minItems, node.maxItems);
  }
}

/** Each branch also forbids the properties of the others: a plain union would allow an object to have them all. */
function exclusiveOf(node: ExclusiveNode): string {
  const keys = node.branches.map(({ key }) => key);
  return node.branches
    .map(({ key, node: branch }) => {
      const forbidden = keys.filter((other) => other !== key).map((other) => `readonly ${propertyName(other)}?: never`);
      return `(${typeOf(branch)} & { ${forbidden.join("; ")} })`;
    })
    .join(" | ");
}

function inline(properties: readonly Property[], open: boolean): string {
  if (properties.length === 0) return open ? "Readonly<Record<string, unknown>>" : "Readonly<Record<string, never>>";
  return `{ ${properties.map(({ name, required, node }) => `readonly ${propertyName(name)}${required ? "" : "?"}: ${typeOf(node)}`).join("; ")} }`;
}

function listOf(item: string, minItems: number, maxItems = Number.POSITIVE_INFINITY): string {
  const each = /[|&]/.test(item) ? `(${item})` : item;
  const few = (count: number): string => `readonly [${Array.from({ length: count }, () => item).join(", ")}]`;
  if (maxItems <= longestTuple) {
    return Array.from({ length: maxItems - minItems + 1 }, (_, more) => few(minItems + more)).join(" | ");
  }
  return `readonly [${Array.from({ length: Math.min(minItems, longestTuple) }, () => `${item}, `).join("")}...${each}[]]`;
}

function docsOf(node: Node): string[] {
  const lines = [commentText(node.description ?? ""), limitsInWords(node), ...sourceLines(node), ...schemaLines(node)].filter((line) => line !== "");
  return lines.length === 0 ? [] : [`\n${lines.join("\n\n")}`];
}

/** From 1 to 20 characters. */
export function limitsInWords(node: Node): string {
  if (node.kind === "list") {
    const total = node.maxTotal === undefined ? "" : ` At most ${node.maxTotal.limit} at \`/${node.maxTotal.list.join("/")}\` in all.`;
    return node.maxItems === undefined ? "" : `From ${node.minItems} to ${node.maxItems} items.${total}`;
  }
  if (node.kind !== "text") return "";
  const { minLength, maxLength } = node;
  if (maxLength !== undefined) return `${minLength === 0 ? "At most" : `From ${minLength} to`} ${maxLength} characters, counted in Unicode code points.`;
  return minLength === 0 ? "" : `At least ${minLength} character${minLength === 1 ? "" : "s"}.`;
}

/** The sources of the rules. */
export function sourceLines(node: Node): readonly string[] {
  const limits = node.kind === "text" || node.kind === "list" || node.kind === "enum" ? Object.entries(node.sources) : [];
  return [...new Set(limits.map(([, source]) => `Source: ${commentText(source)}`))];
}

function schemaLines({ title, pointer }: Node): readonly string[] {
  return title === undefined ? [] : [`Schema: \`${pointer === "" ? "the root" : commentText(pointer)}\``];
}
