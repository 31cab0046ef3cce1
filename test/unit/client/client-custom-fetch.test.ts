/** Whatever a custom `fetch` does besides sending the message must not count as proof that the message was not sent. */
import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clientFor, closedPort, message, send, server } from "./support/test-client.ts";

/** An address without a listener. */
let nowhere: string;
beforeEach(async () => {
  nowhere = await closedPort();
});
afterEach(() => void vi.unstubAllGlobals());

const platformFetch = globalThis.fetch;

/** Sends with `node:http`, which reports nothing on the channels of Node's `fetch`. */
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
  await platformFetch(`${nowhere}/logs`, { method: "POST", body: "x" }).catch(() => {});
  return byHttp(url, init);
};
const fallsBack: Transport = (url, init) => platformFetch(url.replace(/^http:..[^/]*/, nowhere), init).catch(() => byHttp(url, init));

describe.each([
  ["that fails to log and then sends", logsFirst],
  ["that falls back to another transport", fallsBack],
])("a custom fetch %s", (_, transport) => {
  it("gives unknown when the server read the message and reset the connection", async () => {
    const resetting = await server();
    resetting.behaviour = (exchange) => exchange.reset();
    expect(await send(resetting, { fetch: asFetch(transport) })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "lost" } });
    expect(resetting.delivered).toHaveLength(1);
  });

  it("gives unknown when the server read the message and never answers", async () => {
    const hanging = await server();
    hanging.behaviour = () => {};
    expect(await send(hanging, { fetch: asFetch(transport), timeoutMs: 300 })).toMatchObject({ outcome: "unknown", error: { reason: "timeout" } });
    expect(hanging.delivered).toHaveLength(1);
  });

  it("gives accepted when the server accepts", async () => {
    expect(await send(await server(), { fetch: asFetch(transport) })).toMatchObject({ outcome: "accepted", attempts: 1 });
  });
});

describe("a custom fetch that makes other requests too", () => {
  it("may ask for a token first", async () => {
    const [accepting, tokens] = [await server(), await server()];
    const withToken: Transport = async (url, init) => {
      await (await platformFetch(`${tokens.url}/token`, { method: "POST" })).text();
      return platformFetch(url, init);
    };
    expect(await send(accepting, { fetch: asFetch(withToken) })).toMatchObject({ outcome: "accepted", attempts: 1 });
  });

  it("may replace the global fetch", async () => {
    const [accepting, logs] = [await server(), await server()];
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
      void platformFetch(`${logs.url}/log`, { method: "POST", body: "x" }).then((response) => response.text());
      return platformFetch(url, init);
    });
    expect(await send(accepting)).toMatchObject({ outcome: "accepted", attempts: 1 });
  });

  it("gives not-sent when the only request failed, and unknown when there was another", async () => {
    const withToken: Transport = async (url, init) => {
      await platformFetch(`${nowhere}/logs`).catch(() => {});
      return platformFetch(url, init);
    };
    const error = { code: "ECONNREFUSED" };
    expect(await send(nowhere, { fetch: asFetch((url, init) => platformFetch(url, init)), maxAttempts: 1 })).toMatchObject({ outcome: "not-sent", error });
    expect(await send(nowhere, { fetch: asFetch(withToken), maxAttempts: 1 })).toMatchObject({ outcome: "unknown", error });
  });

  it.each([
    [429, ""],
    [307, ""],
    [400, '{"code":"E110","error":{"balance":"low"}}'],
  ])("gives unknown when the answer that refuses came after a request that was lost: %i", async (status, body) => {
    const retrying = await server();
    retrying.behaviour = (exchange) => (exchange.index === 0 ? exchange.reset() : exchange.answer(status, body));
    retrying.takes = ({ index }) => index === 0;
    const retries: Transport = (url, init) => byHttp(url, init).catch(() => byHttp(url, init));
    expect(await send(retrying, { fetch: asFetch(retries) })).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(retrying.heads).toHaveLength(2);
  });
});

describe("a custom fetch with an unexpected result", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ["it rejects with an error that cannot be read", () => Promise.reject(revoked.proxy)],
    [
      "it throws at once",
      () => {
        throw new Error("SENTINEL-BODY-TEXT");
      },
    ],
    ["it returns no response", () => Promise.resolve(undefined)],
    ["it returns Response.error()", () => Promise.resolve(Response.error())],
    [
      "its body yields a string",
      () => Promise.resolve({ status: 202, headers: new Headers(), body: { getReader: () => ({ read: async () => "aborted", cancel: async () => {} }) } }),
    ],
  ] as const)("gives unknown when %s", async (_, transport) => {
    expect(await send("https://kaleyra.invalid", { fetch: transport as never })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "lost" } });
  });

  it("ends at the deadline when its body never ends and its chunks are always ready", async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) });
    const fetch = () => Promise.resolve(new Response(endless, { status: 202 }));
    expect(await send("https://kaleyra.invalid", { fetch, timeoutMs: 400 })).toMatchObject({ outcome: "unknown", error: { reason: "timeout" } });
  });
});

describe("the signal option", () => {
  it.each([{}, "x", 5, null])("is refused before anything is sent when it is not an AbortSignal: %o", async (signal) => {
    const untouched = await server();
    const outcome = await clientFor(untouched.url).send(message, { signal: signal as never });
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 0, error: { message: "signal must be an AbortSignal" } });
    expect(untouched.connections).toBe(0);
  });

  it("may be left out", async () => {
    for (const options of [undefined, null, {}, { signal: undefined }]) {
      expect(await clientFor((await server()).url).send(message, options as never)).toMatchObject({ outcome: "accepted" });
    }
  });
});
