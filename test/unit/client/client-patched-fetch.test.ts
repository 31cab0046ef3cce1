/** A global `fetch` that was replaced must never give a false `not-sent`. */
import { request as httpRequest } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clientFor, closedPort, message, send, server, withConnector } from "./support/test-client.ts";

afterEach(() => void vi.unstubAllGlobals());

const platformFetch: typeof fetch = globalThis.fetch;
type Transport = (url: string, init: RequestInit) => Promise<Response>;

function patchFetch(transport: Transport): void {
  vi.stubGlobal("fetch", transport);
}

/** Sends with `node:http`, as many older clients do. */
function byHttp(url: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method: "POST", agent: false, headers: { "content-type": "application/json" } }, (incoming) => {
      incoming.resume().on("end", () => resolve(new Response("", { status: incoming.statusCode ?? 0 })));
    });
    outgoing.on("error", reject).end(init.body);
  });
}

const withoutSignal = ({ signal: _, ...init }: RequestInit): RequestInit => init;

describe("a patched global fetch", () => {
  /** Each way fails at first, delivers the message later or in another way, and then looks as if it had not. */
  const patches: Readonly<Record<string, (nowhere: string) => Transport>> = {
    "tries again at another address, without the signal, and throws the first error": (nowhere) => async (url, init) => {
      try {
        return await platformFetch(url.replace(/^http:..[^/]*/, nowhere), init);
      } catch (first) {
        await platformFetch(url, withoutSignal(init)).catch(() => {});
        throw first;
      }
    },
    "falls back to node:http and throws the first error": (nowhere) => async (url, init) => {
      try {
        return await platformFetch(url.replace(/^http:..[^/]*/, nowhere), init);
      } catch (first) {
        await byHttp(url, init).catch(() => {});
        throw first;
      }
    },
    "falls back to another path and throws the first error": (nowhere) => async (url, init) => {
      try {
        return await platformFetch(url.replace(/^http:..[^/]*/, nowhere), init);
      } catch (first) {
        await platformFetch(`${new URL(url).origin}/relay`, withoutSignal(init)).catch(() => {});
        throw first;
      }
    },
    "throws at once and sends later": (nowhere) => async (url, init) => {
      setTimeout(() => void platformFetch(url, withoutSignal(init)).catch(() => {}), 30);
      return platformFetch(url.replace(/^http:..[^/]*/, nowhere), init);
    },
    "swallows the signal and waits before it sends": () => async (url, init) => {
      await wait(400);
      return platformFetch(url, withoutSignal(init));
    },
    "tries again after the deadline": (nowhere) => async (url, init) => {
      await platformFetch(url.replace(/^http:..[^/]*/, nowhere), init).catch(() => {});
      await wait(400);
      return platformFetch(url, withoutSignal(init));
    },
    "throws an error of another connection": () => async (url, init) => {
      await byHttp(url, init).catch(() => {});
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" }) });
    },
    "answers 429 after a request that was lost": () => async (url, init) => {
      await platformFetch(url, withoutSignal(init)).catch(() => {});
      return platformFetch(url, withoutSignal(init)).catch(() => new Response("", { status: 429 }));
    },
    "answers 307 after a request of node:http that was lost": () => async (url, init) => {
      await byHttp(url, init).catch(() => {});
      return byHttp(url, init).catch(() => new Response("", { status: 307 }));
    },
  };

  it.each(Object.entries(patches))("gives no false not-sent when it %s", async (_, patch) => {
    const [resetting, nowhere] = [await server(), await closedPort()];
    resetting.behaviour = (exchange) => exchange.reset();
    patchFetch(patch(nowhere));
    const outcome = await clientFor(resetting.url, { timeoutMs: 250 }).send(message);
    await vi.waitFor(() => expect(resetting.delivered.length).toBeGreaterThan(0), { timeout: 10_000 });
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1 });
  });

  it.each([
    [
      "a wrapper",
      () =>
        (...call: Parameters<typeof fetch>) =>
          platformFetch(...call),
    ],
    ["a bound function", () => platformFetch.bind(globalThis)],
    ["a proxy", () => new Proxy(platformFetch, {})],
    [
      "a wrapper with fetch's name and text",
      () =>
        Object.assign(
          async function fetch(...call: Parameters<typeof platformFetch>) {
            return await platformFetch(...call);
          },
          { toString: () => String(platformFetch) },
        ),
    ],
  ])("proves nothing when it throws: %s", async (_, patched) => {
    const nowhere = await closedPort();
    vi.stubGlobal("fetch", patched());
    expect(await send(nowhere)).toMatchObject({ outcome: "unknown", attempts: 1, error: { code: "ECONNREFUSED" } });
    expect(
      await withConnector(
        () => {},
        () => send("https://nowhere.invalid", { timeoutMs: 400 }),
      ),
    ).toMatchObject({ outcome: "unknown" });
  });

  it("is watched when it is given as the option, and proves what Node reports", async () => {
    const patched: typeof fetch = (...call) => platformFetch(...call);
    vi.stubGlobal("fetch", patched);
    expect(await send(await closedPort(), { fetch: patched })).toMatchObject({ outcome: "not-sent", attempts: 3 });
  });

  it("still gives accepted, and not-sent for an answer that refuses", async () => {
    patchFetch((url, init) => platformFetch(url, init));
    const answering = await server();
    expect(await send(answering)).toMatchObject({ outcome: "accepted" });
    answering.behaviour = (exchange) => exchange.answer(400, '{"code":"E110","error":{"balance":"low"}}');
    expect(await send(answering)).toMatchObject({ outcome: "not-sent", attempts: 1 });
  });
});

describe("the platform's own fetch", () => {
  it("proves what it reports, also when it is given as the option", async () => {
    const nowhere = await closedPort();
    expect(await send(nowhere)).toMatchObject({ outcome: "not-sent", attempts: 3 });
    expect(await send(nowhere, { fetch: platformFetch, maxAttempts: 1 })).toMatchObject({ outcome: "not-sent", attempts: 1 });
  });

  it("is used again when a patch is undone", async () => {
    const [nowhere, client] = [await closedPort(), "client" as const];
    patchFetch(() => Promise.reject(new TypeError(client)));
    expect(await send(nowhere)).toMatchObject({ outcome: "unknown" });
    vi.unstubAllGlobals();
    expect(await send(nowhere, { maxAttempts: 1 })).toMatchObject({ outcome: "not-sent" });
  });
});
