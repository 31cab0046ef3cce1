import { ApiError, type TransportReason } from "../message/errors.ts";
import { type CodedAnswer, isDocumentedRefusal, meaningOf, readAnswer } from "./answer.ts";
import { apiSentence, transportError } from "./error-sentences.ts";
import type { Outcome } from "./outcome.ts";
import type { Retry } from "./retry.ts";
import type { Answered, Attempt, NoAnswer } from "./transport/attempt.ts";
import { isWorthAnotherTry } from "./transport/transport-fault.ts";

/** What an attempt proves, and whether it may be followed by another. */
export interface Classification {
  readonly outcome: Outcome;
  readonly again?: Retry;
}

/** What the judgement needs to know beside the attempt. */
export interface Circumstances {
  readonly host: string;
  /** Whether the transport is the platform's own `fetch`, which never sends what was aborted before. */
  readonly isPlatformsFetch: boolean;
  /** Takes secrets out of words that came over the network. */
  readonly hide: (text: string) => string;
}

/**
 * Decides what an attempt proves. Only what surely did not reach Kaleyra, or
 * what Kaleyra surely refused, is `not-sent`; all that is left is `unknown`.
 */
export function classify(attempt: Attempt, circumstances: Circumstances): Classification {
  return attempt.kind === "no-answer" ? classifySilence(attempt, circumstances) : classifyAnswer(attempt, circumstances);
}

function classifySilence(silence: NoAnswer, { host, isPlatformsFetch, hide }: Circumstances): Classification {
  const { fault, stop } = silence;
  const hasNotLeft = isProof(silence, isPlatformsFetch);
  const connecting = fault.phase === "connect" || fault.phase === undefined ? "connect" : "tls";
  const reason: TransportReason = stop ?? (hasNotLeft ? connecting : "lost");
  const outcome = hasNotLeft ? "not-sent" : "unknown";
  const error = transportError({ outcome, reason, code: fault.code && hide(fault.code), host });
  if (outcome === "unknown") return { outcome: { outcome, error } };
  if (stop !== undefined) return { outcome: { outcome, error, retryAfterMs: 0 } };
  return { outcome: { outcome, error }, ...(isWorthAnotherTry(fault) ? { again: { why: "connect" } } : undefined) };
}

/**
 * Whether silence proves that the message has not left. A transport of
 * somebody's own may try another way behind the one that is watched, so there
 * only the watched one's own error proves anything.
 */
function isProof({ fault, stop, sent, told }: NoAnswer, isPlatformsFetch: boolean): boolean {
  if (sent === "never" && told) return true;
  if (!isPlatformsFetch) return false;
  if (sent === "unseen") return fault.phase === "connect" || fault.phase === "certificate";
  return sent !== "yes" && stop !== undefined;
}

function classifyAnswer(answered: Answered, circumstances: Circumstances): Classification {
  const { status, retryAfterMs: afterMs } = answered;
  if (status < 200 || (status >= 300 && status < 400)) {
    return {
      outcome: { outcome: "not-sent", error: transportError({ outcome: "not-sent", reason: "redirect", host: circumstances.host, httpStatus: status }) },
    };
  }
  if (status === 429 || (status === 503 && afterMs !== undefined)) {
    const error = new ApiError(apiSentence(status, undefined, undefined), { status });
    return { outcome: { outcome: "not-sent", error }, again: { why: "busy", ...(afterMs === undefined ? undefined : { afterMs }) } };
  }
  return { outcome: classifyBody(answered, circumstances) };
}

function classifyBody({ status, contentType, body }: Answered, { host, hide }: Circumstances): Outcome {
  const unusable = (reason: TransportReason): Outcome => ({
    outcome: "unknown",
    error: transportError({ outcome: "unknown", reason, host, httpStatus: status, contentType: contentType === undefined ? undefined : hide(contentType) }),
    httpStatus: status,
  });
  if (!body.ok) return unusable(body.reason);
  const answer = readAnswer(body.text, hide);
  if (answer === undefined) return unusable("unreadable");
  if (status < 300 && answer.messageId !== undefined) return { outcome: "accepted", messageId: answer.messageId };
  const { code, ...rest } = answer;
  return code === undefined ? unusable("unreadable") : classifyRefusal(status, { code, ...rest });
}

/** A refusal is proof only where the document knows it: an error of the client's that says which. */
function classifyRefusal(status: number, answer: CodedAnswer): Outcome {
  const meaning = meaningOf(answer);
  const error = new ApiError(apiSentence(status, answer.code, meaning), { status, ...answer, meaning: meaning?.name });
  if (status >= 400 && status < 500 && status !== 408 && answer.messageId === undefined && isDocumentedRefusal(answer)) return { outcome: "not-sent", error };
  const [afterMs] = status >= 500 ? (meaning?.retryAfterMs ?? []) : [];
  return { outcome: "unknown", error, httpStatus: status, ...(afterMs === undefined ? undefined : { retryAdvice: { afterMs, source: "kaleyra-error-page" } }) };
}
