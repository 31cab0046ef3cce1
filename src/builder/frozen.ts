import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";

/** A frozen copy of an object, so that the caller cannot change what a builder keeps. Other values are returned as they are. */
export function frozenCopy<Value>(value: Value): Value {
  return isObject(value) ? Object.freeze({ ...value }) : value;
}

/** A frozen copy of an object and of the objects directly in it. Other values are returned as they are. */
export function frozenCopyOfTwoLevels<Value>(value: Value): Value {
  return isObject(value) ? unsafeCast(Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])))) : value;
}
