import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { KaleyraError, type Outcome } from "../../../src/client/index.ts";
import type { FaultServer } from "./support/fault-server.ts";
import { clientFor, expectNoSecret, message, secrets, send, server } from "./support/test-client.ts";

const failing = (): never => {
  throw new RangeError(secrets.body);
};

/** Sends with options that a program without types may give. */
async function sendWith(options: unknown, to?: FaultServer): Promise<Outcome> {
  const outcome = await clientFor(to?.url ?? "https://kaleyra.invalid", { fetch: failing }).send(message, options as never);
  expectNoSecret(outcome);
  return outcome;
}

describe("options that throw", () => {
  const handler = { get: failing, has: failing, getOwnPropertyDescriptor: failing, getPrototypeOf: failing, ownKeys: failing };
  const signal = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ["a proxy", new Proxy({}, handler)],
    ["a revoked proxy", revoked.proxy],
    ["a getter", Object.defineProperty({}, "signal", { get: failing })],
    ["a signal that is a proxy", { signal: new Proxy({}, handler) }],
    ["a signal that is a revoked proxy", { signal: revoked.proxy }],
    ["a signal whose aborted throws", { signal: Object.defineProperty({ ...signal }, "aborted", { get: failing }) }],
    ["a signal whose addEventListener throws", { signal: { ...signal, addEventListener: failing } }],
  ])("give not-sent before anything leaves: %s", async (_, options) => {
    const untouched = await server();
    expect(await sendWith(options, untouched)).toMatchObject({
      outcome: "not-sent",
      attempts: 0,
      error: expect.any(KaleyraError),
    });
    expect(untouched.connections).toBe(0);
  });

  it("name the class of what they throw", async () => {
    const text = (name: string) =>
      `the message did not go out, because it or the options of send() throw ${name} when they are read; pass plain JSON, and an AbortSignal as signal`;
    expect(await sendWith(new Proxy({}, handler))).toMatchObject({ error: { message: text("RangeError") } });
    const throwsText = (): never => {
      throw secrets.apiKey;
    };
    expect(await sendWith(Object.defineProperty({}, "signal", { get: throwsText }))).toMatchObject({ error: { message: text("an error") } });
  });

  it("do not change the outcome when only removeEventListener throws", async () => {
    const accepting = await server();
    const options = { signal: { ...signal, removeEventListener: failing } };
    expect(await clientFor(accepting.url).send(message, options as never)).toMatchObject({ outcome: "accepted", attempts: 1 });
  });
});

