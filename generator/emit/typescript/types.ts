import { createRequire } from "node:module";
import type { StructureKind as Kind, OptionalKind, PropertySignatureStructure, StatementStructures } from "ts-morph";
import { pascalCase } from "../../load/names.ts";
import { type ExclusiveNode, limitsOf, type Node, type Property, type Schema } from "../../lower/ir.ts";
import { commentText, literal, preamble, propertyName } from "../quoting.ts";
import { ownDefinitions, reExported } from "./imported.ts";

/** Loaded as CommonJS: Node searches a module for the names of its exports first, and this one has nine megabytes. */
const { IndentationText, Project, StructureKind } = createRequire(import.meta.url)("ts-morph") as typeof import("ts-morph");

/** Lists of at most this many items become a union of tuples; longer ones, an array with a minimum length. */
const longestTuple = 8;

/** Emits the wire types: the shape of the JSON, with the limits in comments, since a plain type cannot express them. */
export function emitTypes(schema: Schema, sources: string): string {
  const project = new Project({ useInMemoryFileSystem: true, manipulationSettings: { indentationText: IndentationText.TwoSpaces } });
  const root = schema.isLibrary === true ? [] : declarationOf(schema.root, pascalCase(schema.root.title ?? schema.name));
  const definitions = ownDefinitions(schema).flatMap((node) => declarationOf(node, node.title as string));
  // In one call: each further one would parse the whole file again.
  const file = project.createSourceFile("types.ts", { statements: [...root, ...definitions] });
  const imported = reExported(schema, "types.ts", (node) => (node.kind === "text" ? [] : [node.title as string]));
  return `${preamble(sources)}${imported}\n${file.getFullText()}`;
}

/** A text has no declaration of its own: it is a string. */
function declarationOf(node: Node, name: string): readonly StatementStructures[] {
  if (node.kind === "object" && node.properties.length > 0) {
    return [{ kind: StructureKind.Interface, name, isExported: true, docs: docsOf(node), properties: node.properties.map(propertyOf) }];
  }
  return node.kind === "text" ? [] : [{ kind: StructureKind.TypeAlias, name, isExported: true, docs: docsOf(node), type: bodyOf(node) }];
}

function propertyOf({ name, required, node }: Property): OptionalKind<PropertySignatureStructure> & { kind: Kind.PropertySignature } {
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
      return node.values.map((value) => literal(value)).join(" | ");
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
  const lines = [commentText(node.description ?? ""), limitsInWords(node), ...usageLines(node), ...sourceLines(node), ...schemaLines(node)].filter(
    (line) => line !== "",
  );
  return lines.length === 0 ? [] : [`\n${lines.join("\n\n")}`];
}

/** From 1 to 20 characters. */
export function limitsInWords(node: Node): string {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = limitsOf(node);
  if (node.kind === "text") return range(minLength, maxLength, "character", ", counted in Unicode code points");
  if (node.kind !== "list") return range(minimum, maximum);
  const total = node.maxTotal === undefined ? "" : `At most ${node.maxTotal.limit} at \`/${node.maxTotal.list.join("/")}\` in all.`;
  return [range(minItems, maxItems, "item"), total].filter((part) => part !== "").join(" ");
}

function range(least: number | undefined, most: number | undefined, noun?: string, how = ""): string {
  const counted = (count: number): string => (noun === undefined ? `${count}` : `${count} ${noun}${count === 1 ? "" : "s"}`);
  if (most !== undefined) return `${least === undefined ? "At most" : `From ${least} to`} ${counted(most)}${how}.`;
  return least === undefined ? "" : `At least ${counted(least)}.`;
}

/** What stands for a value that is left out; whether the field should still be used, as a tag by which editors strike it through. */
export function usageLines(node: Node): readonly string[] {
  return [
    ...(node.default === undefined ? [] : [`Default: \`${commentText(literal(node.default))}\`.`]),
    ...(node.deprecated === true ? [`@deprecated ${commentText(node.instead ?? "")}`.trim()] : []),
  ];
}

/** The sources of the rules. */
export function sourceLines(node: Node): readonly string[] {
  const limits = ["text", "list", "enum", "number"].includes(node.kind) ? Object.entries(node.sources) : [];
  return [...new Set(limits.map(([, source]) => `Source: ${commentText(source)}`))];
}

function schemaLines({ title, pointer }: Node): readonly string[] {
  return title === undefined ? [] : [`Schema: \`${pointer === "" ? "the root" : commentText(pointer)}\``];
}
