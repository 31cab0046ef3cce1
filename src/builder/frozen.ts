import { typed } from "../type-level/seam.ts";

/** Freezes an object and everything in it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** A copy of an object and of the objects directly in it, so that nobody else holds what a builder keeps. */
export function copyOfTwoLevels<Value extends object>(value: Value): Value {
  return typed(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isObject(inner) ? { ...inner } : inner])));
}

/** Whether a value is an object, and not a list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
