import { createServer, request as httpRequest, type Server } from "node:http";
import { connect } from "node:net";
import { Ajv } from "ajv";
import { afterEach, describe, expect, it } from "vitest";
import { replyCallbackSchema } from "../../../generated/schemas.ts";
import service from "../../../schema/service.json" with { type: "json" };
import { type Client, type ClientOptions, createClient } from "../../../src/client/index.ts";
import { buttons, KaleyraError } from "../../../src/index.ts";
import { onReply, parseReply } from "../../../src/replies/index.ts";
import { type InjectedFault, type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.ts";

const message = buttons().body("Still fine?").reply("yes", "Yes").reply("no", "No").to("+919876543211").ref("customer1").build();
const account = { sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210" };
const path = `/v2/${account.sid}/whatsapp/${account.from}/messages`;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((each) => each.close()))));

async function started(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  return sandbox;
}

function clientOf({ url }: Sandbox, options: Partial<Omit<ClientOptions, "pod" | "baseUrl">> = {}): Client {
  return createClient({ baseUrl: url, ...account, maxAttempts: 2, ...options });
}

function post({ url }: Sandbox, body: string, headers: Record<string, string> = {}, at = path): Promise<Response> {
  return fetch(url + at, { method: "POST", body, redirect: "manual", headers: { "content-type": "application/json", "api-key": "Axxx3", ...headers } });
}

describe("a request as the document describes it", () => {
  it("is answered with a 202 and an id, and stands in the ledger", async () => {
    const sandbox = await started();
    const response = await post(sandbox, JSON.stringify(message));
    const body = await response.json();
    expect(response.status).toBe(202);
    expect(body).toEqual({ code: "WA202", message: "Request Accepted", data: { message_id: expect.stringMatching(/^A[0-9A-F]{19}$/) }, error: {} });
    expect(sandbox.sent).toEqual([{ messageId: body.data.message_id, at: expect.any(Date), sid: account.sid, from: account.from, message }]);
    expect(sandbox.refused).toEqual([]);
  });

  it("may have its plus sign encoded", async () => {
    expect((await post(await started(), JSON.stringify(message), {}, path.replace("+", "%2B"))).status).toBe(202);
  });
});

