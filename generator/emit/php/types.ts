import type { Node, ObjectNode } from "../../lower/ir.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { paragraphsOf, type Types } from "../languages/types.ts";
import { docblock, php, scalar } from "./words.ts";

/** The class whose comment has a type for each definition: the shape of an array. */
export function emitTypes({ types }: Model): string {
  const comments = types.all.map(({ name, node }) => {
    const [first = "", ...others] = paragraphsOf(node);
    const inPlace = propertiesOf(node).filter((property) => types.nameOf(property.node) === undefined);
    const members = inPlace.flatMap((property) => paragraphsOf(property.node).map((text) => `${property.name}: ${text}`));
    const { before, parts, after } = shapeOf(node, types, false);
    return docblock([`${name}: ${first}`, ...others, ...members], [breakable(`@phpstan-type ${name} ${before}`, parts, after)]).slice(1, -1);
  });
  const head = docblock([
    "The types of all messages, from their schemas, for PHPStan and Psalm: import one with @phpstan-import-type. A message may be of objects too.",
  ]).map((line) => String(line).replace("(at)phpstan", "@phpstan"));
  const body: Code = ["private function __construct() {}"];
  return php([
    "namespace KaleyraWhatsapp;",
    "",
    ...head.slice(0, -1),
    ...comments.flatMap((lines) => [" *", ...lines]),
    " */",
    "final class Types",
    "{",
    body,
    "}",
  ]);
}

/** The type of a value in a comment: by their names what has one, or with everything written in place. */
export function shapeOf(node: Node, types: Types, isInPlace: boolean): Breakable {
  const inner = (one: Node): Breakable => {
    const name = isInPlace ? undefined : types.nameOf(one);
    return name === undefined ? shapeOf(one, types, isInPlace) : word(name);
  };
  switch (node.kind) {
    case "enum":
      return word(node.values.map((value) => (isSafe(String(value)) ? scalar(value) : typeof value)).join("|"));
    case "list": {
      const item = inner(node.item);
      return { ...item, before: `list<${item.before}`, after: `${item.after}>` };
    }
    case "tagged":
    case "exclusive":
      return word([...new Set(node.branches.map(({ node: branch }) => textOf(inner(branch))))].join("|"));
    case "types":
      return word([...new Set(node.branches.map((branch) => textOf(inner(branch))))].join("|"));
    case "object": {
      if (node.properties.length === 0 || !node.properties.every(({ name }) => isSafe(name))) return word("array<string, mixed>");
      const parts = node.properties.map(({ name, node: one, required }) => {
        const shape = inner(one);
        const key = /^\w+$/.test(name) ? name : `'${name}'`;
        return part({ ...shape, before: `${key}${required ? "" : "?"}: ${shape.before}` });
      });
      return breakable("array{", parts, node.open ? "}&array<string, mixed>" : "}");
    }
    default:
      return word(nativeType(node));
  }
}

/** The type that PHP itself checks. */
export function nativeType(node: Node): string {
  switch (node.kind) {
    case "text":
      return "string";
    case "enum":
      return { string: "string", number: "int|float", boolean: "bool" }[typeof node.values[0] as "string"];
    case "number":
      return node.integer ? "int" : "int|float";
    case "boolean":
      return "bool";
    case "any":
    case "types":
      return "mixed";
    default:
      return "array";
  }
}

function propertiesOf(node: Node): ObjectNode["properties"] {
  return node.kind === "object" ? node.properties : [];
}

/** Whether a text of the schema can stand in a comment's type. */
function isSafe(text: string): boolean {
  return /^[\w .:-]+$/.test(text);
}

function word(text: string): Breakable {
  return breakable(text, [], "");
}

/** Without parts, there is nowhere to break it. */
function part(type: Breakable): string | Breakable {
  return type.parts.length === 0 ? textOf(type) : type;
}

/** A type on one line. */
export function textOf({ before, parts, after }: Breakable): string {
  return `${before}${parts.map((part) => (typeof part === "string" ? part : textOf(part))).join(", ")}${after}`;
}
