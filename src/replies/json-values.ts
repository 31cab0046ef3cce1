import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";

/** The members of an untrusted object; empty when the value is not an object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? Object.fromEntries(Object.entries(value)) : {};
}

/** The items of an array; empty when the value is not an array. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty: Kaleyra writes "" for a missing value. Programs that forward a callback may turn digits into a number, which is read as text. */
export function textOf(value: unknown): string | undefined {
  if (Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function withoutUndefined<Value extends object>(value: Value): { [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  return unsafeCast(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)));
}

/** Parses JSON given as text or bytes, and returns anything else unchanged; `undefined` when the text is not JSON. */
export function parseIfText(body: unknown): unknown {
  if (typeof body !== "string" && !isBytes(body)) return body;
  try {
    return JSON.parse(typeof body === "string" ? body.replace(/^\uFEFF/, "") : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function isBytes(body: unknown): body is ArrayBuffer | ArrayBufferView {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}
