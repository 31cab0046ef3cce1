import { describe, expect, it } from "vitest";
import { answers } from "../../../generated/service.ts";
import { type Circumstances, type Classification, classify } from "../../../src/client/classify.ts";
import { ApiError, TransportError } from "../../../src/client/index.ts";
import type { Answered, NoAnswer } from "../../../src/client/transport/attempt.ts";

const ours: Circumstances = { host: "kaleyra.invalid", isPlatformsFetch: true, hide: (text) => text.replaceAll("secret", "[hidden]") };
const another: Circumstances = { ...ours, isPlatformsFetch: false };

const noFault = { code: undefined, phase: undefined } as const;
const refused = { code: "ECONNREFUSED", phase: "connect" } as const;
const noName = { code: "ENOTFOUND", phase: "connect" } as const;
const badCertificate = { code: "CERT_HAS_EXPIRED", phase: "certificate" } as const;
const alert = { code: "ERR_SSL_BAD_RECORD_TYPE", phase: "tls" } as const;
const reset = { code: "ECONNRESET", phase: undefined } as const;

const fates = { "not-sent": "the message did not go out", unknown: "the message may have been delivered" } as const;

/** What a verdict says, in one line; its error's sentence never says another thing. */
function inBrief({ outcome, again }: Classification): string {
  if (outcome.outcome === "accepted") return `accepted ${outcome.messageId}`;
  const { error } = outcome;
  if (error instanceof TransportError) expect(error.message).toContain(`; ${fates[outcome.outcome]}`);
  const what = error instanceof TransportError ? error.reason : error instanceof ApiError ? `${error.status} ${error.code} ${error.meaning}` : "?";
  const retry = outcome.outcome === "not-sent" ? outcome.retryAfterMs : outcome.retryAdvice?.afterMs;
  return [outcome.outcome, what, retry, again && JSON.stringify(again)].filter((each) => each !== undefined).join(" | ");
}

