import { isObject } from "../message/json.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";

/** The members of an object of a stranger's making; none where it is no object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? Object.fromEntries(Object.entries(value)) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something: Kaleyra writes an empty one where there is none. Some who write a callback anew write a number for digits. */
export function textOf(value: unknown): string | undefined {
  if (Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The members that are there. */
export function present<Value extends object>(value: Value): { [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  return unsafeCast(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)));
}

/** The body of a request as it was received: already parsed, or as text or bytes. */
export function parsed(body: unknown): unknown {
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
