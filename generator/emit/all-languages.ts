import type { Artefacts } from "../load/disk.ts";
import { emitGo } from "./go/go.ts";
import { emitJava } from "./java/java.ts";
import { type Model, modelOf, type Parts } from "./languages/model.ts";
import { emitPhp } from "./php/php.ts";
import { emitPython } from "./python/python.ts";

/** Every language that has a package: each emits what is in the folder of its name. */
const emitters: readonly ((model: Model) => Artefacts)[] = [emitGo, emitJava, emitPhp, emitPython];

/** Emits the packages of all languages. */
export function emitLanguages(parts: Parts): Artefacts {
  const model = modelOf(parts);
  return new Map(emitters.flatMap((emit) => [...emit(model)]));
}
