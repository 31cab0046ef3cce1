/** A deep copy with another value at a JSON Pointer; `undefined` removes the property. */
export function withAt<Value>(value: Value, pointer: string, replacement: unknown): Value {
  const copy = structuredClone(value);
  const path = steps(pointer);
  const last = path.pop() as string;
  const parent = path.reduce((inner, step) => inner[step] as Record<string, unknown>, copy as Record<string, unknown>);
  if (replacement === undefined) delete parent[last];
  else parent[last] = replacement;
  return copy;
}

function steps(pointer: string): string[] {
  return pointer.split("/").slice(1);
}
