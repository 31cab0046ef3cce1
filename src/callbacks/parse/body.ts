import { checkSize, maxSize, Unreadable } from "./bounds.ts";
import { memberOf } from "./json-values.ts";
import { isExact, isPlain, quoteNumbers } from "./quote-numbers.ts";

/** A value of a callback in two readings; the same value where they do not differ. */
export interface Json {
  /** To read texts from: a number in place of a text keeps its digits, because all but plain integers are texts. */
  readonly read: unknown;
  /** As it came; only a number that JavaScript would change is a text. */
  readonly raw: unknown;
}

/** Wrappers around the JSON of a callback that are taken off: an event of AWS Lambda, a Buffer as JSON, JSON as bytes, JSON as text in JSON. */
const maxWrappers = 6;

/**
 * The parsed JSON of a callback, whatever it is wrapped in.
 *
 * @throws {@link Unreadable} for what is not JSON, was not read yet, or is larger than any callback.
 */
export function readBody(body: unknown): Json {
  let json = sameInBoth(body);
  for (let wrappers = 0; wrappers < maxWrappers; wrappers += 1) {
    const inner = unwrapped(json.read);
    if (inner === undefined) break;
    json = inner;
  }
  if (typeof json.read !== "object" || json.read === null) throw new Unreadable("not-json");
  if (isNotRead(json.read)) throw new Unreadable("not-read");
  return json;
}

/** What a wrapper holds; `undefined` for what is no wrapper. */
function unwrapped(value: unknown): Json | undefined {
  if (typeof value === "string") return parse(value);
  if (isBytes(value)) return sameInBoth(textOfBytes(value));
  if (memberOf(value, "type") === "Buffer") {
    const bytes = bytesIn(memberOf(value, "data"));
    return bytes && sameInBoth(bytes);
  }
  const isBase64 = memberOf(value, "isBase64Encoded");
  if (typeof isBase64 !== "boolean") return undefined;
  const body = memberOf(value, "body");
  return sameInBoth(isBase64 && typeof body === "string" ? bytesOfBase64(body) : body);
}

function sameInBoth(value: unknown): Json {
  return { read: value, raw: value };
}

function parse(text: string): Json {
  checkSize(text.length);
  try {
    return parsed(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Unreadable("not-json");
  }
}

/** A member that a program may have forwarded as JSON in a text; `undefined` when the text is not JSON. */
export function parseIfText(member: Json): Json {
  if (typeof member.read !== "string") return member;
  checkSize(member.read.length);
  try {
    return parsed(member.read);
  } catch {
    return sameInBoth(undefined);
  }
}

function parsed(text: string): Json {
  const quoted = quoteNumbers(text, isPlain);
  const read: unknown = JSON.parse(quoted);
  if (quoted === text) return sameInBoth(read);
  const quotedLess = quoteNumbers(text, isExact);
  return { read, raw: quotedLess === quoted ? read : JSON.parse(quotedLess) };
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

/** How many characters of base64 the longest callback takes. */
const longestBase64 = Math.ceil(maxSize / 3) * 4;

function bytesOfBase64(text: string): Uint8Array {
  if (text.length > longestBase64) throw new Unreadable("too-large");
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
