import { describe, expect, it } from "vitest";
import { answers } from "../../../generated/service.ts";
import { type Circumstances, type Classification, classify } from "../../../src/client/classify.ts";
import { ApiError, TransportError } from "../../../src/client/index.ts";
import type { Answered, NoAnswer } from "../../../src/client/transport/attempt.ts";

const circumstances: Circumstances = { host: "kaleyra.invalid", hide: (text) => text.replaceAll("secret", "[hidden]") };

const noFault = { code: undefined, isTls: false } as const;
const refused = { code: "ECONNREFUSED", isTls: false } as const;
const noName = { code: "ENOTFOUND", isTls: false } as const;
const badCertificate = { code: "CERT_HAS_EXPIRED", isTls: true } as const;
const alert = { code: "ERR_SSL_BAD_RECORD_TYPE", isTls: true } as const;
const reset = { code: "ECONNRESET", isTls: false } as const;

const consequences = { "not-sent": "the message did not go out", unknown: "the message may have been delivered" } as const;

/** A classification in one line. Also checks that the error text agrees with the outcome. */
function inBrief({ outcome, retry }: Classification): string {
  if (outcome.outcome === "accepted") return `accepted ${outcome.messageId}`;
  const { error } = outcome;
  if (error instanceof TransportError) expect(error.message).toContain(`; ${consequences[outcome.outcome]}`);
  const what = error instanceof TransportError ? error.reason : error instanceof ApiError ? `${error.status} ${error.code} ${error.meaning}` : "?";
  const retryAfterMs = outcome.outcome === "not-sent" ? outcome.retryAfterMs : outcome.retryAdvice?.afterMs;
  return [outcome.outcome, what, retryAfterMs, retry && JSON.stringify(retry)].filter((each) => each !== undefined).join(" | ");
}

