import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KaleyraError } from "../../../src/message/errors.ts";
import { failed } from "../../../src/studio/answer.ts";
import { type Studio, startStudio } from "../../../src/studio/server.ts";
import { documentSample } from "../../support/document-sample.ts";

let folder: string;
let studio: Studio;
let port: number;
let token: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "studio-server-"));
  await writeFile(join(folder, "index.html"), '<meta name="studio-token" content="" />');
  await writeFile(join(folder, "studio.js"), "script");
  await writeFile(join(folder, "studio.css"), "style");
  await writeFile(join(folder, "secret.txt"), "secret");
  studio = await startStudio({ page: pathToFileURL(`${folder}/`) });
  port = Number(new URL(studio.url).port);
  token = /content="([^"]+)"/.exec((await ask("/")).text)?.[1] ?? "";
});

afterEach(async () => {
  await studio.close();
  await rm(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks without the corrections that `fetch` makes to a path and to headers. */
function ask(path: string, { method = "GET", headers = {}, body }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }));
      response.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const post = (path: string, body: unknown, headers: OutgoingHttpHeaders = {}) =>
  ask(path, {
    method: "POST",
    headers: { origin: studio.url, "content-type": "application/json", "x-studio-token": token, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("the page", () => {
  it("is served with a policy that lets nothing else in", async () => {
    const { status, headers, text } = await ask("/");
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
    expect(await ask("/studio.js")).toMatchObject({ text: "script", headers: { "content-type": "text/javascript; charset=utf-8" } });
    expect(await ask("/studio.css")).toMatchObject({ text: "style", headers: { "content-type": "text/css; charset=utf-8" } });
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  it("is all that is served: no other file, by no spelling of its name", async () => {
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
      expect(await ask(path), path).toMatchObject({
        status: 404,
        text: "there is nothing here\n",
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    }
    expect(await ask("/", { method: "DELETE" })).toMatchObject({ status: 405, text: "use GET\n" });
  });

  it("has another token each time the studio starts", async () => {
    const other = await startStudio({ page: pathToFileURL(`${folder}/`) });
    const page = await (await fetch(other.url)).text();
    await other.close();
    expect(page).not.toContain(token);
  });

  it("that has not been built is said to be missing", async () => {
    await expect(startStudio({ page: pathToFileURL(`${folder}/nowhere/`) })).rejects.toThrow("the studio's page has not been built");
  });
});

describe("strangers", () => {
  it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", "0.0.0.0", "[::1]"])(
    "at the host %s are refused",
    async (host) => {
      expect(await ask("/", { headers: { host } })).toMatchObject({ status: 403, text: "this server answers to 127.0.0.1 and localhost only\n" });
      expect(await post("/api/send", {}, { host })).toMatchObject({ status: 403 });
    },
  );

  it("are refused at this host's other port, and served at localhost", async () => {
    expect((await ask("/", { headers: { host: `127.0.0.1:${port + 1}` } })).status).toBe(403);
    expect((await ask("/", { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1:1"])("from the origin %s are refused", async (origin) => {
    expect(await ask("/", { headers: { origin } })).toMatchObject({ status: 403, text: "this server answers to its own page only\n" });
    expect(await post("/api/send", { message: documentSample }, { origin })).toMatchObject({ status: 403 });
  });

  it("without the origin, the token, or the content type are refused", async () => {
    const body = JSON.stringify({ message: documentSample });
    const headers = { "content-type": "application/json", "x-studio-token": token };
    expect(await ask("/api/send", { method: "POST", headers, body })).toMatchObject({ status: 403, text: "the Origin header is missing\n" });
    for (const wrong of ["", "x", `${token}x`, "x".repeat(token.length)]) {
      expect(await post("/api/send", { message: documentSample }, { "x-studio-token": wrong })).toMatchObject({
        status: 403,
        text: "the token is wrong; load the page again\n",
      });
    }
    expect(await post("/api/send", body, { "content-type": "text/plain" })).toMatchObject({ status: 415, text: "send application/json\n" });
    expect(await ask("/api/send")).toMatchObject({ status: 405, text: "use POST\n" });
    expect((await ask("/api/send", { method: "OPTIONS", headers: { origin: "https://evil.example" } })).headers).not.toHaveProperty(
      "access-control-allow-origin",
    );
  });

  it("get no WebSocket", async () => {
    const headers = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==", "sec-websocket-version": "13" };
    await expect(ask("/", { headers })).rejects.toThrow(/hang up|ECONNRESET/);
  });

  it("on the network do not reach it", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    expect(new URL(studio.url).hostname).toBe("127.0.0.1");
  });
});

describe("the sandbox behind it", () => {
  it("takes a message and taps its buttons", async () => {
    const answered = await post("/api/send", { message: documentSample });
    expect(answered.headers["content-type"]).toBe("application/json");
    const sent = JSON.parse(answered.text);
    expect(sent).toEqual({ outcome: "accepted", messageId: expect.any(String) });
    const tapped = await post("/api/tap", { messageId: sent.messageId, buttonId: "cancel-button" });
    expect(tapped.text).toContain("cancel-button");
    expect(await post("/api/tap", { messageId: sent.messageId, buttonId: "no such button" })).toMatchObject({ status: 400 });
  });

  it("refuses a wrong message with the sentence, and any other body politely", async () => {
    const wrong = JSON.parse((await post("/api/send", { message: { ...documentSample, extra_info: { wa_source: "mine" } } })).text);
    expect(wrong).toEqual({ outcome: "not-sent", error: expect.stringContaining("wa_source must be one of") });
    expect(JSON.parse((await post("/api/send", {})).text)).toMatchObject({ outcome: "not-sent" });
    for (const body of ["", "null", "{", "7", `"${"x".repeat(300_000)}"`]) {
      expect(await post("/api/send", body), body.slice(0, 9)).toMatchObject({ status: 400, text: "the body is too long, or not a JSON object\n" });
    }
  });

  it("reads bodies up to a length, and none that is longer", async () => {
    const longest = 262_144;
    const body = (length: number): string => `{"x":"${"x".repeat(length - 8)}"}`;
    expect((await post("/api/send", body(longest))).status).toBe(200);
    expect((await post("/api/send", body(longest + 1))).status).toBe(400);
  });

  it("is closed with the studio", async () => {
    const servers = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
    const before = servers();
    const other = await startStudio({ page: pathToFileURL(`${folder}/`) });
    await other.close();
    await expect.poll(servers).toBe(before);
  });
});

describe("a studio that cannot start", () => {
  it("says that its port is taken", async () => {
    const options = { page: pathToFileURL(`${folder}/`), port };
    await expect(startStudio(options)).rejects.toThrow(new KaleyraError(`the studio cannot listen on port ${port}: EADDRINUSE`));
  });
});

describe("an answer that could not be made", () => {
  it("tells what is for the reader, and nothing else", () => {
    const refused = (status: number, content: string) => ({ status, type: "text/plain; charset=utf-8", content });
    expect(failed(new KaleyraError("a reason"))).toEqual(refused(400, "a reason\n"));
    expect(failed(new Error("/a/secret/path"))).toEqual(refused(500, "the studio's server failed\n"));
  });
});
