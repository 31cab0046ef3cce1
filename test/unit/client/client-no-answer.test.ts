import { createServer as createTlsServer } from "node:tls";
import { describe, expect, it, vi } from "vitest";
import { TransportError } from "../../../src/client/index.ts";
import { accept, acceptedBody, drip } from "./support/fault-server.ts";
import { clientFor, closedPort, fetchWithConnector, message, secrets, send, server, withConnector } from "./support/test-client.ts";

describe("a connection that cannot be made", () => {
  it("gives not-sent after three attempts", async () => {
    const outcome = await send(await closedPort());
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 3, retryAfterMs: 20_000, error: { reason: "connect", code: "ECONNREFUSED" } });
  });

  it("is attempted maxAttempts times", async () => {
    expect(await send(await closedPort(), { maxAttempts: 1 })).toMatchObject({ outcome: "not-sent", attempts: 1 });
  });

  it.each(["ENOTFOUND", "EAI_AGAIN"])("is attempted three times when the name is not found: %s", async (code) => {
    const fetch = fetchWithConnector((_, connected) => connected(Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: "getaddrinfo" })));
    expect(await send("https://nowhere.invalid", { fetch })).toMatchObject({ outcome: "not-sent", attempts: 3, error: { reason: "connect", code } });
  });

  it("is attempted three times when it times out", async () => {
    const error = Object.assign(new Error("Connect Timeout Error"), { code: "UND_ERR_CONNECT_TIMEOUT" });
    const fetch = fetchWithConnector((_, connected) => void setTimeout(connected, 10, error));
    expect(await send("https://nowhere.invalid", { fetch })).toMatchObject({ outcome: "not-sent", attempts: 3, error: { code: error.code } });
  });

  it("gives not-sent when the deadline comes while connecting", async () => {
    const outcome = await withConnector(
      () => {},
      () => send("https://nowhere.invalid", { timeoutMs: 400 }),
    );
    expect(outcome).toMatchObject({ outcome: "not-sent", retryAfterMs: 0, attempts: 1, error: { reason: "timeout" } });
  });

  it("gives unknown at the deadline with a custom fetch, which may still send", async () => {
    expect(await send("https://nowhere.invalid", { timeoutMs: 400, fetch: fetchWithConnector(() => {}) })).toMatchObject({ outcome: "unknown" });
  });

  it("is retried until the server takes connections", async () => {
    const up = await server();
    let refusals = 2;
    up.onConnection = (socket) => {
      if (refusals === 0) return false;
      refusals -= 1;
      socket.resetAndDestroy();
      return true;
    };
    const outcome = await send(up);
    expect(outcome.outcome === "accepted" || outcome.outcome === "unknown").toBe(true);
    expect(up.delivered.length).toBe(outcome.outcome === "accepted" ? 1 : 0);
  });
});

describe("a proxy that opens no tunnel", () => {
  const refusal = Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), { name: "AbortError", code: "UND_ERR_ABORTED" });

  it("gives not-sent, and an error that names the status of the proxy", async () => {
    const outcome = await withConnector(
      (_, connected) => connected(refusal),
      () => send("https://kaleyra.invalid"),
    );
    const message = "no connection to kaleyra.invalid; the message did not go out (UND_ERR_ABORTED, proxy status 407)";
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "connect", message } });
  });

  it("is named too when a custom fetch proves nothing", async () => {
    expect(await send("https://kaleyra.invalid", { fetch: () => Promise.reject(new TypeError("fetch failed", { cause: refusal })) })).toMatchObject({
      outcome: "unknown",
      error: { message: "fetch failed before kaleyra.invalid had answered; the message may have been delivered (UND_ERR_ABORTED, proxy status 407)" },
    });
  });
});

describe("a TLS connection that cannot be made", () => {
  it("gives not-sent when the server does not speak TLS", async () => {
    const plain = await server();
    plain.onConnection = (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n") !== undefined;
    const outcome = await send(plain.url.replace("http:", "https:"));
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "tls" } });
    expect(outcome).not.toHaveProperty("retryAfterMs");
    expect(plain.delivered).toEqual([]);
  });

  it("gives not-sent without a retry, and an error that names the host, when the certificate is invalid", async () => {
    const fetch = fetchWithConnector((_, connected) => connected(Object.assign(new Error("self-signed certificate"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" })));
    const outcome = await send("https://kaleyra.invalid", { fetch });
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1 });
    expect(outcome.outcome === "not-sent" && outcome.error.message).toBe(
      "no secure connection to kaleyra.invalid; the message did not go out (DEPTH_ZERO_SELF_SIGNED_CERT)",
    );
  });

  it("gives not-sent when the handshake is reset", async () => {
    const tls = createTlsServer({});
    tls.on("connection", (socket) => socket.resetAndDestroy());
    await new Promise<void>((resolve) => tls.listen(0, "127.0.0.1", resolve));
    const address = tls.address();
    const port = typeof address === "object" ? address?.port : 0;
    expect(await send(`https://127.0.0.1:${port}`)).toMatchObject({ outcome: "not-sent" });
    tls.close();
  });
});

