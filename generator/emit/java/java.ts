import type { Language } from "../languages/package.ts";
import { dialect } from "./checks.ts";
import { emitBuilder, emitOptions, emitValidators } from "./functions.ts";
import { emitTypes } from "./types.ts";
import { layout } from "./words.ts";

export const java: Language = {
  name: "java",
  layout,
  notice: (from, file) => {
    const text = `Generated from ${from} by generator/main.ts; do not edit.`;
    return file.endsWith(".xml") ? `<!-- ${text} -->\n` : `// ${text}\n\n`;
  },
  dialect: () => dialect,
  parts: (model) => ({
    types: emitTypes(model.types),
    validators: model.schemas.flatMap(emitValidators),
    options: model.builders.flatMap((builder) => emitOptions(builder, model.types)),
    builders: model.builders.flatMap((builder) => emitBuilder(builder, model.types)),
  }),
};
