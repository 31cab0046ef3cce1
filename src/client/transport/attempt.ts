import { request } from "../../../generated/service.ts";
import { readRetryAfter } from "../retry.ts";
import { type Body, cancel, readBody } from "./body.ts";
import { connectionRefusal } from "./connection-refusal.ts";
import { Deadline, type StopReason } from "./deadline.ts";
import { type HttpClient, ownHttpClient } from "./own-http-client.ts";
import { type FetchOrigin, fetchFor } from "./platform-fetch.ts";
import { type Departure, watchRequest } from "./request-watch.ts";
import { causeOf, type TransportFault, transportFaultOf } from "./transport-fault.ts";

/** The result of an attempt, which should be that of one HTTP request. With `hasOtherRequests`, another one may have delivered the message. */
export type Attempt = NoAnswer | Answered;

export interface NoAnswer {
  readonly kind: "no-answer";
  readonly fault: TransportFault;
  /** What the error comes from, when its code does not say. */
  readonly cause: string | undefined;
  readonly fetchOrigin: FetchOrigin;
  readonly stopReason: StopReason | undefined;
  readonly departure: Departure;
  /** Whether the error that `fetch` threw is one that the watched transport reported. */
  readonly reportedByTransport: boolean;
  readonly hasOtherRequests: boolean;
}

export interface Answered {
  readonly kind: "answered";
  readonly status: number;
  /** The media type, without its parameters. */
  readonly contentType: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: Body;
  readonly hasOtherRequests: boolean;
}

/** One HTTP POST of a message. */
export interface Post {
  readonly url: string;
  readonly apiKey: string;
  readonly text: string;
  /** Instead of the global `fetch`. */
  readonly fetch: typeof fetch | undefined;
}

/** Makes one request. Never throws. */
export async function attempt({ url, apiKey, text, fetch: option }: Post, deadline: Deadline): Promise<Attempt> {
  let isRepeated = false;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  deadline.signal.addEventListener("abort", abort);
  const watch = watchRequest(new URL(url).pathname, () => {
    isRepeated = true;
    // Not aborted at once, because the transport is still creating the request. A microtask runs before it leaves.
    queueMicrotask(abort);
  });
  let fetchOrigin: FetchOrigin = "patched";
  let client: HttpClient | undefined;
  try {
    const { fetch, origin } = fetchFor(option);
    fetchOrigin = origin;
    if (origin === "platform") client = ownHttpClient();
    const answering = watch.run(() =>
      fetch(url, {
        method: request.method,
        headers: { "Content-Type": request.contentType, [request.keyHeader]: apiKey },
        body: text,
        redirect: "manual",
        signal: controller.signal,
        ...(client && { client }),
      }),
    );
    const response = await deadline.race(answering);
    if (typeof response === "string") cancelLate(answering);
    return typeof response === "string" || isNoAnswer(response)
      ? noAnswer(undefined)
      : { ...(await readAnswered(response, deadline)), hasOtherRequests: hasOtherRequests() };
  } catch (error) {
    return noAnswer(error);
  } finally {
    deadline.signal.removeEventListener("abort", abort);
    client?.close();
  }

  /** The platform's own `fetch` makes no other requests, but code that observes it may. */
  function hasOtherRequests(): boolean {
    return watch.requestCount + (fetchOrigin === "platform" ? 0 : watch.otherRequestCount) > 1;
  }

  function noAnswer(error: unknown): NoAnswer {
    const refusal = fetchOrigin === "platform" ? connectionRefusal(error, url) : undefined;
    return {
      kind: "no-answer",
      fault: transportFaultOf(error),
      cause: causeOf(error),
      fetchOrigin,
      stopReason: deadline.stopReason,
      departure: isRepeated ? "left" : watch.departure,
      reportedByTransport: watch.reportedByTransport(error),
      hasOtherRequests: hasOtherRequests(),
      ...(refusal && { fault: refusal, cause: undefined, departure: "failed-before-leaving", reportedByTransport: true }),
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

/** The redirects that a server sends instead of processing a request. After 303 it has processed it. */
const refusingRedirects: ReadonlySet<number> = new Set([301, 302, 307, 308]);

export function isRefusingRedirect(status: number): boolean {
  return refusingRedirects.has(status);
}

/** Whether a server with this answer was too busy to process the request. */
export function isBusy({ status, retryAfterMs }: Pick<Answered, "status" | "retryAfterMs">): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}

/** In milliseconds: how long to read a body that can only add to what the status says already. */
const longestReadMs = 1000;

async function readAnswered(response: Response, deadline: Deadline): Promise<Omit<Answered, "hasOtherRequests">> {
  const { status, headers } = response;
  const retryAfterMs = readRetryAfter(headers.get("retry-after"), Date.now());
  const hasStatusThatDecides = isRefusingRedirect(status) || isBusy({ status, retryAfterMs });
  const readUntil = hasStatusThatDecides ? new Deadline(Math.min(longestReadMs, deadline.remainingMs), deadline.signal) : deadline;
  const body = await readBody(response, readUntil);
  if (readUntil !== deadline) readUntil.close();
  return { kind: "answered", status, contentType: headers.get("content-type")?.match(/^[\w.+-]{1,64}\/[\w.+-]{1,64}/)?.[0], retryAfterMs, body };
}
