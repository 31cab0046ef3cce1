import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { messageCallbackSchema } from "../../../generated/schemas.ts";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { buttons, KaleyraError } from "../../../src/index.ts";
import { serve } from "./support/receiver.ts";
import { openSandbox, sentId } from "./support/sandbox.ts";

describe("a tap", () => {
  it("posts the callback to callbackUrl with callbackHeaders", async () => {
    const received: { body: string; headers: Readonly<Record<string, unknown>> }[] = [];
    const { url } = await serve(async (request, response) => {
      received.push({ body: (await request.toArray()).join(""), headers: request.headers });
      response.writeHead(204).end();
    });
    const sandbox = await openSandbox({
      callbackUrl: `${url}/callback`,
      statuses: [],
      callbackHeaders: { authorization: "Bearer 3f9c", "Content-Type": "text/plain" },
    });
    const { callback, status } = await sandbox.tap(await sentId(sandbox), "no");
    expect(status).toBe(204);
    expect(received[0]?.headers).toMatchObject({ authorization: "Bearer 3f9c", "content-type": "application/json" });
    expect(JSON.parse(received[0]?.body ?? "")).toEqual(callback);
    expect(parseCallback(received[0]?.body)).toMatchObject({ events: [{ id: "no", ref: "customer1" }] });
  });

  it("returns a callback that the schema allows and parseCallback reads", async () => {
    const sandbox = await openSandbox();
    const { callback, status } = await sandbox.tap(await sentId(sandbox), "yes");
    expect(status).toBeUndefined();
    expect(new Ajv({ strict: false }).validate(messageCallbackSchema, callback)).toBe(true);
    expect(parseCallback(callback)).toMatchObject({
      ok: true,
      events: [{ event: "reply", kind: "reply-button", id: "yes", title: "Yes", from: "919876543211", ref: "customer1" }],
    });
  });

  it("fills every field of the callback", async () => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, buttons().body("Hello").reply("a", "A").to("+919876543211").ref("1").ref1("2").ref2("3").build());
    const before = Math.floor(Date.now() / 1000);
    const { callback } = await sandbox.tap(messageId, "a");
    const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(callback).toEqual({
      meta_object: {
        value: {
          messaging_product: "whatsapp",
          metadata: { display_phone_number: "919876543210", phone_number_id: "100000000000000" },
          contacts: [{ profile: { name: "Sandbox" }, wa_id: "919876543211" }],
          messages: [
            {
              context: { from: "919876543210", id: `wamid.${messageId}` },
              from: "919876543211",
              id: expect.stringMatching(/^wamid\.[0-9a-f-]{36}$/),
              timestamp: expect.stringMatching(/^\d{10}$/),
              type: "interactive",
              interactive: { type: "button_reply", button_reply: { id: "a", title: "A" } },
            },
          ],
        },
        field: "messages",
      },
      extra_info: { media_url: "", ref: "1", ref1: "2", ref2: "3", reply_to: uuid, trace_id: uuid, waba_id: "100000000000001" },
    });
    const at = Number(callback.meta_object.value.messages?.[0]?.timestamp);
    expect(at - before).toBeGreaterThanOrEqual(0);
    expect(at - before).toBeLessThan(10);
  });

  it("leaves the refs empty when the message has none", async () => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, buttons().body("Hello").reply("a", "A").to("+919876543211").build());
    const { callback } = await sandbox.tap(messageId, "a");
    expect(callback.extra_info).toMatchObject({ ref: "", ref1: "", ref2: "" });
  });

  it("rejects an unknown message, an unknown button and an unreachable callbackUrl", async () => {
    const receiver = await serve((_, response) => response.end("thanks"));
    const sandbox = await openSandbox({ callbackUrl: `${receiver.url}/callback` });
    const messageId = await sentId(sandbox);
    await expect(sandbox.tap("A0", "yes")).rejects.toThrow(new KaleyraError("no message with this id was sent"));
    await expect(sandbox.tap(messageId, "maybe")).rejects.toThrow(new KaleyraError("the message has no button with this id"));
    await receiver.close();
    await expect(sandbox.tap(messageId, "yes")).rejects.toThrow(new KaleyraError("callbackUrl cannot be reached, or did not answer within 30 seconds"));
  });

  it("does not follow a redirect, because its headers may hold a secret", async () => {
    let redirected = 0;
    const target = await serve((_, response) => {
      redirected += 1;
      response.end();
    });
    const redirecting = await serve((_, response) => response.writeHead(307, { location: target.url }).end());
    const sandbox = await openSandbox({ callbackUrl: redirecting.url, callbackHeaders: { "x-secret": "3f9c" } });
    expect((await sandbox.tap(await sentId(sandbox), "yes")).status).toBe(307);
    expect(redirected).toBe(0);
  });

  it("is aborted when the sandbox closes while the receiver has not responded", async () => {
    const silent = await serve(() => {});
    const sandbox = await openSandbox({ callbackUrl: silent.url });
    const messageId = await sentId(sandbox);
    const tapped = expect(sandbox.tap(messageId, "yes")).rejects.toThrow("the sandbox is closed");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await sandbox.close();
    await tapped;
  });
});
