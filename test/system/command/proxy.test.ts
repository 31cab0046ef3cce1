/** `send` through a proxy on loopback, to a server with the certificate of `localhost/`, which is for these tests alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buttons } from "../../../src/index.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { builtCommand } from "./built.ts";
import { type Run, run } from "./run.ts";

const certificate = join(import.meta.dirname, "localhost/certificate.pem");
const message = buttons().body("A secret").reply("yes", "Yes").to("+919876543210").build();
const key = "sentinel-key-4711";

let command: Awaited<ReturnType<typeof builtCommand>>;
let folder: string;
let sandbox: Sandbox;
let baseUrl: string;
const servers: Server[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  command = await builtCommand();
  folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-proxy-"));
  writeFileSync(join(folder, "message.json"), JSON.stringify(message));
  sandbox = await startSandbox();
  const tls = { cert: readFileSync(certificate), key: readFileSync(join(import.meta.dirname, "localhost/key.pem")) };
  const kaleyra = createHttpsServer(tls, (incoming, outgoing) => {
    const { host: _, ...headers } = incoming.headers;
    const onward = request(`${sandbox.url}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  baseUrl = `https://localhost:${await listening(kaleyra)}`;
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
});

afterAll(async () => {
  command.remove();
  rmSync(folder, { recursive: true });
  for (const server of servers) server.close();
  await sandbox.close();
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("error", () => {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** A proxy that answers each CONNECT as it is told. `seen` is everything that passes through it in clear, or encrypted. */
async function proxy(answer: (socket: Socket, head: string) => void): Promise<{ readonly url: string; readonly seen: () => string }> {
  let seen = "";
  const port = await listening(
    createServer((socket) => {
      socket.on("data", (chunk) => {
        seen += chunk.toString("latin1");
      });
      socket.once("data", (chunk) => answer(socket, String(chunk)));
    }),
  );
  return { url: `http://127.0.0.1:${port}`, seen: () => seen };
}

/** Connects to wherever the CONNECT asks, as a proxy should. */
function tunnel(socket: Socket, head: string): void {
  const [, hostname, port] = /^CONNECT (\S+):(\d+) HTTP/.exec(head) ?? [];
  const onward = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : "nowhere.invalid", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(onward).pipe(socket);
  });
  sockets.add(onward.on("error", () => socket.destroy()));
}

async function send(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const account = { KALEYRA_API_KEY: key, KALEYRA_SID: "HXAP16XXXXXX97IN", KALEYRA_FROM: "+919876543211", KALEYRA_BASE_URL: baseUrl };
  const result = await run(command.main, ["send", join(folder, "message.json"), ...args], { env: { NODE_EXTRA_CA_CERTS: certificate, ...account, ...env } });
  expect(result.stdout + result.stderr).not.toContain(key);
  return result;
}

