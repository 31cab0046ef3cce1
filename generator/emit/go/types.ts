import type { Node, Property } from "../../lower/ir.ts";
import type { Code } from "../languages/layout.ts";
import { paragraphsOf, propertiesOf, type Types, type TypeWords, typeInPlace, typeOf } from "../languages/types.ts";
import { comment, pascal, string, typeName } from "./words.ts";

export const typeWords: TypeWords = {
  text: "string",
  integer: "int64",
  number: "float64",
  boolean: "bool",
  object: "map[string]any",
  anything: "any",
  list: (item) => `[]${item}`,
  named: typeName,
};

/** A type for each definition. */
export function emitTypes(types: Types): Code {
  return types.all.flatMap(({ name, node }) => [...declaration(typeName(name), node, types), ""]);
}

function declaration(name: string, node: Node, types: Types): Code {
  const docs = comment([`${name}: ${node.description ?? "see the schema."}`, ...paragraphsOf({ ...node, description: "" })]);
  const properties = propertiesOf(node);
  if (properties === undefined) {
    const values = node.kind === "enum" ? comment(["", `One of ${node.values.join(", ")}.`]).slice(1) : [];
    return [...docs, ...values, `type ${name} = ${typeInPlace(node, types, typeWords)}`];
  }
  if (properties.length === 0) return [...docs, `type ${name} struct{}`];
  return [...docs, `type ${name} struct {`, properties.flatMap((property) => field(property, types)), "}"];
}

/** With a comment each, after which gofmt aligns nothing. */
function field({ name, required, node }: Property, types: Types): readonly string[] {
  const type = typeOf(node, types, typeWords);
  const isBare = required || /^(?:\[\]|any$|map\[)/.test(type);
  return [
    ...comment([`${pascal(name)} is ${name}${node.description === undefined ? "" : `: ${node.description}`}`]),
    `${pascal(name)} ${isBare ? "" : "*"}${type} \`json:${string(`${name}${required ? "" : ",omitempty"}`)}\``,
  ];
}
