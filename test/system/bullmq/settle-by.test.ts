import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createSendQueue, createSendWorker, type SendQueue } from "../../../src/bullmq/index.ts";
import type { ReceivedEvent } from "../../../src/callbacks/index.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { status, tap } from "../../unit/bulk/support/run-with-refs.ts";
import { later, messageTo, phone, unknown } from "../../unit/bulk/support/scripted-sender.ts";
import { type RedisServer, startRedis } from "./redis.ts";

let redis: RedisServer;
let queue: SendQueue;
let name: string;
let count = 0;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.close());
beforeEach(async () => {
  count += 1;
  name = `settle-${count}`;
  queue = await createSendQueue({ connection: redis.connection, name, onError: () => {} });
  onTestFinished(() => queue.close());
});

/** Sends one message under the key until its outcome is final. */
async function sendUnknown(key: string, answers: readonly Outcome[] = [unknown]): Promise<void> {
  let sent = 0;
  const client = { send: async () => answers[Math.min(sent++, answers.length - 1)] ?? unknown };
  const worker = await createSendWorker({ connection: redis.connection, name, client, rate: 1_000, perRecipientMs: 0 });
  await queue.add(key, messageTo(phone(1)));
  await expect.poll(() => queue.unknown()).toMatchObject([{ key }]);
  await worker.close();
}

const from = phone(1).slice(1);

describe("settleBy", () => {
  it.each<[string, ReceivedEvent]>([
    ["delivered", status("delivered", { ref: "a", from, at: new Date() })],
    ["failed, without a number", status("failed", { ref: "a" })],
    ["a tap", tap("ok", { ref: "a", from })],
  ])("takes %s as a proof that the message went out, once", async (_, event) => {
    await sendUnknown("a");
    expect([await queue.settleBy(event), await queue.settleBy(event)]).toEqual([true, false]);
    expect([await queue.state("a"), await queue.unknown()]).toEqual(["accepted", []]);
  });

  it("takes not-sent as a proof that a message which was tried once did not go out, and nothing after it changes that", async () => {
    await sendUnknown("a");
    const notSent = status("not-sent", { ref: "a" }, { code: "WAV2101" });
    expect([await queue.settleBy(notSent), await queue.settleBy(notSent)]).toEqual([true, false]);
    expect([await queue.state("a"), await queue.unknown()]).toEqual(["not-sent", []]);
  });

  it("does not take not-sent for a message that was tried several times, because it may be about an earlier attempt", async () => {
    await sendUnknown("a", [later(0), unknown]);
    expect(await queue.settleBy(status("not-sent", { ref: "a" }))).toBe(false);
    expect(await queue.state("a")).toBe("unknown");
    expect(await queue.settleBy(status("sent", { ref: "a" }))).toBe(true);
  });

  it.each<[string, ReceivedEvent]>([
    ["of another ref", status("read", { ref: "b", from })],
    ["without a ref", status("read", { from })],
    ["of another number", status("read", { ref: "a", from: "919999999999" })],
    ["of before the message was sent", status("read", { ref: "a", from, at: new Date(Date.now() - 2 * 60 * 60 * 1_000) })],
    ["whose word is not known", { event: "status", status: "other", word: "queued", ref: "a", raw: undefined }],
    ["that is a text", { event: "message", type: "text", ref: "a", raw: undefined }],
  ])("settles nothing by an event %s", async (_, event) => {
    await sendUnknown("a");
    expect(await queue.settleBy(event)).toBe(false);
    expect(await queue.state("a")).toBe("unknown");
  });

  it("takes a number that WhatsApp writes with a digit less", async () => {
    const worker = await createSendWorker({ connection: redis.connection, name, client: { send: async () => unknown }, rate: 1_000 });
    await queue.add("a", messageTo("+5511987654321"));
    await expect.poll(() => queue.unknown()).toMatchObject([{ key: "a" }]);
    await worker.close();
    expect(await queue.settleBy(status("read", { ref: "a", from: "551187654321" }))).toBe(true);
  });
});
