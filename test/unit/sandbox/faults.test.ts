import { describe, expect, it } from "vitest";
import service from "../../../schema/service.json" with { type: "json" };
import type { InjectedFault } from "../../../src/sandbox/index.ts";
import { clientOf, message, openSandbox, path, post } from "./support/sandbox.ts";

describe("an injected answer", () => {
  it.each(Object.entries(service.answers))("is the documented one for %s", async (name, { status, body }) => {
    const sandbox = await openSandbox();
    const response = await post(sandbox, JSON.stringify(message), { "x-sandbox-fault": name });
    expect(response.status).toBe(status);
    if (name !== "accepted") expect(await response.json()).toEqual(body);
    expect(sandbox.sent.length).toBe(name === "accepted" ? 1 : 0);
  });

  it("is given once, in the order in which it was queued", async () => {
    const sandbox = await openSandbox();
    sandbox.next("low-balance", "server-error");
    const outcomes = [];
    for (let sends = 0; sends < 3; sends += 1) outcomes.push((await clientOf(sandbox).send(message)).outcome);
    expect(outcomes).toEqual(["not-sent", "unknown", "accepted"]);
  });

  it("of acceptance accepts a valid message and still refuses an invalid one", async () => {
    const sandbox = await openSandbox();
    sandbox.next("429", "accepted", "accepted");
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome: "accepted", attempts: 2, messageId: sandbox.sent[0]?.messageId });
    expect((await post(sandbox, "{}")).status).toBe(400);
    expect([sandbox.sent.length, sandbox.refused.map(({ answer }) => answer)]).toEqual([1, ["busy", "incorrect-payload"]]);
  });
});

describe("an injected fault", () => {
  it.each(["no-such-fault", "delay", "delay soon", "stall 5", "low-balance 5", "429 5 5", ""])("is refused when it is unknown: %j", async (fault) => {
    const sandbox = await openSandbox();
    expect(() => sandbox.next(fault as InjectedFault)).toThrow(/^there is no such fault; the sandbox knows accepted, .*wrong-credentials, .*gzip-bomb$/);
    const response = await post(sandbox, "{}", { "x-sandbox-fault": fault === "" ? " " : fault });
    expect(response.status).toBe(400);
  });

  it.each([
    ["delay 30", "accepted", 1],
    ["429", "accepted", 1],
    ["429 0", "accepted", 1],
    ["429 3600", "not-sent", 0],
    ["503", "unknown", 0],
    ["503 0", "accepted", 1],
    ["reset-before-reading", "unknown", 0],
    ["reset-after-reading", "unknown", 1],
    ["truncated", "unknown", 1],
    ["html-error", "unknown", 0],
    ["redirect", "not-sent", 0],
    ["gzip-bomb", "unknown", 1],
  ] as const)("%s gives the client the outcome %s and records %i sent messages", async (fault, outcome, sent) => {
    const sandbox = await openSandbox();
    sandbox.next(fault);
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome });
    expect(sandbox.sent.length).toBe(sent);
    expect(sandbox.refused.length).toBe(sent === 1 && !/^(?:429|503)/.test(fault) ? 0 : 1);
  });

  it("responds like a proxy, a busy server or a redirect, and records each refusal", async () => {
    const sandbox = await openSandbox();
    const request = (fault: string) => post(sandbox, JSON.stringify(message), { "x-sandbox-fault": fault });
    const proxy = await request("html-error");
    expect([proxy.status, proxy.headers.get("content-type"), await proxy.text()]).toEqual([502, "text/html", "<!doctype html><title>502 Bad Gateway</title>"]);
    const [busy, busyWithRetryAfter] = [await request("503"), await request("429 7")];
    expect([busy.status, busy.headers.get("retry-after"), busyWithRetryAfter.status, busyWithRetryAfter.headers.get("retry-after")]).toEqual([
      503,
      null,
      429,
      "7",
    ]);
    const redirect = await request("redirect");
    expect([redirect.status, redirect.headers.get("location")]).toEqual([307, `${sandbox.url}/elsewhere`]);
    expect(sandbox.refused.map(({ answer, issues }) => [answer, issues])).toEqual(["html-error", "busy", "busy", "redirect"].map((answer) => [answer, []]));
  });

  it("truncated or stall sends half of the response", async () => {
    const sandbox = await openSandbox();
    for (const fault of ["truncated", "stall"]) {
      const response = await post(sandbox, JSON.stringify(message), { "x-sandbox-fault": fault });
      const length = Number(response.headers.get("content-length"));
      expect([response.status, response.headers.get("content-type")]).toEqual([202, "application/json"]);
      const first = await response.body?.getReader().read();
      expect(first?.value?.byteLength).toBe(Math.floor(length / 2));
      expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"code":"WA202"/);
    }
  });

  it.each([
    ["reset-after-reading", "lost"],
    ["truncated", "lost"],
    ["stall", "timeout"],
    ["delay 60000", "timeout"],
  ] as const)("%s ends the send with the reason %s", async (fault, reason) => {
    const sandbox = await openSandbox();
    sandbox.next(fault);
    const timeoutMs = reason === "timeout" ? 700 : 30_000;
    expect(await clientOf(sandbox, { timeoutMs }).send(message)).toMatchObject({ outcome: "unknown", error: { reason } });
  });

  it("stall or delay lasts until the client aborts", async () => {
    const sandbox = await openSandbox();
    sandbox.next("stall", "delay 60000");
    const duringBody = new AbortController();
    const abortingFetch: typeof fetch = (...call) => fetch(...call).finally(() => setTimeout(() => duringBody.abort(), 60));
    expect(await clientOf(sandbox, { fetch: abortingFetch }).send(message, { signal: duringBody.signal })).toMatchObject({
      outcome: "unknown",
      httpStatus: 202,
    });
    const duringDelay = new AbortController();
    const delayed = clientOf(sandbox).send(message, { signal: duringDelay.signal });
    await expect.poll(() => sandbox.sent.length, { timeout: 30_000 }).toBe(2);
    duringDelay.abort();
    expect(await delayed).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "aborted" } });
  });

  it("gzip-bomb decompresses to 64 MiB of spaces", async () => {
    const sandbox = await openSandbox();
    const response = await fetch(sandbox.url + path, {
      method: "POST",
      body: JSON.stringify(message),
      headers: { "content-type": "application/json", "api-key": "Axxx3", "x-sandbox-fault": "gzip-bomb", "accept-encoding": "gzip" },
    });
    expect(response.headers.get("content-type")).toBe("application/json");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.byteLength, bytes.at(0), bytes.at(-1)]).toEqual([64 * 1024 * 1024, 0x20, 0x20]);
  });
});
