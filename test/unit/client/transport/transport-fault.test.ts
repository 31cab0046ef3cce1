import { describe, expect, it } from "vitest";
import { causesOf, isWorthAnotherTry, transportFaultOf } from "../../../../src/client/transport/transport-fault.ts";

const nothing = { code: undefined, phase: undefined };

/** An error that was wrapped so many times. */
function wrapped(error: unknown, times: number): unknown {
  let outer = error;
  for (let each = 0; each < times; each += 1) outer = new Error("fetch failed", { cause: outer });
  return outer;
}

describe("the fault that an error tells of", () => {
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
    // The other side says so, and may have read the request before.
    [{ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }, "tls"],
    [{ code: "ERR_SSL_WRONG_VERSION_NUMBER" }, "tls"],
    [{ code: "ERR_SSL_BAD_RECORD_TYPE" }, "tls"],
    [{ code: "EPROTO", syscall: "connect" }, "tls"],
  ])("%j has the phase %s", (error, phase) => expect(transportFaultOf(error)).toEqual({ code: error.code, phase }));

  it("is that of the first cause with a code", () => {
    const inner = { code: "ECONNREFUSED", syscall: "connect" };
    expect(transportFaultOf(wrapped(inner, 2))).toEqual({ code: "ECONNREFUSED", phase: "connect" });
    expect(transportFaultOf(wrapped({ code: "OUTER", cause: inner }, 1))).toEqual({ code: "OUTER", phase: undefined });
    expect(transportFaultOf({ code: "two words", cause: inner })).toEqual({ code: "ECONNREFUSED", phase: "connect" });
  });

  it("is looked for ten errors deep and no deeper", () => {
    expect(transportFaultOf(wrapped({ code: "DEEP" }, 9)).code).toBe("DEEP");
    expect(transportFaultOf(wrapped({ code: "DEEP" }, 10))).toStrictEqual(nothing);
  });

  it("is nothing where it cannot be read", () => {
    const throwing = {
      get code(): string {
        throw new Error("private");
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const thrown of [throwing, revoked.proxy, new Error("x", { cause: revoked.proxy })]) expect(transportFaultOf(thrown)).toStrictEqual(nothing);
  });

  it("has only errors for causes", () => {
    const inner = { cause: "refused" };
    const outer = { cause: inner };
    expect(causesOf(outer)).toEqual([outer, inner]);
    expect(causesOf({ cause: null })).toEqual([{ cause: null }]);
    for (const thrown of [undefined, null, "refused"]) expect(causesOf(thrown)).toEqual([]);
  });

  it.each([undefined, null, "ECONNREFUSED", 5, {}, new Error("x")])("is nothing where there is no code: %o", (thrown) =>
    expect(transportFaultOf(thrown)).toStrictEqual(nothing),
  );

  it.each([5, "", "two words", "a\nb", "a".repeat(65), ["ECONNREFUSED"], "é", " ECONNREFUSED", "ECONNREFUSED "])("quotes no code that is none: %j", (code) =>
    expect(transportFaultOf({ code })).toStrictEqual(nothing),
  );

  it("takes a code as long as any system has", () => expect(transportFaultOf({ code: "A".repeat(64) }).code).toBe("A".repeat(64)));
});

describe("another try", () => {
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
  ])("is worth it after %s", (code) => {
    expect(isWorthAnotherTry({ code, phase: "connect" })).toBe(true);
    expect(isWorthAnotherTry({ code, phase: undefined })).toBe(true);
  });

  it.each(["EACCES", "EMFILE", "CERT_HAS_EXPIRED", "", undefined])("is not worth it after %s", (code) =>
    expect(isWorthAnotherTry({ code, phase: "connect" })).toBe(false),
  );
});
