import { describe, expect, it } from "vitest";
import service from "../../../schema/service.json" with { type: "json" };
import { account, clientOf, message, openSandbox, path, post } from "./support/sandbox.ts";

describe("a valid request", () => {
  it("is answered with 202 and a message id, and is recorded as sent", async () => {
    const sandbox = await openSandbox();
    const response = await post(sandbox, JSON.stringify(message));
    const body = await response.json();
    expect(response.status).toBe(202);
    expect(body).toEqual({ code: "WA202", message: "Request Accepted", data: { message_id: expect.stringMatching(/^A[0-9A-F]{19}$/) }, error: {} });
    expect(sandbox.sent).toEqual([{ messageId: body.data.message_id, at: expect.any(Date), sid: account.sid, from: account.from, message }]);
    expect(sandbox.refused).toEqual([]);
  });

  it("is accepted when the plus sign in its path is percent-encoded", async () => {
    expect((await post(await openSandbox(), JSON.stringify(message), {}, path.replace("+", "%2B"))).status).toBe(202);
  });

  it.each(["application/json", "APPLICATION/JSON", "application/json ;charset=utf-8"])("is accepted with the content type %j", async (type) => {
    expect((await post(await openSandbox(), JSON.stringify(message), { "content-type": type })).status).toBe(202);
  });

  it("is accepted when it is exactly 1 MiB long", async () => {
    const body = JSON.stringify(message);
    expect((await post(await openSandbox(), " ".repeat(1_048_576 - body.length) + body)).status).toBe(202);
  });
});

describe("an invalid request", () => {
  it.each([
    ["no API key", "wrong-credentials", JSON.stringify(message), { "api-key": "" }, path],
    ["a malformed API key", "wrong-credentials", JSON.stringify(message), { "api-key": "two words" }, path],
    ["a malformed SID", "wrong-credentials", JSON.stringify(message), {}, path.replace(account.sid, "a.b")],
    ["a malformed sender", "unknown-sender", JSON.stringify(message), {}, path.replace("+", "")],
    ["a body that is not JSON", "incorrect-payload", "{", {}, path],
    ["another content type", "incorrect-payload", JSON.stringify(message), { "content-type": "text/plain" }, path],
    ["an empty message", "incorrect-payload", "{}", {}, path],
    ["a body larger than 1 MiB", "incorrect-payload", " ".repeat(1_100_000), {}, path],
  ] as const)("gets the documented answer for %s", async (_, name, body, headers, at) => {
    const sandbox = await openSandbox();
    const response = await post(sandbox, body, headers, at);
    expect([response.status, await response.json()]).toEqual([service.answers[name].status, service.answers[name].body]);
    expect(sandbox.sent).toEqual([]);
    expect(sandbox.refused).toMatchObject([{ answer: name }]);
    if (name !== "incorrect-payload") expect(sandbox.refused[0]?.issues).toEqual([]);
  });

  it("is recorded with the issues of its message", async () => {
    const sandbox = await openSandbox();
    await post(sandbox, JSON.stringify(message).replace('"Yes"', `"${"y".repeat(21)}"`));
    expect(sandbox.refused[0]?.issues).toMatchObject([{ message: "title is 21 characters long; the maximum is 20" }]);
  });

  it.each([
    ["the body is not JSON", "{", "application/json"],
    ["the body is larger than any message", " ".repeat(1_048_577), "application/json; charset=utf-8"],
    ["Content-Type must be application/json", JSON.stringify(message), "application/jsonp"],
    ["Content-Type must be application/json", JSON.stringify(message), "text/application/json"],
  ])("is recorded with the issue %j when its body cannot be read", async (sentence, body, type) => {
    const sandbox = await openSandbox();
    await post(sandbox, body, { "content-type": type });
    expect(sandbox.refused).toEqual([
      { at: expect.any(Date), answer: "incorrect-payload", issues: [{ code: "not-read", path: "", message: sentence, severity: "error" }] },
    ]);
  });
});

describe("a sandbox with an account", () => {
  it.each([
    [{ sid: "OTHER" }, "wrong-credentials"],
    [{ apiKey: "other" }, "wrong-credentials"],
    [{ from: "+10000000" }, "unknown-sender"],
    [account, undefined],
  ] as const)("compares the sender with %j and gives the meaning %s", async (options, meaning) => {
    const outcome = await clientOf(await openSandbox(options)).send(message);
    expect(outcome).toMatchObject(meaning === undefined ? { outcome: "accepted" } : { outcome: "not-sent", error: { meaning } });
  });
});
