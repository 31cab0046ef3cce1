import { unsafeCast } from "../type-level/unsafe-cast.ts";

/**
 * A frozen copy of an object or a list, so that the caller cannot change what a
 * builder keeps, and of those in it down to this depth. Other values are
 * returned as they are. -1 means all, which is only for a value that is known
 * to end, because it passed a check.
 */
export function frozenCopy<Value>(value: Value, depth = 1): Value {
  return depth === 0 || typeof value !== "object" || value === null ? value : unsafeCast(Object.freeze(copyOf(value, depth - 1)));
}

/** In a function of its own: one with a function inside allocates for it, even where it is not reached. */
function copyOf(value: object, depth: number): object {
  if (Array.isArray(value)) return value.map((inner) => frozenCopy(inner, depth));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner, depth)]));
}
