import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/client/index.ts";
import { buttons } from "../../../src/index.ts";
import { accept, acceptedBody, type Behaviour, type Exchange } from "./support/fault-server.ts";
import { clientFor, inTime, secrets, server } from "./support/test-client.ts";

/** What the server may do with a request: whether it takes the message, a name, and the behaviour. */
const faults: readonly (readonly [boolean, string, Behaviour])[] = [
  [true, "accept", accept],
  [true, "accept on a connection that is closed after", ({ socket }) => void socket.end(`HTTP/1.1 202 A\r\nconnection: close\r\n\r\n${acceptedBody()}`)],
  [
    true,
    "accept and close at once",
    (exchange) => {
      accept(exchange);
      exchange.socket.end();
    },
  ],
  [true, "reset after reading", (exchange) => exchange.reset()],
  [true, "close after reading", ({ socket }) => void socket.end()],
  [true, "hang", () => {}],
  [true, "stall in the body", ({ raw }) => raw("HTTP/1.1 202 A\r\ncontent-length: 90\r\n\r\n{")],
  [true, "cut the body", ({ socket }) => void socket.end("HTTP/1.1 202 A\r\ncontent-length: 90\r\n\r\n{")],
  [
    true,
    "reset in the body",
    (exchange) => {
      exchange.raw("HTTP/1.1 202 A\r\ncontent-length: 90\r\n\r\n{");
      setTimeout(exchange.reset, 2);
    },
  ],
  [
    true,
    "garbage",
    ({ raw, socket }) => {
      raw("garbage\r\n\r\n");
      socket.end();
    },
  ],
  [true, "500 although the message was taken", (exchange) => exchange.answer(500, '{"code":"WA500","error":{"error":"…"}}')],
  [true, "502 in HTML", (exchange) => exchange.answer(502, "<html>")],
  [true, "504", (exchange) => exchange.answer(504)],
  [true, "503 without Retry-After", (exchange) => exchange.answer(503)],
  [true, "an empty answer", (exchange) => exchange.answer(202, "{}")],
  [false, "429", (exchange) => exchange.answer(429)],
  [false, "429 with Retry-After", (exchange) => exchange.answer(429, "", { "retry-after": "0" })],
  [false, "503 with Retry-After", (exchange) => exchange.answer(503, "", { "retry-after": "0" })],
  [false, "low balance", (exchange) => exchange.answer(400, '{"code":"E110","data":{},"error":{"balance":"…"}}')],
  [false, "redirect", (exchange) => exchange.answer(307, "", { location: "/elsewhere" })],
];

/** A random number generator with a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sends = 2400;
const seed = Number(process.env["FAULT_SEED"] ?? 20261122);

describe("2,400 sends to a server with random faults", () => {
  it(`deliver no message twice, and every outcome agrees with what the server took (seed ${seed})`, async () => {
    const random = seeded(seed);
    const faulty = await server();
    const chosen = new Map<Exchange, (typeof faults)[number]>();
    faulty.onConnection = (socket) => {
      if (random() > 0.05) return false;
      socket.resetAndDestroy();
      return true;
    };
    faulty.takes = (exchange) => {
      const fault = faults[Math.floor(random() * faults.length)] ?? faults[0];
      if (fault === undefined) return true;
      chosen.set(exchange, fault);
      return fault[0];
    };
    faulty.behaviour = (exchange) => chosen.get(exchange)?.[2](exchange);

    const template = buttons().body(secrets.body).reply("yes", "Yes").to(secrets.to);
    const outcomes = new Map<string, Outcome>();
    let next = 0;
    const timeoutMs = 2000;
    const worker = async (): Promise<void> => {
      // A new client every 50 sends, because its retry budget would be used up for good.
      let client = clientFor(faulty.url, { timeoutMs });
      while (next < sends) {
        const ref = `send ${next}`;
        next += 1;
        if (next % 50 === 0) client = clientFor(faulty.url, { timeoutMs });
        outcomes.set(ref, await inTime(client.send(template.ref(ref).build()), timeoutMs));
      }
    };
    await Promise.all(Array.from({ length: 96 }, worker));

    const deliveries = new Map<string, number>();
    for (const body of faulty.delivered) {
      const { ref } = JSON.parse(body).extra_info;
      deliveries.set(ref, (deliveries.get(ref) ?? 0) + 1);
    }
    const twice = [...deliveries].filter(([, times]) => times > 1);
    const wrongOutcomes = [...outcomes].filter(([ref, { outcome }]) => {
      const times = deliveries.get(ref) ?? 0;
      return (outcome === "accepted" && times !== 1) || (outcome === "not-sent" && times !== 0);
    });
    const count = (outcome: string): number => [...outcomes.values()].filter((each) => each.outcome === outcome).length;
    const counts = { accepted: count("accepted"), notSent: count("not-sent"), unknown: count("unknown"), delivered: faulty.delivered.length };
    expect({ twice, wrongOutcomes }).toEqual({ twice: [], wrongOutcomes: [] });
    expect(outcomes.size).toBe(sends);
    expect(Math.min(counts.accepted, counts.notSent, counts.unknown)).toBeGreaterThan(100);
    console.log(JSON.stringify(counts));
  });
});
