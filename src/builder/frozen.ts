import { unsafeCast } from "../type-level/unsafe-cast.ts";

/**
 * A frozen copy of an object or a list, and of the objects and lists in it down
 * to this depth, so that the caller cannot change what a builder keeps. Other
 * values are returned as they are. -1 means every depth: only for a value that
 * passed a check, because one that nothing has checked may contain itself.
 */
export function frozenCopy<Value>(value: Value, depth = 1): Value {
  return depth === 0 || typeof value !== "object" || value === null ? value : unsafeCast(Object.freeze(copyOf(value, depth - 1)));
}

/** In a function of its own: one with a function inside allocates for it, even where it is not reached. */
function copyOf(value: object, depth: number): object {
  if (Array.isArray(value)) return value.map((inner) => frozenCopy(inner, depth));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner, depth)]));
}