describe("send through a proxy", () => {
  it.each([
    ["--proxy", (url: string) => ({ args: ["--proxy", url] })],
    ["HTTPS_PROXY", (url: string) => ({ args: [], env: { HTTPS_PROXY: url } })],
    ["https_proxy without a scheme", (url: string) => ({ args: [], env: { https_proxy: url.replace("http://", "") } })],
  ])("connects through the proxy of %s, which sees the host and neither key nor message", async (_, given) => {
    const { url, seen } = await proxy(tunnel);
    const before = sandbox.sent.length;
    const { args, env } = { env: {}, ...given(url) };
    expect(await send(args, env)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^accepted: /) });
    expect(sandbox.sent.slice(before)).toMatchObject([{ message }]);
    expect(seen()).toContain(`CONNECT ${baseUrl.slice("https://".length)} HTTP/1.1`);
    expect(seen()).not.toContain(key);
    expect(seen()).not.toContain("A secret");
    expect(seen()).not.toContain("proxy-authorization");
  });

  it("gives the proxy its user name and password, and does not print or forward them", async () => {
    const { url, seen } = await proxy((socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
    const { code, stdout, stderr } = await send(["--proxy", url.replace("//", "//jane:p%40ss-4711@")]);
    expect(seen().toLowerCase()).toContain(`proxy-authorization: basic ${Buffer.from("jane:p@ss-4711").toString("base64")}`.toLowerCase());
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringContaining("the message did not go out (proxy status 407)") });
    expect(stdout + stderr).not.toMatch(/jane|ss-4711/);
  });

  it.each<readonly [string, (socket: Socket) => void]>([
    ["answers 502", (socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")],
    ["answers 202 as if the message were taken, and ends", (socket) => socket.end("HTTP/1.1 202 Accepted\r\n\r\n{}")],
    ["resets the connection", (socket) => socket.resetAndDestroy()],
    ["closes the tunnel before the host has answered", (socket) => socket.write("HTTP/1.1 200 OK\r\n\r\n", () => socket.resetAndDestroy())],
    ["is no proxy", (socket) => socket.end("SSH-2.0-OpenSSH_9.0\r\n")],
  ])("ends with 6 when the proxy %s, because the message has not left", async (_, answer) => {
    const { url } = await proxy(answer);
    const before = sandbox.sent.length;
    const { code, stdout } = await send(["--proxy", url]);
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringMatching(/^not-sent: .*the message did not go out/) });
    expect(sandbox.sent.length).toBe(before);
  });

  it("ends with 6 when there is no proxy at the address", async () => {
    const refusing = await unusedPort();
    const { code, stdout } = await send(["--proxy", refusing.url]);
    await refusing.close();
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringContaining("the message did not go out (ECONNREFUSED)") });
  });

  it("ends with 6, and without waiting any longer, when the proxy says nothing until --timeout", async () => {
    const { url } = await proxy(() => {});
    const began = performance.now();
    const { code, stdout } = await send(["--proxy", url, "--timeout", "2"]);
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringContaining("the message did not go out") });
    expect(performance.now() - began).toBeLessThan(9_000);
  });

  it("ends with 6 when the certificate behind the proxy is not trusted", async () => {
    const { url } = await proxy(tunnel);
    const { code, stdout } = await send(["--proxy", url], { NODE_EXTRA_CA_CERTS: "" });
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringContaining("no secure connection to localhost") });
  });

  it("ends with 6 when the certificate behind the proxy is for another name than the address, which is an IP address", async () => {
    const { url } = await proxy((socket, head) => tunnel(socket, head.replace("127.0.0.2:", "localhost:")));
    const before = sandbox.sent.length;
    const { code, stdout } = await send(["--proxy", url], { KALEYRA_BASE_URL: baseUrl.replace("localhost", "127.0.0.2") });
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringContaining("(ERR_TLS_CERT_ALTNAME_INVALID)") });
    expect(sandbox.sent.length).toBe(before);
  });

  it("ends with 5 when the connection is lost after the message has left", async () => {
    const { url } = await proxy(tunnel);
    sandbox.next("reset-after-reading");
    expect(await send(["--proxy", url])).toMatchObject({ code: 5, stdout: expect.stringMatching(/^unknown: /) });
  });

  it("uses no proxy for a host in NO_PROXY", async () => {
    const { url, seen } = await proxy(tunnel);
    expect(await send([], { HTTPS_PROXY: url, NO_PROXY: "example.com, localhost" })).toMatchObject({ code: 0 });
    expect(seen()).toBe("");
  });

  it("sends a whole campaign through the proxy", async () => {
    const { url, seen } = await proxy(tunnel);
    writeFileSync(join(folder, "people.csv"), `to\n${[1, 2, 3, 4, 5].map((digit) => `+91987654321${digit}`).join("\n")}\n`);
    expect(await send(["--to-file", join(folder, "people.csv"), "--rate", "100", "--proxy", url])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("5 accepted"),
    });
    expect(seen()).toContain("CONNECT ");
  });

  it.each(["socks5://127.0.0.1:1080", "http://", "a b", "http://jane:%zz@127.0.0.1:3128"])(
    "ends with 2 for an address that is none of an HTTP proxy, and does not quote it: %s",
    async (url) => {
      const { code, stderr } = await send(["--proxy", url]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: "error: --proxy is not the address of an HTTP proxy; write one such as http://proxy.example.com:3128\n",
      });
    },
  );
});
