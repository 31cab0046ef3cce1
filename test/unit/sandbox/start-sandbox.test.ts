import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { KaleyraError } from "../../../src/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { clientOf, message, openSandbox, path } from "./support/sandbox.ts";

describe("startSandbox", () => {
  it.each([-1, 65_536, 1.5, Number.NaN, "x" as never])("refuses the port %s, which does not exist", async (port) => {
    await expect(startSandbox({ port })).rejects.toThrow(new KaleyraError("port must be a whole number from 0 to 65535"));
  });

  it.each([1, 6000, 10_080])("refuses the port %i, which fetch blocks", async (port) => {
    await expect(startSandbox({ port })).rejects.toThrow(new KaleyraError(`no browser and no fetch connects to port ${port}; take another one`));
  });

  it.each(["nonsense", "file:///tmp/x", "ftp://example.com", "http://user:pw@example.com", "http://user@example.com", "http://:pw@example.com", ""])(
    "refuses the callbackUrl %j",
    async (callbackUrl) => {
      await expect(startSandbox({ callbackUrl })).rejects.toThrow(
        new KaleyraError("callbackUrl must be an http or https address without a user name or password in it"),
      );
    },
  );

  it.each(["http://127.0.0.1:9999/x", "https://example.com"])("accepts the callbackUrl %s", async (callbackUrl) => {
    expect((await openSandbox({ callbackUrl })).sent).toEqual([]);
  });

  it("refuses callbackHeaders that cannot be sent", async () => {
    await expect(startSandbox({ callbackHeaders: { "x-secret": "a\nb" } })).rejects.toThrow(
      new KaleyraError("callbackHeaders has a name or a value that no header can have"),
    );
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses to remember %d messages", async (remember) => {
    await expect(startSandbox({ remember })).rejects.toThrow(new KaleyraError("remember must be a whole number, 1 or more"));
  });

  it("accepts the highest port, unless it is in use", async () => {
    const highest = 65_535;
    const url = await openSandbox({ port: highest }).then(
      (sandbox) => sandbox.url,
      (error: Error) => error.message,
    );
    expect([`http://127.0.0.1:${highest}`, `the sandbox cannot listen on port ${highest}: EADDRINUSE`]).toContain(url);
  });

  it("listens on the given port, and refuses one that is in use", async () => {
    const sandbox = await openSandbox();
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ port })).rejects.toThrow(new KaleyraError(`the sandbox cannot listen on port ${port}: EADDRINUSE`));
    await sandbox.close();
    expect((await openSandbox({ port })).url).toBe(sandbox.url);
  });

  it("listens on the loopback address only", async () => {
    const { url } = await openSandbox();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    // Another address of this machine, which a server on all interfaces would also listen on.
    await expect(fetch(url.replace("127.0.0.1", "127.0.0.2"))).rejects.toThrow("fetch failed");
  });

  it("keeps running after a client disconnects in the middle of a request", async () => {
    const sandbox = await openSandbox();
    const { host, port } = new URL(sandbox.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 9\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await clientOf(sandbox).send(message)).toMatchObject({ outcome: "accepted" });
    expect(sandbox.sent.length).toBe(1);
  });
});
