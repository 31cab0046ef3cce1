import { pascalCase } from "../../load/names.ts";
import { type Builder, emitShape, type Parameter } from "../languages/builders.ts";
import { within } from "../languages/data.ts";
import { breakable, type Code } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import { type Types, typeOf } from "../languages/types.ts";
import { checksClass } from "./checks.ts";
import { typeWords } from "./types.ts";
import { javadoc, scalar, string, variableNames } from "./words.ts";

/** Two functions for each schema; the second takes whether unknown fields are allowed. */
export function emitValidators({ name, description, isRequest }: SchemaModel): Code {
  const validator = (parameters: string, allows: string): Code => [
    ...javadoc([`Every issue of a value; none for a valid one: ${description}`]),
    `public static List<Issue> validate${pascalCase(name)}(${parameters}) {`,
    [breakable(`return Found.issuesOf${isRequest ? "Request" : ""}(`, ");", [`${checksClass(name)}::check`, "value", allows])],
    "}",
    "",
  ];
  return [...validator("Object value", "false"), ...validator("Object value, UnknownFields unknownFields", "unknownFields == UnknownFields.ALLOW")];
}

/** A parameter of a function, and what code calls it. */
interface Variable extends Parameter {
  readonly variable: string;
  readonly type: string;
}

function variablesOf({ parameters }: Builder, types: Types): readonly Variable[] {
  const [, ...names] = variableNames(["options", ...parameters.map(({ name }) => name.join(" "))]);
  return parameters.map((parameter, index) => {
    const type = typeOf(parameter.node, types, typeWords("Messages."));
    return { ...parameter, variable: names[index] as string, type: parameter.isTextToo ? "Object" : parameter.isList ? `List<${type}>` : type };
  });
}

/** The class with the optional parts of a message of one kind. */
export function emitOptions(builder: Builder, types: Types): Code {
  const optional = variablesOf(builder, types).filter(({ isRequired }) => !isRequired);
  const setter = (variable: string, type: string): Code => [
    "",
    `public ${optionsName(builder)} ${variable}(${type} ${variable}) {`,
    [`this.${variable} = ${variable};`, "return this;"],
    "}",
  ];
  const setters = optional.flatMap(({ variable, type, node, isTextToo }) =>
    isTextToo ? [...setter(variable, "String"), ...setter(variable, typeOf(node, types, typeWords("Messages.")))] : setter(variable, type),
  );
  if (optional.length === 0) return [];
  const fields = optional.map(({ type, variable }) => `${type} ${variable};`);
  return [...javadoc([`May be in: ${builder.description}`]), `public static final class ${optionsName(builder)} {`, [...fields, ...setters], "}", ""];
}

function optionsName({ name }: Builder): string {
  return `For${pascalCase(name.join(" "))}`;
}

/** The functions that make a message of one kind: without options, and with them. */
export function emitBuilder(builder: Builder, types: Types): Code {
  const variables = variablesOf(builder, types);
  const required = variables.filter(({ isRequired }) => isRequired);
  const options = `Options.${optionsName(builder)}`;
  const [name = ""] = variableNames([builder.name.join(" ")]);
  const maker = (more: readonly string[], result: ReturnType<typeof breakable>): Code => [
    ...javadoc([
      `Makes a message: ${builder.description}`,
      "It is the JSON to send, as maps, lists and strings.",
      "Throws MessageException, with every issue, where it breaks a rule.",
    ]),
    breakable(`public static Map<String, Object> ${name}(`, ") {", [...required.map(({ type, variable }) => `${type} ${variable}`), ...more]),
    [result],
    "}",
    "",
  ];
  const made = breakable("return Parts.made(", ");", [`${checksClass(builder.schemaName)}::check`, emitShape(builder.message, code(variables))]);
  if (required.length === variables.length) return maker([], made);
  const withoutOptions = breakable(`return ${name}(`, ");", [...required.map(({ variable }) => variable), `new ${options}()`]);
  return [...maker([], withoutOptions), ...maker([`${options} options`], made)];
}

const code = (variables: readonly Variable[]): Parameters<typeof emitShape>[1] => ({
  scalar,
  given: ({ name, isRequired, default: otherwise }) => {
    const variable = `${isRequired ? "" : "options."}${variables.find((one) => one.name === name)?.variable}`;
    return otherwise === undefined ? variable : `Members.either(${variable}, ${scalar(otherwise)})`;
  },
  object: (members, isOptional) => within(isOptional ? "Parts.someOf(" : "Parts.present(", ")", members, (member) => `${string(member)}, `),
  wrapped: (value, key, constants) => {
    const around = constants.flatMap(([name, text]) => [string(name), text]);
    return breakable("Parts.wrapped(", ")", [value, string(key), ...around]);
  },
});
