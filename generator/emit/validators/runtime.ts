import { everyLocation, type Location } from "../../lower/locations.ts";
import { preamble } from "../quoting.ts";
import { indicesOf } from "./finding.ts";

/** How many findings are kept: more are of no use, and a hostile value has millions. */
export const mostFindings = 50;

/** Of a text with more UTF-16 units than this, only the length is checked. */
export const longestRead = 16_384;

/** The rules of a text beyond its length and its patterns, one bit each. */
export const textFlags = { notBlank: 1, noEdgeWhiteSpace: 2 } as const;

/**
 * Emits the functions that the checks of all schemas share. Their last
 * parameters are the indices in the lists around a location.
 *
 * Nothing is allocated while a value is valid: JSON Pointers are made from the
 * paths of the fields only for findings.
 */
export function emitRuntime(roots: readonly Location[], sources: string): string {
  const indices = longest([...roots.flatMap((root) => [...everyLocation(root)].map(indicesOf))]);
  const indexParameters = indices.map((index) => `, ${index}`).join("");
  return `${preamble(sources)}
export const mostFindings = ${mostFindings};
const pair = /[\\ud800-\\udbff][\\udc00-\\udfff]/;

export function codePoints(text) {
  if (!pair.test(text)) return text.length;
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
}

export function typeOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

export function shown(value) {
  return typeof value === "string" || Number.isFinite(value) ? value : typeOf(value);
}

export function add(found, field, keyword, actual, after${indexParameters}) {
  const path = field.path${indices.map((index) => `.replace("~i", ${index})`).join("")} + after;
  const finding = { field, keyword, path, actual };
  if (found === undefined) return [finding];
  if (found.length < ${mostFindings}) found.push(finding);
  return found;
}

export function wrongType(value, found, field${indexParameters}) {
  return add(found, field, "type", typeOf(value), ""${indexParameters});
}

export function missing(found, field${indexParameters}) {
  return add(found, field, "required", undefined, ""${indexParameters});
}

export function unknown(key, found, field${indexParameters}) {
  return add(found, field, "additionalProperties", key, "/" + key.replaceAll("~", "~0").replaceAll("/", "~1")${indexParameters});
}

export function isFull(found) {
  return found !== undefined && found.length >= ${mostFindings};
}

export function isRepeated(keys, last) {
  const key = keys[last];
  if (typeof key !== "string") return false;
  for (let at = 0; at < last; at += 1) if (keys[at] === key) return true;
  return false;
}

export function totalOf(lists, length) {
  let total = 0;
  for (let at = 0; at < length; at += 1) if (Array.isArray(lists[at])) total += lists[at].length;
  return total;
}

function isSign(code) {
  return code > 0x20 && code < 0x7f;
}

export function text(value, found, field, min, max, flags${indexParameters}) {
  if (typeof value !== "string") return wrongType(value, found, field${indexParameters});
  const { length } = value;
  if (length < 2 * min && codePoints(value) < min) {
    found = add(found, field, "minLength", codePoints(value), ""${indexParameters});
    if (length === 0) return found;
  }
  if (length > max && (length > 2 * max || codePoints(value) > max)) {
    found = add(found, field, "maxLength", length > ${longestRead} ? undefined : codePoints(value), ""${indexParameters});
    if (length > ${longestRead}) return found;
  }
  if (!value.isWellFormed()) found = add(found, field, "x-wellFormed", undefined, ""${indexParameters});
  if (flags !== 0 && !(isSign(value.charCodeAt(0)) && isSign(value.charCodeAt(length - 1)))) {
    const trimmed = value.trim();
    if (flags & ${textFlags.notBlank} && trimmed === "") found = add(found, field, "x-notBlank", undefined, ""${indexParameters});
    if (flags & ${textFlags.noEdgeWhiteSpace} && trimmed !== value) found = add(found, field, "x-noEdgeWhiteSpace", undefined, ""${indexParameters});
  }
  return found;
}
`;
}

/** Emits the types of what the library uses of the shared functions. */
export function emitRuntimeTypes(sources: string): string {
  return `${preamble(sources)}
/** How many findings are kept at most. */
export declare const mostFindings: ${mostFindings};

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;
`;
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((most, some) => (some.length > most.length ? some : most), []);
}
