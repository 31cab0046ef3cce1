import { pascalCase } from "../../load/names.ts";
import { type Builder, emitShape, type Parameter } from "../languages/builders.ts";
import { within } from "../languages/data.ts";
import { breakable, type Code, oneLine, prefixed } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import { plainLine, wrapped } from "../languages/text.ts";
import { paragraphsOf, type Types, typeOf } from "../languages/types.ts";
import { checkClass } from "./checks.ts";
import { nativeTypes, shapeOf } from "./types.ts";
import { docblock, functionName, functionOf, member, safe, scalar, string, variable, width } from "./words.ts";

/** The function that checks values of one schema. Of a request it also says when a value is only a part of one. */
export function emitValidator({ name, description, isRequest }: SchemaModel): Code {
  return [
    ...docblock([`Every issue of a value${isRequest ? " as a request" : ""}: ${description}`], ["@return list<Issue>"]),
    ...functionOf(`function validate${pascalCase(name)}`, ["mixed $value", "bool $allowUnknown = false"], "array", [
      `return ${isRequest ? "Kinds" : "Found"}::issuesOf(${checkClass(name)}::check(...), $value, $allowUnknown);`,
    ]),
    "",
  ];
}

/** The function that makes a message of one kind. */
export function emitBuilder({ name, schemaName, root, description, parameters, message }: Builder, types: Types): Code {
  const tags = [
    ...parameters.flatMap((parameter) => tagOf(parameter, types)),
    prefixed("@return ", shapeOf(root, types, true)),
    "@throws MessageException with every issue, where it breaks a rule",
  ];
  const made = breakable("return Message::made(", ");", [`${checkClass(schemaName)}::check(...)`, emitShape(message, code)]);
  return [
    ...docblock([`Makes a message: ${description}`], tags),
    ...functionOf(
      `function ${functionName(name)}`,
      parameters.map((parameter) => parameterOf(parameter, types)),
      "array",
      [made],
    ),
    "",
  ];
}

function tagOf({ name, node, isList, isTextToo, isRequired }: Parameter, types: Types): readonly string[] {
  const shape = oneLine(shapeOf(node, types, true));
  const type = `${isTextToo ? "string|" : ""}${isList ? `list<${shape}>` : shape}${isRequired ? "" : "|null"}`;
  const text = safe(plainLine(paragraphsOf(node).slice(0, 2).join(" ")));
  return [`@param ${type} ${variable(name)}`, ...(text === "" ? [] : wrapped(text, width - 5).map((line) => `  ${line}`))];
}

function parameterOf({ name, node, isList, isTextToo, isRequired, default: otherwise }: Parameter, types: Types): string {
  const type = isList ? "array" : `${isTextToo ? "string|" : ""}${typeOf(node, types, nativeTypes)}`;
  if (isRequired) return `${type} ${variable(name)}`;
  if (otherwise !== undefined) return `${type} ${variable(name)} = ${scalar(otherwise)}`;
  return `${type.includes("|") ? `${type}|null` : type === "mixed" ? type : `?${type}`} ${variable(name)} = null`;
}

const code: Parameters<typeof emitShape>[1] = {
  scalar,
  given: ({ name }) => `${variable(name)}`,
  object: (members, isOptional) => within("Message::present([", isOptional ? "], isOptional: true)" : "])", members, member),
  wrapped: (value, key, constants) => breakable("Message::wrapped(", ")", [value, within("[", "]", constants, member), string(key)]),
};
