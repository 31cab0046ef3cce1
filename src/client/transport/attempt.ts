import { request } from "../../../generated/service.ts";
import { readRetryAfter } from "../retry.ts";
import { type Body, cancel, readBody } from "./body.ts";
import type { Deadline, Stop } from "./deadline.ts";
import { type Departure, watchRequest } from "./request-watch.ts";
import { type TransportFault, transportFaultOf } from "./transport-fault.ts";

/** What one request came to, as far as it can be seen from here. */
export type Attempt = NoAnswer | Answered;

export interface NoAnswer {
  readonly kind: "no-answer";
  readonly fault: TransportFault;
  readonly stop: Stop | undefined;
  readonly sent: Departure;
  /** Whether what was thrown is what the watched transport told of. */
  readonly told: boolean;
}

export interface Answered {
  readonly kind: "answered";
  readonly status: number;
  /** The media type, without its parameters. */
  readonly contentType: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: Body;
}

/** One request: where to, with which key, by which transport. */
export interface Post {
  readonly url: string;
  readonly apiKey: string;
  readonly text: string;
  readonly fetch: typeof fetch;
}

/** Makes one request. Never throws. */
export async function attempt({ url, apiKey, text, fetch }: Post, deadline: Deadline): Promise<Attempt> {
  let repeated = false;
  const inner = new AbortController();
  const onStop = (): void => inner.abort();
  deadline.signal.addEventListener("abort", onStop);
  const watched = watchRequest(new URL(url).pathname, () => {
    repeated = true;
    // Not at once: the transport is in the middle of making the request. It leaves no sooner than after this.
    queueMicrotask(onStop);
  });
  try {
    const answering = watched.run(() =>
      fetch(url, {
        method: request.method,
        headers: { "Content-Type": request.contentType, [request.keyHeader]: apiKey },
        body: text,
        redirect: "manual",
        signal: inner.signal,
      }),
    );
    const response = await deadline.race(answering);
    if (typeof response === "string") cancelLate(answering);
    return typeof response === "string" || isNone(response) ? noAnswer(undefined) : await readAnswered(response, deadline);
  } catch (error) {
    return noAnswer(error);
  } finally {
    deadline.signal.removeEventListener("abort", onStop);
  }

  function noAnswer(error: unknown): NoAnswer {
    return { kind: "no-answer", fault: transportFaultOf(error), stop: deadline.stop, sent: repeated ? "yes" : watched.sent, told: watched.hasTold(error) };
  }
}

/** An answer that comes when nobody waits any more: its connection is let go. */
function cancelLate(answering: Promise<Response>): void {
  void Promise.resolve(answering)
    .then(({ body }) => cancel(body))
    .catch(() => {});
}

/** A `fetch` of somebody's own may say "no answer" by `Response.error()`, which proves nothing. */
const isNone = ({ status, type }: Response): boolean => status < 200 && type !== "opaqueredirect";

/** Statuses whose meaning does not depend on what else is said: the body is not read. */
const plainEnough = (status: number): boolean => status < 200 || (status >= 300 && status < 400) || status === 429;

async function readAnswered(response: Response, deadline: Deadline): Promise<Answered> {
  const { status, headers } = response;
  const retryAfterMs = readRetryAfter(headers.get("retry-after"), Date.now());
  const skip = plainEnough(status) || (status === 503 && retryAfterMs !== undefined);
  if (skip) cancel(response.body);
  return {
    kind: "answered",
    status,
    contentType: headers.get("content-type")?.match(/^[\w.+-]{1,64}\/[\w.+-]{1,64}/)?.[0],
    retryAfterMs,
    body: skip ? { ok: true, text: "" } : await readBody(response, deadline),
  };
}
