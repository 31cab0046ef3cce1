import { isObject } from "../is-object.ts";
import { typed } from "../type-level/seam.ts";

/** A frozen copy of an object, so that nobody else holds what a builder keeps; anything else as it is. */
export function frozenCopy<Value>(value: Value): Value {
  return isObject(value) ? Object.freeze({ ...value }) : value;
}

/** A frozen copy of an object and of the objects directly in it; anything else as it is. */
export function frozenCopyOfTwoLevels<Value>(value: Value): Value {
  return isObject(value) ? typed(Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])))) : value;
}
