import { afterEach, describe, expect, it, vi } from "vitest";
import { connectionRefusal } from "../../../../src/client/transport/connection-refusal.ts";

afterEach(() => void vi.unstubAllGlobals());

const url = "https://api.in.kaleyra.io/v1/HXAP1/messages";
const onBun = (): unknown => vi.stubGlobal("process", Object.create(process, { versions: { value: { bun: "1.4.5" } } }));
const onDeno = (version = "2.9.6"): unknown => vi.stubGlobal("Deno", { version: { deno: version } });
/** An error as Bun throws it. */
const bunError = (code: string): Error => Object.assign(new TypeError(`${code}: no`), { code, errno: 0, path: url });
/** An error as Deno throws it. */
const denoError = (text: string): Error => new TypeError("fetch failed", { cause: new Error(text) });
const connect = `error sending request for url (${url}): client error (Connect): `;

describe("connectionRefusal", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND"])("is the fault of %s on Bun", (code) => {
    onBun();
    expect(connectionRefusal(bunError(code), url)).toEqual({ code, isTls: false });
  });

  it.each(["ECONNRESET", "ConnectionRefused", "CERT_HAS_EXPIRED", "ETIMEDOUT"])(
    "is none for %s on Bun, which proves nothing or is from a Bun that may send twice",
    (code) => {
      onBun();
      expect(connectionRefusal(bunError(code), url)).toBeUndefined();
    },
  );

  it.each([
    ["ECONNREFUSED", "tcp connect error: Connection refused (os error 111)"],
    ["ENOTFOUND", "dns error: failed to lookup address information: Name or service not known"],
  ])("is the fault of %s on Deno, by its text", (code, reason) => {
    onDeno();
    expect(connectionRefusal(denoError(connect + reason), url)).toEqual({ code, isTls: false });
  });

  it.each([
    [
      "a connection that broke off",
      `error sending request from 127.0.0.1:1 for ${url} (127.0.0.1:2): client error (SendRequest): connection closed before message completed`,
    ],
    ["a reset", "Connection reset by peer (os error 104)"],
    ["a reset while connecting, after which Deno may have sent", `${connect}tcp connect error: Connection reset by peer (os error 104)`],
    ["a certificate", `${connect}invalid peer certificate: UnknownIssuer`],
    ["another address", `error sending request for url (${url}/): client error (Connect): tcp connect error: Connection refused (os error 111)`],
    ["a text that quotes the sentence", `closed: ${connect}tcp connect error: Connection refused (os error 111)`],
  ])("is none on Deno for %s", (_, text) => {
    onDeno();
    expect(connectionRefusal(denoError(text), url)).toBeUndefined();
  });

  it.each([
    ["2.9.5", false],
    ["2.9.0", false],
    ["2.8.12", false],
    ["1.46.3", false],
    ["2.9.6", true],
    ["2.9.50", true],
    ["2.10.0", true],
    ["3.0.1", true],
  ])("on Deno %s, which sends once or not, is a proof: %s", (version, isProof) => {
    onDeno(version);
    expect(connectionRefusal(denoError(`${connect}dns error: no`), url) !== undefined).toBe(isProof);
  });

  it("is none on Node and in browsers, which Node's own events or nothing prove", () => {
    expect(connectionRefusal(bunError("ECONNREFUSED"), url)).toBeUndefined();
    expect(connectionRefusal(denoError(`${connect}dns error: no`), url)).toBeUndefined();
  });

  it.each([undefined, null, "text", {}])("is none for %j thrown", (thrown) => {
    onBun();
    expect(connectionRefusal(thrown, url)).toBeUndefined();
    vi.unstubAllGlobals();
    onDeno();
    expect(connectionRefusal(thrown, url)).toBeUndefined();
  });
});