describe("a message that throws", () => {
  it.each([
    ["a proxy", new Proxy({}, { get: failing, ownKeys: failing })],
    ["toJSON", { toJSON: failing }],
    ["a BigInt", { to: 1n }],
    ["100,000 levels", JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
  ])("gives not-sent: %s", async (_, unreadable) => {
    const outcome = await clientFor("https://kaleyra.invalid", { fetch: failing }).send(unreadable as never);
    expect(outcome).toMatchObject({ outcome: "not-sent", attempts: 0, error: expect.any(KaleyraError) });
  });
});

describe("an answer whose error is nested 5,000 deep", () => {
  const nested = `${'{"a":['.repeat(2500)}1${"]}".repeat(2500)}`;

  it.each([
    [202, "accepted", '{"code":"WA202","data":{"message_id":"A1"},'],
    [202, "unknown", '{"code":"WA202",'],
    [400, "not-sent", '{"code":"E110",'],
    [429, "not-sent", '{"code":"E110",'],
    [500, "unknown", '{"code":"WA500",'],
  ])("with status %i gives %s", async (status, outcome, start) => {
    const answering = await server();
    answering.behaviour = (exchange) => exchange.answer(status, `${start}"error":{"a":${nested}}}`);
    expect(await send(answering)).toMatchObject({ outcome });
  });
});

describe("a response of a custom fetch that throws", () => {
  const response = { status: 202, headers: new Headers(), type: "default", body: null };
  /** Readable once, as when the answer is read, and throwing afterwards, as when it is classified. */
  const throwingLater = (value: number) => {
    let reads = 0;
    return {
      valueOf: () => {
        reads += 1;
        return reads > 1 ? failing() : value;
      },
    };
  };

  it.each([
    ["a proxy", new Proxy({}, { get: failing })],
    ["its status", Object.defineProperty({ ...response }, "status", { get: failing })],
    ["its headers", { ...response, headers: { get: failing } }],
    ["its body", Object.defineProperty({ ...response }, "body", { get: failing })],
    ["its reader", { ...response, body: { getReader: failing } }],
    ["a chunk", { ...response, body: { getReader: () => ({ read: async () => new Proxy({}, { get: failing }), cancel: failing }) } }],
    ["its status, when it is classified", { ...response, status: throwingLater(202) }],
    ["its then", new Proxy({}, { get: (_, name) => (name === "then" ? failing() : undefined) })],
  ])("gives unknown after one attempt: %s", async (_, thrown) => {
    const outcome = await send("https://kaleyra.invalid", { fetch: (() => Promise.resolve(thrown)) as never });
    expect(outcome).toMatchObject({ outcome: "unknown", attempts: 1, error: expect.any(KaleyraError) });
  });

  it("ends with an event, and with the field of correlate", async () => {
    const types: string[] = [];
    const fetch = (() => Promise.resolve({ ...response, status: throwingLater(202) })) as never;
    const client = clientFor("https://kaleyra.invalid", { fetch, correlate: "ref2", onEvent: ({ type }) => types.push(type) });
    expect(await client.send(message)).toMatchObject({ outcome: "unknown", attempts: 1, correlation: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(types).toEqual(["attempt", "outcome"]);
  });
});

describe("a part of the language that was replaced and throws", () => {
  const { replaceAll } = String.prototype;
  afterEach(() => {
    String.prototype.replaceAll = replaceAll;
  });

  it("gives unknown after an attempt, and not-sent before one", async () => {
    const client = clientFor("https://kaleyra.invalid", { fetch: () => Promise.reject(new RangeError("no answer")) });
    String.prototype.replaceAll = failing;
    const sent = await client.send(message);
    const unsent = await client.send(message, new Proxy({}, { get: failing }));
    String.prototype.replaceAll = replaceAll;
    expect(sent).toMatchObject({ outcome: "unknown", attempts: 1, error: { message: "the send broke off; the message may have been delivered" } });
    expect(unsent).toMatchObject({ outcome: "not-sent", attempts: 0, error: { message: "the send broke off; the message did not go out" } });
    expectNoSecret(sent, unsent);
  });
});

describe("any answer and any options", () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), tie("object"), fc.array(tie("value"), { maxLength: 3 })),
    object: fc.dictionary(fc.constantFrom("code", "message", "data", "error", "message_id", "__proto__", "toString", "a"), tie("value"), { maxKeys: 5 }),
  }));
  const code = fc.constantFrom("WA202", "E110", "WA500", "WAV2101", "WA-401", 131009, "131009", "", null);
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    json.value.map((value) => JSON.stringify(value)),
    fc.record({ code, data: json.object, error: json.object }).map((value) => JSON.stringify(value)),
    fc.nat(6000).map((depth) => `{"code":"WA202","data":{"message_id":"A1"},"error":{"a":${"[".repeat(depth)}${"]".repeat(depth)}}}`),
  );
  const status = fc.oneof(fc.constantFrom(200, 202, 302, 303, 307, 400, 401, 429, 500, 503), fc.integer({ min: 200, max: 599 }));
  const headers = fc.dictionary(fc.constantFrom("retry-after", "content-type", "location"), fc.constantFrom("0", "99999999", "text/html", "/x", "soon"));
  const options = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true }),
    fc.anything().map((signal) => ({ signal })),
    fc.record({ aborted: fc.anything(), addEventListener: fc.func(fc.anything()), removeEventListener: fc.func(fc.anything()) }).map((signal) => ({ signal })),
  );

  it("give an outcome", async () => {
    await fc.assert(
      fc.asyncProperty(status, headers, body, options, async (answeredStatus, answeredHeaders, text, given) => {
        const isBodyless = answeredStatus === 204 || answeredStatus === 205 || answeredStatus === 304;
        const fetch = async () => new Response(isBodyless ? null : text, { status: answeredStatus, headers: answeredHeaders });
        const outcome = await clientFor("https://kaleyra.invalid", { fetch, maxAttempts: 1 }).send(message, given as never);
        expect(["accepted", "not-sent", "unknown"]).toContain(outcome.outcome);
        if (outcome.outcome !== "accepted") expect(outcome.error).toBeInstanceOf(KaleyraError);
        if (outcome.attempts === 0) expect(outcome.outcome).toBe("not-sent");
      }),
      { numRuns: 3000 },
    );
  });
});
