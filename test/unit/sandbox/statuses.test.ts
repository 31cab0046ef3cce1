import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { messageCallbackSchema, notSentCallbackSchema, statusCallbackSchema } from "../../../generated/schemas.ts";
import { statusErrors } from "../../../generated/status-errors.ts";
import { parseCallback, type ReceivedEvent } from "../../../src/callbacks/index.ts";
import { KaleyraError } from "../../../src/index.ts";
import type { CallbackPart, Sandbox, SandboxStatus } from "../../../src/sandbox/index.ts";
import { receiver, serve } from "./support/receiver.ts";
import { clientOf, message, openSandbox, sentId } from "./support/sandbox.ts";

const ajv = new Ajv({ strict: false });
const number = "919876543211";

function eventsOf(callback: unknown): readonly ReceivedEvent[] {
  const parsed = parseCallback(callback);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.events;
}

describe("statuses after an accepted message", () => {
  it("are posted once it was answered: sent, delivered and read", async () => {
    const { url, bodies } = await receiver();
    const sandbox = await openSandbox({ callbackUrl: url });
    const messageId = await sentId(sandbox);
    await sandbox.idle();
    const events = bodies.flatMap(eventsOf);
    expect(events.map((event) => event.event === "status" && event.status)).toEqual(["sent", "delivered", "read"]);
    for (const event of events)
      expect(event).toMatchObject({ from: number, ref: "customer1", businessNumber: "919876543210", messageId: `wamid.${messageId}` });
    expect(bodies.every((body) => ajv.validate(statusCallbackSchema, JSON.parse(body)))).toBe(true);
  });

  it("come in the order that is asked for, before the tap that follows", async () => {
    const { url, bodies } = await receiver();
    const sandbox = await openSandbox({ callbackUrl: url, statuses: ["read", "sent"] });
    await sandbox.tap(await sentId(sandbox), "yes");
    expect(bodies.flatMap(eventsOf)).toMatchObject([{ status: "read" }, { status: "sent" }, { event: "reply", id: "yes" }]);
  });

  it("follow also a message whose answer was lost", async () => {
    const { url, bodies } = await receiver();
    const sandbox = await openSandbox({ callbackUrl: url, statuses: ["sent"] });
    sandbox.next("reset-after-reading");
    expect((await clientOf(sandbox).send(message)).outcome).toBe("unknown");
    await sandbox.idle();
    expect(bodies.flatMap(eventsOf)).toMatchObject([{ status: "sent", ref: "customer1" }]);
  });

  it("are told to onCallback, with what the receiver answered", async () => {
    const { url, close } = await serve((_, response) => response.writeHead(503).end());
    const told: unknown[] = [];
    const onCallback = ({ status, error }: { readonly status?: number; readonly error?: string }) => told.push(status ?? error);
    const sandbox = await openSandbox({ callbackUrl: url, statuses: ["sent"], onCallback });
    await sentId(sandbox);
    await sandbox.idle();
    await close();
    await sentId(sandbox);
    await sandbox.idle();
    expect(told).toEqual([503, "callbackUrl cannot be reached, or did not answer within 30 seconds"]);
  });

  it("are refused where there is no callbackUrl", async () => {
    await expect(openSandbox({ statuses: ["sent"] })).rejects.toThrow(
      new KaleyraError("statuses are posted to callbackUrl, and there is none; give callbackUrl, or leave statuses out"),
    );
  });
});

describe("a status on demand", () => {
  const statuses: readonly SandboxStatus[] = ["sent", "delivered", "read", "failed"];

  it.each(statuses)("%s is read as such, with and without the customer's number", async (status) => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox);
    const { callback } = await sandbox.status(messageId, status);
    expect(eventsOf(callback)).toMatchObject([{ event: "status", status, from: number, ref: "customer1" }]);
    const hidden = await sandbox.status(messageId, status, { withoutNumber: true });
    const [event] = eventsOf(hidden.callback);
    expect(event).toMatchObject({ event: "status", status, ref: "customer1", userId: expect.stringMatching(/^US\.\d+$/), username: "sandbox" });
    expect(JSON.stringify(hidden.callback)).not.toContain(number);
    for (const made of [callback, hidden.callback]) expect(ajv.validate(statusCallbackSchema, made)).toBe(true);
  });

  it("failed has the reason of any known code", async () => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox);
    for (const [code, { name, fix }] of statusErrors) {
      const { callback } = await sandbox.status(messageId, "failed", { code: Number(code) });
      expect(ajv.validate(statusCallbackSchema, callback)).toBe(true);
      expect(eventsOf(callback)).toMatchObject([{ status: "failed", errors: [{ code: Number(code), name, fix }] }]);
    }
  });

  it("not-sent is Kaleyra's flat callback, which does not say whom the message is for", async () => {
    const sandbox = await openSandbox();
    const { callback } = await sandbox.status(await sentId(sandbox), "not-sent");
    expect(ajv.validate(notSentCallbackSchema, callback)).toBe(true);
    const [event] = eventsOf(callback);
    expect(event).toMatchObject({ event: "status", status: "not-sent", code: "WAV2101", ref: "customer1" });
    expect(event?.from).toBeUndefined();
  });

  it("is posted as often as asked, always the same", async () => {
    const { url, bodies } = await receiver();
    const sandbox = await openSandbox({ callbackUrl: url, statuses: [] });
    await sandbox.status(await sentId(sandbox), "read", { times: 3 });
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies).size).toBe(1);
  });
});

