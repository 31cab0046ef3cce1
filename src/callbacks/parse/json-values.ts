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

/** Reads a time since 1970, given in seconds, as Meta does, or in milliseconds. */
export function timeOf(timestamp: unknown): Date | undefined {
  const number = numberOf(timestamp);
  if (number === undefined) return undefined;
  const at = new Date(Math.abs(number) < milliseconds ? number * 1000 : number);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

export function withoutUndefined<Value extends object>(value: Value): { [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) kept[name] = member;
  return unsafeCast(kept);
}
