// @generated from schema/api-response.schema.json, schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/message-callback.schema.json, schema/not-sent-callback.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json, schema/status-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

export const mostFindings = 50;
const pair = /[\ud800-\udbff][\udc00-\udfff]/;

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

export function add(found, field, keyword, actual, after, $i0, $i1) {
  const path = field.path.replace("~i", $i0).replace("~i", $i1) + after;
  const finding = { field, keyword, path, actual };
  if (found === undefined) return [finding];
  if (found.length < 50) found.push(finding);
  return found;
}

export function wrongType(value, found, field, $i0, $i1) {
  return add(found, field, "type", typeOf(value), "", $i0, $i1);
}

export function missing(found, field, $i0, $i1) {
  return add(found, field, "required", undefined, "", $i0, $i1);
}

export function unknown(key, found, field, $i0, $i1) {
  return add(found, field, "additionalProperties", key, "/" + key.replaceAll("~", "~0").replaceAll("/", "~1"), $i0, $i1);
}

export function isFull(found) {
  return found !== undefined && found.length >= 50;
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

export function text(value, found, field, min, max, flags, $i0, $i1) {
  if (typeof value !== "string") return wrongType(value, found, field, $i0, $i1);
  const { length } = value;
  if (length < 2 * min && codePoints(value) < min) {
    found = add(found, field, "minLength", codePoints(value), "", $i0, $i1);
    if (length === 0) return found;
  }
  if (length > max && (length > 2 * max || codePoints(value) > max)) {
    found = add(found, field, "maxLength", length > 16384 ? undefined : codePoints(value), "", $i0, $i1);
    if (length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, field, "x-wellFormed", undefined, "", $i0, $i1);
  if (flags !== 0 && !(isSign(value.charCodeAt(0)) && isSign(value.charCodeAt(length - 1)))) {
    const trimmed = value.trim();
    if (flags & 1 && trimmed === "") found = add(found, field, "x-notBlank", undefined, "", $i0, $i1);
    if (flags & 2 && trimmed !== value) found = add(found, field, "x-noEdgeWhiteSpace", undefined, "", $i0, $i1);
  }
  return found;
}
