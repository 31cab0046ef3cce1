import { channel } from "node:diagnostics_channel";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Answered, type Attempt, attempt } from "../../../../src/client/transport/attempt.ts";
import { Deadline } from "../../../../src/client/transport/deadline.ts";

afterEach(() => void vi.restoreAllMocks());

const url = "https://kaleyra.invalid/messages";

/** What an attempt with a custom fetch knows when no request was reported. */
const nothingKnown = {
  fault: { code: undefined, isTls: false },
  cause: undefined,
  fetchOrigin: "option",
  departure: "unobserved",
  reportedByTransport: false,
  hasOtherRequests: false,
} as const;

/** Makes one attempt with a custom fetch. */
async function attempted(fetch: typeof globalThis.fetch, signal?: AbortSignal) {
  const deadline = new Deadline(10_000, signal);
  return await attempt({ url, apiKey: "key", text: "{}", fetch }, deadline).finally(() => deadline.close());
}

/** Attempts to send to a server with this answer. Also returns whether the body was cancelled. */
async function answered(status: number, headers: Record<string, string> = {}, text = "words"): Promise<Answered & { readonly isCancelled: boolean }> {
  let isCancelled = false;
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: (controller) => controller.close(),
    cancel: () => {
      isCancelled = true;
    },
  });
  const response = new Response(status === 304 ? null : stream, { status: Math.max(status, 200), headers });
  const seen = await attempted(() => Promise.resolve(Object.defineProperty(response, "status", { value: status })));
  if (seen.kind !== "answered") throw new Error(seen.kind);
  return { ...seen, isCancelled };
}

describe("attempt", () => {
  it("posts the message with the API key and follows no redirect", async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response("{}")));
    await attempted(fetch);
    expect(fetch.mock.calls).toEqual([
      [
        url,
        {
          method: "POST",
          headers: { "Content-Type": "application/json", "api-key": "key" },
          body: "{}",
          redirect: "manual",
          signal: expect.any(AbortSignal),
        },
      ],
    ]);
  });

  it("aborts the request at the deadline and leaves no listener on its signal", async () => {
    const controller = new AbortController();
    const deadline = new Deadline(10_000, controller.signal);
    const [add, remove] = [vi.spyOn(deadline.signal, "addEventListener"), vi.spyOn(deadline.signal, "removeEventListener")];
    let signal: AbortSignal | null | undefined;
    const hanging = attempt(
      {
        url,
        apiKey: "key",
        text: "{}",
        fetch: (_, init) => {
          signal = init?.signal;
          return new Promise(() => {});
        },
      },
      deadline,
    );
    expect(signal?.aborted).toBe(false);
    controller.abort();
    expect(signal?.aborted).toBe(true);
    expect(await hanging).toEqual({
      kind: "no-answer",
      ...nothingKnown,
      stopReason: "aborted",
    });
    expect(add.mock.calls).toEqual([["abort", expect.any(Function)]]);
    expect(remove.mock.calls).toEqual(add.mock.calls);
    deadline.close();
  });

  it("returns the fault when fetch rejects", async () => {
    const failure = Object.assign(new Error("secret"), { code: "ECONNREFUSED", syscall: "connect" });
    expect(await attempted(() => Promise.reject(failure))).toEqual({
      kind: "no-answer",
      ...nothingKnown,
      fault: { code: "ECONNREFUSED", isTls: false },
      stopReason: undefined,
    });
  });

  it("aborts a request that the transport repeats, once that is created, and counts it as left", async () => {
    const seen: boolean[] = [];
    const publish = (): void => channel("undici:request:create").publish({ request: { method: "POST", path: new URL(url).pathname } });
    const twice: typeof globalThis.fetch = async (_, init) => {
      publish();
      publish();
      seen.push(init?.signal?.aborted === true);
      await Promise.resolve();
      seen.push(init?.signal?.aborted === true);
      throw new Error("aborted");
    };
    expect(await attempted(twice)).toMatchObject({ kind: "no-answer", departure: "left", stopReason: undefined });
    expect(seen).toEqual([false, true]);
  });
});