describe("a message that may have left", () => {
  it("is unknown or not-sent, and not delivered, when the connection is reset on accept", async () => {
    const resetting = await server();
    resetting.onConnection = (socket) => {
      socket.resetAndDestroy();
      return true;
    };
    const outcome = await send(resetting);
    expect(["not-sent", "unknown"]).toContain(outcome.outcome);
    if (outcome.outcome === "unknown") expect(outcome.attempts).toBe(1);
    expect(resetting.delivered).toEqual([]);
  });

  it.each([
    ["reset", "lost", (socket: { resetAndDestroy(): void }) => socket.resetAndDestroy()],
    ["end", "lost", (socket: { end(): void }) => socket.end()],
    ["hang", "timeout", () => {}],
  ] as const)("is unknown when the server reads it in full and does not answer: %s", async (_, reason, then) => {
    const taking = await server();
    taking.behaviour = ({ socket }) => then(socket);
    expect(await send(taking, { timeoutMs: reason === "timeout" ? 700 : 10_000 })).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason } });
    expect(taking.delivered.length).toBe(1);
  });

  it("is never delivered twice when the server closes the connection that it is sent on", async () => {
    const closing = await server();
    closing.behaviour = (exchange) => {
      exchange.answer(202, acceptedBody());
      if (exchange.index % 2 === 0) exchange.socket.end();
    };
    const client = clientFor(closing.url);
    let accepted = 0;
    let unknown = 0;
    for (let race = 0; race < 400; race += 1) {
      const { outcome } = await client.send(message);
      if (outcome === "accepted") accepted += 1;
      if (outcome === "unknown") unknown += 1;
    }
    expect(accepted + unknown).toBe(400);
    expect(closing.delivered.length).toBeGreaterThanOrEqual(accepted);
    expect(closing.delivered.length).toBeLessThanOrEqual(400);
  });

  it("is unknown when the connection is reset during the upload", async () => {
    const impatient = await server();
    const long = { ...message, messaging_object: { ...message.messaging_object, interactive: { ...message.messaging_object.interactive } } };
    Object.assign(long.messaging_object.interactive, { header: { type: "document", document: { id: "9".repeat(4_000_000) } } });
    impatient.onPart = (socket, size) => {
      if (size > 100_000) socket.resetAndDestroy();
      return size > 100_000;
    };
    const outcome = await clientFor(impatient.url).send(long);
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "lost" } });
    expect(impatient.delivered).toEqual([]);
  });

  it("is unknown after one request when fetch would repeat it, as on status 421", async () => {
    const misdirecting = await server();
    misdirecting.behaviour = (exchange) => exchange.answer(421, "{}");
    const outcome = await send(misdirecting);
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1 });
    expect(misdirecting.heads.length).toBe(1);
  });
});

describe("an incomplete answer", () => {
  it("gives unknown with its status when the body stalls", async () => {
    const stalling = await server();
    stalling.behaviour = ({ raw }) => raw("HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
    expect(await send(stalling, { timeoutMs: 700 })).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason: "timeout", httpStatus: 202 } });
  });

  it("gives unknown when it is cut short", async () => {
    const cutting = await server();
    cutting.behaviour = ({ socket }) => void socket.end('HTTP/1.1 202 Accepted\r\ncontent-length: 100\r\n\r\n{"code":"WA202"');
    const outcome = await send(cutting);
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason: "lost" } });
    expect(outcome).not.toHaveProperty("retryAfterMs");
  });

  it("is given up at the deadline although bytes keep coming", async () => {
    const dripping = await server();
    let isOver = false;
    dripping.behaviour = (exchange) =>
      drip(exchange).finally(() => {
        isOver = true;
      });
    expect(await send(dripping, { timeoutMs: 700 })).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason: "timeout" } });
    await vi.waitFor(() => expect(isOver, "the connection is closed").toBe(true), { timeout: 10_000 });
    expect(dripping.heads.length).toBe(1);
  });
});

describe("a custom fetch", () => {
  it.each([
    ["rejects", () => Promise.reject(new TypeError("fetch failed"))],
    [
      "throws at once",
      () => {
        throw new Error(`key SENTINELkey7f3a9c`);
      },
    ],
    [
      "rejects with Node's error for a refused connection",
      () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" })),
    ],
    ["rejects with an error of its own, such as a mock that knows no such request", () => Promise.reject(new TypeError(secrets.body))],
    ["rejects with a text", () => Promise.reject("SENTINELkey7f3a9c")],
    [
      "rejects with an error that is its own cause",
      () => {
        const error: Error = new Error("a");
        error.cause = error;
        return Promise.reject(error);
      },
    ],
    ["returns no response", () => Promise.resolve(undefined as unknown as Response)],
  ] as const)("gives unknown when it %s", async (_, fetch) => {
    expect(await send("https://kaleyra.invalid", { fetch })).toMatchObject({ outcome: "unknown", attempts: 1, error: expect.any(TransportError) });
  });

  it("names the class of an error that has no code", async () => {
    expect(await send("https://kaleyra.invalid", { fetch: () => Promise.reject(new TypeError(secrets.body)) })).toMatchObject({
      error: { reason: "lost", message: "fetch failed before kaleyra.invalid had answered; the message may have been delivered (TypeError)" },
    });
  });

  it("gives unknown at the deadline when it never settles", async () => {
    expect(await send("https://kaleyra.invalid", { timeoutMs: 400, fetch: () => new Promise(() => {}) })).toMatchObject({
      outcome: "unknown",
      error: { reason: "timeout" },
    });
  });

  it("is watched when it wraps Node's fetch", async () => {
    const url = await closedPort();
    expect(await send(url, { fetch: (...call) => fetch(...call) })).toMatchObject({ outcome: "not-sent", attempts: 3 });
  });

  it("is stopped before it can repeat a request", async () => {
    const resetting = await server();
    resetting.behaviour = (exchange) => (exchange.index === 0 ? exchange.reset() : accept(exchange));
    const twice: typeof fetch = async (...call) => fetch(...call).catch(() => fetch(...call));
    expect(await send(resetting, { fetch: twice })).toMatchObject({ outcome: "unknown" });
    expect(resetting.delivered.length).toBe(1);
  });
});
