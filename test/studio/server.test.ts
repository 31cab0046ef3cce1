import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Studio, startStudio } from "../../src/studio/server.ts";
import { documentSample } from "../support/document-sample.ts";

let folder: string;
let studio: Studio;
let port: number;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "studio-server-"));
  await writeFile(join(folder, "index.html"), '<meta name="studio-token" content="" />');
  await writeFile(join(folder, "studio.js"), "script");
  await writeFile(join(folder, "studio.css"), "style");
  await writeFile(join(folder, "secret.txt"), "secret");
  studio = await startStudio({ page: pathToFileURL(`${folder}/`) });
  port = Number(new URL(studio.url).port);
  token = /content="([^"]+)"/.exec((await ask("/")).text)?.[1] ?? "";
});

afterAll(async () => {
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
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cache-control": "no-store" });
    expect((await ask("/studio.js")).text).toBe("script");
    expect((await ask("/studio.css")).text).toBe("style");
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
      expect(await ask(path), path).toMatchObject({ status: 404, text: "there is nothing here\n" });
    }
    expect((await ask("/", { method: "DELETE" })).status).toBe(405);
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
      expect(await ask("/", { headers: { host } })).toMatchObject({ status: 403 });
      expect(await post("/api/send", {}, { host })).toMatchObject({ status: 403 });
    },
  );

  it("are refused at this host's other port, and served at localhost", async () => {
    expect((await ask("/", { headers: { host: `127.0.0.1:${port + 1}` } })).status).toBe(403);
    expect((await ask("/", { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1:1"])("from the origin %s are refused", async (origin) => {
    expect(await ask("/", { headers: { origin } })).toMatchObject({ status: 403 });
    expect(await post("/api/send", { message: documentSample }, { origin })).toMatchObject({ status: 403 });
  });

  it("without the origin, the token, or the content type are refused", async () => {
    const body = JSON.stringify({ message: documentSample });
    const headers = { "content-type": "application/json", "x-studio-token": token };
    expect((await ask("/api/send", { method: "POST", headers, body })).status).toBe(403);
    for (const wrong of ["", "x", `${token}x`, "x".repeat(token.length)]) {
      expect((await post("/api/send", { message: documentSample }, { "x-studio-token": wrong })).status).toBe(403);
    }
    expect((await post("/api/send", body, { "content-type": "text/plain" })).status).toBe(415);
    expect((await ask("/api/send")).status).toBe(405);
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
    const sent = JSON.parse((await post("/api/send", { message: documentSample })).text);
    expect(sent).toEqual({ outcome: "accepted", messageId: expect.any(String) });
    const tapped = await post("/api/tap", { messageId: sent.messageId, buttonId: "cancel-button" });
    expect(tapped.text).toContain("cancel-button");
    expect(await post("/api/tap", { messageId: sent.messageId, buttonId: "no such button" })).toMatchObject({ status: 400 });
  });

  it("refuses a wrong message with the sentence, and any other body politely", async () => {
    const wrong = JSON.parse((await post("/api/send", { message: { ...documentSample, extra_info: { wa_source: "mine" } } })).text);
    expect(wrong).toEqual({ outcome: "not-sent", error: expect.stringContaining("wa_source must be one of") });
    expect(JSON.parse((await post("/api/send", {})).text)).toMatchObject({ outcome: "not-sent" });
    for (const body of ["", "null", "{", "7", `"${"x".repeat(300_000)}"`]) expect((await post("/api/send", body)).status, body.slice(0, 9)).toBe(400);
  });
});
