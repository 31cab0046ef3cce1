import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClientEvent } from "../../../src/client/index.ts";
import { accept, type Exchange, type FaultServer } from "./support/fault-server.ts";
import { clientFor, message, send, server } from "./support/test-client.ts";

afterEach(() => void vi.restoreAllMocks());

/** A server that is busy for the first requests and accepts the later ones. */
async function busy(times: number, status: number, headers: Readonly<Record<string, string>> = {}): Promise<FaultServer> {
  const server_ = await server();
  server_.takes = ({ index }) => index >= times;
  server_.behaviour = (exchange) => (exchange.index < times ? exchange.answer(status, "{}", headers) : accept(exchange));
  return server_;
}

describe("429", () => {
  it.each([
    [{ "retry-after": "1" }, 1000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "-5" }, 0],
    [{}, 0],
  ])("is retried after the longer of our own wait and the one it asks for: %j", async (headers, leastMs) => {
    vi.spyOn(Math, "random").mockReturnValue(0.05);
    const events: ClientEvent[] = [];
    const server_ = await busy(1, 429, headers);
    const outcome = await clientFor(server_.url, { timeoutMs: 5000, onEvent: (event) => events.push(event) }).send(message);
    expect(outcome).toMatchObject({ outcome: "accepted", attempts: 2 });
    expect(events.map(({ type }) => type)).toEqual(["attempt", "retry", "attempt", "outcome"]);
    expect(events[1]).toMatchObject({ waitMs: Math.max(leastMs, 50) });
  });

  it.each([{}, { "retry-after": "0" }])("is not retried when its code is that of the account's daily limit: %j", async (headers) => {
    const server_ = await server();
    server_.takes = () => false;
    server_.behaviour = (exchange) => exchange.answer(429, '{"code":"WAV2101","message":"Daily limit reached","data":{},"error":{}}', headers);
    const outcome = await send(server_);
    const message = "Kaleyra answered 429 WAV2101: the daily limit of the account is reached. Ask Kaleyra for more, or go on tomorrow.";
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 1, error: { status: 429, code: "WAV2101", meaning: "daily-limit", message } });
    expect(server_.heads).toHaveLength(1);
  });

  it("keeps a code that is not documented, and is retried", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const server_ = await server();
    server_.takes = () => false;
    server_.behaviour = (exchange) => exchange.answer(429, '{"error":{"code":130429,"message":"(#130429) Rate limit hit"}}');
    expect(await send(server_)).toMatchObject({ outcome: "not-sent", attempts: 3, error: { code: "130429", description: undefined } });
  });

  it.each([
    ["stalls", ({ raw }: Exchange) => raw("HTTP/1.1 429 Busy\r\ncontent-length: 100\r\n\r\n{")],
    ["breaks off", ({ socket }: Exchange) => void socket.end("HTTP/1.1 429 Busy\r\ncontent-length: 100\r\n\r\n{")],
    [
      "is reset",
      ({ raw, reset }: Exchange) => {
        raw("HTTP/1.1 429 Busy\r\ncontent-length: 100\r\n\r\n{");
        setTimeout(reset, 5);
      },
    ],
    ["is not UTF-8", ({ raw }: Exchange) => raw(Buffer.concat([Buffer.from("HTTP/1.1 429 Busy\r\ncontent-length: 2\r\n\r\n"), Buffer.from([0xff, 0xfe])]))],
  ])("is not-sent although its body %s", async (_, behaviour) => {
    const server_ = await server();
    server_.takes = () => false;
    server_.behaviour = behaviour;
    expect(await send(server_, { maxAttempts: 1, timeoutMs: 5000 })).toMatchObject({ outcome: "not-sent", attempts: 1, error: { status: 429 } });
  });

  it("is not-sent after three attempts, with a time to try again", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.01);
    expect(await send(await busy(9, 429))).toMatchObject({ outcome: "not-sent", attempts: 3, retryAfterMs: 20_000, error: { name: "ApiError", status: 429 } });
  });

  it.each([
    ["61", 61_000],
    ["999999999999", 999_999_999_999_000],
  ])("is not retried when it asks for more than 60 seconds: %s", async (seconds, retryAfterMs) => {
    expect(await send(await busy(9, 429, { "retry-after": seconds }))).toMatchObject({ outcome: "not-sent", attempts: 1, retryAfterMs });
  });

  it("is not retried when the wait would pass the deadline", async () => {
    expect(await send(await busy(9, 429, { "retry-after": "5" }), { timeoutMs: 300 })).toMatchObject({ outcome: "not-sent", attempts: 1, retryAfterMs: 5000 });
  });

  it("is not retried once the sends of a client have used up its retry budget", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const client = clientFor((await busy(1000, 429)).url, { maxAttempts: 30, timeoutMs: 60_000 });
    const attempts: (number | undefined)[] = [];
    for (let sends = 0; sends < 5; sends += 1) attempts.push((await client.send(message)).attempts);
    expect(attempts).toEqual([30, 30, 30, 14, 1]);
  });

  it("is not retried without end when a message was accepted before", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const server_ = await server();
    server_.takes = ({ index }) => index === 0;
    server_.behaviour = (exchange) => (exchange.index === 0 ? accept(exchange) : exchange.answer(429));
    const client = clientFor(server_.url, { maxAttempts: 60, timeoutMs: 60_000 });
    const attempts: (number | undefined)[] = [];
    for (let sends = 0; sends < 4; sends += 1) attempts.push((await client.send(message)).attempts);
    expect(attempts).toEqual([1, 60, 42, 1]);
  });

  it("costs no retry budget when the message is accepted in the end", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const server_ = await server();
    server_.takes = ({ index }) => index % 2 === 1;
    server_.behaviour = (exchange) => (exchange.index % 2 === 0 ? exchange.answer(429) : accept(exchange));
    const client = clientFor(server_.url);
    for (let sends = 0; sends < 150; sends += 1) expect(await client.send(message)).toMatchObject({ outcome: "accepted", attempts: 2 });
  });
});

describe("503", () => {
  it("is retried when it has a Retry-After header", async () => {
    expect(await send(await busy(1, 503, { "retry-after": "0" }))).toMatchObject({ outcome: "accepted", attempts: 2 });
  });

  it.each([{}, { "retry-after": "soon" }])("is unknown when it has no valid Retry-After header: %j", async (headers) => {
    const server_ = await busy(9, 503, headers);
    expect(await send(server_)).toMatchObject({ outcome: "unknown", attempts: 1, httpStatus: 503 });
    expect(server_.heads.length).toBe(1);
  });
});

describe("another server error", () => {
  it.each([500, 502, 504, 408])("is unknown after one attempt: %i", async (status) => {
    const server_ = await busy(9, status, { "retry-after": "0" });
    expect(await send(server_)).toMatchObject({ outcome: "unknown", attempts: 1, httpStatus: status });
    expect(server_.heads.length).toBe(1);
  });
});