describe("a customer's text", () => {
  it.each([false, true])("is read as a message without refs (without a number: %s)", async (withoutNumber) => {
    const sandbox = await openSandbox();
    const { callback } = await sandbox.text(await sentId(sandbox), "I am late", { withoutNumber });
    expect(ajv.validate(messageCallbackSchema, callback)).toBe(true);
    const [event, ...more] = eventsOf(callback);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ event: "message", type: "text", text: "I am late", name: "Sandbox" });
    expect([event?.from, event?.ref, event?.repliedTo]).toEqual([withoutNumber ? undefined : number, undefined, undefined]);
  });
});

describe("one callback with several events", () => {
  const together: readonly CallbackPart[] = [{ status: "sent" }, { tap: "no" }, { status: "failed", code: 131026 }, { text: "Why?" }];

  it.each([false, true])("has messages and statuses, each in its order (without a number: %s)", async (withoutNumber) => {
    const sandbox = await openSandbox();
    const { callback } = await sandbox.together(await sentId(sandbox), together, { withoutNumber });
    expect(ajv.validate(messageCallbackSchema, callback) && ajv.validate(statusCallbackSchema, callback)).toBe(true);
    expect(eventsOf(callback)).toMatchObject([
      { event: "reply", id: "no", ref: "customer1" },
      { event: "message", text: "Why?" },
      { status: "sent", ref: "customer1" },
      { status: "failed", errors: [{ code: 131026 }] },
    ]);
    expect(JSON.stringify(callback).includes(number)).toBe(!withoutNumber);
  });

  it("may have several statuses alone", async () => {
    const sandbox = await openSandbox();
    const { callback } = await sandbox.together(await sentId(sandbox), [{ status: "delivered" }, { status: "read" }]);
    expect(eventsOf(callback)).toMatchObject([{ status: "delivered" }, { status: "read" }]);
  });
});

describe("a callback that cannot be", () => {
  it.each<[string, (sandbox: Sandbox, messageId: string) => Promise<unknown>]>([
    ["no message with this id was sent", (sandbox) => sandbox.status("A0", "sent")],
    ["no message with this id was sent", (sandbox) => sandbox.status("A0", "not-sent")],
    ["no message with this id was sent", (sandbox) => sandbox.text("A0", "Hello")],
    ["the message has no button with this id", (sandbox, id) => sandbox.together(id, [{ status: "sent" }, { tap: "maybe" }])],
    ["there is no such status; the sandbox knows sent, delivered, read, failed, not-sent", (sandbox, id) => sandbox.status(id, "lost" as SandboxStatus)],
    [`there is no status error 7; the sandbox knows ${[...statusErrors.keys()].join(", ")}`, (sandbox, id) => sandbox.status(id, "failed", { code: 7 })],
    ['a code says why a message failed; leave it out of "read"', (sandbox, id) => sandbox.status(id, "read", { code: 131026 })],
    ['"not-sent" has Kaleyra\'s own code; leave the code out', (sandbox, id) => sandbox.status(id, "not-sent", { code: 131026 })],
    ['"not-sent" has a callback of its own; report it with status()', (sandbox, id) => sandbox.together(id, [{ status: "not-sent" as "sent" }])],
    ["a callback reports something: give at least one status, tap, location or text", (sandbox, id) => sandbox.together(id, [])],
    ["the customer's text is empty; WhatsApp sends no such message", (sandbox, id) => sandbox.text(id, "")],
    [
      "a callback is posted several times to callbackUrl, and there is none; give callbackUrl, or leave times out",
      (sandbox, id) => sandbox.tap(id, "yes", { times: 2 }),
    ],
    ["times must be a whole number from 1 to 1000", (sandbox, id) => sandbox.tap(id, "yes", { times: 0 })],
  ])("is refused: %s", async (sentence, post) => {
    const sandbox = await openSandbox();
    await expect(post(sandbox, await sentId(sandbox))).rejects.toThrow(new KaleyraError(sentence));
  });
});

describe("a callback that cannot be made", () => {
  it.each([[[]], [[{}]], [[null]], [["read"]], [[{ status: "read" }, { code: 5 }]]])("is refused, because a part of it reports nothing: %j", async (parts) => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox);
    const sentence = "a callback reports something: give at least one status, tap, location or text";
    await expect(sandbox.together(messageId, parts as never)).rejects.toThrow(new KaleyraError(sentence));
  });

  it("says that the sandbox is closed, also to what was on its way", async () => {
    const { url } = await serve(() => {});
    const sandbox = await openSandbox({ callbackUrl: url, statuses: [] });
    const messageId = await sentId(sandbox);
    const onItsWay = sandbox.tap(messageId, "yes");
    const closed = new KaleyraError("the sandbox is closed");
    const refused = [expect(onItsWay).rejects.toThrow(closed)];
    await sandbox.close();
    for (const late of [
      sandbox.tap(messageId, "yes"),
      sandbox.text(messageId, "Hello"),
      sandbox.status(messageId, "read"),
      sandbox.status(messageId, "not-sent"),
    ]) {
      refused.push(expect(late).rejects.toThrow(closed));
    }
    await Promise.all(refused);
    await sandbox.idle();
  });
});
