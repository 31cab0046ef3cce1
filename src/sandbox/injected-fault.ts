import { answers } from "../../generated/service.ts";
import { longestTimerMs } from "../client/transport/timers.ts";
import { KaleyraError } from "../message/errors.ts";

/** This library's name for a documented answer, such as `"low-balance"`. */
export type AnswerName = keyof typeof answers;

/**
 * What the sandbox does instead of accepting a message at once. The number
 * after `delay` is in milliseconds; after a status it is `Retry-After` in
 * seconds. Both are whole numbers.
 */
export type InjectedFault =
  /** A documented answer; `"accepted"` handles the request as if no fault was asked for. */
  | AnswerName
  /** Accepts the message after a delay. */
  | `delay ${number}`
  /** Too busy, with or without a `Retry-After`. */
  | "429"
  | `429 ${number}`
  | "503"
  | `503 ${number}`
  /** Resets the connection before reading the message. */
  | "reset-before-reading"
  /** Accepts the message and resets the connection without a response. */
  | "reset-after-reading"
  /** Accepts the message, sends half of the response and never finishes it. */
  | "stall"
  /** Accepts the message and closes the connection halfway through the response. */
  | "truncated"
  /** Responds with a 502 HTML page, as a proxy would. */
  | "html-error"
  /** Redirects to another address. */
  | "redirect"
  /** Accepts the message and responds with a small gzip body that decompresses to 64 MiB. */
  | "gzip-bomb";

/** An injected fault after parsing. */
export type ParsedFault =
  | { readonly kind: "answer"; readonly name: AnswerName }
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "busy"; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly [Kind in (typeof faultsWithoutNumber)[number]]: { readonly kind: Kind } }[(typeof faultsWithoutNumber)[number]];

const faultsWithoutNumber = ["reset-before-reading", "reset-after-reading", "stall", "truncated", "html-error", "redirect", "gzip-bomb"] as const;

/**
 * Parses a fault from the header `x-sandbox-fault` or from `sandbox.next`.
 *
 * @throws {@link KaleyraError} for an unknown fault; the message lists the known ones.
 */
export function parseFault(text: string): ParsedFault {
  const [word = "", number, ...more] = text.trim().split(/\s+/);
  const isNumber = number !== undefined && /^\d+$/.test(number);
  if (more.length === 0 && (number === undefined || isNumber)) {
    if (word === "delay" && isNumber) return { kind: "delay", ms: Math.min(Number(number), longestTimerMs) };
    if (word === "429" || word === "503") return { kind: "busy", status: Number(word), retryAfter: number };
    const kind = faultsWithoutNumber.find((name) => name === word);
    if (kind !== undefined && number === undefined) return { kind };
    if (isAnswerName(word) && number === undefined) return { kind: "answer", name: word };
  }
  const known = [...Object.keys(answers), "delay MS", "429 [SECONDS]", "503 [SECONDS]", ...faultsWithoutNumber];
  throw new KaleyraError(`there is no such fault; the sandbox knows ${known.join(", ")}`);
}

function isAnswerName(word: string): word is AnswerName {
  return Object.hasOwn(answers, word);
}
