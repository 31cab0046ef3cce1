import { ApiError, type TransportReason } from "../message/errors.ts";
import { type CodedAnswer, isDocumentedRefusal, meaningOf, readAnswer } from "./answer.ts";
import { apiSentence, transportError } from "./error-sentences.ts";
import type { Outcome } from "./outcome.ts";
import type { Retry } from "./retry.ts";
import type { Answered, Attempt, NoAnswer } from "./transport/attempt.ts";
import { isWorthRetrying } from "./transport/transport-fault.ts";

/** The outcome that an attempt proves. With `retry`, the attempt may be repeated. */
export interface Classification {
  readonly outcome: Outcome;
  readonly retry?: Retry;
}

/** What classifying needs to know besides the attempt. */
export interface Circumstances {
  readonly host: string;
  /** Whether the client uses the platform's `fetch`, which never sends a request after it was aborted. */
  readonly usesPlatformFetch: boolean;
  /** Removes secrets from text that came over the network. */
  readonly hide: (text: string) => string;
}

/**
 * Classifies an attempt. The outcome is `not-sent` only when the message
 * certainly did not reach Kaleyra, or Kaleyra certainly refused it. Everything
 * else but an acceptance is `unknown`.
 */
export function classify(attempt: Attempt, circumstances: Circumstances): Classification {
  return attempt.kind === "no-answer" ? classifyNoAnswer(attempt, circumstances) : classifyAnswer(attempt, circumstances);
}

function classifyNoAnswer(attempt: NoAnswer, { host, usesPlatformFetch, hide }: Circumstances): Classification {
  const { fault, stopReason } = attempt;
  const hasNotLeft = provesNotSent(attempt, usesPlatformFetch);
  const connecting = fault.phase === "connect" || fault.phase === undefined ? "connect" : "tls";
  const reason: TransportReason = stopReason ?? (hasNotLeft ? connecting : "lost");
  const outcome = hasNotLeft ? "not-sent" : "unknown";
  const error = transportError({ outcome, reason, code: fault.code && hide(fault.code), host });
  if (outcome === "unknown") return { outcome: { outcome, error } };
  if (stopReason !== undefined) return { outcome: { outcome, error, retryAfterMs: 0 } };
  return { outcome: { outcome, error }, ...(isWorthRetrying(fault) ? { retry: { cause: "connect" } } : undefined) };
}

/**
 * Whether an attempt without an answer proves that the message has not left.
 * A custom `fetch` may try again in a way that is not watched, so with one only
 * an error reported by the watched transport is proof.
 */
function provesNotSent({ fault, stopReason, departure, reportedByTransport }: NoAnswer, usesPlatformFetch: boolean): boolean {
  if (departure === "failed-before-leaving" && reportedByTransport) return true;
  if (!usesPlatformFetch) return false;
  if (departure === "unobserved") return fault.phase === "connect" || fault.phase === "certificate";
  return departure !== "left" && stopReason !== undefined;
}

function classifyAnswer(answered: Answered, circumstances: Circumstances): Classification {
  const { status, retryAfterMs } = answered;
  if (status < 200 || (status >= 300 && status < 400)) {
    return {
      outcome: { outcome: "not-sent", error: transportError({ outcome: "not-sent", reason: "redirect", host: circumstances.host, httpStatus: status }) },
    };
  }
  if (status === 429 || (status === 503 && retryAfterMs !== undefined)) {
    const error = new ApiError(apiSentence(status, undefined, undefined), { status });
    return { outcome: { outcome: "not-sent", error }, retry: { cause: "busy", ...(retryAfterMs === undefined ? undefined : { retryAfterMs }) } };
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

/** A refusal proves that the message was not sent only when it has a client error status and a documented code. */
function classifyRefusal(status: number, answer: CodedAnswer): Outcome {
  const meaning = meaningOf(answer);
  const error = new ApiError(apiSentence(status, answer.code, meaning), { status, ...answer, meaning: meaning?.name });
  if (status >= 400 && status < 500 && status !== 408 && answer.messageId === undefined && isDocumentedRefusal(answer)) return { outcome: "not-sent", error };
  const [afterMs] = status >= 500 ? (meaning?.retryAfterMs ?? []) : [];
  return { outcome: "unknown", error, httpStatus: status, ...(afterMs === undefined ? undefined : { retryAdvice: { afterMs, source: "kaleyra-error-page" } }) };
}
