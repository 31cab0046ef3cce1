/** Whether a value is an object but not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON Pointer of Meta's `interactive` object in a request. */
export const interactivePath = "/messaging_object/interactive";

/** Where a request has what a value looks like: an interactive object, a messaging object, or the whole of it. */
export function pathOf(json: unknown): "" | "/messaging_object" | typeof interactivePath {
  const has = (name: string): boolean => isObject(json) && Object.hasOwn(json, name);
  if (has("messaging_object")) return "";
  return has("action") || has("body") ? interactivePath : has("interactive") || has("messaging_product") ? "/messaging_object" : "";
}
