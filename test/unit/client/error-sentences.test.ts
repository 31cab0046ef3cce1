import { describe, expect, it } from "vitest";
import { apiSentence, busySentence, transportError } from "../../../src/client/error-sentences.ts";
import { ApiError, KaleyraError, MessageError, TransportError, type TransportReason } from "../../../src/client/index.ts";
import { surfaces } from "./support/test-client.ts";

describe("transportError", () => {
  const sentences: Readonly<Record<TransportReason, string>> = {
    connect: "no connection to h.invalid",
    tls: "no secure connection to h.invalid",
    lost: "the connection to h.invalid was lost before the answer",
    timeout: "the time ran out before h.invalid had answered in full",
    aborted: "the send was aborted before h.invalid had answered in full",
    redirect: "check baseUrl: h.invalid answered with a redirect, which is not followed, because the API key would go along",
    "too-large": "the answer of h.invalid is too large to be one of Kaleyra's",
    unreadable: "the answer of h.invalid is not one that Kaleyra documents",
  };
  const consequences = { "not-sent": "the message did not go out", unknown: "the message may have been delivered" } as const;

  it.each(Object.entries(sentences))("says what happened and what it means for the message: %s", (key, sentence) => {
    const reason = key as TransportReason;
    for (const outcome of ["not-sent", "unknown"] as const) {
      const error = transportError({ outcome, reason, host: "h.invalid" });
      expect(error.message).toBe(`${sentence}; ${consequences[outcome]}`);
      expect(error.reason).toBe(reason);
    }
  });

  it("ends with the known facts", () => {
    const facts = { code: "EPIPE", httpStatus: 202, contentType: "text/html" } as const;
    const lost = (details: object): TransportError => transportError({ outcome: "unknown", reason: "lost", host: "h.invalid", ...details });
    const ends = (details: object): string => lost(details).message.slice(lost({}).message.length);
    expect(ends(facts)).toBe(" (EPIPE, HTTP 202, text/html)");
    expect(ends({ httpStatus: 202 })).toBe(" (HTTP 202)");
    expect(ends({ code: undefined, httpStatus: undefined, contentType: undefined })).toBe("");
    expect(lost(facts)).toMatchObject(facts);
    expect(ends({ cause: "RangeError", httpStatus: 202 })).toBe(" (RangeError, HTTP 202)");
  });

  it("can say more exactly what happened", () => {
    const text = (sentence: "failed" | "queued"): string => transportError({ outcome: "not-sent", reason: "timeout", host: "h.invalid", sentence }).message;
    expect(text("failed")).toBe("fetch failed before h.invalid had answered; the message did not go out");
    expect(text("queued")).toBe(
      "the time ran out before the send to h.invalid had its turn; raise timeoutMs or maxConcurrent, or start fewer sends at once; the message did not go out",
    );
  });
});

describe("apiSentence", () => {
  const full = { name: "full", code: "E1", outcome: "not-sent", retry: "never", meaning: "the box is full" } as const;

  it("says what Kaleyra's code means and how to fix it", () => {
    expect(apiSentence(400, "E1", { ...full, fix: "Empty it." })).toBe("Kaleyra answered 400 E1: the box is full. Empty it.");
    expect(apiSentence(400, "E1", full)).toBe("Kaleyra answered 400 E1: the box is full.");
    expect(apiSentence(400, "E1", undefined)).toBe("Kaleyra answered 400 E1, which Kaleyra's documentation does not explain");
  });
});

describe("busySentence", () => {
  it("says that the server was too busy, with its code if it has one", () => {
    expect(busySentence(429, undefined)).toBe("Kaleyra answered 429: it is too busy, and did not take the message");
    expect(busySentence(503, "E1")).toBe("Kaleyra answered 503 E1: it is too busy, and did not take the message");
  });
});

describe("the error classes", () => {
  it("have names of their own and extend KaleyraError", () => {
    const issue = { code: "required", path: "/a/b", message: "a is missing", severity: "error" } as const;
    const errors = [new KaleyraError("x"), new MessageError([issue]), new ApiError("x", { status: 400 }), new TransportError("x", { reason: "lost" })];
    expect(errors.map(({ name }) => name)).toEqual(["KaleyraError", "MessageError", "ApiError", "TransportError"]);
    expect(errors.every((error) => error instanceof KaleyraError)).toBe(true);
  });

  it("name every broken rule, its path and its fix in a MessageError", () => {
    const first = { code: "required", path: "", message: "to is missing", fix: "Call .to().", severity: "error" } as const;
    const second = { code: "maxLength", path: "/a/0", message: "the title is too long", severity: "error" } as const;
    expect(new MessageError([first]).message).toBe("to is missing. Call .to(). (at the root)");
    expect(new MessageError([second, first]).message).toBe("2 issues:\n- the title is too long (at /a/0)\n- to is missing. Call .to(). (at the root)");
    const long = { ...first, path: `/${"a".repeat(500_000)}` };
    expect(new MessageError([long]).message).toBe(`to is missing. Call .to(). (at /${"a".repeat(199)}…)`);
    expect(new MessageError([{ ...first, path: long.path.slice(0, 200) }]).message).not.toContain("…");
    expect(new MessageError([long]).issues).toEqual([long]);
    expect(new MessageError([second, first]).issues).toEqual([second, first]);
  });

  it("show the text of an answer only through the getters of an ApiError", () => {
    const words = { balance: "SENTINEL" };
    const error = new ApiError("Kaleyra answered", { status: 400, code: "E110", meaning: "low-balance", description: "SENTINEL", error: words });
    expect(surfaces({ error })).not.toContain("SENTINEL");
    expect([error.status, error.code, error.meaning, error.description, error.error]).toEqual([
      400,
      "E110",
      "low-balance",
      "SENTINEL",
      { balance: "SENTINEL" },
    ]);
    words.balance = "changed";
    expect(error.error).toEqual({ balance: "SENTINEL" });
    expect(Object.isFrozen(error.error)).toBe(true);
    expect(new ApiError("x", { status: 400 }).error).toEqual({});
  });
});
