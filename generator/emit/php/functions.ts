import { pascalCase } from "../../load/names.ts";
import type { Builder, Parameter, Shape } from "../languages/builders.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { plainLine, wrapped } from "../languages/text.ts";
import { paragraphsOf, type Types } from "../languages/types.ts";
import { checkClass } from "./checks.ts";
import { nativeType, shapeOf, textOf } from "./types.ts";
import { array, camel, docblock, functionName, functionOf, member, php, safe, string, width } from "./words.ts";

/** The file with the functions that check values. */
export function emitValidate({ schemas }: Model): string {
  const classes = ["Found", "Kinds", ...schemas.map(({ name }) => checkClass(name))];
  const all = " as a request of any kind; none for a valid one. It takes what json_decode gives, as arrays or as objects.";
  const functions = schemas.map(({ name, description, isRequest }): Code => {
    const about = `${isRequest ? " as a request" : ""}: ${description}`;
    return ["", ...validateFunction(`validate${pascalCase(name)}`, [about], isRequest ? "Kinds" : "Found", checkClass(name))];
  });
  return php([...head(classes), "", ...validateFunction("validate", [all, unknownFields], "Kinds", "Kinds"), ...functions.flat()]);
}

const unknownFields = "With allowUnknown, a field that the schema has nowhere is no issue.";

/** Each request may be only a part of one. */
function validateFunction(name: string, [about, ...others]: readonly string[], issues: "Found" | "Kinds", checks: string): Code {
  const parameters = ["mixed $value", "bool $allowUnknown = false"];
  const body = [`return ${issues}::issuesOf(${checks}::check(...), $value, $allowUnknown);`];
  return [...docblock([`Every issue of a value${about}`, ...others], ["@return list<Issue>"]), ...functionOf(`function ${name}`, parameters, "array", body)];
}

/** The file with a function for each kind of message. */
export function emitBuilders({ builders, types }: Model): string {
  const classes = [...builders.map(({ schemaName }) => checkClass(schemaName)), "Message"].sort();
  const functions = builders.flatMap((builder) => ["", ...functionFor(builder, types)]);
  return php(builders.length === 0 ? ["namespace KaleyraWhatsapp;"] : [...head(classes), ...functions]);
}

function head(classes: readonly string[]): Code {
  return ["namespace KaleyraWhatsapp;", "", ...[...classes].sort().map((name) => `use KaleyraWhatsapp\\Internal\\${name};`)];
}

function functionFor(builder: Builder, types: Types): Code {
  const { before, parts, after } = shapeOf(builder.root, types, true);
  const tags = [
    ...builder.parameters.flatMap((parameter) => tagOf(parameter, types)),
    breakable(`@return ${before}`, parts, after),
    "@throws MessageException with every issue, where it breaks a rule",
  ];
  const made = breakable("return Message::made(", [`${checkClass(builder.schemaName)}::check(...)`, value(builder.message)], ");");
  return [
    ...docblock([`Makes a message: ${builder.description}`], tags),
    ...functionOf(`function ${functionName(builder.name)}`, builder.parameters.map(parameterOf), "array", [made]),
  ];
}

function tagOf({ name, node, isList, isTextToo, isRequired }: Parameter, types: Types): readonly string[] {
  const shape = textOf(shapeOf(node, types, true));
  const type = `${isTextToo ? "string|" : ""}${isList ? `list<${shape}>` : shape}${isRequired ? "" : "|null"}`;
  const text = safe(plainLine(paragraphsOf(node).slice(0, 2).join(" ")));
  return [`@param ${type} $${camel(name)}`, ...(text === "" ? [] : wrapped(text, width - 5).map((line) => `  ${line}`))];
}

function parameterOf({ name, node, isList, isTextToo, isRequired, default: otherwise }: Parameter): string {
  const type = isList ? "array" : `${isTextToo ? "string|" : ""}${nativeType(node)}`;
  if (isRequired) return `${type} $${camel(name)}`;
  if (otherwise !== undefined) return `${type} $${camel(name)} = ${string(otherwise)}`;
  return `${type.includes("|") ? `${type}|null` : type === "mixed" ? type : `?${type}`} $${camel(name)} = null`;
}

function value(shape: Shape): string | Breakable {
  if (shape.shape === "constant") return string(shape.value);
  if (shape.shape === "object") {
    const members = shape.members.map(({ name, shape: inner }) => member(name, value(inner)));
    return breakable("Message::present([", members, shape.isOptional ? "], isOptional: true)" : "])");
  }
  const { parameter, wrap } = shape;
  const given = `$${camel(parameter.name)}`;
  if (wrap === undefined) return given;
  const constants = Object.entries(wrap.constants).map(([name, constant]) => member(name, string(constant)));
  return breakable("Message::wrapped(", [given, array(constants), string(wrap.key)], ")");
}
