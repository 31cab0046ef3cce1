import { type Builder, emitShape, type Parameter } from "../languages/builders.ts";
import { breakable, type Code } from "../languages/layout.ts";
import { type Types, type TypeWords, typeOf } from "../languages/types.ts";
import { typeWords } from "./types.ts";
import { checksModule, dictionary, docstring, parameterName, scalar, snake, string, width } from "./words.ts";

/** The function that makes a message of one kind. */
export function emitBuilder({ name, schemaName, root, description, parameters, message }: Builder, types: Types): Code {
  const request = typeOf(root, types, typeWords);
  return [
    ...["", ""],
    breakable(`def ${snake(name)}(`, `) -> ${request}:`, ["*", ...parameters.map((parameter) => parameterOf(parameter, types))]),
    [
      ...docstring([`Makes a message: ${description}`, "Raises MessageError, with every issue, where it breaks a rule."]),
      breakable(`message: ${request} = made(`, ")", [`${checksModule(schemaName)}.check`, emitShape(message, words)]),
      "return message",
    ],
  ];
}

const words: Parameters<typeof emitShape>[1] = {
  scalar,
  given: ({ name }) => parameterName(name),
  object: (all, isOptional) => breakable("present(", ")", [dictionary(all), ...(isOptional ? ["is_optional=True"] : [])]),
  wrapped: (value, key, constants) => breakable("wrapped(", ")", [value, dictionary(constants), string(key)]),
};

/** Black would break a type that is too wide for its line; such a one says less in place of that. */
function parameterOf(parameter: Parameter, types: Types): string {
  const { values: _, ...plain } = parameterWords;
  const lines = [parameterWords, plain].map((all) => `${parameterName(parameter.name)}: ${parameterType(parameter, types, all)}`);
  return lines.find((line) => 4 + line.length + 1 <= width) ?? `${parameterName(parameter.name)}: Any${parameter.isRequired ? "" : " = None"}`;
}

/** A list may be a tuple too. In this file, `list` may be the name of a function. */
const parameterWords: TypeWords = { ...typeWords, list: (item) => `Sequence[${item}]` };

function parameterType({ node, isList, isTextToo, isRequired, default: otherwise }: Parameter, types: Types, all: TypeWords): string {
  const type = typeOf(node, types, all);
  const whole = isList ? `Sequence[${type}]` : isTextToo ? `str | ${type}` : type;
  if (isRequired) return whole;
  return otherwise === undefined ? `${whole} | None = None` : `${whole} = ${scalar(otherwise)}`;
}
