/** Whether a value is an object, and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where Meta's interactive object stands in the request. */
export const interactivePath = "/messaging_object/interactive";