describe("a request that is wrong", () => {
  it.each([
    ["no key", "wrong-credentials", JSON.stringify(message), { "api-key": "" }, path],
    ["a key of another make", "wrong-credentials", JSON.stringify(message), { "api-key": "two words" }, path],
    ["another SID", "wrong-credentials", JSON.stringify(message), {}, path.replace(account.sid, "a.b")],
    ["another sender", "unknown-sender", JSON.stringify(message), {}, path.replace("+", "")],
    ["no JSON", "incorrect-payload", "{", {}, path],
    ["another type", "incorrect-payload", JSON.stringify(message), { "content-type": "text/plain" }, path],
    ["a message without a body", "incorrect-payload", "{}", {}, path],
    ["more than any message", "incorrect-payload", " ".repeat(1_100_000), {}, path],
  ] as const)("gets the document's answer: %s", async (_, name, body, headers, at) => {
    const sandbox = await started();
    const response = await post(sandbox, body, headers, at);
    expect([response.status, await response.json()]).toEqual([service.answers[name].status, service.answers[name].body]);
    expect(sandbox.sent).toEqual([]);
    expect(sandbox.refused).toMatchObject([{ answer: name }]);
    if (name !== "incorrect-payload") expect(sandbox.refused[0]?.issues).toEqual([]);
  });

  it("is explained in the ledger in more words", async () => {
    const sandbox = await started();
    await post(sandbox, JSON.stringify(message).replace('"Yes"', `"${"y".repeat(21)}"`));
    expect(sandbox.refused[0]?.issues).toMatchObject([{ message: "title is 21 characters long; the maximum is 20" }]);
  });

  it.each([
    [{ sid: "OTHER" }, "wrong-credentials"],
    [{ apiKey: "other" }, "wrong-credentials"],
    [{ from: "+10000000" }, "unknown-sender"],
    [account, undefined],
  ] as const)("is one of another account, where the sandbox has one: %j", async (options, meaning) => {
    const outcome = await clientOf(await started(options)).send(message);
    expect(outcome).toMatchObject(meaning === undefined ? { outcome: "accepted" } : { outcome: "not-sent", error: { meaning } });
  });

  it("leads nowhere at another path or by another method", async () => {
    const sandbox = await started();
    const nothing = { error: "there is nothing here; post a message or to /_tap, or get /_sent or /_refused" };
    const asked = async (response: Promise<Response>) => {
      const { status, headers } = await response;
      return [status, headers.get("content-type"), await (await response).json()];
    };
    expect(await asked(post(sandbox, "{}", {}, "/v1/messages"))).toEqual([404, "application/json", nothing]);
    expect(await asked(post(sandbox, "{}", {}, "/_sent"))).toEqual([404, "application/json", nothing]);
    expect(await asked(post(sandbox, "{}", {}, "/_refused"))).toEqual([404, "application/json", nothing]);
    expect(await asked(fetch(`${sandbox.url}/_tap`))).toEqual([404, "application/json", nothing]);
    const put = { method: "PUT", body: "{}", headers: { "content-type": "application/json" } };
    expect(await asked(fetch(`${sandbox.url}/_tap`, put))).toEqual([404, "application/json", nothing]);
    expect(await asked(fetch(`${sandbox.url}/_other`))).toEqual([404, "application/json", nothing]);
    expect(await asked(fetch(sandbox.url + path))).toEqual([405, "application/json", { error: "POST only" }]);
  });

  it.each([
    ["the body is not JSON", "{", "application/json"],
    ["the body is larger than any message", " ".repeat(1_048_577), "application/json; charset=utf-8"],
    ["Content-Type must be application/json", JSON.stringify(message), "application/jsonp"],
    ["Content-Type must be application/json", JSON.stringify(message), "text/application/json"],
  ])("cannot be read, and the ledger says why: %s", async (sentence, body, type) => {
    const sandbox = await started();
    await post(sandbox, body, { "content-type": type });
    expect(sandbox.refused).toEqual([
      { at: expect.any(Date), answer: "incorrect-payload", issues: [{ code: "not-read", path: "", message: sentence, severity: "error" }] },
    ]);
  });

  it.each(["application/json", "APPLICATION/JSON", "application/json ;charset=utf-8"])("may name its type as HTTP allows: %s", async (type) => {
    expect((await post(await started(), JSON.stringify(message), { "content-type": type })).status).toBe(202);
  });

  it("may be as large as the largest that is read", async () => {
    const body = JSON.stringify(message);
    expect((await post(await started(), " ".repeat(1_048_576 - body.length) + body)).status).toBe(202);
  });
});

describe("an answer that is asked for", () => {
  it.each(Object.entries(service.answers))("is the document's: %s", async (name, { status, body }) => {
    const sandbox = await started();
    const response = await post(sandbox, JSON.stringify(message), { "x-sandbox-fault": name });
    expect(response.status).toBe(status);
    if (name !== "accepted") expect(await response.json()).toEqual(body);
    expect(sandbox.sent.length).toBe(name === "accepted" ? 1 : 0);
  });

  it("comes once, and in its turn", async () => {
    const sandbox = await started();
    sandbox.next("low-balance", "server-error");
    const outcomes = [];
    for (let sends = 0; sends < 3; sends += 1) outcomes.push((await clientOf(sandbox).send(message)).outcome);
    expect(outcomes).toEqual(["not-sent", "unknown", "accepted"]);
  });

  it.each(["no-such-fault", "delay", "delay soon", "stall 5", "low-balance 5", "429 5 5", ""])("must be one that there is: %j", async (fault) => {
    const sandbox = await started();
    expect(() => sandbox.next(fault as InjectedFault)).toThrow(/^there is no such fault; the sandbox knows accepted, .*wrong-credentials, .*gzip-bomb$/);
    const response = await post(sandbox, "{}", { "x-sandbox-fault": fault === "" ? " " : fault });
    expect(response.status).toBe(400);
  });
});