describe("no answer", () => {
  const classified = (attempt: Omit<NoAnswer, "kind" | "cause">): string =>
    inBrief(classify({ kind: "no-answer", cause: undefined, ...attempt }, circumstances));

  const retry = '{"cause":"connect"}';
  it.each([
    // A request that was seen to leave is never "not-sent".
    ["left", refused, undefined, true, "unknown | lost", "unknown | lost"],
    ["left", badCertificate, undefined, true, "unknown | lost", "unknown | lost"],
    ["left", noFault, "timeout", false, "unknown | timeout", "unknown | timeout"],
    ["left", noFault, "aborted", false, "unknown | aborted", "unknown | aborted"],
    // A request that failed before it left is "not-sent" when its error is the one that was thrown.
    ["failed-before-leaving", refused, undefined, true, `not-sent | connect | ${retry}`, `not-sent | connect | ${retry}`],
    ["failed-before-leaving", reset, undefined, true, `not-sent | connect | ${retry}`, `not-sent | connect | ${retry}`],
    ["failed-before-leaving", badCertificate, undefined, true, "not-sent | tls", "not-sent | tls"],
    ["failed-before-leaving", alert, undefined, true, "not-sent | tls", "not-sent | tls"],
    ["failed-before-leaving", noFault, undefined, true, "not-sent | connect", "not-sent | connect"],
    ["failed-before-leaving", noFault, "aborted", true, "not-sent | aborted | 0", "not-sent | aborted | 0"],
    // Another error was thrown, so a custom fetch may have tried in another way.
    ["failed-before-leaving", reset, undefined, false, "unknown | lost", "unknown | lost"],
    ["failed-before-leaving", refused, undefined, false, "unknown | lost", "unknown | lost"],
    ["failed-before-leaving", refused, "timeout", false, "not-sent | timeout | 0", "unknown | timeout"],
    // A request that still waits is proof only when the platform's fetch was stopped.
    ["waiting", noFault, "timeout", false, "not-sent | timeout | 0", "unknown | timeout"],
    ["waiting", noFault, "aborted", false, "not-sent | aborted | 0", "unknown | aborted"],
    ["waiting", noFault, undefined, false, "unknown | lost", "unknown | lost"],
    ["waiting", refused, undefined, false, "unknown | lost", "unknown | lost"],
    ["waiting", refused, undefined, true, "unknown | lost", "unknown | lost"],
    // When nothing was observed, nothing is proved.
    ["unobserved", noName, undefined, false, "unknown | lost", "unknown | lost"],
    ["unobserved", badCertificate, undefined, false, "unknown | lost", "unknown | lost"],
    ["unobserved", alert, undefined, false, "unknown | lost", "unknown | lost"],
    ["unobserved", reset, undefined, false, "unknown | lost", "unknown | lost"],
    ["unobserved", noFault, "timeout", false, "unknown | timeout", "unknown | timeout"],
  ] as const)(
    "with departure %s, %j, stop reason %s, reported %s: is %s, or with a custom fetch %s",
    (departure, fault, stopReason, reportedByTransport, outcome, customOutcome) => {
      const facts = { departure, fault, stopReason, reportedByTransport, hasOtherRequests: false };
      expect(classified({ ...facts, fetchOrigin: "platform" })).toBe(outcome);
      expect(classified({ ...facts, fetchOrigin: "option" })).toBe(customOutcome);
      const unproved = `unknown | ${stopReason ?? "lost"}`;
      expect(classified({ ...facts, fetchOrigin: "option", hasOtherRequests: true })).toBe(unproved);
      expect(classified({ ...facts, fetchOrigin: "patched" })).toBe(unproved);
    },
  );

  const noAnswer = {
    kind: "no-answer",
    cause: undefined,
    fetchOrigin: "platform",
    departure: "failed-before-leaving",
    stopReason: undefined,
    reportedByTransport: true,
    hasOtherRequests: false,
  } as const;

  it("names the cause when there is no code, and hides secrets in it", () => {
    const lost = { ...noAnswer, departure: "left", fault: noFault, cause: "secret" } as const;
    const message = "fetch failed before kaleyra.invalid had answered; the message may have been delivered ([hidden])";
    expect(classify(lost, circumstances).outcome).toMatchObject({ outcome: "unknown", error: { reason: "lost", message } });
    expect(classify({ ...lost, cause: undefined }, circumstances).outcome).toMatchObject({
      error: { message: "the connection to kaleyra.invalid was lost before the answer; the message may have been delivered" },
    });
    expect(classify({ ...noAnswer, fault: noFault, cause: "proxy status 407" }, circumstances).outcome).toMatchObject({
      error: { reason: "connect", message: "no connection to kaleyra.invalid; the message did not go out (proxy status 407)" },
    });
    expect(classify({ ...lost, stopReason: "timeout" }, circumstances).outcome).toMatchObject({ error: { message: expect.not.stringContaining("(") } });
  });

  it("keeps the system's code and the host, and hides secrets in them", () => {
    expect(classify({ ...noAnswer, fault: refused }, circumstances).outcome).toMatchObject({
      error: { code: "ECONNREFUSED", message: "no connection to kaleyra.invalid; the message did not go out (ECONNREFUSED)" },
    });
    expect(classify({ ...noAnswer, fault: { code: "secret", isTls: false } }, circumstances).outcome).toMatchObject({ error: { code: "[hidden]" } });
  });
});

