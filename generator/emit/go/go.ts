import type { Language } from "../languages/package.ts";
import { dialectFor } from "./checks.ts";
import { emitBuilder, emitValidator } from "./functions.ts";
import { emitTypes } from "./types.ts";
import { layout } from "./words.ts";

export const go: Language = {
  name: "go",
  layout,
  /** What Go's tools take for generated code. */
  notice: (from) => `// Code generated from ${from} by generator/main.ts; DO NOT EDIT.\n\n`,
  dialect: dialectFor,
  parts: ({ schemas, builders, types }) => ({
    types: emitTypes(types),
    builders: builders.flatMap((builder) => emitBuilder(builder, types)),
    validators: schemas.flatMap(emitValidator),
  }),
};
