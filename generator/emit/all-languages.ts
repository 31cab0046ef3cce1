import type { Artefacts } from "../load/disk.ts";
import { go } from "./go/go.ts";
import { java } from "./java/java.ts";
import { modelOf, type Parts } from "./languages/model.ts";
import { emitPackage, type Language } from "./languages/package.ts";
import { php } from "./php/php.ts";
import { python } from "./python/python.ts";

/** Every language that has a package. */
const languages: readonly Language[] = [go, java, php, python];

/** Emits the packages of all languages. */
export function emitLanguages(parts: Parts): Artefacts {
  const model = modelOf(parts);
  return new Map(languages.flatMap((language) => [...emitPackage(language, model)]));
}
