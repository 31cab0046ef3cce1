/** The member of a JSON value at the end of some steps, or `undefined`. Never throws, and reads no inherited member. */
export function pick(value: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce((parent, name) => Object.getOwnPropertyDescriptor(Object(parent), name)?.value, value);
}

/** The text at the end of some steps; empty where there is none. */
export function pickText(value: unknown, ...steps: readonly string[]): string {
  const picked = pick(value, ...steps);
  return typeof picked === "string" ? picked : "";
}
