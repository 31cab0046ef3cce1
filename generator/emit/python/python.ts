import { breakable, type Code } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import type { Language } from "../languages/package.ts";
import { emitBuilder } from "./builders.ts";
import { dialect } from "./checks.ts";
import { emitTypes } from "./types.ts";
import { checksModule, docstring, layout, snake, typeName, width } from "./words.ts";

export const python: Language = {
  name: "python",
  layout,
  notice: (from, file) =>
    file === "py.typed" ? "" : `# @generated from ${from} by generator/main.ts.\n# Do not edit. Change it there, then run: npm run generate\n\n`,
  dialect: () => dialect,
  parts: (model) => {
    const { schemas, builders, types } = model;
    const exported = (module: string, names: readonly string[]): Code =>
      names.flatMap((name) => {
        const [start, line] = [`from .${module} import `, `${name} as ${name}`];
        return start.length + line.length <= width ? [start + line] : [`${start}(`, [`${line},`], ")"];
      });
    return {
      imports: schemas.map(({ name }) => `from . import ${checksModule(name)}`),
      typeImports: types.all.map(({ name }) => `from ._types import ${typeName(name)}`),
      types: emitTypes(types),
      builders: builders.flatMap((builder) => emitBuilder(builder, types)),
      validators: schemas.flatMap(validator),
      exports: [
        ...exported(
          "_builders",
          builders.map(({ name }) => snake(name)),
        ),
        ...exported(
          "_types",
          types.all.map(({ name }) => typeName(name)),
        ),
        ...exported("_validate", ["validate", ...schemas.map(({ name }) => `validate_${snake(name)}`)]),
      ],
    };
  },
};

function validator({ name, description, isRequest }: SchemaModel): Code {
  return [
    ...["", ""],
    breakable(`def validate_${snake(name)}(`, ") -> list[Issue]:", ["value: object", "*", "allow_unknown: bool = False"]),
    [
      ...docstring([`Every issue of a value${isRequest ? " as a request" : ""}: ${description}`]),
      `return issues_of${isRequest ? "_request" : ""}(${checksModule(name)}.check, value, allow_unknown)`,
    ],
  ];
}
