import { request } from "../../../generated/service.ts";
import { readRetryAfter } from "../retry.ts";
import { type Body, cancel, readBody } from "./body.ts";
import type { Deadline, StopReason } from "./deadline.ts";
import { type Departure, watchRequest } from "./request-watch.ts";
import { type TransportFault, transportFaultOf } from "./transport-fault.ts";

/** The result of one HTTP request. */
export type Attempt = NoAnswer | Answered;

export interface NoAnswer {
  readonly kind: "no-answer";
  readonly fault: TransportFault;
  readonly stopReason: StopReason | undefined;
  readonly departure: Departure;
  /** Whether the error that `fetch` threw is one that the watched transport reported. */
  readonly reportedByTransport: boolean;
}

export interface Answered {
  readonly kind: "answered";
  readonly status: number;
  /** The media type, without its parameters. */
  readonly contentType: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: Body;
}

/** One HTTP POST of a message. */
export interface Post {
  readonly url: string;
  readonly apiKey: string;
  readonly text: string;
  readonly fetch: typeof fetch;
}

/** Makes one request. Never throws. */
export async function attempt({ url, apiKey, text, fetch }: Post, deadline: Deadline): Promise<Attempt> {
  let isRepeated = false;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  deadline.signal.addEventListener("abort", abort);
  const watch = watchRequest(new URL(url).pathname, () => {
    isRepeated = true;
    // Not aborted at once, because the transport is still creating the request. A microtask runs before it leaves.
    queueMicrotask(abort);
  });
  try {
    const answering = watch.run(() =>
      fetch(url, {
        method: request.method,
        headers: { "Content-Type": request.contentType, [request.keyHeader]: apiKey },
        body: text,
        redirect: "manual",
        signal: controller.signal,
      }),
    );
    const response = await deadline.race(answering);
    if (typeof response === "string") cancelLate(answering);
    return typeof response === "string" || isNoAnswer(response) ? noAnswer(undefined) : await readAnswered(response, deadline);
  } catch (error) {
    return noAnswer(error);
  } finally {
    deadline.signal.removeEventListener("abort", abort);
  }

  function noAnswer(error: unknown): NoAnswer {
    return {
      kind: "no-answer",
      fault: transportFaultOf(error),
      stopReason: deadline.stopReason,
      departure: isRepeated ? "left" : watch.departure,
      reportedByTransport: watch.reportedByTransport(error),
    };
  }
}

/** Cancels an answer that comes after the deadline, so that its connection is released. */
function cancelLate(answering: Promise<Response>): void {
  void Promise.resolve(answering)
    .then(({ body }) => cancel(body))
    .catch(() => {});
}

/** Whether a response is no HTTP answer: a custom `fetch` may return `Response.error()`, which proves nothing. */
const isNoAnswer = ({ status, type }: Response): boolean => status < 200 && type !== "opaqueredirect";

/** Whether the status alone decides the outcome, so that the body is not read. */
const isDecidedByStatus = (status: number): boolean => status < 200 || (status >= 300 && status < 400) || status === 429;

async function readAnswered(response: Response, deadline: Deadline): Promise<Answered> {
  const { status, headers } = response;
  const retryAfterMs = readRetryAfter(headers.get("retry-after"), Date.now());
  const skipsBody = isDecidedByStatus(status) || (status === 503 && retryAfterMs !== undefined);
  if (skipsBody) cancel(response.body);
  return {
    kind: "answered",
    status,
    contentType: headers.get("content-type")?.match(/^[\w.+-]{1,64}\/[\w.+-]{1,64}/)?.[0],
    retryAfterMs,
    body: skipsBody ? { ok: true, text: "" } : await readBody(response, deadline),
  };
}
