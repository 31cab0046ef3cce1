/** Guarantees that a transport of somebody's own, whatever it does around the message, is never taken for proof that the message did not go out. */
import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clientFor, closedPort, message, send, server } from "./support/support.ts";

/** Nobody listens there. */
let nowhere: string;
beforeEach(async () => {
  nowhere = await closedPort();
});
afterEach(() => void vi.unstubAllGlobals());

const platformsFetch = globalThis.fetch;

/** A transport that says nothing on the channels of Node's `fetch`. */
function byHttp(url: string, init: RequestInit = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method: "POST", headers: { ...(init.headers as Record<string, string>) } }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part) => parts.push(part));
      incoming.on("end", () => resolve(new Response(Buffer.concat(parts), { status: incoming.statusCode ?? 0 })));
    });
    outgoing.on("error", reject);
    outgoing.end(init.body);
  });
}

type Transport = (url: string, init?: RequestInit) => Promise<Response>;
const asFetch =
  (transport: Transport): typeof fetch =>
  (input, init) =>
    transport(String(input), init);

const logsFirst: Transport = async (url, init) => {
  await platformsFetch(`${nowhere}/logs`, { method: "POST", body: "x" }).catch(() => {});
  return byHttp(url, init);
};
const fallsBack: Transport = (url, init) => platformsFetch(url.replace(/^http:..[^/]*/, nowhere), init).catch(() => byHttp(url, init));

describe.each([
  ["that logs what it does, in vain, and then sends", logsFirst],
  ["that falls back on another transport", fallsBack],
])("a transport %s", (_, transport) => {
  it("is not proof when the message was read and the connection reset", async () => {
    const resetting = await server();
    resetting.behaviour = (exchange) => exchange.reset();
    expect(await send(resetting, { fetch: asFetch(transport) })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "lost" } });
    expect(resetting.delivered).toHaveLength(1);
  });

  it("is not proof when the message was read and never answered", async () => {
    const hanging = await server();
    hanging.behaviour = () => {};
    expect(await send(hanging, { fetch: asFetch(transport), timeoutMs: 300 })).toMatchObject({ outcome: "unknown", error: { reason: "timeout" } });
    expect(hanging.delivered).toHaveLength(1);
  });

  it("is believed when it has an answer", async () => {
    expect(await send(await server(), { fetch: asFetch(transport) })).toMatchObject({ outcome: "accepted", attempts: 1 });
  });
});

describe("a transport that asks for something else beside the message", () => {
  it("such as a token, is not stopped for it", async () => {
    const [accepting, tokens] = [await server(), await server()];
    const withToken: Transport = async (url, init) => {
      await (await platformsFetch(`${tokens.url}/token`, { method: "POST" })).text();
      return platformsFetch(url, init);
    };
    expect(await send(accepting, { fetch: asFetch(withToken) })).toMatchObject({ outcome: "accepted", attempts: 1 });
  });

  it("is not stopped where it was put in the place of the platform's", async () => {
    const [accepting, logs] = [await server(), await server()];
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
      void platformsFetch(`${logs.url}/log`, { method: "POST", body: "x" }).then((response) => response.text());
      return platformsFetch(url, init);
    });
    expect(await send(accepting)).toMatchObject({ outcome: "accepted", attempts: 1 });
  });

  it("is proof where what it throws is what the platform's own says of the message", async () => {
    const withToken: Transport = async (url, init) => {
      await platformsFetch(`${nowhere}/logs`).catch(() => {});
      return platformsFetch(url, init);
    };
    expect(await send(nowhere, { fetch: asFetch(withToken), maxAttempts: 1 })).toMatchObject({
      outcome: "not-sent",
      attempts: 1,
      error: { reason: "connect", code: "ECONNREFUSED" },
    });
  });
});

describe("a transport that throws or gives what nobody expects", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ["an error that cannot be read", () => Promise.reject(revoked.proxy)],
    [
      "at once",
      () => {
        throw new Error("SENTINEL-BODY-TEXT");
      },
    ],
    ["no answer at all", () => Promise.resolve(undefined)],
    ["a network error as an answer", () => Promise.resolve(Response.error())],
    [
      "a body that reads as a word",
      () => Promise.resolve({ status: 202, headers: new Headers(), body: { getReader: () => ({ read: async () => "aborted", cancel: async () => {} }) } }),
    ],
  ] as const)("leaves the message unknown: %s", async (_, transport) => {
    expect(await send("https://kaleyra.invalid", { fetch: transport as never })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "lost" } });
  });

  it("ends in time even where its body is always at hand and never ends", async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) });
    const fetch = () => Promise.resolve(new Response(endless, { status: 202 }));
    expect(await send("https://kaleyra.invalid", { fetch, timeoutMs: 100 })).toMatchObject({ outcome: "unknown", error: { reason: "timeout" } });
  });
});

describe("what is no signal", () => {
  it.each([{}, "x", 5, null])("is said before anything goes out: %o", async (signal) => {
    const untouched = await server();
    const outcome = await clientFor(untouched.url).send(message, { signal: signal as never });
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 0, error: { message: "signal must be an AbortSignal" } });
    expect(untouched.connections).toBe(0);
  });

  it("may be left out in every way", async () => {
    for (const options of [undefined, null, {}, { signal: undefined }]) {
      expect(await clientFor((await server()).url).send(message, options as never)).toMatchObject({ outcome: "accepted" });
    }
  });
});
