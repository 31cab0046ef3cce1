import { ApiError, type TransportReason } from "../message/errors.ts";
import type { Meaning } from "../type-level/artefact-types.ts";
import {
  type Answer,
  type CodedAnswer,
  documentedAnswer,
  emptyAnswer,
  hasCode,
  isDocumentedFailure,
  isDocumentedRefusal,
  isRefusal,
  meaningOf,
  readAnswer,
  saysAccepted,
} from "./answer.ts";
import { apiSentence, busySentence, transportError } from "./error-sentences.ts";
import type { Outcome } from "./outcome.ts";
import type { Retry } from "./retry.ts";
import { type Answered, type Attempt, isBusy, isRefusingRedirect, type NoAnswer } from "./transport/attempt.ts";
import { isWorthRetrying } from "./transport/transport-fault.ts";

/** The outcome that an attempt proves. With `retry`, the attempt may be repeated. */
export interface Classification {
  readonly outcome: Outcome;
  readonly retry?: Retry;
}

/** What classifying needs to know besides the attempt. */
export interface Circumstances {
  readonly host: string;
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

function classifyNoAnswer(attempt: NoAnswer, { host, hide }: Circumstances): Classification {
  const { fault, stopReason } = attempt;
  const hasNotLeft = provesNotSent(attempt);
  const reason: TransportReason = stopReason ?? (hasNotLeft ? (fault.isTls ? "tls" : "connect") : "lost");
  const outcome = hasNotLeft ? "not-sent" : "unknown";
  const cause = stopReason === undefined ? attempt.cause && hide(attempt.cause) : undefined;
  const sentence = reason === "lost" && cause !== undefined ? "failed" : undefined;
  const error = transportError({ outcome, reason, code: fault.code && hide(fault.code), host, cause, sentence });
  if (outcome === "unknown") return { outcome: { outcome, error } };
  if (stopReason !== undefined) return { outcome: { outcome, error, retryAfterMs: 0 } };
  return { outcome: { outcome, error }, ...(isWorthRetrying(fault) ? { retry: { cause: "connect" } } : undefined) };
}

/**
 * Whether an attempt without an answer proves that the message has not left.
 * Only the platform's own `fetch` certainly stops when it is told to. One that
 * was given as an option may send in another way, so Node must have seen a
 * single request, and the error must be that request's. A global `fetch` that
 * was replaced proves nothing.
 */
function provesNotSent({ fetchOrigin, stopReason, departure, reportedByTransport, hasOtherRequests }: NoAnswer): boolean {
  if (fetchOrigin === "patched" || departure === "unobserved" || departure === "left") return false;
  const hasFailed = departure === "failed-before-leaving" && reportedByTransport;
  return fetchOrigin === "option" ? hasFailed && !hasOtherRequests : hasFailed || stopReason !== undefined;
}

/**
 * Classifies an answer: a documented one by what `schema/service.json` says of
 * its status and code, any other by its status. A refusal proves nothing when
 * its body says that the message was taken, or another request may have
 * delivered it.
 */
function classifyAnswer(answered: Answered, circumstances: Circumstances): Classification {
  const { status, body, hasOtherRequests } = answered;
  const answer = (body.ok ? readAnswer(body.text, circumstances.hide) : undefined) ?? emptyAnswer;
  const mayProveRefusal = !hasOtherRequests && answer.messageId === undefined && !saysAccepted(body.text);
  if (mayProveRefusal) {
    const documented = hasCode(answer) ? documentedAnswer(status, answer) : undefined;
    if (hasCode(answer) && documented?.outcome === "not-sent") return classifyDocumentedRefusal(answered, answer, documented);
    if (documented === undefined && isRefusingRedirect(status)) {
      const error = transportError({ outcome: "not-sent", reason: "redirect", host: circumstances.host, httpStatus: status });
      return { outcome: { outcome: "not-sent", error } };
    }
    if (documented === undefined && isBusy(answered)) return classifyBusy(answered, answer);
  }
  return { outcome: classifyBody(answered, circumstances, mayProveRefusal) };
}

/** A documented refusal: the description says whether it may be sent again, and `Retry-After`, or else the description, says when. */
function classifyDocumentedRefusal(answered: Answered, answer: CodedAnswer, { retry, retryAfterMs: advised }: Meaning): Classification {
  const { status, retryAfterMs } = answered;
  const asked = retryAfterMs === undefined ? undefined : { retryAfterMs };
  const refusal = { outcome: "not-sent", error: apiError(status, answer) } as const;
  if (retry === "never") return { outcome: { ...refusal, ...(isBusy(answered) ? asked : undefined) } };
  const [advisedMs] = advised ?? [];
  return { outcome: refusal, retry: { cause: "busy", ...(advisedMs === undefined ? undefined : { retryAfterMs: advisedMs }), ...asked } };
}

/** A busy server may be asked again, unless Kaleyra's code says that this cannot help: the account's daily limit. */
function classifyBusy({ status, retryAfterMs }: Answered, answer: Answer): Classification {
  const asked = retryAfterMs === undefined ? undefined : { retryAfterMs };
  if (hasCode(answer) && isDocumentedRefusal(answer)) return { outcome: { outcome: "not-sent", error: apiError(status, answer), ...asked } };
  const error = new ApiError(busySentence(status, answer.code), { status, ...answer });
  return { outcome: { outcome: "not-sent", error }, retry: { cause: "busy", ...asked } };
}

function classifyBody({ status, contentType, body }: Answered, { host, hide }: Circumstances, mayProveRefusal: boolean): Outcome {
  // A browser hides the status of a redirect: it is 0.
  const httpStatus = status === 0 ? undefined : { httpStatus: status };
  const unusable = (reason: TransportReason): Outcome => ({
    outcome: "unknown",
    error: transportError({ outcome: "unknown", reason, host, ...httpStatus, contentType: contentType === undefined ? undefined : hide(contentType) }),
    ...httpStatus,
  });
  if (!body.ok) return unusable(body.reason);
  const answer = readAnswer(body.text, hide);
  const isAcceptance = status >= 200 && status < 300 && !isDocumentedFailure(answer?.code);
  if (isAcceptance && answer?.messageId !== undefined) return { outcome: "accepted", messageId: answer.messageId };
  if (answer !== undefined && hasCode(answer)) return classifyRefusal(status, answer, mayProveRefusal);
  return unusable(status < 200 || (status >= 300 && status < 400) ? "redirect" : "unreadable");
}

/** A refusal proves that the message was not sent only when it has a client error status and a documented code. */
function classifyRefusal(status: number, answer: CodedAnswer, mayProveRefusal: boolean): Outcome {
  const error = apiError(status, answer);
  if (isRefusal(status) && mayProveRefusal && isDocumentedRefusal(answer)) return { outcome: "not-sent", error };
  const isFailure = status >= 500 || documentedAnswer(status, answer) !== undefined;
  const [afterMs] = isFailure ? (meaningOf(status, answer)?.retryAfterMs ?? []) : [];
  return { outcome: "unknown", error, httpStatus: status, ...(afterMs === undefined ? undefined : { retryAdvice: { afterMs, source: "kaleyra-error-page" } }) };
}

function apiError(status: number, answer: CodedAnswer): ApiError {
  const meaning = meaningOf(status, answer);
  return new ApiError(apiSentence(status, answer.code, meaning), { status, ...answer, meaning: meaning?.name });
}
