import { channel } from "node:diagnostics_channel";
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchRequest } from "../../../../src/client/transport/request-watch.ts";
import { clientFor, fetchWithConnector, message, send, server } from "../support/test-client.ts";

const publish = (name: string, event: object): void => channel(name).publish(event);
const connectedBy = (version: string, host: string): void => publish("undici:client:connected", { connectParams: { version, protocol: "https:", host } });

/** The path that messages are posted to. A request to a proxy has a whole URL, which ends with it. */
const path = "/v1/messages";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("watchRequest", () => {
  it("follows the reports of each request", () => {
    const watch = watchRequest(path, () => {});
    const request = { method: "POST", path, origin: "https://one.invalid" };
    expect(watch.departure).toBe("unobserved");
    watch.run(() => publish("undici:request:create", { request }));
    expect(watch.departure).toBe("waiting");
    publish("undici:client:sendHeaders", { request: { method: "POST", path } });
    publish("undici:request:error", { request: { method: "POST", path } });
    expect(watch.departure).toBe("waiting");
    publish("undici:request:error", { request });
    expect(watch.departure).toBe("failed-before-leaving");
  });

  it("reports that a request has left once its headers are sent, even when it fails later", () => {
    const watch = watchRequest(path, () => {});
    const request = { method: "POST", path };
    watch.run(() => publish("undici:request:create", { request }));
    publish("undici:client:sendHeaders", { request });
    publish("undici:request:error", { request });
    expect(watch.departure).toBe("left");
  });

  it("calls onRepeat when the transport makes a second request", () => {
    let repeats = 0;
    const watch = watchRequest(path, () => {
      repeats += 1;
    });
    watch.run(() => publish("undici:request:create", { request: { method: "POST", path } }));
    expect(repeats).toBe(0);
    watch.run(() => publish("undici:request:create", { request: { method: "POST", path } }));
    expect(repeats).toBe(1);
  });

  it.each([
    ["a CONNECT request to a proxy", { method: "CONNECT", path: "kaleyra.invalid:443" }],
    ["a GET request, such as for a token", { method: "GET", path }],
    ["a POST to another path, such as a log", { method: "POST", path: "/v1/logs" }],
  ])("ignores %s", (_, request) => {
    let repeats = 0;
    const watch = watchRequest(path, () => {
      repeats += 1;
    });
    watch.run(() => publish("undici:request:create", { request }));
    publish("undici:request:error", { request, error: new Error("lost") });
    expect(watch.departure).toBe("unobserved");
    expect([watch.requestCount, watch.otherRequestCount]).toEqual([0, request.method === "CONNECT" ? 0 : 1]);
    watch.run(() => publish("undici:request:create", { request: { method: "POST", path } }));
    expect([watch.departure, repeats]).toEqual(["waiting", 0]);
  });

  it("counts the requests of its callback, also those of node:http and those that come later, and no others", async () => {
    const watch = watchRequest(path, () => {});
    publish("undici:request:create", { request: { method: "POST", path } });
    await watch.run(async () => {
      publish("undici:request:create", { request: { method: "POST", path } });
      publish("http.client.request.start", { request: {} });
      await new Promise((resolve) => setTimeout(resolve, 1));
      publish("undici:request:create", { request: { method: "POST", path } });
      publish("http.client.request.start", { request: {} });
    });
    publish("http.client.request.start", { request: {} });
    expect([watch.requestCount, watch.otherRequestCount]).toEqual([2, 2]);
  });

  it("watches a request to a proxy, which has the whole URL as its path", () => {
    const watch = watchRequest(path, () => {});
    watch.run(() => publish("undici:request:create", { request: { method: "POST", path: `http://127.0.0.1:8080${path}` } }));
    expect(watch.departure).toBe("waiting");
  });

  it("recognises the error that the transport reported, also as a cause", () => {
    const watch = watchRequest(path, () => {});
    const request = { method: "POST", path };
    const error = new Error("refused");
    expect(watch.reportedByTransport(error)).toBe(false);
    watch.run(() => publish("undici:request:create", { request }));
    publish("undici:request:error", { request, error });
    expect(watch.reportedByTransport(error)).toBe(true);
    expect(watch.reportedByTransport(new TypeError("fetch failed", { cause: error }))).toBe(true);
    for (const other of [new Error("refused"), new TypeError("fetch failed", { cause: new Error("refused") }), undefined, "refused", null]) {
      expect(watch.reportedByTransport(other)).toBe(false);
    }
  });

  it("takes every request over HTTP/2 as left", () => {
    const [before, after] = [watchRequest(path, () => {}), watchRequest(path, () => {})];
    const request = { method: "POST", path, origin: "https://two.invalid" };
    before.run(() => publish("undici:request:create", { request }));
    connectedBy("h1", "one.invalid");
    connectedBy("h2", "two.invalid");
    publish("undici:request:error", { request });
    expect(before.departure).toBe("left");
    after.run(() => publish("undici:request:create", { request: { ...request } }));
    expect(after.departure).toBe("left");
  });

  it("follows requests over HTTP/1.1", () => {
    const watch = watchRequest(path, () => {});
    const request = { method: "POST", path, origin: "https://first.invalid" };
    connectedBy("h1", "first.invalid");
    watch.run(() => publish("undici:request:create", { request }));
    expect(watch.departure).toBe("waiting");
    publish("undici:request:error", { request });
    expect(watch.departure).toBe("failed-before-leaving");
  });

  it("subscribes to every channel on the first call", async () => {
    vi.resetModules();
    const { watchRequest: firstWatch } = await import("../../../../src/client/transport/request-watch.ts");
    const [leaving, silent] = [firstWatch(path, () => {}), firstWatch(path, () => {})];
    const request = { method: "POST", path, origin: "https://fresh.invalid" };
    leaving.run(() => publish("undici:request:create", { request }));
    publish("undici:client:sendHeaders", { request });
    expect(leaving.departure).toBe("left");
    connectedBy("h2", "fresh.invalid");
    silent.run(() => publish("undici:request:create", { request: { ...request } }));
    expect(silent.departure).toBe("left");
  });

  it("takes requests as left only for the hosts that speak HTTP/2", async () => {
    // Subscribes to the channels: a connection made before that is not seen.
    watchRequest(path, () => {});
    connectedBy("h2", "two.invalid");
    const fetch = fetchWithConnector((_, connected) => connected(Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" })));
    expect(await send("https://three.invalid", { fetch })).toMatchObject({ outcome: "not-sent", attempts: 3 });
    expect(await send("https://two.invalid", { fetch })).toMatchObject({ outcome: "unknown", attempts: 1 });
  });
});

describe("without diagnostics channels", () => {
  /** Calls a fresh module with another `process`, for that call only, because vitest needs the real one. */
  async function watchWith(process: object | undefined): Promise<ReturnType<typeof watchRequest>> {
    vi.resetModules();
    const { watchRequest: freshWatch } = await import("../../../../src/client/transport/request-watch.ts");
    vi.stubGlobal("process", process);
    try {
      return freshWatch(path, () => {});
    } finally {
      vi.unstubAllGlobals();
    }
  }

  const { getBuiltinModule } = process;
  const without = (missing: string) => ({ getBuiltinModule: (name: string) => (name === missing ? undefined : getBuiltinModule(name)) });

  it.each([
    ["a process without modules", { getBuiltinModule: () => undefined }],
    ["no process", undefined],
    ["a process without getBuiltinModule", {}],
    ["a process without node:diagnostics_channel", without("node:diagnostics_channel")],
    ["a process without node:async_hooks", without("node:async_hooks")],
  ])("runs the callback and observes nothing, with %s", async (_, process) => {
    const watch = await watchWith(process);
    expect([watch.run(() => 1), watch.departure]).toEqual([1, "unobserved"]);
  });

  it("gives unknown for an answer without a body", async () => {
    expect(await send("https://kaleyra.invalid", { fetch: () => Promise.resolve(new Response(null, { status: 202 })) })).toMatchObject({
      outcome: "unknown",
      error: { reason: "unreadable" },
    });
  });
});

describe("other requests in the same process", () => {
  it("do not affect a send", async () => {
    const accepting = await server();
    const others = Promise.all(Array.from({ length: 20 }, () => fetch(accepting.url, { method: "POST", body: "{}" }).then((response) => response.text())));
    expect(await clientFor(accepting.url).send(message)).toMatchObject({ outcome: "accepted", attempts: 1 });
    await others;
  });
});
