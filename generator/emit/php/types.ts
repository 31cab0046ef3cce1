import type { Node } from "../../lower/ir.ts";
import { breakable, type Code, oneLine, type Part, prefixed } from "../languages/layout.ts";
import { paragraphsOf, type Types, type TypeWords, typeInPlace } from "../languages/types.ts";
import { docblock, scalar } from "./words.ts";

/** The types that PHP itself checks. */
export const nativeTypes: TypeWords = {
  text: "string",
  integer: "int",
  number: "int|float",
  boolean: "bool",
  object: "array",
  anything: "mixed",
  list: () => "array",
  named: () => undefined,
};

/** The lines of a comment that has a type for each definition: the shape of an array. */
export function emitTypes(types: Types): Code {
  const comments = types.all.map(({ name, node }) => {
    const [first = "", ...others] = paragraphsOf(node);
    const inPlace = node.kind === "object" ? node.properties.filter((property) => types.nameOf(property.node) === undefined) : [];
    const members = inPlace.flatMap((property) => paragraphsOf(property.node).map((text) => `${property.name}: ${text}`));
    const tag = prefixed(`@phpstan-type ${name} `, shapeOf(node, types, false));
    return docblock([`${name}: ${first}`, ...others, ...members], [tag]).slice(1, -1);
  });
  return comments.flatMap((lines, index) => [...(index === 0 ? [] : [" *"]), ...lines]);
}

/** The type of a value in a comment: definitions by their names, or with `isInPlace` everything written out. */
export function shapeOf(node: Node, types: Types, isInPlace: boolean): Part {
  const inner = (one: Node): Part => (isInPlace ? undefined : types.nameOf(one)) ?? shapeOf(one, types, isInPlace);
  const union = (nodes: readonly Node[]): string => [...new Set(nodes.map((branch) => oneLine(inner(branch))))].join("|");
  switch (node.kind) {
    case "enum":
      return node.values.map((value) => (isSafe(String(value)) ? scalar(value) : typeof value)).join("|");
    case "list":
      return prefixed("list<", inner(node.item), ">");
    case "tagged":
    case "exclusive":
      return union(node.branches.map(({ node: branch }) => branch));
    case "types":
      return union(node.branches);
    case "object": {
      if (node.properties.length === 0 || !node.properties.every(({ name }) => isSafe(name))) return "array<string, mixed>";
      const parts = node.properties.map(({ name, node: one, required }) =>
        prefixed(`${/^\w+$/.test(name) ? name : `'${name}'`}${required ? "" : "?"}: `, inner(one)),
      );
      return breakable("array{", node.open ? "}&array<string, mixed>" : "}", parts);
    }
    default:
      return typeInPlace(node, types, nativeTypes);
  }
}

/** Whether a text of the schema can be in a comment's type. */
function isSafe(text: string): boolean {
  return /^[\w .:-]+$/.test(text);
}
