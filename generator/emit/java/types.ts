import { pascalCase } from "../../load/names.ts";
import type { Node, Property } from "../../lower/ir.ts";
import { breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { paragraphsOf, propertiesOf, type Types } from "../languages/types.ts";
import { javadoc, javaFile, string, variableNames } from "./words.ts";

/** What a record in `Messages` would hide. */
const taken = new Set(["Boolean", "Double", "List", "Long", "Map", "Messages", "Object", "Override", "Part", "Parts", "Record", "String"]);

/** The file with a record for each definition of an object. */
export function emitTypes({ types }: Model): string {
  const records = types.all.flatMap(({ name, node }) => {
    const properties = propertiesOf(node);
    return properties === undefined ? [] : ["", ...recordOf(recordName(name), node, properties, types)];
  });
  return javaFile([
    ...javadoc(["The objects that messages, answers and callbacks are made of. A member that is left out is null."]),
    "public final class Messages {",
    [
      "private Messages() {}",
      "",
      ...javadoc(["An object that messages are made of."]),
      "public interface Part {",
      [...javadoc(["The object as JSON has it: maps, lists, strings, numbers, without what is left out."]), "Map<String, Object> toMap();"],
      "}",
      ...records,
    ],
    "}",
  ]);
}

function recordOf(name: string, node: Node, properties: readonly Property[], types: Types): Code {
  const variables = variableNames(properties.map((property) => property.name));
  const typeOf = ({ node: inner }: Property): string => referenceTo(inner, types);
  const values = properties.flatMap((property, index) => [`${string(property.name)}, ${variables[index]}`]);
  return [
    ...javadoc(
      paragraphsOf(node).length === 0 ? [name] : paragraphsOf(node),
      properties.map((property, index) => [variables[index] as string, memberDocs(property)] as const),
    ),
    breakable(
      `public record ${name}(`,
      properties.map((property, index) => `${typeOf(property)} ${variables[index]}`),
      ") implements Part {",
    ),
    ["@Override", "public Map<String, Object> toMap() {", [breakable("return Parts.present(", values, ");")], "}"],
    "}",
  ];
}

function memberDocs({ name, node, required }: Property): string {
  const texts = [...paragraphsOf(node), ...(node.kind === "enum" ? [`One of ${node.values.join(", ")}.`] : [])];
  return `${name}${required ? "" : ", optional"}${texts.length === 0 ? "" : `: ${texts.join(" ")}`}`;
}

function recordName(name: string): string {
  return taken.has(pascalCase(name)) ? `${pascalCase(name)}Value` : pascalCase(name);
}

/** The type of a value; of a record with what is before its name outside of `Messages`. */
export function referenceTo(node: Node, types: Types, before = ""): string {
  const name = types.nameOf(node);
  if (name !== undefined && propertiesOf(node) !== undefined) return before + recordName(name);
  switch (node.kind) {
    case "text":
      return "String";
    case "enum":
      return { string: "String", boolean: "Boolean", number: "Double" }[typeof node.values[0] as "string"];
    case "number":
      return node.integer ? "Long" : "Double";
    case "boolean":
      return "Boolean";
    case "list":
      return `List<${referenceTo(node.item, types, before)}>`;
    case "types":
    case "any":
      return "Object";
    default:
      return "Map<String, Object>";
  }
}
