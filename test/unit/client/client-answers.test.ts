import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import service from "../../../schema/service.json" with { type: "json" };
import { ApiError, TransportError } from "../../../src/client/index.ts";
import { acceptedBody, type Behaviour, drip } from "./support/fault-server.ts";
import { clientFor, expectNoSecret, message, secrets, send, server } from "./support/test-client.ts";

async function sendTo(behaviour: Behaviour, options: Parameters<typeof send>[1] = {}) {
  const answering = await server();
  answering.behaviour = behaviour;
  const outcome = await send(answering, options);
  return { outcome, requests: answering.heads.length, head: answering.heads[0] ?? "", body: answering.delivered[0] };
}

describe("the request", () => {
  it("is the one that Kaleyra documents", async () => {
    const { head, body } = await sendTo((exchange) => exchange.answer(202, acceptedBody()));
    expect(head).toContain("POST /v2/HXAP16XXXXXX97IN/whatsapp/+919876543210/messages HTTP/1.1");
    expect(head).toMatch(/^content-type: application\/json$/im);
    expect(head).toMatch(new RegExp(`^api-key: ${secrets.apiKey}$`, "m"));
    expect(JSON.parse(body ?? "")).toEqual(message);
  });
});

describe("an answer that accepts", () => {
  it.each([
    ["as documented", 202, '{"code":"WA202","message":"Request Accepted","data":{"message_id":"A1"},"error":{}}'],
    ["with the code of Kaleyra's error page", 200, '{"code":"WA200","data":{"message_id":"A1"}}'],
    ["with another code", 202, '{"code":"WA299","message":"","data":{"message_id":"A1"},"error":{},"more":1}'],
    ["with a byte order mark", 202, '\ufeff{"code":"WA202","data":{"message_id":"A1"}}'],
  ])("is accepted: %s", async (_, status, body) => {
    const { outcome } = await sendTo((exchange) => exchange.answer(status, body));
    expect(outcome).toEqual({ outcome: "accepted", messageId: "A1", attempts: 1 });
  });
});

describe("a documented failure", () => {
  const failures = Object.entries(service.answers).filter(([name]) => name !== "accepted");

  it("is there to be tried", () => expect(failures.length).toBeGreaterThan(0));

  it.each(failures)("gives an ApiError with its code and meaning: %s", async (name, { status, body, meaning }) => {
    const { outcome, requests } = await sendTo((exchange) => exchange.answer(status, JSON.stringify({ ...body, added: [1] })));
    expect(requests).toBe(1);
    if (outcome.outcome === "accepted" || !(outcome.error instanceof ApiError)) throw new Error("expected an ApiError");
    expect(outcome.outcome).toBe(name === "server-error" ? "unknown" : "not-sent");
    expect(outcome).not.toHaveProperty("retryAfterMs");
    const { error } = outcome;
    expect({ status: error.status, code: error.code, meaning: error.meaning, error: error.error, description: error.description }).toEqual({
      status,
      code: body.code,
      meaning: name,
      error: body.error,
      description: body.message,
    });
    expect(error.message).toContain(`Kaleyra answered ${status} ${body.code}: ${meaning}`);
  });

  it("carries Kaleyra's advice to try again", async () => {
    const { status, body } = service.answers["server-error"];
    const { outcome } = await sendTo((exchange) => exchange.answer(status, JSON.stringify(body)));
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 500, retryAdvice: { afterMs: 300_000, source: "kaleyra-error-page" } });
  });

  it.each([
    ["WA401", "account", "api-not-available"],
    ["wa-401", "account", "api-not-available"],
    ["WA401", "phone_number", "unknown-sender"],
    ["WA-401", "phone_number", "other-api-version"],
    ["WA-401", "something", undefined],
    ["RBC001", "something", "wrong-credentials"],
    ["WAV2101", "limit", "daily-limit"],
  ])("is recognised by its code and key: %s with %s", async (code, key, meaning) => {
    const { outcome } = await sendTo((exchange) => exchange.answer(401, JSON.stringify({ code, data: [], error: { [key]: "…" } })));
    expect(outcome).toMatchObject({ outcome: "not-sent", error: { code, meaning } });
  });
});

