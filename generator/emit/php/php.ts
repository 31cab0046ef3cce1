import type { Language } from "../languages/package.ts";
import { checkClass, dialectFor } from "./checks.ts";
import { emitBuilder, emitValidator } from "./functions.ts";
import { emitTypes } from "./types.ts";
import { layout } from "./words.ts";

export const php: Language = {
  name: "php",
  layout,
  notice: (from, file) =>
    file.endsWith(".json") ? "" : `\n// @generated from ${from} by generator/main.ts.\n// Do not edit. Change it there, then run: npm run generate\n`,
  dialect: dialectFor,
  parts: ({ schemas, builders, types }) => ({
    imports: schemas.map(({ name }) => `use KaleyraWhatsapp\\Internal\\${checkClass(name)};`).sort(),
    types: emitTypes(types),
    validators: schemas.flatMap(emitValidator),
    builders: builders.flatMap((builder) => emitBuilder(builder, types)),
  }),
};
