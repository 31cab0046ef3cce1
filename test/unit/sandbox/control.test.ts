import { describe, expect, it } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { locationRequest } from "../../../src/index.ts";
import { clientOf, message, openSandbox, path, post, sentId } from "./support/sandbox.ts";

describe("the control addresses", () => {
  it("list sent messages and tap a button", async () => {
    const sandbox = await openSandbox();
    await clientOf(sandbox).send(message);
    const [sent] = await (await fetch(`${sandbox.url}/_sent`)).json();
    const tapped = await post(sandbox, JSON.stringify({ messageId: sent.messageId, buttonId: "yes" }), {}, "/_tap");
    expect(parseCallback((await tapped.json()).callback)).toMatchObject({ ok: true, events: [{ id: "yes" }] });
    const wrong = await post(sandbox, "{}", {}, "/_tap");
    expect([wrong.status, await wrong.json()]).toEqual([400, { error: "no message with this id was sent" }]);
  });

  it("report a status and write a text", async () => {
    const sandbox = await openSandbox();
    await clientOf(sandbox).send(message);
    const messageId = sandbox.sent[0]?.messageId;
    const at = async (address: string, body: object) => (await post(sandbox, JSON.stringify(body), {}, address)).json();
    expect(parseCallback((await at("/_status", { messageId, status: "failed", code: 131047 })).callback)).toMatchObject({
      events: [{ status: "failed", errors: [{ code: 131047 }] }],
    });
    expect(parseCallback((await at("/_text", { messageId, text: "Hello", withoutNumber: true })).callback)).toMatchObject({ events: [{ text: "Hello" }] });
    expect(await at("/_status", { messageId, status: "lost" })).toEqual({
      error: "there is no such status; the sandbox knows sent, delivered, read, failed, not-sent",
    });
    expect(await at("/_text", { messageId })).toEqual({ error: "the customer's text is empty; WhatsApp sends no such message" });
  });

  it.each([
    ["/_status", { status: "failed", code: "131047" }, "code must be a number, such as 131047"],
    ["/_text", { text: 5 }, "the customer's text must be a text"],
    ["/_text", { text: { body: "Hello" } }, "the customer's text must be a text"],
    ["/_text", { text: "Hello", withoutNumber: "true" }, "withoutNumber must be true or false"],
    ["/_tap", { buttonId: "yes", times: "2" }, "times must be a whole number from 1 to 1000"],
    ["/_tap", { buttonId: "yes", withoutNumber: 1 }, "withoutNumber must be true or false"],
  ])("refuse at %s what is no part of a callback, in place of guessing: %j", async (address, fields, error) => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox);
    const response = await post(sandbox, JSON.stringify({ messageId, ...fields }), {}, address);
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  });

  it.each([{ latitude: "12.9" }, { name: 5 }, { address: {} }])("refuse a place that WhatsApp would not write: %j", async (fields) => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, locationRequest().body("Where?").to("+919876543211").build());
    const response = await post(sandbox, JSON.stringify({ messageId, latitude: 12.9, longitude: 77.5, ...fields }), {}, "/_location");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: expect.stringMatching(/^(latitude must be a number|name must be a text|address must be a text)/) });
  });

  it("list refused requests with their issues", async () => {
    const sandbox = await openSandbox();
    await post(sandbox, '{"messaging_object":{}}');
    const [refused, ...more] = await (await fetch(`${sandbox.url}/_refused`)).json();
    expect(refused).toMatchObject({ answer: "incorrect-payload", issues: [{ code: "required", path: "/messaging_object/messaging_product" }, {}, {}, {}] });
    expect(more).toEqual([]);
  });

  it.each([
    ["{", "application/json", "the body is not JSON"],
    ["{}", "text/plain", "Content-Type must be application/json"],
    ["{}", "application/json; charset=utf-8", "no message with this id was sent"],
    ["null", "application/json", "no message with this id was sent"],
    [" ".repeat(1024 * 1024 + 1), "application/json", "the body is larger than any message"],
  ])("refuse a tap with an unusable body (%#)", async (text, type, error) => {
    const response = await post(await openSandbox(), text, { "content-type": type }, "/_tap");
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  });

  it("answer 404 at any other path or method, and 405 to a GET at the path of messages", async () => {
    const sandbox = await openSandbox();
    const notFound = { error: "there is nothing here; post a message, or to /_tap, /_location, /_status or /_text, or get /_sent or /_refused" };
    const answerOf = async (response: Promise<Response>) => {
      const { status, headers } = await response;
      return [status, headers.get("content-type"), await (await response).json()];
    };
    expect(await answerOf(post(sandbox, "{}", {}, "/v1/messages"))).toEqual([404, "application/json", notFound]);
    expect(await answerOf(post(sandbox, "{}", {}, "/_sent"))).toEqual([404, "application/json", notFound]);
    expect(await answerOf(post(sandbox, "{}", {}, "/_refused"))).toEqual([404, "application/json", notFound]);
    expect(await answerOf(fetch(`${sandbox.url}/_tap`))).toEqual([404, "application/json", notFound]);
    const put = { method: "PUT", body: "{}", headers: { "content-type": "application/json" } };
    expect(await answerOf(fetch(`${sandbox.url}/_tap`, put))).toEqual([404, "application/json", notFound]);
    expect(await answerOf(fetch(`${sandbox.url}/_other`))).toEqual([404, "application/json", notFound]);
    expect(await answerOf(fetch(sandbox.url + path))).toEqual([405, "application/json", { error: "POST only" }]);
  });

  it("answer 400 when the list of sent messages cannot be serialized", async () => {
    const sandbox = await openSandbox();
    Reflect.set(sandbox.sent, 0, 1n);
    const response = await fetch(`${sandbox.url}/_sent`);
    expect(response.status).toBe(400);
  });
});