describe("an answer after the deadline", () => {
  const late = async (response: unknown) => {
    const controller = new AbortController();
    let answer!: (response: Response) => void;
    const answering = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const seen = attempted(() => answering, controller.signal);
    controller.abort();
    expect(await seen).toMatchObject({ kind: "no-answer", stopReason: "aborted" });
    answer(response as Response);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it("is cancelled", async () => {
    let isCancelled = false;
    const cancel = (): void => {
      isCancelled = true;
    };
    await late(new Response(new ReadableStream({ cancel })));
    expect(isCancelled).toBe(true);
  });

  it.each([undefined, null, {}, new Response(null)])("may be anything: %o", late);
});

describe("an answer", () => {
  it("is read with its status, type, Retry-After and text", async () => {
    expect(await answered(202, { "content-type": "application/json; charset=utf-8", "retry-after": "2" })).toEqual({
      kind: "answered",
      status: 202,
      contentType: "application/json",
      retryAfterMs: 2000,
      body: { ok: true, text: "words" },
      hasOtherRequests: false,
      isCancelled: false,
    });
  });

  it.each([
    ["text/html", "text/html"],
    ["application/vnd.api+json", "application/vnd.api+json"],
    [`${"a".repeat(64)}/${"b".repeat(64)}`, `${"a".repeat(64)}/${"b".repeat(64)}`],
    [`${"a".repeat(65)}/b`, undefined],
    ["/html", undefined],
    ["html", undefined],
    ["a b/c", undefined],
    ["", undefined],
  ])("has a content type only when it looks like one: %j", async (type, contentType) => {
    expect((await answered(202, { "content-type": type })).contentType).toBe(contentType);
  });

  const ofType = (type: ResponseType, status = 0): Promise<Attempt> =>
    attempted(() => Promise.resolve(Object.defineProperties(new Response("words"), { type: { value: type }, status: { value: status } })));

  it("may be a redirect that a browser hides", async () => {
    expect(await ofType("opaqueredirect")).toEqual({
      kind: "answered",
      status: 0,
      contentType: "text/plain",
      retryAfterMs: undefined,
      body: { ok: true, text: "words" },
      hasOtherRequests: false,
    });
  });

  it.each([
    ["error", 0],
    ["opaque", 0],
    ["default", 199],
  ] as const)("counts as no answer with type %s and status %i", async (type, status) => {
    expect(await ofType(type, status)).toEqual({
      kind: "no-answer",
      ...nothingKnown,
      stopReason: undefined,
    });
  });

  it("may have no content type", async () => {
    const response = new Response(new ReadableStream({ start: (controller) => controller.close() }));
    expect(await attempted(() => Promise.resolve(response))).toMatchObject({ contentType: undefined });
  });

  it.each([
    [200, {}],
    [301, {}],
    [429, {}],
    [503, { "retry-after": "1" }],
  ])("with status %i and %j has its body read", async (status, headers) => {
    expect(await answered(status, headers)).toMatchObject({ body: { ok: true, text: "words" }, isCancelled: false });
  });

  it.each([
    [301, {}, true],
    [302, {}, true],
    [303, {}, false],
    [307, {}, true],
    [308, {}, true],
    [429, {}, true],
    [503, { "retry-after": "1" }, true],
    [503, { "retry-after": "soon" }, false],
    [500, { "retry-after": "1" }, false],
    [202, {}, false],
  ])("with status %i and %j is not read for longer than a second: %s", async (status, headers, isShort) => {
    const controller = new AbortController();
    const stalling = new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("words")) }), { status, headers });
    const startedAt = performance.now();
    const stop = setTimeout(() => controller.abort(), 2000);
    const seen = await attempted(() => Promise.resolve(stalling), controller.signal);
    clearTimeout(stop);
    expect(seen).toMatchObject({ kind: "answered", status, body: { ok: false, text: "words", reason: isShort ? "timeout" : "aborted" } });
    expect(performance.now() - startedAt > 1900).toBe(!isShort);
  });

  it("with a status that decides ends at once when the send is aborted", async () => {
    const controller = new AbortController();
    const seen = attempted(() => Promise.resolve(new Response(new ReadableStream(), { status: 429 })), controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect(await seen).toMatchObject({ status: 429, body: { ok: false, reason: "aborted" } });
  });
});
