import { jsonTypeOf } from "../../lower/ir.ts";
import { type Builder, emitShape, type Parameter } from "../languages/builders.ts";
import { type Member, within } from "../languages/data.ts";
import { breakable, type Code, oneLine } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import { type Types, typeOf } from "../languages/types.ts";
import { typeWords } from "./types.ts";
import { comment, pascal, scalar, string } from "./words.ts";

export function emitValidator({ name, description, isRequest }: SchemaModel): Code {
  return [
    ...comment([`Validate${pascal(name)} returns every issue of a value; none for a valid one: ${description}`]),
    `func Validate${pascal(name)}(value any, options ...Option) []Issue {`,
    [`return issuesOf${isRequest ? "Request" : ""}(check${pascal(name)}, value, options)`],
    "}",
    "",
  ];
}

/** The function that makes a message of one kind, and the type of what it gets. */
export function emitBuilder({ name: words, description, parameters, message, schemaName }: Builder, types: Types): Code {
  const name = pascal(words);
  return [
    ...comment([`${name}Parts is what a message is made of: ${description}`, "A part with its zero value is left out, where a message does not need it."]),
    `type ${name}Parts struct {`,
    parameters.flatMap((parameter) => field(parameter, types)),
    "}",
    "",
    ...comment([`New${name} makes a message: the request as encoding/json would decode it, and every issue; none where it breaks no rule.`]),
    `func New${name}(parts ${name}Parts) (map[string]any, []Issue) {`,
    [`message := ${oneLine(emitShape(message, code))}`, `return message, Validate${pascal(schemaName)}(message)`],
    "}",
    "",
  ];
}

function field({ name, node, isRequired, isList, isTextToo }: Parameter, types: Types): readonly string[] {
  const isPointer = !isRequired && ["boolean", "number"].includes(jsonTypeOf(node));
  const type = isTextToo ? "any" : `${isList ? "[]" : isPointer ? "*" : ""}${typeOf(node, types, typeWords)}`;
  return [
    ...comment([
      `${pascal(name)} is ${isRequired ? "needed" : "optional"}${isPointer ? ", and left out where it is nil" : ""}${isTextToo ? "; a text, or a value of its type" : ""}.`,
    ]),
    `${pascal(name)} ${type}`,
  ];
}

const object = (members: readonly Member[]) => within("map[string]any{", "}", members, (name) => `${string(name)}: `);

const code: Parameters<typeof emitShape>[1] = {
  scalar,
  given: ({ name, isRequired, isTextToo, default: otherwise }) => {
    const part = `parts.${pascal(name)}`;
    if (otherwise !== undefined) return `givenOr(${part}, ${scalar(otherwise)})`;
    return `${isRequired || isTextToo ? "plain" : "given"}(${part})`;
  },
  object: (members, isOptional) => breakable(isOptional ? "someOf(" : "present(", ")", [object(members)]),
  wrapped: (value, key, constants) => breakable("wrapped(", ")", [value, object(constants), string(key)]),
};