describe("no answer", () => {
  const judged = (attempt: Omit<NoAnswer, "kind">, circumstances: Circumstances): string => inBrief(classify({ kind: "no-answer", ...attempt }, circumstances));

  const retry = '{"why":"connect"}';
  it.each([
    // What the transport saw go out decides against everything else.
    ["yes", refused, undefined, true, "unknown | lost", "unknown | lost"],
    ["yes", badCertificate, undefined, true, "unknown | lost", "unknown | lost"],
    ["yes", noFault, "timeout", false, "unknown | timeout", "unknown | timeout"],
    ["yes", noFault, "aborted", false, "unknown | aborted", "unknown | aborted"],
    // What it saw fail before it went out decides for everything else, where that is what was thrown.
    ["never", refused, undefined, true, `not-sent | connect | ${retry}`, `not-sent | connect | ${retry}`],
    ["never", reset, undefined, true, `not-sent | connect | ${retry}`, `not-sent | connect | ${retry}`],
    ["never", badCertificate, undefined, true, "not-sent | tls", "not-sent | tls"],
    ["never", alert, undefined, true, "not-sent | tls", "not-sent | tls"],
    ["never", noFault, undefined, true, "not-sent | connect", "not-sent | connect"],
    ["never", noFault, "aborted", true, "not-sent | aborted | 0", "not-sent | aborted | 0"],
    // Something else was thrown: another transport has tried after it.
    ["never", reset, undefined, false, "unknown | lost", "unknown | lost"],
    ["never", refused, undefined, false, "unknown | lost", "unknown | lost"],
    ["never", refused, "timeout", false, "not-sent | timeout | 0", "unknown | timeout"],
    // What still waits is proof only where the platform's own transport was stopped.
    ["not-yet", noFault, "timeout", false, "not-sent | timeout | 0", "unknown | timeout"],
    ["not-yet", noFault, "aborted", false, "not-sent | aborted | 0", "unknown | aborted"],
    ["not-yet", noFault, undefined, false, "unknown | lost", "unknown | lost"],
    ["not-yet", refused, undefined, false, "unknown | lost", "unknown | lost"],
    ["not-yet", refused, undefined, true, "unknown | lost", "unknown | lost"],
    // Where nobody saw anything, the platform's own error is proof where it names what comes before a request.
    ["unseen", noName, undefined, false, `not-sent | connect | ${retry}`, "unknown | lost"],
    ["unseen", badCertificate, undefined, false, "not-sent | tls", "unknown | lost"],
    ["unseen", alert, undefined, false, "unknown | lost", "unknown | lost"],
    ["unseen", reset, undefined, false, "unknown | lost", "unknown | lost"],
    ["unseen", noFault, "timeout", false, "unknown | timeout", "unknown | timeout"],
  ] as const)("sent %s, %j, stop %s, told %s: %s; by another transport: %s", (sent, fault, stop, told, byOurs, byAnother) => {
    expect(judged({ sent, fault, stop, told }, ours)).toBe(byOurs);
    expect(judged({ sent, fault, stop, told }, another)).toBe(byAnother);
  });

  it("keeps the system's code and the host, and no secret in them", () => {
    const silence = { kind: "no-answer", sent: "never", stop: undefined, told: true } as const;
    expect(classify({ ...silence, fault: refused }, ours).outcome).toMatchObject({
      error: { code: "ECONNREFUSED", message: "no connection to kaleyra.invalid; the message did not go out (ECONNREFUSED)" },
    });
    expect(classify({ ...silence, fault: { code: "secret", phase: undefined } }, ours).outcome).toMatchObject({ error: { code: "[hidden]" } });
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
        ...rest,
      },
      ours,
    );
  const acceptance = { code: "WA202", data: { message_id: "A1" } };
  const refusal = answers["low-balance"].body;

  it.each([
    [0, "", "not-sent | redirect"],
    [199, acceptance, "not-sent | redirect"],
    [200, acceptance, "accepted A1"],
    [299, acceptance, "accepted A1"],
    [300, acceptance, "not-sent | redirect"],
    [399, refusal, "not-sent | redirect"],
    [400, refusal, "not-sent | 400 E110 low-balance"],
    [499, refusal, "not-sent | 499 E110 low-balance"],
    [400, { code: "E110" }, "not-sent | 400 E110 low-balance"],
    // An answer that says both is no acceptance.
    [400, acceptance, "unknown | 400 WA202 undefined"],
    [400, { ...refusal, data: { message_id: "A1" } }, "unknown | 400 E110 low-balance"],
    [408, refusal, "unknown | 408 E110 low-balance"],
    [400, { code: "WA-401" }, "not-sent | 400 WA-401 undefined"],
    [400, { code: "E999" }, "unknown | 400 E999 undefined"],
    [200, refusal, "unknown | 200 E110 low-balance"],
    [200, { code: "WA202", data: {} }, "unknown | 200 WA202 undefined"],
    [500, refusal, "unknown | 500 E110 low-balance"],
    [500, answers["server-error"].body, "unknown | 500 WA500 server-error | 300000"],
    // A code that is documented for a failure of Kaleyra's own is no refusal, whatever the status says.
    [400, answers["server-error"].body, "unknown | 400 WA500 server-error"],
    [408, answers["server-error"].body, "unknown | 408 WA500 server-error"],
    [500, { code: "E999" }, "unknown | 500 E999 undefined"],
    [429, refusal, 'not-sent | 429 undefined undefined | {"why":"busy"}'],
    [503, refusal, "unknown | 503 E110 low-balance"],
    [400, "<html>", "unknown | unreadable"],
    [400, { code: "PRIVATE-TEXT" }, "unknown | unreadable"],
    [202, { ...acceptance, code: "PRIVATE-TEXT" }, "accepted A1"],
  ] as const)("of status %i that says %j: %s", (status, body, brief) => expect(inBrief(answered(status, body))).toBe(brief));

  it.each([429, 503])("that says when to come back is obeyed: %i", (status) => {
    expect(answered(status, "", { retryAfterMs: 0 })).toMatchObject({ outcome: { outcome: "not-sent" }, again: { why: "busy", afterMs: 0 } });
    expect(answered(status, "", { retryAfterMs: 7000 })).toMatchObject({ outcome: { outcome: "not-sent" }, again: { why: "busy", afterMs: 7000 } });
  });

  it("that does not say when to come back leaves it to us", () => {
    expect(answered(429).again).toStrictEqual({ why: "busy" });
  });

  it.each([500, 504, 400])("that says when to come back and is no promise to have done nothing is not tried again: %i", (status) => {
    expect(answered(status, "", { retryAfterMs: 1000 })).not.toHaveProperty("again");
  });

  it.each(["timeout", "aborted", "lost", "too-large", "unreadable"] as const)("whose body cannot be had is unknown, with its status: %s", (reason) => {
    const { outcome } = answered(202, "", { body: { ok: false, reason } });
    expect(outcome).toMatchObject({ outcome: "unknown", httpStatus: 202, error: { reason, httpStatus: 202, contentType: "text/plain" } });
  });

  it("hides secrets in all that came over the network", () => {
    const { outcome } = answered(202, "", { contentType: "text/secret" });
    expect(outcome).toMatchObject({ error: { contentType: "text/[hidden]" } });
    const { outcome: refused_ } = answered(400, { code: "E110", message: "a secret", error: { balance: "secret" } });
    expect(refused_).toMatchObject({ error: { description: "a [hidden]", error: { balance: "[hidden]" } } });
  });

  it("names no type where it has none", () => {
    const { outcome } = answered(202, "", { contentType: undefined });
    expect(outcome).toMatchObject({ error: { contentType: undefined, message: expect.stringMatching(/\(HTTP 202\)$/) } });
  });

  it("tells its advice apart from its proof", () => {
    const { outcome } = answered(500, answers["server-error"].body);
    expect(outcome).toMatchObject({ httpStatus: 500, retryAdvice: { afterMs: 300_000, source: "kaleyra-error-page" } });
    expect(answered(500, { code: "E999" }).outcome).not.toHaveProperty("retryAdvice");
  });
});
