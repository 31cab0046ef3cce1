import { pascalCase } from "../../load/names.ts";
import type { Node, Property } from "../../lower/ir.ts";
import { type Code, listed } from "../languages/layout.ts";
import { paragraphsOf, propertiesOf, type Types, type TypeWords, typeOf } from "../languages/types.ts";
import { javadoc, string, variableNames } from "./words.ts";

/** What a record in `Messages` would hide. */
const taken = new Set(["Boolean", "Double", "List", "Long", "Map", "Messages", "Object", "Override", "Part", "Parts", "Record", "String"]);

/** The words for types, with what is before the name of a record. */
export const typeWords = (before: string): TypeWords => ({
  text: "String",
  integer: "Long",
  number: "Double",
  boolean: "Boolean",
  object: "Map<String, Object>",
  anything: "Object",
  list: (item) => `List<${item}>`,
  named: (name, node) => (propertiesOf(node) === undefined ? undefined : before + recordName(name)),
});

function recordName(name: string): string {
  return taken.has(pascalCase(name)) ? `${pascalCase(name)}Value` : pascalCase(name);
}

/** A record for each definition of an object. */
export function emitTypes(types: Types): Code {
  return types.all.flatMap(({ name, node }) => recordOf(recordName(name), node, types));
}

function recordOf(name: string, node: Node, types: Types): Code {
  const properties = propertiesOf(node);
  if (properties === undefined) return [];
  const variables = variableNames(properties.map((property) => property.name));
  const members = properties.map((property, index) => ({ name: variables[index] as string, docs: docsOf(property), property }));
  const [about = name, ...others] = paragraphsOf(node);
  return [
    ...javadoc([about, ...others], members),
    listed(`public record ${name}(`, ") implements Part {", members, (member) => `${typeOf(member.property.node, types, typeWords(""))} ${member.name}`),
    [
      "@Override",
      "public Map<String, Object> toMap() {",
      [listed("return Parts.present(", ");", members, (member) => `${string(member.property.name)}, ${member.name}`)],
      "}",
    ],
    "}",
    "",
  ];
}

function docsOf({ name, node, required }: Property): string {
  const texts = [...paragraphsOf(node), ...(node.kind === "enum" ? [`One of ${node.values.join(", ")}.`] : [])];
  return `${name}${required ? "" : ", optional"}${texts.length === 0 ? "" : `: ${texts.join(" ")}`}`;
}
