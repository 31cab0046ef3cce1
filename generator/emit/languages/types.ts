import { pascalCase } from "../../load/names.ts";
import type { Node, Property, Scalar, Schema } from "../../lower/ir.ts";
import { exclusiveProperties } from "../../lower/locations.ts";
import { limitsInWords } from "../typescript/wire/docs.ts";

/** A type with a name. */
export interface NamedType {
  readonly name: string;
  readonly node: Node;
}

/** Every type of all schemas, in one space of names. */
export interface Types {
  /** A definition comes after those that its file has before it; a root after its definitions. */
  readonly all: readonly NamedType[];
  /** The name of a node's type; `undefined` for a node that is written in place. */
  nameOf(node: Node): string | undefined;
}

/** Names the definitions of all schemas. Definitions of one name that differ are called after their schema too. */
export function typesOf(schemas: readonly Schema[]): Types {
  const found = schemas.flatMap((schema) => [...schema.definitions.values(), schema.root].map((node) => ({ node, title: titleOf(node, schema), schema })));
  const contents = new Map<string, Set<string>>();
  for (const { node, title } of found) contents.set(title, (contents.get(title) ?? new Set()).add(contentOf(node)));
  const names = new Map<Node, string>();
  const all = new Map<string, Node>();
  for (const { node, title, schema } of found) {
    const name = contents.get(title)?.size === 1 ? title : `${pascalCase(schema.name)}${title}`;
    names.set(node, name);
    if (!all.has(name)) all.set(name, node);
  }
  return { all: [...all].map(([name, node]) => ({ name, node })), nameOf: (node) => names.get(node) };
}

function titleOf({ title }: Node, { name }: Schema): string {
  return pascalCase(title ?? name);
}

/** What a node says, whichever file it is in. */
function contentOf(node: Node): string {
  return JSON.stringify(node, (name, value) => (name === "pointer" ? undefined : value));
}

/** The members of an object. Of a choice of objects, all that one of them has: what fits together is up to the check. */
export function propertiesOf(node: Node): readonly Property[] | undefined {
  if (node.kind === "object") return node.properties;
  if (node.kind === "exclusive") return exclusiveProperties(node);
  if (node.kind !== "tagged") return undefined;
  const all = new Map<string, Property>();
  for (const { node: branch } of node.branches) {
    for (const property of branch.properties) {
      const isInAll = node.branches.every(({ node: { properties } }) => properties.some(({ name, required }) => name === property.name && required));
      if (!all.has(property.name)) all.set(property.name, { ...property, required: isInAll });
    }
  }
  return [...all.values()];
}

/** What a plain type cannot say, one paragraph each: the meaning, the limits, what to use instead, the sources of the rules. */
export function paragraphsOf(node: Node): readonly string[] {
  const sources = ["text", "list", "enum", "number"].includes(node.kind) ? Object.values(node.sources) : [];
  const instead = node.deprecated === true ? [`Deprecated: ${node.instead ?? "do not use it"}.`] : [];
  return [node.description ?? "", limitsInWords(node).replaceAll("`", ""), ...instead, ...new Set(sources.map((source) => `Source: ${source}`))].filter(
    (paragraph) => paragraph !== "",
  );
}

/** How a language calls types. */
export interface TypeWords {
  readonly text: string;
  readonly integer: string;
  readonly number: string;
  readonly boolean: string;
  readonly object: string;
  readonly anything: string;
  readonly list: (item: string) => string;
  /** What a node with a name of its own is called, if it has a type of its own. */
  readonly named: (name: string, node: Node) => string | undefined;
  /** Certain values; left out where only their JSON type can be said. */
  readonly values?: (values: readonly Scalar[]) => string;
  /** One of several types; left out where only an object, or anything, can be said. */
  readonly union?: (types: readonly string[]) => string;
}

/** The name of a node's type, or the type of what is written in place. */
export function typeOf(node: Node, types: Types, words: TypeWords): string {
  const name = types.nameOf(node);
  return (name === undefined ? undefined : words.named(name, node)) ?? typeInPlace(node, types, words);
}

export function typeInPlace(node: Node, types: Types, words: TypeWords): string {
  const union = (nodes: readonly Node[]): string | undefined => words.union?.([...new Set(nodes.map((branch) => typeOf(branch, types, words)))]);
  switch (node.kind) {
    case "enum":
      return words.values?.(node.values) ?? { string: words.text, boolean: words.boolean, number: words.number }[typeof node.values[0] as "string"];
    case "number":
      return node.integer ? words.integer : words.number;
    case "list":
      return words.list(typeOf(node.item, types, words));
    case "tagged":
    case "exclusive":
      return union(node.branches.map(({ node: branch }) => branch)) ?? words.object;
    case "types":
      return union(node.branches) ?? words.anything;
    case "any":
      return words.anything;
    default:
      return words[node.kind];
  }
}
