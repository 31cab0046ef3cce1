import type { Builder, Parameter, Shape } from "../languages/builders.ts";
import type { Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import type { Types } from "../languages/types.ts";
import { referenceTo } from "./types.ts";
import { comment, go, pascal, string } from "./words.ts";

/** The file with a function for each kind of message. */
export function emitBuilders({ builders, types }: Model): string {
  return go(["package kaleyrawhatsapp", ...builders.flatMap((builder) => ["", ...functionOf(builder, types)])]);
}

function functionOf(builder: Builder, types: Types): Code {
  const name = pascal(builder.name);
  return [
    ...comment([
      `${name}Parts is what a message is made of: ${builder.description}`,
      "A part with its zero value is left out, where a message does not need it.",
    ]),
    `type ${name}Parts struct {`,
    builder.parameters.flatMap((parameter) => [
      ...comment([
        `${pascal(parameter.name)} is ${parameter.isRequired ? "needed" : "optional"}${parameter.isTextToo ? "; a text, or a value of its type" : ""}.`,
      ]),
      `${pascal(parameter.name)} ${typeOf(parameter, types)}`,
    ]),
    "}",
    "",
    ...comment([`New${name} makes a message: the request as encoding/json would decode it, and every issue; none where it breaks no rule.`]),
    `func New${name}(parts ${name}Parts) (map[string]any, []Issue) {`,
    [`message := ${value(builder.message)}`, `return message, Validate${pascal(builder.schemaName)}(message)`],
    "}",
  ];
}

function typeOf(parameter: Parameter, types: Types): string {
  if (parameter.isTextToo) return "any";
  return `${parameter.isList ? "[]" : ""}${referenceTo(parameter.node, types)}`;
}

function value(shape: Shape): string {
  if (shape.shape === "constant") return string(shape.value);
  if (shape.shape === "object") {
    const members = shape.members.map(({ name, shape: inner }) => `${string(name)}: ${value(inner)}`);
    return `${shape.isOptional ? "someOf" : "present"}(map[string]any{${members.join(", ")}})`;
  }
  const { parameter, wrap } = shape;
  const part = `parts.${pascal(parameter.name)}`;
  const given =
    parameter.default === undefined
      ? parameter.isRequired || parameter.isTextToo
        ? `plain(${part})`
        : `given(${part})`
      : `givenOr(${part}, ${string(parameter.default)})`;
  if (wrap === undefined) return given;
  const constants = Object.entries(wrap.constants).map(([name, constant]) => `${string(name)}: ${string(constant)}`);
  return `wrapped(${given}, map[string]any{${constants.join(", ")}}, ${string(wrap.key)})`;
}