describe("an answer", () => {
  const answered = (status: number, body: object | string = "", rest: Partial<Answered> = {}): Classification =>
    classify(
      {
        kind: "answered",
        status,
        contentType: "text/plain",
        retryAfterMs: undefined,
        body: { ok: true, text: typeof body === "string" ? body : JSON.stringify(body) },
        hasOtherRequests: false,
        ...rest,
      },
      circumstances,
    );
  const acceptance = { code: "WA202", data: { message_id: "A1" } };
  const refusal = answers["low-balance"].body;

  it.each([
    // A browser hides the status of a redirect, which may be 303.
    [0, "", "unknown | redirect"],
    [199, acceptance, "unknown | 199 WA202 undefined"],
    [200, acceptance, "accepted A1"],
    [299, acceptance, "accepted A1"],
    ...([301, 302, 307, 308] as const).flatMap(
      (status) =>
        [
          [status, "", "not-sent | redirect"],
          [status, "<html>Moved", "not-sent | redirect"],
          [status, refusal, "not-sent | redirect"],
          [status, acceptance, `unknown | ${status} WA202 undefined`],
          [status, '{"data":{"message_id":"A1"', "unknown | redirect"],
        ] as const,
    ),
    // After 303 the server has processed the request.
    ...([300, 303, 304, 305, 306, 309, 399] as const).flatMap(
      (status) =>
        [
          [status, "", "unknown | redirect"],
          [status, acceptance, `unknown | ${status} WA202 undefined`],
          [status, refusal, `unknown | ${status} E110 low-balance`],
        ] as const,
    ),
    [400, refusal, "not-sent | 400 E110 low-balance"],
    [499, refusal, "not-sent | 499 E110 low-balance"],
    [400, { code: "E110" }, "not-sent | 400 E110 low-balance"],
    // An error status with a message id is ambiguous.
    [400, acceptance, "unknown | 400 WA202 undefined"],
    [400, { ...refusal, data: { message_id: "A1" } }, "unknown | 400 E110 low-balance"],
    [408, refusal, "unknown | 408 E110 low-balance"],
    [400, { code: "WA-401" }, "not-sent | 400 WA-401 undefined"],
    [400, { code: "E999" }, "unknown | 400 E999 undefined"],
    [200, refusal, "unknown | 200 E110 low-balance"],
    [200, { code: "WA202", data: {} }, "unknown | 200 WA202 undefined"],
    [500, refusal, "unknown | 500 E110 low-balance"],
    [500, answers["server-error"].body, "unknown | 500 WA500 server-error | 300000"],
    // A code that is documented for a failure of Kaleyra's own is no refusal, whatever the status.
    [400, answers["server-error"].body, "unknown | 400 WA500 server-error"],
    [408, answers["server-error"].body, "unknown | 408 WA500 server-error"],
    [500, { code: "E999" }, "unknown | 500 E999 undefined"],
    [429, "", 'not-sent | 429 undefined undefined | {"cause":"busy"}'],
    [429, "<html>", 'not-sent | 429 undefined undefined | {"cause":"busy"}'],
    [429, { code: "E999" }, 'not-sent | 429 E999 undefined | {"cause":"busy"}'],
    [429, { error: { code: 130429 } }, 'not-sent | 429 130429 undefined | {"cause":"busy"}'],
    // A code that is documented as a refusal says that trying again does not help.
    [429, refusal, "not-sent | 429 E110 low-balance"],
    [429, { code: "WAV2101" }, "not-sent | 429 WAV2101 daily-limit"],
    [429, acceptance, "unknown | 429 WA202 undefined"],
    [429, { data: { message_id: "A1" } }, "unknown | unreadable"],
    [429, '{"code":"WAV2101","data":{"message_id":"A1"', "unknown | unreadable"],
    [400, { ...refusal, message_id: "A1" }, "unknown | 400 E110 low-balance"],
    [400, { code: 131009 }, "unknown | 400 131009 undefined"],
    [400, { error: { code: 131009 } }, "unknown | 400 131009 undefined"],
    [429, { messages: [{ id: "wamid.HBgM" }] }, "unknown | unreadable"],
    [400, '{"code":"E110","data":{"\\u006dessage_id":"A1"}}', "unknown | 400 E110 low-balance"],
    // A code of a failure contradicts the message id beside it.
    [200, { ...refusal, data: { message_id: "A1" } }, "unknown | 200 E110 low-balance"],
    [202, { ...answers["server-error"].body, data: { message_id: "A1" } }, "unknown | 202 WA500 server-error"],
    [202, { code: "wa-401", data: { message_id: "A1" } }, "unknown | 202 wa-401 undefined"],
    [202, { code: "WA202", data: { message_id: " \t" } }, "unknown | 202 WA202 undefined"],
    [503, refusal, "unknown | 503 E110 low-balance"],
    [400, "<html>", "unknown | unreadable"],
    [400, { code: "PRIVATE-TEXT" }, "unknown | unreadable"],
    [202, { ...acceptance, code: "PRIVATE-TEXT" }, "accepted A1"],
  ] as const)("with status %i and body %j is classified as %s", (status, body, brief) => expect(inBrief(answered(status, body))).toBe(brief));

  it("has no httpStatus when a browser hides it", () => {
    const { outcome } = answered(0);
    expect(outcome).not.toHaveProperty("httpStatus");
    expect(outcome).toMatchObject({ error: { message: expect.not.stringContaining("HTTP") } });
  });

  it.each([429, 503])("with Retry-After may be retried when its status is %i", (status) => {
    expect(answered(status, "", { retryAfterMs: 0 })).toMatchObject({ outcome: { outcome: "not-sent" }, retry: { cause: "busy", retryAfterMs: 0 } });
    expect(answered(status, "", { retryAfterMs: 7000 })).toMatchObject({ outcome: { outcome: "not-sent" }, retry: { cause: "busy", retryAfterMs: 7000 } });
  });

  it("with status 429 may be retried without Retry-After", () => {
    expect(answered(429).retry).toStrictEqual({ cause: "busy" });
  });

  it("with status 429 keeps Retry-After beside a code that ends the retries", () => {
    expect(answered(429, { code: "WAV2101" }, { retryAfterMs: 7000 })).toStrictEqual({
      outcome: { outcome: "not-sent", retryAfterMs: 7000, error: expect.objectContaining({ status: 429, code: "WAV2101", meaning: "daily-limit" }) },
    });
  });

  it.each([
    [301, "unknown | redirect"],
    [429, "unknown | unreadable"],
    [503, "unknown | unreadable"],
    [400, "unknown | 400 E110 low-balance"],
  ])("that refuses proves nothing after another request of the attempt: %i", (status, brief) => {
    const body = status === 400 ? refusal : "";
    expect(inBrief(answered(status, body, { retryAfterMs: 0, hasOtherRequests: true }))).toBe(brief);
    expect(inBrief(answered(202, acceptance, { hasOtherRequests: true }))).toBe("accepted A1");
  });

  it.each([302, 429, 503])("with status %i is not-sent although its body breaks off, unless what was read says that the message was taken", (status) => {
    const brokenOff = (text: string) => answered(status, "", { retryAfterMs: 0, body: { ok: false, text, reason: "lost" } }).outcome.outcome;
    expect([brokenOff(""), brokenOff('{"code":"E1'), brokenOff('{"message_id":"A1')]).toEqual(["not-sent", "not-sent", "unknown"]);
  });

  it.each([500, 504, 400])("with Retry-After may not be retried when its status is %i", (status) => {
    expect(answered(status, "", { retryAfterMs: 1000 })).not.toHaveProperty("retry");
  });

  it.each(["timeout", "aborted", "lost", "too-large", "unreadable"] as const)("whose body cannot be read is unknown and keeps its status: %s", (reason) => {
    const { outcome } = answered(202, "", { body: { ok: false, text: "", reason } });
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason, httpStatus: 202, contentType: "text/plain" } });
  });

  it("has its secrets hidden", () => {
    const { outcome } = answered(202, "", { contentType: "text/secret" });
    expect(outcome).toMatchObject({ error: { contentType: "text/[hidden]" } });
    const { outcome: refusedOutcome } = answered(400, { code: "E110", message: "a secret", error: { balance: "secret" } });
    expect(refusedOutcome).toMatchObject({ error: { description: "a [hidden]", error: { balance: "[hidden]" } } });
  });

  it("without a content type has none in its error", () => {
    const { outcome } = answered(202, "", { contentType: undefined });
    expect(outcome).toMatchObject({ error: { contentType: undefined, message: expect.stringMatching(/\(HTTP 202\)$/) } });
  });

  it("has retryAdvice when Kaleyra documents it, although it is unknown", () => {
    const { outcome } = answered(500, answers["server-error"].body);
    expect(outcome).toMatchObject({ httpStatus: 500, retryAdvice: { afterMs: 300_000, source: "kaleyra-error-page" } });
    expect(answered(500, { code: "E999" }).outcome).not.toHaveProperty("retryAdvice");
  });
});
