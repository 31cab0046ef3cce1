import { answers } from "../../generated/service.ts";
import { longestTimer } from "../client/transport/deadline.ts";
import { KaleyraError } from "../message/errors.ts";

/** Our name for a documented answer: `"low-balance"`. */
export type AnswerName = keyof typeof answers;

/**
 * What the sandbox does in the place of accepting a message. A number after
 * `delay` is in milliseconds, after a status it is `Retry-After` in seconds:
 * a whole one, in digits.
 */
export type InjectedFault =
  /** A documented answer; \`"accepted"\` judges as if nothing was asked for. */
  | AnswerName
  /** Accepts, but later. */
  | `delay ${number}`
  /** Too busy, with and without a time to come back. */
  | "429"
  | `429 ${number}`
  | "503"
  | `503 ${number}`
  /** Closes the connection before it has read the message. */
  | "reset-before-reading"
  /** Takes the message and closes the connection without an answer. */
  | "reset-after-reading"
  /** Takes the message, begins its answer and never ends it. */
  | "stall"
  /** Takes the message and breaks its answer off. */
  | "truncated"
  /** Answers as a proxy in between does. */
  | "html-error"
  /** Sends the visitor elsewhere. */
  | "redirect"
  /** Takes the message and answers with very little that unpacks to very much. */
  | "gzip-bomb";

/** The fault that a text names. */
export type ParsedFault =
  | { readonly kind: "answer"; readonly name: AnswerName }
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "busy"; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly [Kind in (typeof bare)[number]]: { readonly kind: Kind } }[(typeof bare)[number]];

const bare = ["reset-before-reading", "reset-after-reading", "stall", "truncated", "html-error", "redirect", "gzip-bomb"] as const;

/**
 * Reads a fault as it stands in a header or in a call.
 *
 * @throws {@link KaleyraError} with the list of those that there are.
 */
export function parseFault(text: string): ParsedFault {
  const [word = "", number, ...more] = text.trim().split(/\s+/);
  const isNumber = number !== undefined && /^\d+$/.test(number);
  if (more.length === 0 && (number === undefined || isNumber)) {
    if (word === "delay" && isNumber) return { kind: "delay", ms: Math.min(Number(number), longestTimer) };
    if (word === "429" || word === "503") return { kind: "busy", status: Number(word), retryAfter: number };
    const kind = bare.find((name) => name === word);
    if (kind !== undefined && number === undefined) return { kind };
    if (isAnswerName(word) && number === undefined) return { kind: "answer", name: word };
  }
  const known = [...Object.keys(answers), "delay MS", "429 [SECONDS]", "503 [SECONDS]", ...bare];
  throw new KaleyraError(`there is no such fault; the sandbox knows ${known.join(", ")}`);
}

function isAnswerName(word: string): word is AnswerName {
  return Object.hasOwn(answers, word);
}
