import type { Node, Scalar } from "../../lower/ir.ts";
import { breakable, type Code, prefixed } from "../languages/layout.ts";
import { paragraphsOf, type Types, type TypeWords, typeInPlace, typeOf } from "../languages/types.ts";
import { comment, docstring, isIdentifier, scalar, string, typeName, width } from "./words.ts";

export const typeWords: TypeWords = {
  text: "str",
  integer: "int",
  number: "float",
  boolean: "bool",
  object: "dict[str, Any]",
  anything: "Any",
  list: (item) => `list[${item}]`,
  named: typeName,
  values: (values) => (values.every(isLiteral) ? `Literal[${values.map(scalar).join(", ")}]` : "float"),
  union: (types) => types.join(" | "),
};

/** A type for each definition. What it refers to is in quotes, because it may come later. */
export function emitTypes(types: Types): Code {
  const code = types.all.flatMap(({ name, node }) => ["", "", ...declaration(typeName(name), node, types)]);
  return String(code[2]).startsWith("class") ? code.slice(1) : code.slice(2);
}

/** No fraction is a type, and no whole number that is written as one. */
function isLiteral(value: Scalar): boolean {
  return typeof value !== "number" || /^-?\d+$/.test(scalar(value));
}

function declaration(name: string, node: Node, types: Types): Code {
  if (node.kind === "enum" && node.values.every(isLiteral))
    return [...comment(paragraphsOf(node)), breakable(`${name}: TypeAlias = Literal[`, "]", node.values.map(scalar))];
  if (node.kind !== "object") {
    const [before, text] = [`${name}: TypeAlias = `, string(typeInPlace(node, types, typeWords))];
    return [...comment(paragraphsOf(node)), ...(before.length + text.length <= width ? [`${before}${text}`] : [`${before}(`, [text], ")"])];
  }
  const members = node.properties.map(({ name: member, node: inner, required }) => {
    const type = typeOf(inner, types, typeWords);
    return { name: member, docs: comment(paragraphsOf(inner), 1), type: string(required ? type : `NotRequired[${type}]`) };
  });
  if (!members.every((member) => isIdentifier(member.name))) {
    const parts = members.map((member) => prefixed(`${string(member.name)}: `, member.type));
    return [...comment(paragraphsOf(node)), breakable(`${name} = TypedDict(`, ")", [string(name), breakable("{", "}", parts)])];
  }
  const docs = docstring(paragraphsOf(node));
  const body = members.flatMap((member) => [...member.docs, `${member.name}: ${member.type}`]);
  const between = docs.length > 0 && body.length > 0 ? [""] : [];
  return [`class ${name}(TypedDict):`, docs.length + body.length === 0 ? ["pass"] : [...docs, ...between, ...body]];
}
