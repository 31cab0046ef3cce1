import { describe, expect, it } from "vitest";
import { causesOf, isWorthRetrying, transportFaultOf } from "../../../../src/client/transport/transport-fault.ts";

const noFault = { code: undefined, phase: undefined };

/** An error wrapped as a cause this many times. */
function wrapped(error: unknown, times: number): unknown {
  let outer = error;
  for (let each = 0; each < times; each += 1) outer = new Error("fetch failed", { cause: outer });
  return outer;
}

describe("transportFaultOf", () => {
  it.each([
    [{ code: "ECONNREFUSED", syscall: "connect" }, "connect"],
    [{ code: "ENOTFOUND", syscall: "getaddrinfo" }, "connect"],
    [{ code: "UND_ERR_CONNECT_TIMEOUT" }, "connect"],
    [{ code: "ECONNRESET", syscall: "read" }, undefined],
    [{ code: "ECONNRESET", syscall: "" }, undefined],
    [{ code: "ECONNRESET" }, undefined],
    [{ code: "UND_ERR_SOCKET" }, undefined],
    [{ code: "CERT_HAS_EXPIRED" }, "certificate"],
    [{ code: "ERR_TLS_CERT_ALTNAME_INVALID" }, "certificate"],
    [{ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, "certificate"],
    [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "certificate"],
    [{ code: "SELF_SIGNED" }, "certificate"],
    [{ code: "HOSTNAME_MISMATCH" }, "certificate"],
    // Alerts of the other side, which may have read the request before.
    [{ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }, "tls"],
    [{ code: "ERR_SSL_WRONG_VERSION_NUMBER" }, "tls"],
    [{ code: "ERR_SSL_BAD_RECORD_TYPE" }, "tls"],
    [{ code: "EPROTO", syscall: "connect" }, "tls"],
  ])("reads from %j the phase %s", (error, phase) => expect(transportFaultOf(error)).toEqual({ code: error.code, phase }));

  it("reads the first cause with a code", () => {
    const inner = { code: "ECONNREFUSED", syscall: "connect" };
    expect(transportFaultOf(wrapped(inner, 2))).toEqual({ code: "ECONNREFUSED", phase: "connect" });
    expect(transportFaultOf(wrapped({ code: "OUTER", cause: inner }, 1))).toEqual({ code: "OUTER", phase: undefined });
    expect(transportFaultOf({ code: "two words", cause: inner })).toEqual({ code: "ECONNREFUSED", phase: "connect" });
  });

  it("reads up to ten causes", () => {
    expect(transportFaultOf(wrapped({ code: "DEEP" }, 9)).code).toBe("DEEP");
    expect(transportFaultOf(wrapped({ code: "DEEP" }, 10))).toStrictEqual(noFault);
  });

  it("returns nothing when the error cannot be read", () => {
    const throwing = {
      get code(): string {
        throw new Error("private");
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const thrown of [throwing, revoked.proxy, new Error("x", { cause: revoked.proxy })]) expect(transportFaultOf(thrown)).toStrictEqual(noFault);
  });

  it.each([undefined, null, "ECONNREFUSED", 5, {}, new Error("x")])("returns nothing when there is no code: %o", (thrown) =>
    expect(transportFaultOf(thrown)).toStrictEqual(noFault),
  );

  it.each([5, "", "two words", "a\nb", "a".repeat(65), ["ECONNREFUSED"], "é", " ECONNREFUSED", "ECONNREFUSED "])(
    "ignores a code that does not look like one: %j",
    (code) => expect(transportFaultOf({ code })).toStrictEqual(noFault),
  );

  it("reads a code of 64 characters", () => expect(transportFaultOf({ code: "A".repeat(64) }).code).toBe("A".repeat(64)));
});

describe("causesOf", () => {
  it("returns the error and its causes, as far as they are objects", () => {
    const inner = { cause: "refused" };
    const outer = { cause: inner };
    expect(causesOf(outer)).toEqual([outer, inner]);
    expect(causesOf({ cause: null })).toEqual([{ cause: null }]);
    for (const thrown of [undefined, null, "refused"]) expect(causesOf(thrown)).toEqual([]);
  });
});

describe("isWorthRetrying", () => {
  it.each([
    "ECONNREFUSED",
    "ECONNRESET",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "EHOSTDOWN",
    "ENETUNREACH",
    "ENETDOWN",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
  ])("is true for %s", (code) => {
    expect(isWorthRetrying({ code, phase: "connect" })).toBe(true);
    expect(isWorthRetrying({ code, phase: undefined })).toBe(true);
  });

  it.each(["EACCES", "EMFILE", "CERT_HAS_EXPIRED", "", undefined])("is false for %s", (code) =>
    expect(isWorthRetrying({ code, phase: "connect" })).toBe(false),
  );
});
