import { meanings } from "../../generated/service.ts";
import { checkResponseCode, checkResponseMessageId } from "../../generated/validators.js";
import type { Meaning } from "../type-level/artefact-types.ts";

/** What stands in an answer in Kaleyra's own form. */
export interface Answer {
  /** Left out where it is nothing that Kaleyra would call a code. */
  readonly code: string | undefined;
  readonly messageId: string | undefined;
  readonly description: string | undefined;
  readonly error: Readonly<Record<string, string>>;
}

/** An answer that says by its code what happened. */
export type CodedAnswer = Answer & { readonly code: string };

/** What Kaleyra's codes look like: a few letters and a number. Anything else in their place may be text of the message, sent back, and codes are printed. */
const plainCode = /^[A-Za-z]{1,8}-?\d{1,8}$/;

/** Longer than any code and any sentence that Kaleyra has; the rest is cut. */
const longestKept = 1000;

/**
 * Reads an answer in Kaleyra's form; `undefined` where it is none. `hide`
 * takes secrets out of words that came over the network.
 */
export function readAnswer(text: string, hide: (text: string) => string): Answer | undefined {
  const body = parse(text);
  const { code, message, data, error } = membersOf(body);
  if (checkResponseCode(code) !== undefined) return undefined;
  const { message_id: messageId } = membersOf(data);
  const kept = (value: unknown): string => hide(String(value)).slice(0, longestKept);
  return {
    code: plainCode.test(kept(code)) ? kept(code) : undefined,
    messageId: checkResponseMessageId(messageId) === undefined ? kept(messageId) : undefined,
    description: typeof message === "string" ? kept(message) : undefined,
    error: Object.fromEntries(
      Object.entries(membersOf(error)).map(([key, value]) => [kept(key), kept(typeof value === "string" ? value : JSON.stringify(value))]),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with it would quote it.
    return undefined;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * What a code means. `WA401` and `WA-401` are two spellings of three meanings:
 * the spelling and the key in `error` decide together, and where the spelling
 * is another, the key alone.
 */
export function meaningOf({ code, error }: CodedAnswer): Meaning | undefined {
  const alike = meanings.filter((meaning: Meaning) => normalised(meaning.code) === normalised(code));
  const same = alike.filter((meaning) => meaning.code === code);
  const byKey = (meaning: Meaning): boolean => meaning.errorKey !== undefined && Object.hasOwn(error, meaning.errorKey);
  return same.find(byKey) ?? alike.find(byKey) ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Whether a code is documented, and not for a failure of Kaleyra's own, whatever it means. */
export function isDocumentedRefusal({ code }: CodedAnswer): boolean {
  return meanings.some((meaning: Meaning) => normalised(meaning.code) === normalised(code) && !(Number(meaning.status) >= 500));
}

function normalised(code: string): string {
  return code.replaceAll("-", "").toUpperCase();
}