describe("an undocumented answer", () => {
  it.each([
    [400, '{"code":"WA499","message":"new","data":{},"error":{"new":"new"}}'],
    [404, '{"code":"WA404"}'],
    [408, '{"code":"WA400","error":{"payload":"…"}}'],
    [200, '{"code":"RBC001","message":"Incorrect SID or API key.","data":[],"error":{"error":"…"}}'],
    [202, '{"code":"WA202","data":{}}'],
    [202, '{"code":"WA202","data":{"message_id":""}}'],
    [202, '{"code":"WA202","data":{"message_id":" \\t"}}'],
    [400, '{"code":"131009","message":"(#131009) Parameter value is not valid"}'],
    [202, '{"code":"WA202","data":{"message_id":12345678901234567890}}'],
    [500, '{"code":"RBC001"}'],
    [504, '{"code":"WA504","error":[]}'],
  ])("gives unknown and keeps its code: %i %s", async (status, body) => {
    const { outcome, requests } = await sendTo((exchange) => exchange.answer(status, body));
    const { code } = JSON.parse(body);
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, httpStatus: status, error: { status, code } });
    expect(outcome).not.toHaveProperty("retryAdvice");
    expect(requests).toBe(1);
  });
});

describe("an answer that is not in Kaleyra's form", () => {
  const sample = '{\n"code":"WA202"\n"message":"Request Accepted",\n"data":{\n"message_id":"AXXXXXXXXXXXXXXXXXXX"\n}\n"error":{}\n}';
  it.each([
    ["an HTML page", 502, "<html>SENTINEL-BODY-TEXT</html>", "text/html"],
    ["nothing", 202, "", "application/json"],
    ["null", 202, "null", "application/json"],
    ["a list", 202, "[]", "application/json"],
    ["a text", 202, '"ok"', "application/json"],
    ["plain text", 202, "SENTINEL", "text/plain"],
    ["an object without a code", 202, '{"data":{"message_id":"A1"}}', "application/json"],
    ["the documentation's own sample, which lacks commas", 202, sample, "application/json"],
    ["an object whose code is a sentence", 400, JSON.stringify({ code: `a ${secrets.body}\u001b[31m` }), "application/json"],
    ["an object whose code is the API key", 400, JSON.stringify({ code: secrets.apiKey }), "application/json"],
    ["an object whose code is the number", 400, JSON.stringify({ code: secrets.to }), "application/json"],
    ["an object whose code is the body of the message", 400, JSON.stringify({ code: secrets.body }), "application/json"],
    ["an object whose code is a title", 400, JSON.stringify({ code: secrets.title }), "application/json"],
    ["500,000 opening brackets", 202, "[".repeat(500_000), "application/json"],
  ])("gives unknown with its status and type, and quotes nothing of it: %s", async (_, status, body, contentType) => {
    const { outcome } = await sendTo((exchange) => exchange.answer(status, body, { "content-type": `${contentType}; charset=utf-8` }));
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, httpStatus: status, error: { reason: "unreadable", httpStatus: status, contentType } });
    expect(outcome.outcome === "unknown" && outcome.error.message).toBe(
      `the answer of ${/127\.0\.0\.1:\d+/.exec(outcome.outcome === "unknown" ? outcome.error.message : "")?.[0]} is not one that Kaleyra documents; the message may have been delivered (HTTP ${status}, ${contentType})`,
    );
  });

  it("gives unknown when it is not UTF-8", async () => {
    const { outcome } = await sendTo(({ raw }) => {
      raw("HTTP/1.1 202 Accepted\r\ncontent-length: 4\r\n\r\n");
      raw(Buffer.from([0x22, 0xff, 0xfe, 0x22]));
    });
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason: "unreadable", contentType: undefined } });
  });

  it.each([
    ["not HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["two Content-Length headers", "HTTP/1.1 202 Accepted\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"],
    ["a header of a megabyte", `HTTP/1.1 202 Accepted\r\nx: ${"a".repeat(1_000_000)}\r\n\r\n`],
    ["the request itself", "HTTP/1.1 echo"],
  ])("gives unknown when it breaks HTTP: %s", async (name, bytes) => {
    const { outcome, requests } = await sendTo(({ raw, head, body, socket }) => {
      raw(name === "the request itself" ? `${head}\r\n\r\n${body}` : bytes);
      socket.end();
    });
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, error: expect.any(TransportError) });
    expect(requests).toBe(1);
  });

  it("shows no secret when it quotes the request", async () => {
    const { outcome } = await sendTo(({ answer, body }) => {
      const { apiKey, to } = secrets;
      answer(400, JSON.stringify({ code: "X999", message: body, error: { [apiKey]: body, number: to } }), { "content-type": `text/${apiKey}` });
    });
    if (outcome.outcome !== "unknown" || !(outcome.error instanceof ApiError)) throw new Error("expected an ApiError");
    expect(JSON.stringify([outcome.error.code, outcome.error.error, outcome.error.description])).not.toContain(secrets.apiKey);
    expect(JSON.stringify(outcome.error.error)).not.toContain(secrets.to);
  });
});

