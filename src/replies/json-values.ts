import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { checkSize } from "./bounds.ts";
import { quoteNumbers } from "./quote-numbers.ts";

/** A member of an untrusted object itself, without those that it inherits; `undefined` when there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * A text that is not empty: Kaleyra writes "" for a missing value. Programs that
 * forward a callback may turn digits into a number. A parsed one is read as text
 * only if it is an integer that a double holds exactly.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "bigint" || (Number.isSafeInteger(value) && !Object.is(value, -0))) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function withoutUndefined<Value extends object>(value: Value): { [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  return unsafeCast(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)));
}

/**
 * Parses JSON given as text or bytes, in which numbers become texts that keep
 * their digits, and returns anything else unchanged. `undefined` when the text is
 * not JSON.
 *
 * @throws {@link TooLarge} for text and bytes that are larger than any callback.
 */
export function parseIfText(body: unknown): unknown {
  if (typeof body !== "string" && !isBytes(body)) return body;
  checkSize(typeof body === "string" ? body.length : body.byteLength);
  try {
    return JSON.parse(quoteNumbers(typeof body === "string" ? body.replace(/^\uFEFF/, "") : new TextDecoder().decode(body)));
  } catch {
    return undefined;
  }
}

function isBytes(body: unknown): body is ArrayBuffer | ArrayBufferView {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}
