import { type Builder, emitShape, type Parameter } from "../languages/builders.ts";
import { breakable, type Code } from "../languages/layout.ts";
import { type Types, typeOf } from "../languages/types.ts";
import { typeWords } from "./types.ts";
import { dictionary, docstring, snake, string } from "./words.ts";

/** The function that makes a message of one kind. */
export function emitBuilder({ name, schemaName, root, description, parameters, message }: Builder, types: Types): Code {
  const request = typeOf(root, types, typeWords);
  return [
    ...["", ""],
    breakable(`def ${snake(name)}(`, `) -> ${request}:`, [
      "*",
      ...parameters.map((parameter) => `${snake(parameter.name)}: ${parameterType(parameter, types)}`),
    ]),
    [
      ...docstring([`Makes a message: ${description}`, "Raises MessageError, with every issue, where it breaks a rule."]),
      breakable(`message: ${request} = made(`, ")", [`_${snake(schemaName)}.check`, emitShape(message, words)]),
      "return message",
    ],
  ];
}

const words: Parameters<typeof emitShape>[1] = {
  string,
  given: ({ name }) => snake(name),
  object: (all, isOptional) => breakable("present(", ")", [dictionary(all), ...(isOptional ? ["is_optional=True"] : [])]),
  wrapped: (value, key, constants) => breakable("wrapped(", ")", [value, dictionary(constants), string(key)]),
};

function parameterType({ node, isList, isTextToo, isRequired, default: otherwise }: Parameter, types: Types): string {
  const type = typeOf(node, types, typeWords);
  const whole = isList ? `Sequence[${type}]` : isTextToo ? `str | ${type}` : type;
  if (isRequired) return whole;
  return otherwise === undefined ? `${whole} | None = None` : `${whole} = ${string(otherwise)}`;
}
