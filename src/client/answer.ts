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

/** A message id, Kaleyra's or WhatsApp's own, in any form of answer, and also in one that was cut short. */
const acceptedId = /"message_id"\s*:\s*(?:\d|"[^"]*[\p{L}\p{N}])|"wamid\.[a-z\d]/iu;

/** The code of an acceptance, in the same. */
const acceptedCode = /"code"\s*:\s*"?(WA2\d\d)\b/gi;

/** Whether an answer says that the message was taken: then its status does not disprove it. */
export function saysAccepted(text: string): boolean {
  return acceptedId.test(text) || [...text.matchAll(acceptedCode)].some(([, code]) => !isDocumentedRefusal({ code: String(code) }));
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
    code: codePattern.test(kept(code)) || meaningsWith(code).length > 0 ? kept(code) : undefined,
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

/** The members of an object, and nothing of a prototype, which a program may have polluted. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), typeof value === "object" && !Array.isArray(value) ? value : undefined);
}

/** The documented answers and codes with this code. */
function meaningsWith(code: string): readonly Meaning[] {
  return meanings.filter((meaning: Meaning) => normalised(meaning.code) === normalised(code));
}

/**
 * What an answer means. Kaleyra documents `WA401` and `WA-401` with three
 * meanings, told apart by a key in `error`. Of the meanings with the same
 * status, or of all where there is none, one with the same spelling and key
 * comes first, then one with the same key, then the code's only one.
 */
export function meaningOf(status: number, { code, error }: CodedAnswer): Meaning | undefined {
  const sameCode = meaningsWith(code);
  const sameStatus = sameCode.filter((meaning) => meaning.status === status);
  const candidates = sameStatus.length > 0 ? sameStatus : sameCode;
  const sameSpelling = candidates.filter((meaning) => meaning.code === code);
  const hasKey = (meaning: Meaning): boolean => meaning.errorKey !== undefined && Object.hasOwn(error, meaning.errorKey);
  return sameSpelling.find(hasKey) ?? candidates.find(hasKey) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

/**
 * What Kaleyra documents about answers with this status and code, or about the
 * code alone when the status is that of a refusal. All answers with one status
 * and code have the same outcome and retry, whichever key is in `error`.
 */
export function documentedAnswer(status: number, { code }: CodedAnswer): Meaning | undefined {
  const found = meaningsWith(code);
  return found.find((meaning) => meaning.status === status) ?? (isRefusal(status) ? found.find((meaning) => meaning.status === undefined) : undefined);
}

/** Whether a status says that the request was refused. After 408 the server may have processed it. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}

/** Whether Kaleyra documents the code as a refusal wherever it has one, and never as an answer that proves nothing. */
export function isDocumentedRefusal({ code }: Pick<CodedAnswer, "code">): boolean {
  const found = meaningsWith(code);
  return found.length > 0 && found.every(({ outcome }) => outcome === "not-sent");
}

/** Whether Kaleyra documents the code as a failure. An answer with one does not accept the message, whatever its status. */
export function isDocumentedFailure(code: string | undefined): boolean {
  return code !== undefined && meaningsWith(code).length > 0;
}

function normalised(code: string): string {
  return code.replaceAll("-", "").toUpperCase();
}
