import { checkSize, Unreadable } from "./bounds.ts";
import { memberOf } from "./json-values.ts";
import { quoteNumbers } from "./quote-numbers.ts";

/** Wrappers around the JSON of a callback that are taken off: an event of AWS Lambda, a Buffer as JSON, JSON as bytes, JSON as text in JSON. */
const maxWrappers = 6;

/**
 * The parsed JSON of a callback, whatever it is wrapped in. In what was text or
 * bytes, a number whose digits would change is a text.
 *
 * @throws {@link Unreadable} for what is not JSON, was not read yet, or is larger than any callback.
 */
export function readBody(body: unknown): object {
  let value = body;
  for (let wrappers = 0; wrappers < maxWrappers; wrappers += 1) {
    const inner = unwrapped(value);
    if (inner === value) break;
    value = inner;
  }
  if (typeof value !== "object" || value === null) throw new Unreadable("not-json");
  if (isNotRead(value)) throw new Unreadable("not-read");
  return value;
}

function unwrapped(value: unknown): unknown {
  if (typeof value === "string") return parse(value);
  if (isBytes(value)) return textOfBytes(value);
  if (memberOf(value, "type") === "Buffer") return bytesIn(memberOf(value, "data")) ?? value;
  const isBase64 = memberOf(value, "isBase64Encoded");
  if (typeof isBase64 !== "boolean") return value;
  const body = memberOf(value, "body");
  return isBase64 && typeof body === "string" ? bytesOfBase64(body) : body;
}

function parse(text: string): unknown {
  checkSize(text.length);
  try {
    return JSON.parse(quoteNumbers(text.replace(/^\uFEFF/, "")));
  } catch {
    throw new Unreadable("not-json");
  }
}

/** Parses a member that a program may have forwarded as JSON in a text; `undefined` when the text is not JSON. */
export function parseIfText(member: unknown): unknown {
  if (typeof member !== "string") return member;
  checkSize(member.length);
  try {
    return JSON.parse(quoteNumbers(member));
  } catch {
    return undefined;
  }
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function textOfBytes(bytes: ArrayBuffer | ArrayBufferView): string {
  checkSize(bytes.byteLength);
  return new TextDecoder().decode(bytes);
}

function bytesIn(list: unknown): Uint8Array | undefined {
  if (!Array.isArray(list)) return undefined;
  checkSize(list.length);
  return Uint8Array.from(list, Number);
}

function bytesOfBase64(text: string): Uint8Array {
  checkSize(text.length);
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new Unreadable("not-json");
  }
}

/** Whether a value is a request, a response, a stream or a promise: none of them is the callback itself. */
function isNotRead(value: object): boolean {
  return ["then", "text", "arrayBuffer", "pipe", "getReader"].some((name) => typeof Reflect.get(value, name) === "function");
}
