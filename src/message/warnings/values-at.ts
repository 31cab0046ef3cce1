import { isObject } from "../json.ts";

type Found = readonly [pointer: string, value: unknown];

/**
 * The values of a message at the path of a field, each with its JSON Pointer:
 * one, none, or one for each item of a list, where the path has `~i`.
 */
export function valuesAt(message: unknown, path: string): readonly Found[] {
  const found: Found[] = [];
  collect(message, path.split("/"), 1, "", found);
  return found;
}

/** Collects in one list, because each warning looks up every field of every message. */
function collect(value: unknown, steps: readonly string[], at: number, pointer: string, found: Found[]): void {
  const step = steps[at];
  if (step === undefined) {
    if (value !== undefined) found.push([pointer, value]);
  } else if (Array.isArray(value)) {
    if (step === "~i") for (const [index, item] of value.entries()) collect(item, steps, at + 1, `${pointer}/${index}`, found);
  } else if (isObject(value) && Object.hasOwn(value, step)) {
    collect(value[step], steps, at + 1, `${pointer}/${step}`, found);
  }
}
