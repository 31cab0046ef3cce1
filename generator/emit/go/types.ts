import type { Node, Property } from "../../lower/ir.ts";
import type { Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { paragraphsOf, propertiesOf, type Types } from "../languages/types.ts";
import { comment, go, pascal, string, typeName } from "./words.ts";

/** The file with a type for each definition. */
export function emitTypes({ types }: Model): string {
  return go(["package kaleyrawhatsapp", ...types.all.flatMap(({ name, node }) => ["", ...declaration(typeName(name), node, types)])]);
}

function declaration(name: string, node: Node, types: Types): Code {
  const docs = comment([`${name}: ${node.description ?? "see the schema."}`, ...paragraphsOf({ ...node, description: "" })]);
  const properties = propertiesOf(node);
  if (properties === undefined) {
    const values = node.kind === "enum" ? comment([`One of ${node.values.join(", ")}.`]) : [];
    return [...docs, ...(values.length > 0 ? ["//", ...values] : []), `type ${name} = ${typeText(node, types)}`];
  }
  if (properties.length === 0) return [...docs, `type ${name} struct{}`];
  return [...docs, `type ${name} struct {`, properties.flatMap((property) => field(property, types)), "}"];
}

/** With a comment each, after which gofmt aligns nothing. */
function field({ name, required, node }: Property, types: Types): readonly string[] {
  const type = referenceTo(node, types);
  const isBare = required || /^(?:\[\]|any$|map\[)/.test(type);
  const description = node.description === undefined ? "" : `: ${node.description}`;
  return [
    ...comment([`${pascal(name)} is ${name}${description}`, ...(required ? [] : ["It may be left out."])].slice(0, 1)),
    `${pascal(name)} ${isBare ? "" : "*"}${type} \`json:${string(`${name}${required ? "" : ",omitempty"}`)}\``,
  ];
}

/** The name of a type, or the type of what is written in place. */
export function referenceTo(node: Node, types: Types): string {
  const name = types.nameOf(node);
  return name === undefined ? typeText(node, types) : typeName(name);
}

function typeText(node: Node, types: Types): string {
  switch (node.kind) {
    case "text":
      return "string";
    case "enum":
      return { string: "string", boolean: "bool", number: "float64" }[typeof node.values[0] as "string"];
    case "number":
      return node.integer ? "int64" : "float64";
    case "boolean":
      return "bool";
    case "list":
      return `[]${referenceTo(node.item, types)}`;
    case "types":
    case "any":
      return "any";
    default:
      return "map[string]any";
  }
}
