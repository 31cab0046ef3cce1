import { checkResponseCode } from "../../generated/api-response/validators.js";
import { meanings } from "../../generated/service.ts";
import type { Meaning } from "../type-level/artefact-types.ts";

/** An answer in Kaleyra's JSON form. */
export interface Answer {
  /** `undefined` when it does not look like one of Kaleyra's codes. */
  readonly code: string | undefined;
  readonly messageId: string | undefined;
  readonly description: string | undefined;
  readonly error: Readonly<Record<string, string>>;
}

/** An answer with a code. */
export type CodedAnswer = Answer & { readonly code: string };

export function hasCode(answer: Answer): answer is CodedAnswer {
  return answer.code !== undefined;
}

/** An answer that says nothing. */
export const emptyAnswer: Answer = { code: undefined, messageId: undefined, description: undefined, error: {} };

/** Kaleyra's codes are a few letters and a number, Meta's a number. Anything else may quote the message, and must not be printed as a code. */
const codePattern = /^(?:[A-Za-z]{1,8}-?\d{1,8}|\d{1,7})$/;

/** In UTF-16 units: longer than any code or sentence of Kaleyra's. The rest is cut off. */
const longestText = 1000;

/** Objects and lists in `error` that are nested deeper are cut: writing them as JSON would overflow the stack. */
const deepestNesting = 8;

/** A message id, or the code of an acceptance: in any form of answer, and also in one that was cut short. */
const acceptance = /"message_id"\s*:\s*(?:\d|"[^"]*[\p{L}\p{N}])|"code"\s*:\s*"?WA2\d\d\b/iu;

/** Whether an answer says that the message was taken, so that no status of it proves otherwise. */
export function saysAccepted(text: string): boolean {
  return acceptance.test(text);
}

/**
 * Reads an answer in Kaleyra's JSON form, or in Meta's, which Kaleyra may pass
 * on: its code is in `error`. `undefined` when it has another form. `hide`
 * removes secrets from text that came over the network.
 */
export function readAnswer(text: string, hide: (text: string) => string): Answer | undefined {
  const { code: ownCode, message, data, error } = membersOf(parseJson(text));
  const code = codeText(ownCode) ?? codeText(membersOf(error)["code"]);
  if (code === undefined) return undefined;
  const { message_id: messageId } = membersOf(data);
  const kept = (value: string): string => hide(value).slice(0, longestText);
  return {
    code: codePattern.test(kept(code)) ? kept(code) : undefined,
    messageId: typeof messageId === "string" && /[\p{L}\p{N}]/u.test(messageId) ? kept(messageId) : undefined,
    description: typeof message === "string" ? kept(message) : undefined,
    error: Object.fromEntries(
      Object.entries(membersOf(error)).map(([key, value]) => [kept(key), kept(typeof value === "string" ? value : shallowJson(value))]),
    ),
  };
}

function codeText(code: unknown): string | undefined {
  if (typeof code === "number") return Number.isSafeInteger(code) && code >= 0 ? String(code) : undefined;
  return typeof code === "string" && checkResponseCode(code) === undefined ? code : undefined;
}

/** Writes a parsed value as JSON, with `"…"` in the place of what is nested too deep. */
function shallowJson(value: unknown): string {
  const depths = new WeakMap<object, number>();
  return JSON.stringify(value, function (this: object, _, child: unknown) {
    if (typeof child !== "object" || child === null) return child;
    const depth = (depths.get(this) ?? 0) + 1;
    depths.set(child, depth);
    return depth > deepestNesting ? "…" : child;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error is dropped because its text quotes the answer.
    return undefined;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * What a code means. Kaleyra documents `WA401` and `WA-401` with three
 * meanings, told apart by a key in `error`. A meaning with the same spelling
 * and key comes first, then one with the same key, then the code's only one.
 */
export function meaningOf({ code, error }: CodedAnswer): Meaning | undefined {
  const sameCode = meanings.filter((meaning: Meaning) => normalised(meaning.code) === normalised(code));
  const sameSpelling = sameCode.filter((meaning) => meaning.code === code);
  const hasKey = (meaning: Meaning): boolean => meaning.errorKey !== undefined && Object.hasOwn(error, meaning.errorKey);
  return sameSpelling.find(hasKey) ?? sameCode.find(hasKey) ?? (sameCode.length === 1 ? sameCode[0] : undefined);
}

/** Whether Kaleyra documents the code as a refusal, not as a failure on its own side (5xx). */
export function isDocumentedRefusal({ code }: CodedAnswer): boolean {
  return meanings.some((meaning: Meaning) => normalised(meaning.code) === normalised(code) && !(Number(meaning.status) >= 500));
}

function normalised(code: string): string {
  return code.replaceAll("-", "").toUpperCase();
}
