/** Descriptions of the service that say what Kaleyra's does not say today. */
import { describe, expect, it, vi } from "vitest";
import { isDocumentedRefusal, meaningOf } from "../../../src/client/answer.ts";
import { type Classification, classify } from "../../../src/client/classify.ts";

vi.mock("../../../generated/service.ts", async (original) => {
  const common = { meaning: "it is new", outcome: "not-sent", retry: "never" };
  return {
    ...(await original<object>()),
    meanings: [
      { ...common, name: "first", code: "X1", status: 400 },
      { ...common, name: "second", code: "X1", status: 409 },
      { ...common, name: "refused", code: "X2", status: 400 },
      { ...common, name: "unsure", code: "X2", status: 500, outcome: "unknown" },
      { ...common, name: "later", code: "X3", status: 429, retry: "later" },
      { ...common, name: "slow", code: "X4", status: 203, outcome: "unknown", retryAfterMs: [7] },
    ],
  };
});

const circumstances = { host: "kaleyra.invalid", hide: (text: string) => text };
const classified = (status: number, code: string): Classification =>
  classify(
    {
      kind: "answered",
      status,
      contentType: undefined,
      retryAfterMs: undefined,
      body: { ok: true, text: JSON.stringify({ code, message: "…", data: {}, error: {} }) },
      hasOtherRequests: false,
    },
    circumstances,
  );
const advice = (status: number, code: string): unknown => {
  const { outcome } = classified(status, code);
  return outcome.outcome === "unknown" ? outcome.retryAdvice : outcome.outcome;
};

describe("a code with two statuses", () => {
  const named = (status: number) => meaningOf(status, { code: "X1", messageId: undefined, description: undefined, error: {} })?.name;

  it("means what it means at the status of the answer, and nothing certain at another", () => {
    expect([named(400), named(409), named(418)]).toEqual(["first", "second", undefined]);
  });
});

describe("a code that is a refusal at one status and proves nothing at another", () => {
  it("is no documented refusal", () => {
    expect(["X1", "X2", "X9"].map((code) => isDocumentedRefusal({ code }))).toEqual([true, false, false]);
  });
});

describe("a refusal that may be sent again", () => {
  it("is worth another attempt, at no certain time where neither the answer nor the description says one", () => {
    expect(classified(429, "X3").retry).toStrictEqual({ cause: "busy" });
  });
});

describe("the advised wait", () => {
  it("is given for a failure of the server and for a documented answer, and for no other", () => {
    const wait = { afterMs: 7, source: "kaleyra-error-page" };
    expect([advice(500, "X4"), advice(503, "X4"), advice(203, "X4"), advice(304, "X4")]).toEqual([wait, wait, wait, undefined]);
  });
});
