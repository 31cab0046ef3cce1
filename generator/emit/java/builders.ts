import { pascalCase } from "../../load/names.ts";
import type { Builder, Parameter, Shape } from "../languages/builders.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import type { Types } from "../languages/types.ts";
import { referenceTo } from "./types.ts";
import { javadoc, javaFile, string, strings, variableNames } from "./words.ts";

/** The file with what a message of each kind may have. */
export function emitOptions({ builders, types }: Model): string {
  const classes = builders
    .filter(({ parameters }) => parameters.some(({ isRequired }) => !isRequired))
    .flatMap((builder) => ["", ...optionsOf(builder, types)]);
  return javaFile([
    ...javadoc(["What a message of each kind may have, and does not need."]),
    "public final class Options {",
    ["private Options() {}", ...classes],
    "}",
  ]);
}

function optionsOf(builder: Builder, types: Types): Code {
  const name = optionsName(builder);
  const optional = builder.parameters.filter(({ isRequired }) => !isRequired);
  const variables = variablesOf(builder);
  const setter = (variable: string, type: string): Code => [
    "",
    `public ${name} ${variable}(${type} ${variable}) {`,
    [`this.${variable} = ${variable};`, "return this;"],
    "}",
  ];
  return [
    ...javadoc([`May be in: ${builder.description}`]),
    `public static final class ${name} {`,
    [
      ...optional.map((parameter) => `${typeOf(parameter, types)} ${variables.get(parameter)};`),
      ...optional.flatMap((parameter) => {
        const variable = variables.get(parameter) as string;
        const own = setter(variable, referenceTo(parameter.node, types, "Messages."));
        return parameter.isTextToo ? [...setter(variable, "String"), ...own] : own;
      }),
    ],
    "}",
  ];
}

/** The functions that make a message of each kind. */
export function builderFunctions(builder: Builder, types: Types, check: string): Code {
  const [name = ""] = variableNames([builder.name.join(" ")]);
  const variables = variablesOf(builder);
  const required = builder.parameters.filter(({ isRequired }) => isRequired);
  const given = required.map((parameter) => variables.get(parameter) as string);
  const parameters = required.map((parameter, index) => `${typeOf(parameter, types)} ${given[index]}`);
  const docs = javadoc([
    `Makes a message: ${builder.description}`,
    "It is the JSON to send, as maps, lists and strings.",
    "Throws MessageException, with every issue, where it breaks a rule.",
  ]);
  const body = [breakable("return Parts.made(", [check, value(builder.message)], ");")];
  const head = (all: readonly string[]): Breakable => breakable(`public static Map<String, Object> ${name}(`, all, ") {");
  if (required.length === builder.parameters.length) return [...docs, head(parameters), body, "}"];
  const options = `Options.${optionsName(builder)}`;
  return [
    ...docs,
    head(parameters),
    [breakable(`return ${name}(`, [...given, `new ${options}()`], ");")],
    "}",
    "",
    ...docs,
    head([...parameters, `${options} options`]),
    body,
    "}",
  ];

  function value(shape: Shape): string | Breakable {
    if (shape.shape === "constant") return string(shape.value);
    if (shape.shape === "object") {
      const members = shape.members.map(({ name: member, shape: inner }) => joined(string(member), value(inner)));
      return breakable(`Parts.${shape.isOptional ? "someOf" : "present"}(`, members, ")");
    }
    const { parameter, wrap } = shape;
    const variable = `${parameter.isRequired ? "" : "options."}${variables.get(parameter)}`;
    const whole = parameter.default === undefined ? variable : `Members.either(${variable}, ${string(parameter.default)})`;
    if (wrap === undefined) return whole;
    const constants = Object.entries(wrap.constants).flatMap(([member, constant]) => [strings([member, constant])]);
    return breakable("Parts.wrapped(", [whole, string(wrap.key), ...constants], ")");
  }
}

function optionsName({ name }: Builder): string {
  return `For${pascalCase(name.join(" "))}`;
}

/** A name and its value on the same line. */
function joined(name: string, inner: string | Breakable): string | Breakable {
  return typeof inner === "object" ? { ...inner, before: `${name}, ${inner.before}` } : `${name}, ${inner}`;
}

function variablesOf({ parameters }: Builder): ReadonlyMap<Parameter, string> {
  const names = variableNames(["options", ...parameters.map(({ name }) => name.join(" "))]);
  return new Map(parameters.map((parameter, index) => [parameter, names[index + 1] as string]));
}

function typeOf({ node, isList, isTextToo }: Parameter, types: Types): string {
  if (isTextToo) return "Object";
  const type = referenceTo(node, types, "Messages.");
  return isList ? `List<${type}>` : type;
}
