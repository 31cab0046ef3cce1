import { describe, expect, it } from "vitest";
import { type ClientEvent, createClient, MessageError } from "../../../src/client/index.ts";
import { buttons, type ReplyButtonMessage } from "../../../src/index.ts";
import { expectNoSecret, from, message, secrets, sid } from "./support/test-client.ts";

/** A client that records what it sends and its events. */
function recordingClient(options: { correlate?: "ref" | "ref1" | "ref2" } = {}) {
  const texts: string[] = [];
  const events: ClientEvent[] = [];
  const client = createClient({
    pod: "in",
    sid,
    apiKey: secrets.apiKey,
    from,
    fetch: async (_, init) => {
      texts.push(String(init?.body));
      return new Response('{"code":"WA202","data":{"message_id":"A1"}}', { status: 202 });
    },
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { client, texts, events };
}

describe("an invalid message", () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  const titled = structuredClone<unknown>(message);
  it.each([
    ["nothing", undefined, "type"],
    ["a function", () => 1, "type"],
    ["null", null, "type"],
    ["a text", "message", "type"],
    ["an empty object", {}, "required"],
    ["an object that contains itself", cyclic, "unreadable"],
    ["a value nested too deeply", deep, "unreadable"],
    ["a big integer", { messaging_object: 1n }, "unreadable"],
    [
      "a getter that throws",
      {
        get messaging_object() {
          throw new Error(secrets.body);
        },
      },
      "unreadable",
    ],
    ["a message with a title that is too long", JSON.parse(JSON.stringify(titled).replace(secrets.title, "t".repeat(21))), "maxLength"],
  ] as const)("is not sent, and the outcome has its issues: %s", async (_, value, code) => {
    const { client, texts, events } = recordingClient();
    const outcome = await client.send(value as unknown as ReplyButtonMessage);
    if (outcome.outcome !== "not-sent" || !(outcome.error instanceof MessageError)) throw new Error("sent");
    expect(outcome.error.issues[0]?.code).toBe(code);
    expect(outcome).toMatchObject({ attempts: 0 });
    expect(outcome).not.toHaveProperty("retryAfterMs");
    expect([texts, events]).toEqual([[], []]);
    expectNoSecret(outcome);
  });

  it("has the issue unreadable when it cannot be written as JSON", async () => {
    const outcome = await recordingClient().client.send(cyclic as ReplyButtonMessage);
    expect(outcome.outcome === "not-sent" && outcome.error).toMatchObject({
      issues: [
        {
          code: "unreadable",
          path: "",
          message: "the message cannot be written as JSON; something in it throws, or holds itself",
          fix: "Pass plain JSON.",
          severity: "error",
        },
      ],
    });
  });

  it("cannot replace the checked one through a getter, which is read once", async () => {
    let reads = 0;
    const turning = {
      ...message,
      get messaging_object() {
        reads += 1;
        return reads === 1 ? message.messaging_object : { evil: true };
      },
    };
    const { client, texts } = recordingClient();
    expect(await client.send(turning as typeof message)).toMatchObject({ outcome: "accepted" });
    expect(JSON.parse(texts[0] ?? "")).toEqual(JSON.parse(JSON.stringify(message)));
    expect(reads).toBe(1);
  });

  it("does not change Object.prototype through a __proto__ member", async () => {
    const { client, texts } = recordingClient();
    const outcome = await client.send(JSON.parse('{"__proto__":{"messaging_object":{}}}'));
    expect(outcome.outcome).toBe("not-sent");
    expect(texts).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("messaging_object");
  });
});

describe("a valid message", () => {
  it("is sent when it does not come from a builder", async () => {
    const { client, texts } = recordingClient();
    await client.send(JSON.parse(JSON.stringify(message)));
    expect(texts).toEqual([JSON.stringify(message)]);
  });

  it("has events without secrets", async () => {
    const { client, events } = recordingClient();
    await client.send(message);
    expectNoSecret(events);
    expect(events).toEqual([
      { type: "attempt", to: "+91********45", attempt: 1 },
      { type: "outcome", to: "+91********45", outcome: "accepted", attempts: 1, messageId: "A1", durationMs: expect.any(Number) },
    ]);
  });
});

describe("correlate", () => {
  it("puts a UUID in an empty field and returns it in the outcome", async () => {
    const { client, texts } = recordingClient({ correlate: "ref2" });
    const outcome = await client.send(message);
    const sent = JSON.parse(texts[0] ?? "");
    expect(outcome).toEqual({ outcome: "accepted", messageId: "A1", attempts: 1, correlation: sent.extra_info.ref2 });
    expect(sent.extra_info.ref2).toMatch(/^[0-9a-f-]{36}$/);
    expect(message).not.toHaveProperty("extra_info");
  });

  it("keeps the value of a field that is set", async () => {
    const { client, texts } = recordingClient({ correlate: "ref" });
    const own = buttons().body("Hello").reply("a", "A").to(secrets.to).ref("order 7").ref1("x").build();
    expect(await client.send(own)).toMatchObject({ correlation: "order 7" });
    expect(JSON.parse(texts[0] ?? "")).toEqual(own);
  });
});
