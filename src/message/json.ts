/** Whether a value is an object but not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON Pointer of Meta's `interactive` object in a request. */
export const interactivePath = "/messaging_object/interactive";
