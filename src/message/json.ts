/** Whether a value is an object but not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON Pointer of Meta's `interactive` object in a request. */
export const interactivePath = "/messaging_object/interactive";

/** A property → where a request has the object with it. Of several, the first decides. */
export const placeOf = {
  messaging_object: "",
  action: interactivePath,
  body: interactivePath,
  interactive: "/messaging_object",
  messaging_product: "/messaging_object",
} as const;

/** Where a request has what a value looks like: an interactive object, a messaging object, or the whole of it. */
export function pathOf(json: unknown): "" | "/messaging_object" | typeof interactivePath {
  if (!isObject(json)) return "";
  const found = Object.entries(placeOf).find(([name]) => Object.hasOwn(json, name));
  return found === undefined ? "" : found[1];
}