describe("a large answer", () => {
  it("is given up after 1 MiB of decompressed data", async () => {
    const compressed = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const compressing = await server();
    let closed = false;
    compressing.behaviour = ({ raw, socket }) => {
      socket.on("close", () => {
        closed = true;
      });
      raw(`HTTP/1.1 202 Accepted\r\ncontent-encoding: gzip\r\ncontent-length: ${compressed.length}\r\n\r\n`);
      raw(compressed);
    };
    const before = process.memoryUsage().rss;
    const outcome = await send(compressing);
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason: "too-large" } });
    expect(process.memoryUsage().rss - before).toBeLessThan(16 * 1024 * 1024);
    await vi.waitFor(() => expect(closed).toBe(true), { timeout: 10_000 });
  });

  it("is given up after 1 MiB of endless chunks", async () => {
    const { outcome } = await sendTo(async ({ raw, socket }) => {
      raw("HTTP/1.1 202 Accepted\r\ntransfer-encoding: chunked\r\n\r\n");
      const chunk = `4000\r\n${" ".repeat(0x4000)}\r\n`;
      while (!socket.destroyed) {
        if (!socket.write(chunk)) await new Promise((resolve) => socket.once("drain", resolve).once("close", resolve));
      }
    });
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason: "too-large" } });
  });
});

describe("a redirect", () => {
  it.each([301, 302, 307, 308])("is not followed, neither to another host nor to the same: %i", async (status) => {
    const elsewhere = await server();
    for (const location of [elsewhere.url, "/elsewhere"]) {
      const { outcome, requests } = await sendTo((exchange) => exchange.answer(status, "", { location }));
      expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "redirect", httpStatus: status } });
      expect(outcome).not.toHaveProperty("retryAfterMs");
      expect(requests).toBe(1);
    }
    expect(elsewhere.connections).toBe(0);
  });

  it.each([300, 303, 304, 305, 306, 399])("gives unknown when it may come after the message was processed, and is not followed: %i", async (status) => {
    const elsewhere = await server();
    const { outcome, requests } = await sendTo((exchange) => exchange.answer(status, "", { location: elsewhere.url }));
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, httpStatus: status, error: { reason: "redirect", httpStatus: status } });
    expect([requests, elsewhere.connections]).toEqual([1, 0]);
  });

  it.each([302, 307, 429])("gives unknown when its body is that of an acceptance: %i", async (status) => {
    const { outcome, requests } = await sendTo((exchange) => exchange.answer(status, acceptedBody(), { location: "/elsewhere", "retry-after": "0" }));
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, httpStatus: status, error: { status, code: "WA202" } });
    expect(requests).toBe(1);
  });

  it("gives not-sent when its body stalls, breaks off or never ends", async () => {
    for (const behaviour of [
      drip,
      ({ raw }) => raw("HTTP/1.1 307 Moved\r\nlocation: /x\r\ncontent-length: 100\r\n\r\n{"),
      ({ socket }) => void socket.end("HTTP/1.1 307 Moved\r\nlocation: /x\r\ncontent-length: 100\r\n\r\n{"),
    ] satisfies Behaviour[]) {
      const { outcome } = await sendTo((exchange) => behaviour(exchange, "307 Moved"), { timeoutMs: 5000 });
      expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { reason: "redirect" } });
    }
  });

  it("gives unknown in a browser, which hides whether the status is 303", async () => {
    const opaque = Object.defineProperties(new Response(null), { status: { value: 0 }, type: { value: "opaqueredirect" } });
    const outcome = await clientFor("https://kaleyra.invalid", { fetch: () => Promise.resolve(opaque) }).send(message);
    expect(outcome).toMatchObject({ outcome: "unknown", error: { reason: "redirect", httpStatus: undefined } });
    expect(outcome).not.toHaveProperty("httpStatus");
    expectNoSecret(outcome);
  });
});
