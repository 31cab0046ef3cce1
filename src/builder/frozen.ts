import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";

/** A frozen copy of an object, so that nobody else holds what a builder keeps; anything else as it is. */
export function frozenCopy<Value>(value: Value): Value {
  return isObject(value) ? Object.freeze({ ...value }) : value;
}

/** A frozen copy of an object and of the objects directly in it; anything else as it is. */
export function frozenCopyOfTwoLevels<Value>(value: Value): Value {
  return isObject(value) ? unsafeCast(Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])))) : value;
}