describe("a fault", () => {
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
  ] as const)("shows in the outcome, and the ledger knows better: %s", async (fault, outcome, sent) => {
    const sandbox = await started();
    sandbox.next(fault);
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome });
    expect(sandbox.sent.length).toBe(sent);
    expect(sandbox.refused.length).toBe(sent === 1 && !/^(?:429|503)/.test(fault) ? 0 : 1);
  });

  it("looks as a proxy, a busy server and a moved one do", async () => {
    const sandbox = await started();
    const asked = (fault: string) => post(sandbox, JSON.stringify(message), { "x-sandbox-fault": fault });
    const proxy = await asked("html-error");
    expect([proxy.status, proxy.headers.get("content-type"), await proxy.text()]).toEqual([502, "text/html", "<!doctype html><title>502 Bad Gateway</title>"]);
    const [busy, busier] = [await asked("503"), await asked("429 7")];
    expect([busy.status, busy.headers.get("retry-after"), busier.status, busier.headers.get("retry-after")]).toEqual([503, null, 429, "7"]);
    const moved = await asked("redirect");
    expect([moved.status, moved.headers.get("location")]).toEqual([307, `${sandbox.url}/elsewhere`]);
    expect(sandbox.refused.map(({ answer, issues }) => [answer, issues])).toEqual(["html-error", "busy", "busy", "redirect"].map((answer) => [answer, []]));
  });

  it("may break the answer off in its middle", async () => {
    const sandbox = await started();
    for (const fault of ["truncated", "stall"]) {
      const cut = await post(sandbox, JSON.stringify(message), { "x-sandbox-fault": fault });
      const length = Number(cut.headers.get("content-length"));
      expect([cut.status, cut.headers.get("content-type")]).toEqual([202, "application/json"]);
      const first = await cut.body?.getReader().read();
      expect(first?.value?.byteLength).toBe(Math.floor(length / 2));
      expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"code":"WA202"/);
    }
  });

  it.each([
    ["reset-after-reading", "lost"],
    ["truncated", "lost"],
    ["stall", "timeout"],
    ["delay 60000", "timeout"],
  ] as const)("ends as its name says: %s is %s", async (fault, reason) => {
    const sandbox = await started();
    sandbox.next(fault);
    const timeoutMs = reason === "timeout" ? 700 : 30_000;
    expect(await clientOf(sandbox, { timeoutMs }).send(message)).toMatchObject({ outcome: "unknown", error: { reason } });
  });

  it("may last until the sender gives up: stall", async () => {
    const sandbox = await started();
    sandbox.next("stall", "delay 60000");
    const patience = new AbortController();
    const beginning: typeof fetch = (...call) => fetch(...call).finally(() => setTimeout(() => patience.abort(), 60));
    expect(await clientOf(sandbox, { fetch: beginning }).send(message, { signal: patience.signal })).toMatchObject({ outcome: "unknown", httpStatus: 202 });
    const giveUp = new AbortController();
    const delayed = clientOf(sandbox).send(message, { signal: giveUp.signal });
    await expect.poll(() => sandbox.sent.length, { timeout: 30_000 }).toBe(2);
    giveUp.abort();
    expect(await delayed).toMatchObject({ outcome: "unknown", attempts: 1, error: { reason: "aborted" } });
  });

  it("may be 64 MiB of nothing", async () => {
    const sandbox = await started();
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

/** A receiver of callbacks, which answers with a status of its own. */
async function receiver(status = 200) {
  const received: { body: string; headers: Readonly<Record<string, unknown>> }[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    received.push({ body: Buffer.concat(parts).toString(), headers: request.headers });
    response.writeHead(status).end("thanks");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  open.push({ close });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/callback`, received, close };
}

describe("a tap", () => {
  it("posts the callback to the address that was registered", async () => {
    const { url, received } = await receiver(204);
    const sandbox = await started({ callbackUrl: url, callbackHeaders: { authorization: "Bearer 3f9c", "Content-Type": "text/plain" } });
    const sent = await clientOf(sandbox).send(message);
    if (sent.outcome !== "accepted") throw new Error(sent.outcome);
    const { callback, status } = await sandbox.tap(sent.messageId, "no");
    expect(status).toBe(204);
    expect(received[0]?.headers).toMatchObject({ authorization: "Bearer 3f9c", "content-type": "application/json" });
    expect(JSON.parse(received[0]?.body ?? "")).toEqual(callback);
    expect(onReply(message, received[0]?.body, { yes: () => 1, no: ({ ref }) => ref })).toBe("customer1");
  });

  it("gives what the schema says, and what parseReply reads", async () => {
    const sandbox = await started();
    const sent = await clientOf(sandbox).send(message);
    if (sent.outcome !== "accepted") throw new Error(sent.outcome);
    const { callback, status } = await sandbox.tap(sent.messageId, "yes");
    expect(status).toBeUndefined();
    expect(new Ajv({ strict: false }).validate(replyCallbackSchema, callback)).toBe(true);
    expect(parseReply(callback)).toMatchObject({ ok: true, reply: { kind: "reply-button", id: "yes", title: "Yes", from: "919876543211", ref: "customer1" } });
  });

  it("is all that Kaleyra tells of it", async () => {
    const sandbox = await started();
    const sent = await clientOf(sandbox).send(buttons().body("Hello").reply("a", "A").to("+919876543211").ref("1").ref1("2").ref2("3").build());
    if (sent.outcome !== "accepted") throw new Error(sent.outcome);
    const before = Math.floor(Date.now() / 1000);
    const { callback } = await sandbox.tap(sent.messageId, "a");
    const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(callback).toEqual({
      meta_object: {
        value: {
          messaging_product: "whatsapp",
          metadata: { display_phone_number: "919876543210", phone_number_id: "100000000000000" },
          contacts: [{ profile: { name: "Sandbox" }, wa_id: "919876543211" }],
          messages: [
            {
              context: { from: "919876543210", id: `wamid.${sent.messageId}` },
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

  it("has empty refs where the message has none", async () => {
    const sandbox = await started();
    const sent = await clientOf(sandbox).send(buttons().body("Hello").reply("a", "A").to("+919876543211").build());
    if (sent.outcome !== "accepted") throw new Error(sent.outcome);
    const { callback } = await sandbox.tap(sent.messageId, "a");
    expect(callback.extra_info).toMatchObject({ ref: "", ref1: "", ref2: "" });
  });

  it("is refused on what there is not", async () => {
    const down = await receiver();
    const sandbox = await started({ callbackUrl: down.url });
    const sent = await clientOf(sandbox).send(message);
    if (sent.outcome !== "accepted") throw new Error(sent.outcome);
    await expect(sandbox.tap("A0", "yes")).rejects.toThrow(new KaleyraError("no message with this id was sent"));
    await expect(sandbox.tap(sent.messageId, "maybe")).rejects.toThrow(new KaleyraError("the message has no button with this id"));
    await down.close();
    await expect(sandbox.tap(sent.messageId, "yes")).rejects.toThrow(new KaleyraError("callbackUrl cannot be reached, or did not answer within 30 seconds"));
  });

  it("follows no redirect with the secret in its headers", async () => {
    let strangers = 0;
    const stranger = createServer((_, response) => {
      strangers += 1;
      response.end();
    });
    const redirecting = createServer((_, response) => response.writeHead(307, { location: addressOf(stranger) }).end());
    for (const server of [stranger, redirecting]) {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      open.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    }
    const sandbox = await started({ callbackUrl: addressOf(redirecting), callbackHeaders: { "x-secret": "3f9c" } });
    const sent = await clientOf(sandbox).send(message);
    expect(sent.outcome === "accepted" && (await sandbox.tap(sent.messageId, "yes")).status).toBe(307);
    expect(strangers).toBe(0);
  });

  it("is ended by the end of the sandbox, however long the receiver takes", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    open.push({
      close: () =>
        new Promise((resolve) => {
          silent.close(() => resolve());
          silent.closeAllConnections();
        }),
    });
    const sandbox = await started({ callbackUrl: addressOf(silent) });
    const sent = await clientOf(sandbox).send(message);
    const tapped = expect(sent.outcome === "accepted" && sandbox.tap(sent.messageId, "yes")).rejects.toThrow("callbackUrl cannot be reached");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await sandbox.close();
    await tapped;
  });
});

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

describe("an acceptance that was asked for", () => {
  it("is one of a right message, and lets a wrong one be refused", async () => {
    const sandbox = await started();
    sandbox.next("429", "accepted", "accepted");
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome: "accepted", attempts: 2, messageId: sandbox.sent[0]?.messageId });
    expect((await post(sandbox, "{}")).status).toBe(400);
    expect([sandbox.sent.length, sandbox.refused.map(({ answer }) => answer)]).toEqual([1, ["busy", "incorrect-payload"]]);
  });
});

describe("from the command line", () => {
  it("the ledger can be read and a button tapped", async () => {
    const sandbox = await started();
    await clientOf(sandbox).send(message);
    const [sent] = await (await fetch(`${sandbox.url}/_sent`)).json();
    const tapped = await post(sandbox, JSON.stringify({ messageId: sent.messageId, buttonId: "yes" }), {}, "/_tap");
    expect(parseReply((await tapped.json()).callback)).toMatchObject({ ok: true, reply: { id: "yes" } });
    const wrong = await post(sandbox, "{}", {}, "/_tap");
    expect([wrong.status, await wrong.json()]).toEqual([400, { error: "no message with this id was sent" }]);
  });

  it("the ledger says what was not taken, and why", async () => {
    const sandbox = await started();
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
  ])("a tap that cannot be read is refused (%#)", async (text, type, error) => {
    const response = await post(await started(), text, { "content-type": type }, "/_tap");
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  });
});

describe("the server", () => {
  it.each([-1, 65_536, 1.5, Number.NaN, "x" as never])("takes no port that there is not: %s", async (port) => {
    await expect(startSandbox({ port })).rejects.toThrow(new KaleyraError("port must be a whole number from 0 to 65535"));
  });

  it.each([1, 6000, 10_080])("takes no port to which no fetch connects: %i", async (port) => {
    await expect(startSandbox({ port })).rejects.toThrow(new KaleyraError(`no browser and no fetch connects to port ${port}; take another one`));
  });

  it.each(["nonsense", "file:///tmp/x", "ftp://example.com", "http://user:pw@example.com", "http://user@example.com", "http://:pw@example.com", ""])(
    "takes no callbackUrl that nobody could be called at: %j",
    async (callbackUrl) => {
      await expect(startSandbox({ callbackUrl })).rejects.toThrow(
        new KaleyraError("callbackUrl must be an http or https address without a user name or password in it"),
      );
    },
  );

  it.each(["http://127.0.0.1:9999/x", "https://example.com"])("takes a callbackUrl like %s", async (callbackUrl) => {
    expect((await started({ callbackUrl })).sent).toEqual([]);
  });

  it("takes no callbackHeaders that cannot be sent", async () => {
    await expect(startSandbox({ callbackHeaders: { "x-secret": "a\nb" } })).rejects.toThrow(
      new KaleyraError("callbackHeaders has a name or a value that no header can have"),
    );
  });

  it("keeps its ledger from pages that came by another name", async () => {
    const sandbox = await started();
    const { port } = new URL(sandbox.url);
    const asked = (host: string) =>
      new Promise<[number | undefined, unknown]>((resolve) => {
        httpRequest({ host: "127.0.0.1", port, path: "/_sent", headers: { host } }, async (response) =>
          resolve([response.statusCode, JSON.parse((await response.toArray()).join(""))]),
        ).end();
      });
    const [strange, own] = [
      ["evil.com", `evil.com:${port}`, "127.0.0.1.evil.com", "evil.localhost", "local:80host"],
      [`localhost:${port}`, "localhost", `127.0.0.1:${port}`],
    ];
    for (const host of strange) expect(await asked(host)).toEqual([403, { error: "this address answers to 127.0.0.1 and localhost only" }]);
    for (const host of own) expect(await asked(host)).toEqual([200, []]);
  });

  it("takes the highest port there is, unless somebody has it", async () => {
    const highest = 65_535;
    const url = await started({ port: highest }).then(
      (sandbox) => sandbox.url,
      (error: Error) => error.message,
    );
    expect([`http://127.0.0.1:${highest}`, `the sandbox cannot listen on port ${highest}: EADDRINUSE`]).toContain(url);
  });

  it("takes the port that it is given, once", async () => {
    const sandbox = await started();
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ port })).rejects.toThrow(new KaleyraError(`the sandbox cannot listen on port ${port}: EADDRINUSE`));
    await sandbox.close();
    expect((await started({ port })).url).toBe(sandbox.url);
  });

  it("outlives a ledger that has no JSON any more", async () => {
    const sandbox = await started();
    Reflect.set(sandbox.sent, 0, 1n);
    const response = await fetch(`${sandbox.url}/_sent`);
    expect(response.status).toBe(400);
  });

  it("outlives a request that breaks off", async () => {
    const sandbox = await started();
    const socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1");
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome: "accepted" });
    expect(sandbox.sent.length).toBe(1);
  });

  it("listens on the loopback address alone", async () => {
    const { url } = await started();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    // Another address of this machine: where the server listens everywhere, it listens here too.
    await expect(fetch(url.replace("127.0.0.1", "127.0.0.2"))).rejects.toThrow("fetch failed");
  });
});
