import { type OutgoingHttpHeaders, request } from "node:http";
import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { clientOf, message, openSandbox, path } from "./support/sandbox.ts";

interface Sent {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Sends a request with headers that `fetch` does not let a program set. */
function send({ url }: Sandbox, at: string, { method = "GET", headers = {}, body = "" }: Sent = {}): Promise<readonly [number | undefined, unknown]> {
  const { host, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: at, method, headers: { host, "content-length": Buffer.byteLength(body), ...headers } }, async (response) =>
      resolve([response.statusCode, JSON.parse((await response.toArray()).join(""))]),
    )
      .on("error", reject)
      .end(body);
  });
}

/** A message and a tap as a web page could post them, and the addresses that it could read. */
const requestsTo = (messageId: string): readonly (readonly [string, Sent])[] => [
  [path, { method: "POST", headers: { "content-type": "application/json", "api-key": "Axxx3" }, body: JSON.stringify(message) }],
  [path, { method: "POST", headers: { "content-type": "text/plain", "api-key": "Axxx3", "x-sandbox-fault": "server-error" }, body: JSON.stringify(message) }],
  [path, { method: "GET" }],
  ["/_tap", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ messageId, buttonId: "yes" }) }],
  ["/_sent", {}],
  ["/_refused", {}],
  ["/elsewhere", {}],
];

describe("a sandbox", () => {
  it.each([
    ["a foreign Host", { host: "evil.example" }, /^this server answers to 127\.0\.0\.1, localhost and \[::1\] at port \d+ only/],
    ["the Host of another port", { host: "127.0.0.1:1" }, /^this server answers to 127\.0\.0\.1, localhost and \[::1\] at port \d+ only/],
    ["a foreign Origin", { origin: "https://evil.example" }, /^this server does not answer other web pages$/],
    ["an opaque Origin", { origin: "null" }, /^this server does not answer other web pages$/],
    ["a request of another site", { "sec-fetch-site": "cross-site" }, /^this server does not answer other web pages$/],
  ])("refuses %s at every address, keeps nothing of it and uses up no fault", async (_, foreign, error) => {
    const sandbox = await openSandbox({ callbackUrl: "http://127.0.0.1:9/" });
    const first = await clientOf(sandbox).send(message);
    sandbox.next("low-balance");
    for (const [at, sent] of requestsTo(first.outcome === "accepted" ? first.messageId : "")) {
      expect(await send(sandbox, at, { ...sent, headers: { ...sent.headers, ...foreign } }), at).toEqual([403, { error: expect.stringMatching(error) }]);
    }
    expect([sandbox.sent.length, sandbox.refused.length]).toEqual([1, 0]);
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome: "not-sent" });
    expect(sandbox.refused.map(({ answer }) => answer)).toEqual(["low-balance"]);
  });

  it("serves programs that address it as localhost or as [::1]", async () => {
    const sandbox = await openSandbox();
    const { port } = new URL(sandbox.url);
    for (const name of ["localhost", "LOCALHOST", "[::1]", "127.0.0.1"]) {
      const headers = { host: `${name}:${port}`, "content-type": "application/json", "api-key": "Axxx3" };
      expect(await send(sandbox, path, { method: "POST", headers, body: JSON.stringify(message) })).toMatchObject([202, {}]);
    }
    expect(sandbox.sent.length).toBe(4);
  });

  it("goes on after a large foreign body, on the same connection too", async () => {
    const sandbox = await openSandbox();
    const body = "x".repeat(8 * 1024 * 1024);
    const refused = { method: "POST", headers: { origin: "https://evil.example" }, body };
    expect(await send(sandbox, path, refused)).toMatchObject([403, {}]);
    expect(await send(sandbox, "/_sent")).toEqual([200, []]);
  });
});
