import type { Builder, Parameter, Shape } from "../languages/builders.ts";
import { type Breakable, breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import type { Types } from "../languages/types.ts";
import { referenceTo } from "./types.ts";
import { docstring, python, snake, string } from "./words.ts";

/** The module with a function for each kind of message. */
export function emitBuilders({ builders, types, schemas }: Model): string {
  if (builders.length === 0) return '"""There is no kind of message that a function could make."""\n';
  const code = python(builders.flatMap((builder) => ["", "", ...functionOf(builder, types)]));
  const requests = builders.map(({ schemaName }) => schemaName);
  const names = types.all.map(({ name }) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const imports = python([
    "from __future__ import annotations",
    "",
    "from collections.abc import Sequence",
    "",
    ...schemas.filter(({ name }) => requests.includes(name)).map(({ name }) => `from . import _${snake(name)}`),
    "from ._made import made, present, wrapped",
    breakable("from ._types import (", [...names].sort(), ")"),
  ]);
  return `"""Plain functions that make a message of each kind."""\n\n${imports}${code}`;
}

function functionOf(builder: Builder, types: Types): Code {
  const request = types.all.find(({ node }) => node === builder.root)?.name as string;
  const parameters = builder.parameters.map((parameter) => `${snake(parameter.name)}: ${typeOf(parameter, types)}`);
  return [
    breakable(`def ${snake(builder.name)}(`, ["*", ...parameters], `) -> ${request}:`),
    [
      ...docstring([`Makes a message: ${builder.description}`, "Raises MessageError, with every issue, where it breaks a rule."]),
      breakable(`message: ${request} = made(`, [`_${snake(builder.schemaName)}.check`, value(builder.message)], ")"),
      "return message",
    ],
  ];
}

function typeOf(parameter: Parameter, types: Types): string {
  const type = referenceTo(parameter.node, types);
  const whole = parameter.isList ? `Sequence[${type}]` : parameter.isTextToo ? `str | ${type}` : type;
  if (parameter.isRequired) return whole;
  return parameter.default === undefined ? `${whole} | None = None` : `${whole} = ${string(parameter.default)}`;
}

function value(shape: Shape): string | Breakable {
  if (shape.shape === "constant") return string(shape.value);
  if (shape.shape === "object") {
    const members = shape.members.map(({ name, shape: inner }) => breakable(`${string(name)}: `, [value(inner)], ""));
    return breakable("present(", [breakable("{", members.map(joined), "}"), ...(shape.isOptional ? ["is_optional=True"] : [])], ")");
  }
  const { parameter, wrap } = shape;
  if (wrap === undefined) return snake(parameter.name);
  const constants = Object.entries(wrap.constants).map(([name, constant]) => `${string(name)}: ${string(constant)}`);
  return breakable("wrapped(", [snake(parameter.name), breakable("{", constants, "}"), string(wrap.key)], ")");
}

/** A member and its value on the same line. */
function joined({ before, parts: [inner] }: Breakable): string | Breakable {
  return typeof inner === "object" ? { ...inner, before: before + inner.before } : `${before}${inner}`;
}
