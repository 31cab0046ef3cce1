import { channel } from "node:diagnostics_channel";
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchRequest } from "../../../../src/client/transport/request-watch.ts";
import { clientFor, message, send, server } from "../support/support.ts";
import { agentThatConnects } from "../support/transport.ts";

const publish = (name: string, event: object): void => channel(name).publish(event);
const connectedBy = (version: string, host: string): void => publish("undici:client:connected", { connectParams: { version, protocol: "https:", host } });

/** The path of the message; a proxy is asked for a whole address, which ends with it. */
const path = "/v1/messages";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("what is known of a request", () => {
  it("follows what the transport tells, request by request", () => {
    const watched = watchRequest(path, () => {});
    const request = { method: "POST", path, origin: "https://one.invalid" };
    expect(watched.sent).toBe("unseen");
    watched.run(() => publish("undici:request:create", { request }));
    expect(watched.sent).toBe("not-yet");
    publish("undici:client:sendHeaders", { request: { method: "POST", path } });
    publish("undici:request:error", { request: { method: "POST", path } });
    expect(watched.sent).toBe("not-yet");
    publish("undici:request:error", { request });
    expect(watched.sent).toBe("never");
  });

  it("is that it has left as soon as its head has", () => {
    const watched = watchRequest(path, () => {});
    const request = { method: "POST", path };
    watched.run(() => publish("undici:request:create", { request }));
    publish("undici:client:sendHeaders", { request });
    publish("undici:request:error", { request });
    expect(watched.sent).toBe("yes");
  });

  it("is told of a second request that the transport makes by itself", () => {
    let repeats = 0;
    const watched = watchRequest(path, () => {
      repeats += 1;
    });
    watched.run(() => publish("undici:request:create", { request: { method: "POST", path } }));
    expect(repeats).toBe(0);
    watched.run(() => publish("undici:request:create", { request: { method: "POST", path } }));
    expect(repeats).toBe(1);
  });

  it.each([
    ["the tunnel that a proxy is asked for", { method: "CONNECT", path: "kaleyra.invalid:443" }],
    ["what is asked for beside it, such as a token", { method: "GET", path }],
    ["what is told beside it, such as a log", { method: "POST", path: "/v1/logs" }],
  ])("passes over %s", (_, request) => {
    let repeats = 0;
    const watched = watchRequest(path, () => {
      repeats += 1;
    });
    watched.run(() => publish("undici:request:create", { request }));
    publish("undici:request:error", { request, error: new Error("lost") });
    expect(watched.sent).toBe("unseen");
    watched.run(() => publish("undici:request:create", { request: { method: "POST", path } }));
    expect([watched.sent, repeats]).toEqual(["not-yet", 0]);
  });

  it("is seen by way of a proxy, which is asked for the whole address", () => {
    const watched = watchRequest(path, () => {});
    watched.run(() => publish("undici:request:create", { request: { method: "POST", path: `http://127.0.0.1:8080${path}` } }));
    expect(watched.sent).toBe("not-yet");
  });

  it("has an error of its own, which is told apart from any other", () => {
    const watched = watchRequest(path, () => {});
    const request = { method: "POST", path };
    const error = new Error("refused");
    expect(watched.hasTold(error)).toBe(false);
    watched.run(() => publish("undici:request:create", { request }));
    publish("undici:request:error", { request, error });
    expect(watched.hasTold(error)).toBe(true);
    expect(watched.hasTold(new TypeError("fetch failed", { cause: error }))).toBe(true);
    for (const other of [new Error("refused"), new TypeError("fetch failed", { cause: new Error("refused") }), undefined, "refused", null]) {
      expect(watched.hasTold(other)).toBe(false);
    }
  });

  it("is not believed where the protocol says nothing: HTTP/2", () => {
    const [before, after] = [watchRequest(path, () => {}), watchRequest(path, () => {})];
    const request = { method: "POST", path, origin: "https://two.invalid" };
    before.run(() => publish("undici:request:create", { request }));
    connectedBy("h1", "one.invalid");
    connectedBy("h2", "two.invalid");
    publish("undici:request:error", { request });
    expect(before.sent).toBe("yes");
    after.run(() => publish("undici:request:create", { request: { ...request } }));
    expect(after.sent).toBe("yes");
  });

  it("is believed where the protocol says all: HTTP/1.1", () => {
    const watched = watchRequest(path, () => {});
    const request = { method: "POST", path, origin: "https://first.invalid" };
    connectedBy("h1", "first.invalid");
    watched.run(() => publish("undici:request:create", { request }));
    expect(watched.sent).toBe("not-yet");
    publish("undici:request:error", { request });
    expect(watched.sent).toBe("never");
  });

  it("is told on four channels, from the first send on", async () => {
    vi.resetModules();
    const { watchRequest: firstWatch } = await import("../../../../src/client/transport/request-watch.ts");
    const [leaving, silent] = [firstWatch(path, () => {}), firstWatch(path, () => {})];
    const request = { method: "POST", path, origin: "https://fresh.invalid" };
    leaving.run(() => publish("undici:request:create", { request }));
    publish("undici:client:sendHeaders", { request });
    expect(leaving.sent).toBe("yes");
    connectedBy("h2", "fresh.invalid");
    silent.run(() => publish("undici:request:create", { request: { ...request } }));
    expect(silent.sent).toBe("yes");
  });

  it("is that it did not leave for other hosts all the same", async () => {
    // Whoever watches listens; a connection of before is not known.
    watchRequest(path, () => {});
    connectedBy("h2", "two.invalid");
    const fetch = agentThatConnects((_, connected) => connected(Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" })));
    expect(await send("https://three.invalid", { fetch })).toMatchObject({ outcome: "not-sent", attempts: 3 });
    expect(await send("https://two.invalid", { fetch })).toMatchObject({ outcome: "unknown", attempts: 1 });
  });
});

describe("where nobody tells anything", () => {
  /** A fresh module that sees another `process`, for no longer than one call: the tests' own machinery needs the real one. */
  async function watchWhere(stand: object | undefined): Promise<ReturnType<typeof watchRequest>> {
    vi.resetModules();
    const { watchRequest: elsewhere } = await import("../../../../src/client/transport/request-watch.ts");
    vi.stubGlobal("process", stand);
    try {
      return elsewhere(path, () => {});
    } finally {
      vi.unstubAllGlobals();
    }
  }

  const { getBuiltinModule } = process;
  const lending = (missing: string) => ({ getBuiltinModule: (name: string) => (name === missing ? undefined : getBuiltinModule(name)) });

  it.each([
    ["a process that has no modules", { getBuiltinModule: () => undefined }],
    ["no process", undefined],
    ["a process that lends no modules", {}],
    ["want of node:diagnostics_channel", lending("node:diagnostics_channel")],
    ["want of node:async_hooks", lending("node:async_hooks")],
  ])("for %s, nothing is subscribed to, and a message is sent as well", async (_, stand) => {
    const watched = await watchWhere(stand);
    expect([watched.run(() => 1), watched.sent]).toEqual([1, "unseen"]);
  });

  it.each([
    ["a call that comes before any request", { code: "ECONNREFUSED", syscall: "connect" }, "not-sent", 3],
    ["a name that is not found", { code: "ENOTFOUND", syscall: "getaddrinfo" }, "not-sent", 3],
    ["a certificate", { code: "CERT_HAS_EXPIRED" }, "not-sent", 1],
    ["a reset", { code: "ECONNRESET", syscall: "read" }, "unknown", 1],
    ["nothing", {}, "unknown", 1],
  ] as const)("the platform's own error decides: %s", async (_, fields, outcome, attempts) => {
    vi.stubGlobal("fetch", () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("x"), fields) })));
    expect(await send("https://kaleyra.invalid")).toMatchObject({ outcome, attempts });
  });

  it("an answer without a body is unknown", async () => {
    expect(await send("https://kaleyra.invalid", { fetch: () => Promise.resolve(new Response(null, { status: 202 })) })).toMatchObject({
      outcome: "unknown",
      error: { reason: "unreadable" },
    });
  });
});

describe("requests of others in the same process", () => {
  it("are none of ours", async () => {
    const accepting = await server();
    const others = Promise.all(Array.from({ length: 20 }, () => fetch(accepting.url, { method: "POST", body: "{}" }).then((response) => response.text())));
    expect(await clientFor(accepting.url).send(message)).toMatchObject({ outcome: "accepted", attempts: 1 });
    await others;
  });
});
