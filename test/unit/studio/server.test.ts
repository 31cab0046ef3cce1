import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KaleyraError } from "../../../src/message/errors.ts";
import { errorAnswer } from "../../../src/studio/answer.ts";
import { type Studio, startStudio, usualPort } from "../../../src/studio/server.ts";
import { documentSample } from "../../support/document-sample.ts";
import { kindSamples } from "../../support/kind-samples.ts";

let folder: string;
let studio: Studio;
let port: number;
let token: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "studio-server-"));
  await writeFile(join(folder, "index.html"), '<meta name="studio-token" content="" /><meta name="studio-file" content="" />');
  await writeFile(join(folder, "studio.js"), "script");
  await writeFile(join(folder, "studio.css"), "style");
  await writeFile(join(folder, "secret.txt"), "secret");
  studio = await startStudio({ page: pathToFileURL(`${folder}/`), port: 0 });
  port = Number(new URL(studio.url).port);
  token = /content="([^"]+)"/.exec((await send("/")).text)?.[1] ?? "";
});

afterEach(async () => {
  await studio.close();
  await rm(folder, { recursive: true });
});

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request without the corrections that `fetch` makes to paths and headers. */
function send(path: string, { method = "GET", headers = {}, body }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }));
      response.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

const post = (path: string, body: unknown, headers: OutgoingHttpHeaders = {}) =>
  send(path, {
    method: "POST",
    headers: { origin: studio.url, "content-type": "application/json", "x-studio-token": token, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("the page", () => {
  it("is served with a strict Content-Security-Policy", async () => {
    const { status, headers, text } = await send("/");
    expect(status).toBe(200);
    expect(text).toMatch(/content="[\w-]{43}"/);
    expect(String(headers["content-security-policy"]).split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    expect(await send("/studio.js")).toMatchObject({ text: "script", headers: { "content-type": "text/javascript; charset=utf-8" } });
    expect(await send("/studio.css")).toMatchObject({ text: "style", headers: { "content-type": "text/css; charset=utf-8" } });
    expect(await send("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  it("is the only thing served, whatever the path", async () => {
    for (const path of [
      "/secret.txt",
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/studio.js/../secret.txt",
      "//secret.txt",
      "/studio.js?x",
      "/\\secret.txt",
    ]) {
      expect(await send(path), path).toMatchObject({
        status: 404,
        text: "there is nothing here\n",
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    }
    expect(await send("/", { method: "DELETE" })).toMatchObject({ status: 405, text: "use GET\n" });
  });

  it("has a new token each time the studio starts", async () => {
    const other = await startStudio({ page: pathToFileURL(`${folder}/`), port: 0 });
    const page = await (await fetch(other.url)).text();
    await other.close();
    expect(page).not.toContain(token);
  });

  it("is reported as missing when it has not been built", async () => {
    await expect(startStudio({ page: pathToFileURL(`${folder}/nowhere/`) })).rejects.toThrow("the studio's page has not been built");
  });
});

describe("foreign requests", () => {
  it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", "0.0.0.0", "[::1]"])(
    "are refused for the host %s",
    async (host) => {
      expect(await send("/", { headers: { host } })).toMatchObject({
        status: 403,
        text: expect.stringMatching(/^this server answers to 127\.0\.0\.1, localhost and \[::1\] at port \d+ only;/),
      });
      expect(await post("/api/send", {}, { host })).toMatchObject({ status: 403 });
    },
  );

  it("are refused for another port in Host, and served for localhost", async () => {
    expect((await send("/", { headers: { host: `127.0.0.1:${port + 1}` } })).status).toBe(403);
    expect((await send("/", { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1:1"])("are refused from the origin %s", async (origin) => {
    expect(await send("/", { headers: { origin } })).toMatchObject({ status: 403, text: "this server does not answer other web pages\n" });
    expect(await post("/api/send", { message: documentSample }, { origin })).toMatchObject({ status: 403 });
  });

  it("are refused without the origin, the token or the content type", async () => {
    const body = JSON.stringify({ message: documentSample });
    const headers = { "content-type": "application/json", "x-studio-token": token };
    expect(await send("/api/send", { method: "POST", headers, body })).toMatchObject({ status: 403, text: "the Origin header is missing\n" });
    for (const wrong of ["", "x", `${token}x`, "x".repeat(token.length)]) {
      expect(await post("/api/send", { message: documentSample }, { "x-studio-token": wrong })).toMatchObject({
        status: 403,
        text: "the token is wrong; load the page again\n",
      });
    }
    expect(await post("/api/send", body, { "content-type": "text/plain" })).toMatchObject({ status: 415, text: "send application/json\n" });
    expect(await send("/api/send")).toMatchObject({ status: 405, text: "use POST\n" });
    expect((await send("/api/send", { method: "OPTIONS", headers: { origin: "https://evil.example" } })).headers).not.toHaveProperty(
      "access-control-allow-origin",
    );
  });

  it("cannot open a WebSocket", async () => {
    const headers = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==", "sec-websocket-version": "13" };
    await expect(send("/", { headers })).rejects.toThrow(/hang up|ECONNRESET/);
  });

  it("cannot reach the studio from the network", async () => {
    const networkAddresses = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of networkAddresses) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    expect(new URL(studio.url).hostname).toBe("127.0.0.1");
  });
});

describe("the sandbox of the studio", () => {
  it("accepts a message and taps its buttons", async () => {
    const response = await post("/api/send", { message: documentSample });
    expect(response.headers["content-type"]).toBe("application/json");
    const sent = JSON.parse(response.text);
    expect(sent).toEqual({ outcome: "accepted", messageId: expect.any(String) });
    const tapped = await post("/api/tap", { messageId: sent.messageId, buttonId: "cancel-button" });
    expect(tapped.text).toContain("cancel-button");
    expect(await post("/api/tap", { messageId: sent.messageId, buttonId: "no such button" })).toMatchObject({ status: 400 });
  });

  it("makes the callback of each status, tap and text, and its router handles each once", async () => {
    const act = async (path: string, body: object) => JSON.parse((await post(path, body)).text);
    const { messageId } = await act("/api/send", { message: documentSample });
    const read = await act("/api/status", { messageId, status: "read" });
    expect(read).toMatchObject({ handled: 1, repeated: 0, callback: { status: "read" } });
    expect(await act("/api/again", { callback: read.callback })).toEqual({ callback: read.callback, handled: 0, repeated: 1 });
    expect(JSON.stringify(await act("/api/status", { messageId, status: "failed", code: 131026 }))).toContain('"errors":[{"code":131026');
    expect(await act("/api/status", { messageId, status: "not-sent" })).toMatchObject({ handled: 1, callback: { status: "not sent" } });
    expect(JSON.stringify(await act("/api/text", { messageId, text: "Hello" }))).toContain('"text":{"body":"Hello"}');
  });

  it("sends a row of a list, and shares a place for a location request", async () => {
    const act = async (path: string, body: object) => JSON.parse((await post(path, body)).text);
    const list = await act("/api/send", { message: kindSamples.list });
    expect(await act("/api/tap", { messageId: list.messageId, buttonId: "clean" })).toMatchObject({ handled: 1 });
    const { messageId } = await act("/api/send", { message: kindSamples.location });
    const shared = await act("/api/location", { messageId, place: { latitude: 1, longitude: 2, name: "Park", address: 7, more: 8 } });
    expect(shared.handled).toBe(1);
    expect(JSON.stringify(shared.callback)).toContain('"location":{"latitude":1,"longitude":2,"name":"Park"}');
    expect(await post("/api/location", { messageId: list.messageId, place: { latitude: 1, longitude: 2 } })).toMatchObject({
      status: 400,
      text: expect.stringMatching(/^the message asks for no location/),
    });
    for (const place of [undefined, null, 7, {}, { latitude: "1", longitude: 2 }]) {
      expect(await post("/api/location", { messageId, place })).toMatchObject({ status: 400, text: expect.stringMatching(/^latitude must be a number/) });
    }
  });

  it("refuses what the sandbox cannot report, in a sentence", async () => {
    const { messageId } = JSON.parse((await post("/api/send", { message: documentSample })).text);
    const refusals: readonly [string, object, RegExp][] = [
      ["/api/status", { messageId, status: "lost" }, /^there is no such status/],
      ["/api/status", { messageId, status: "failed", code: 1 }, /^there is no status error 1;/],
      ["/api/status", { messageId: {}, status: "read" }, /^no message with this id/],
      ["/api/text", { messageId }, /^the customer's text is empty/],
    ];
    for (const [path, body, reason] of refusals) {
      expect(await post(path, body)).toMatchObject({ status: 400, text: expect.stringMatching(reason) });
    }
  });

  it("refuses an invalid message with its issue, and any other body with 400", async () => {
    const wrong = JSON.parse((await post("/api/send", { message: { ...documentSample, extra_info: { wa_source: "mine" } } })).text);
    expect(wrong).toEqual({ outcome: "not-sent", error: expect.stringContaining("wa_source must be one of") });
    expect(JSON.parse((await post("/api/send", {})).text)).toMatchObject({ outcome: "not-sent" });
    for (const body of ["", "null", "{", "7", `"${"x".repeat(300_000)}"`]) {
      expect(await post("/api/send", body), body.slice(0, 9)).toMatchObject({ status: 400, text: "the body is too long, or not a JSON object\n" });
    }
  });

  it("reads bodies up to 256 KiB and refuses longer ones", async () => {
    const longest = 262_144;
    const body = (length: number): string => `{"x":"${"x".repeat(length - 8)}"}`;
    expect((await post("/api/send", body(longest))).status).toBe(200);
    expect((await post("/api/send", body(longest + 1))).status).toBe(400);
  });

  it("closes with the studio", async () => {
    const servers = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
    const before = servers();
    const other = await startStudio({ page: pathToFileURL(`${folder}/`), port: 0 });
    await other.close();
    await expect.poll(servers).toBe(before);
  });
});

describe("a studio that cannot start", () => {
  it("reports that its port is in use", async () => {
    const options = { page: pathToFileURL(`${folder}/`), port };
    await expect(startStudio(options)).rejects.toThrow(new KaleyraError(`the studio cannot listen on port ${port}: EADDRINUSE`));
  });
});

describe("the port", () => {
  it("is always the same, or another one where that is taken, and the studio says so", async () => {
    const page = pathToFileURL(`${folder}/`);
    const first = await startStudio({ page });
    const second = await startStudio({ page });
    try {
      const ports = [first, second].map(({ url }) => Number(new URL(url).port));
      // Another program may have the usual port.
      expect([first.isElsewhere, second.isElsewhere]).toEqual([ports[0] !== usualPort, true]);
      expect(ports[1]).not.toBe(usualPort);
      expect((await fetch(second.url)).status).toBe(200);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
    expect(studio.isElsewhere).toBe(false);
  });
});

describe("a given file", () => {
  it("is in the page as base64url, whatever its text and name", async () => {
    const file = { name: '"><script>.json', text: '{"a":"größe </script>"}' };
    const other = await startStudio({ page: pathToFileURL(`${folder}/`), port: 0, file });
    try {
      const html = await (await fetch(other.url)).text();
      const [, content = ""] = /name="studio-file" content="([\w-]+)"/.exec(html) ?? [];
      expect(JSON.parse(Buffer.from(content, "base64url").toString())).toEqual(file);
      expect((await send("/")).text).toContain('name="studio-file" content=""');
    } finally {
      await other.close();
    }
  });
});

describe("errorAnswer", () => {
  it("shows the message of a KaleyraError and hides any other error", () => {
    const answerWith = (status: number, content: string) => ({ status, type: "text/plain; charset=utf-8", content });
    expect(errorAnswer(new KaleyraError("a reason"))).toEqual(answerWith(400, "a reason\n"));
    expect(errorAnswer(new Error("/a/secret/path"))).toEqual(answerWith(500, "the studio's server failed\n"));
  });
});
