import { isObject } from "../../message/json.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";

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

/** A phone number as some programs write it. */
const writtenNumber = /^\+?\d[\d ()-]*$/;

/** A phone number: its digits, as Meta writes it. Another text, such as the id of a group, is kept as it is. */
export function phoneNumberIn(value: unknown, name: string): string | undefined {
  const text = textIn(value, name);
  return text !== undefined && writtenNumber.test(text) ? text.replaceAll(/\D/g, "") : text;
}

/** A text member, as {@link textOf} reads it. */
export function textIn(value: unknown, name: string): string | undefined {
  return textOf(memberOf(value, name));
}

/** A number, or a text that is one. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** From here on, a time is in milliseconds: in seconds, it would be the year 5138. */
const milliseconds = 1e11;

/** A date and time of ISO 8601 with its zone: without one, it would be another moment on another machine. */
const isoTime = /^([1-9]\d{3}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Reads a time: since 1970 in seconds, as Meta writes it, or in milliseconds; or a text of ISO 8601. */
export function timeOf(timestamp: unknown): Date | undefined {
  const at = new Date((typeof timestamp === "string" ? isoMilliseconds(timestamp) : undefined) ?? millisecondsOf(timestamp));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** `undefined` for another text; not a number for a day that its month does not have. */
function isoMilliseconds(text: string): number | undefined {
  const [, date, day] = isoTime.exec(text) ?? [];
  if (date === undefined) return undefined;
  return new Date(date).getUTCDate() === Number(day) ? Date.parse(text) : Number.NaN;
}

function millisecondsOf(timestamp: unknown): number {
  const number = numberOf(timestamp) ?? Number.NaN;
  return Math.abs(number) < milliseconds ? number * 1000 : number;
}

export function withoutUndefined<Value extends object>(value: Value): { [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) kept[name] = member;
  return unsafeCast(kept);
}
