/**
 * The values of a message at the path of a field, each with its JSON Pointer:
 * one, none, or one for each item of a list, where the path has `~i`.
 */
export function valuesAt(message: unknown, path: string): readonly (readonly [pointer: string, value: unknown])[] {
  const steps = path.split("/").slice(1);
  return steps.reduce<readonly (readonly [string, unknown])[]>(
    (found, step) => found.flatMap(([pointer, value]) => inside(value, step).map(([name, inner]) => [`${pointer}/${name}`, inner] as const)),
    [["", message]],
  );
}

function inside(value: unknown, step: string): readonly (readonly [string | number, unknown])[] {
  if (step === "~i") return Array.isArray(value) ? value.map((item, index) => [index, item] as const) : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return [];
  const inner = Reflect.get(value, step);
  return inner === undefined ? [] : [[step, inner]];
}
