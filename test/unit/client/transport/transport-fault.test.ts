import { describe, expect, it } from "vitest";
import { causeOf, causesOf, isWorthRetrying, transportFaultOf } from "../../../../src/client/transport/transport-fault.ts";

const noFault = { code: undefined, isTls: false };

/** An error wrapped as a cause this many times. */
function wrapped(error: unknown, times: number): unknown {
  let outer = error;
  for (let each = 0; each < times; each += 1) outer = new Error("fetch failed", { cause: outer });
  return outer;
}

describe("transportFaultOf", () => {
  it.each([
    [{ code: "ECONNREFUSED", syscall: "connect" }, false],
    [{ code: "ENOTFOUND", syscall: "getaddrinfo" }, false],
    [{ code: "UND_ERR_CONNECT_TIMEOUT" }, false],
    [{ code: "ECONNRESET", syscall: "read" }, false],
    [{ code: "ECONNRESET", syscall: "" }, false],
    [{ code: "ECONNRESET" }, false],
    [{ code: "UND_ERR_SOCKET" }, false],
    [{ code: "CERT_HAS_EXPIRED" }, true],
    [{ code: "ERR_TLS_CERT_ALTNAME_INVALID" }, true],
    [{ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, true],
    [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, true],
    [{ code: "SELF_SIGNED" }, true],
    [{ code: "HOSTNAME_MISMATCH" }, true],
    [{ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }, true],
    [{ code: "ERR_SSL_WRONG_VERSION_NUMBER" }, true],
    [{ code: "ERR_SSL_BAD_RECORD_TYPE" }, true],
    [{ code: "EPROTO", syscall: "connect" }, true],
  ])("reads from %j whether it is TLS: %s", (error, isTls) => expect(transportFaultOf(error)).toEqual({ code: error.code, isTls }));

  it("reads the first cause with a code", () => {
    const inner = { code: "ECONNREFUSED", syscall: "connect" };
    expect(transportFaultOf(wrapped(inner, 2))).toEqual({ code: "ECONNREFUSED", isTls: false });
    expect(transportFaultOf(wrapped({ code: "OUTER", cause: inner }, 1))).toEqual({ code: "OUTER", isTls: false });
    expect(transportFaultOf({ code: "two words", cause: inner })).toEqual({ code: "ECONNREFUSED", isTls: false });
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

describe("causeOf", () => {
  const proxyRefusal = Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), { code: "UND_ERR_ABORTED", name: "AbortError" });

  it("names the status of a proxy that opens no tunnel", () => {
    expect(causeOf(proxyRefusal)).toBe("proxy status 407");
    expect(causeOf(wrapped(proxyRefusal, 2))).toBe("proxy status 407");
    for (const text of ["Proxy response (4077) ", "a Proxy response (407) ", "Proxy response (x07) ", "Proxy response (407)"]) {
      expect(causeOf(Object.assign(new Error(text), { code: "X" }))).toBeUndefined();
    }
  });

  it("names the class of the innermost error that has one of its own, if none has a code", () => {
    expect(causeOf(new TypeError("fetch failed"))).toBe("TypeError");
    expect(causeOf(new TypeError("fetch failed", { cause: new RangeError("x") }))).toBe("RangeError");
    expect(causeOf(new TypeError("fetch failed", { cause: new Error("x") }))).toBe("TypeError");
    expect(causeOf(new Error("x"))).toBe("Error");
    expect(causeOf(new DOMException("x", "NotFoundError"))).toBe("NotFoundError");
    expect(causeOf({ name: "CustomException" })).toBe("CustomException");
    expect(causeOf(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } }))).toBeUndefined();
  });

  it.each([
    "two WordsError",
    "SENTINELkey7f3a9cError",
    "lowercaseError",
    "Secret",
    "ErrorOfSecret",
    ["FooError"],
    `A${"b".repeat(60)}Error`,
    "",
    5,
    "Evil\nError",
  ])("names no class that does not look like one: %j", (name) => expect(causeOf({ name })).toBeUndefined());

  it.each([
    undefined,
    null,
    "TypeError",
    5,
    {},
    Object.create({
      get name() {
        throw new Error("private");
      },
    }),
  ])("names nothing of %o", (thrown) => expect(causeOf(thrown)).toBeUndefined());
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
    expect(isWorthRetrying({ code, isTls: false })).toBe(true);
  });

  it.each(["EACCES", "EMFILE", "CERT_HAS_EXPIRED", "", undefined])("is false for %s", (code) => expect(isWorthRetrying({ code, isTls: false })).toBe(false));
});
