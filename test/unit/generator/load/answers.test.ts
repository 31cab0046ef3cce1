import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readService } from "../../../../generator/load/service.ts";

const committed = JSON.parse(readFileSync(new URL("../../../../schema/service.json", import.meta.url), "utf8"));
const lowBalance = committed.answers["low-balance"];

/** Why the committed description is refused when it also has these answers and codes, or `accepted`. */
function refusal(answers: object, otherCodes: object = {}): string {
  try {
    readService({ ...committed, answers: { ...committed.answers, ...answers }, otherCodes: { ...committed.otherCodes, ...otherCodes } });
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
  return "accepted";
}

const answer = (changes: object, body: object = {}) => ({ new: { ...lowBalance, ...changes, body: { ...lowBalance.body, code: "N1", ...body } } });

describe("an answer", () => {
  it.each([429, 400, 407, 409, 499, 503, 301, 302, 307, 308])("may say not-sent with status %i", (status) => {
    expect(refusal(answer({ status }))).toBe("accepted");
  });

  it.each([200, 202, 299, 300, 303, 304, 399, 408, 500, 502, 504, 599])("is refused when it says not-sent with status %i", (status) => {
    expect(refusal(answer({ status }))).toBe(
      `/answers/new/outcome: status ${status} does not prove that the message was not sent; write "unknown", or correct the status`,
    );
    expect(refusal(answer({ status, outcome: "unknown" }))).toBe("accepted");
  });

  it.each<[string, object, string]>([
    [
      "accepts without an id",
      answer({ status: 202, outcome: "accepted" }, { error: {} }),
      '/answers/new/outcome: only a 2xx answer with a text as data.message_id accepts a message; write "not-sent" or "unknown"',
    ],
    [
      "accepts with an empty id",
      answer({ status: 202, outcome: "accepted" }, { error: {}, data: { message_id: "" } }),
      '/answers/new/outcome: only a 2xx answer with a text as data.message_id accepts a message; write "not-sent" or "unknown"',
    ],
    [
      "accepts with another status",
      answer({ outcome: "accepted" }, { error: {}, data: { message_id: "A" } }),
      '/answers/new/outcome: only a 2xx answer with a text as data.message_id accepts a message; write "not-sent" or "unknown"',
    ],
    [
      "accepts with an error",
      answer({ status: 202, outcome: "accepted" }, { data: { message_id: "A" } }),
      '/answers/new/body/error: an answer that accepts has no error; remove it, or write "unknown" as the outcome',
    ],
    [
      "has a 2xx status and an id, and proves nothing",
      answer({ status: 202, outcome: "unknown" }, { data: { message_id: "A" } }),
      '/answers/new/outcome: a 2xx answer with a data.message_id accepts a message; write "accepted", or correct the status or the data',
    ],
    [
      "refuses with an id",
      answer({}, { data: { message_id: 7 } }),
      '/answers/new/body/data/message_id: an answer with a message id does not prove that the message was not sent; remove the id, or write "unknown" as the outcome',
    ],
    [
      "is sent again although it may have been sent",
      answer({ status: 500, outcome: "unknown", retry: "later" }),
      '/answers/new/retry: after unknown, a second attempt could send the message twice; write "never", or "not-sent" as the outcome if that is documented',
    ],
    [
      "is sent again although it was accepted",
      answer({ status: 202, outcome: "accepted", retry: "later" }, { error: {}, data: { message_id: "A" } }),
      '/answers/new/retry: after accepted, a second attempt could send the message twice; write "never", or "not-sent" as the outcome if that is documented',
    ],
    [
      "is never sent again, after a while",
      answer({ retryAfterSeconds: [1] }),
      '/answers/new/retryAfterSeconds: says when to try again, and retry says "never"; remove it, or write "later"',
    ],
    [
      "is there twice",
      answer({}, { code: "E110" }),
      '/answers/new: "low-balance" has status 400 and code E110 and the same key in its error; remove one of the two, or correct one',
    ],
    [
      "has the status and code of another one with another outcome",
      answer({ outcome: "unknown" }, { code: "E-110", error: { other: "x" } }),
      '/answers/new/outcome: "low-balance" has status 400 and code E-110 and another outcome or retry; a client could not tell which to follow, so write the same in both',
    ],
    [
      "has the status and code of another one with another retry",
      answer({ retry: "later" }, { code: "E110", error: { other: "x" } }),
      '/answers/new/outcome: "low-balance" has status 400 and code E110 and another outcome or retry; a client could not tell which to follow, so write the same in both',
    ],
    [
      "refuses with the code of an acceptance",
      answer({}, { code: "WA202" }),
      '/answers/new/body/code: "accepted" has this code too, and one of the two accepts the message; correct one of them',
    ],
  ])("is refused when it %s", (_, answers, sentence) => expect(refusal(answers)).toBe(sentence));

  it("may have the code of another one with another status, or another key in its error", () => {
    expect(refusal(answer({ status: 500, outcome: "unknown" }, { code: "E110" }))).toBe("accepted");
    expect(refusal(answer({}, { code: "E110", error: { other: "x" } }))).toBe("accepted");
    expect(refusal(answer({}, { code: "E-110" }))).toBe("accepted");
  });
});

describe("a code without a sample of its answer", () => {
  const code = (changes: object) => ({ new: { ...committed.otherCodes["daily-limit"], code: "N1", ...changes } });

  it.each<[string, object, string]>([
    [
      "accepts",
      code({ outcome: "accepted" }),
      '/otherCodes/new/outcome: a code alone accepts no message, because the answer has to have an id; write "not-sent" or "unknown"',
    ],
    [
      "is sent again although it may have been sent",
      code({ outcome: "unknown", retry: "later" }),
      '/otherCodes/new/retry: after unknown, a second attempt could send the message twice; write "never", or "not-sent" as the outcome if that is documented',
    ],
    ["is one of an answer", code({ code: "e-110" }), '/otherCodes/new/code: "low-balance" has this code too; remove one of the two'],
    ["is there twice", code({ code: "WAV2101" }), '/otherCodes/new/code: "daily-limit" has this code too; remove one of the two'],
  ])("is refused when it %s", (_, codes, sentence) => expect(refusal({}, codes)).toBe(sentence));

  it("is accepted with any other outcome", () => {
    expect(refusal({}, code({ retry: "later" }))).toBe("accepted");
    expect(refusal({}, code({ outcome: "unknown" }))).toBe("accepted");
  });
});
