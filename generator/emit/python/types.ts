import type { Node, ObjectNode, Property } from "../../lower/ir.ts";
import { breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { paragraphsOf, type Types } from "../languages/types.ts";
import { comment, docstring, isIdentifier, python, scalar, string, width } from "./words.ts";

/** The module with a type for each definition. */
export function emitTypes({ types }: Model): string {
  const code = python(types.all.flatMap(({ name, node }) => ["", "", ...declaration(name, node, types)]).slice(2));
  const used = ["Any", "Literal", "NotRequired", "TypeAlias", "TypedDict"].filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `"""The types of all messages, from their schemas."""\n\nfrom typing import ${used.join(", ")}\n\n${code.startsWith("class") ? "\n" : ""}${code}`;
}

function declaration(name: string, node: Node, types: Types): Code {
  if (node.kind !== "object") return [...comment(paragraphsOf(node)), ...alias(`${name}: TypeAlias = `, node, types)];
  const { properties } = node;
  if (properties.every((property) => isIdentifier(property.name))) return classOf(name, node, types);
  const members = properties.map((property) => `${string(property.name)}: ${string(memberType(property, types))}`);
  return [...comment(paragraphsOf(node)), breakable(`${name} = TypedDict(`, [string(name), breakable("{", members, "}")], ")")];
}

/** In quotes, because it may name types that come later. */
function alias(before: string, node: Node, types: Types): Code {
  if (node.kind === "enum") return [breakable(`${before}Literal[`, node.values.map(scalar), "]")];
  const text = string(typeText(node, types));
  return before.length + text.length <= width ? [`${before}${text}`] : [`${before}(`, [text], ")"];
}

function classOf(name: string, node: ObjectNode, types: Types): Code {
  const members = node.properties.flatMap((property) => [
    ...comment(paragraphsOf(property.node), 1),
    `${property.name}: ${string(memberType(property, types))}`,
  ]);
  const body = [...docstring(paragraphsOf(node)), ...(members.length === 0 ? [] : ["", ...members])];
  return [`class ${name}(TypedDict):`, body.length === 0 ? ["pass"] : body[0] === "" ? body.slice(1) : body];
}

function memberType({ node, required }: Property, types: Types): string {
  const type = referenceTo(node, types);
  return required ? type : `NotRequired[${type}]`;
}

/** The name of a type, or the type of what is written in place. */
export function referenceTo(node: Node, types: Types): string {
  return types.nameOf(node) ?? typeText(node, types);
}

function typeText(node: Node, types: Types): string {
  const union = (nodes: readonly Node[]): string => [...new Set(nodes.map((branch) => referenceTo(branch, types)))].join(" | ");
  switch (node.kind) {
    case "text":
      return "str";
    case "enum":
      return `Literal[${node.values.map(scalar).join(", ")}]`;
    case "number":
      return node.integer ? "int" : "float";
    case "boolean":
      return "bool";
    case "list":
      return `list[${referenceTo(node.item, types)}]`;
    case "tagged":
    case "exclusive":
      return union(node.branches.map(({ node: branch }) => branch));
    case "types":
      return union(node.branches);
    case "object":
      return "dict[str, Any]";
    case "any":
      return "Any";
  }
}
