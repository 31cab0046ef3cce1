import { describe, expect, it } from "vitest";
import { readRetryAfter } from "../../../src/client/retry.ts";

describe("Retry-After", () => {
  const now = Date.UTC(2026, 10, 22, 12);
  it.each([
    ["0", 0],
    ["2", 2000],
    [" 7 ", 7000],
    ["Sun, 22 Nov 2026 12:00:05 GMT", 5000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["999999999999", 999_999_999_999_000],
    ["9".repeat(400), Number.MAX_SAFE_INTEGER],
    ["Tue, 01 Dec 2026 23:59:59 GMT", 820_799_000],
    ["-5", undefined],
    ["+5", undefined],
    ["abc", undefined],
    ["0x10", undefined],
    ["1e3", undefined],
    ["1.5", undefined],
    ["", undefined],
    ["1, 2", undefined],
    ["2 s", undefined],
    ["s 2", undefined],
    ["Sun, 99 Nov 2026 12:00:05 GMT", undefined],
    // Read as 3 March by every engine.
    ["Wed, 31 Feb 2027 12:00:05 GMT", undefined],
    ["Mon, 22 Nov 2026 12:00:05 GMT", undefined],
    ["x Sun, 22 Nov 2026 12:00:05 GMT", undefined],
    ["Sun, 22 Nov 2026 12:00:05 GMT x", undefined],
    ["Sun, 22 Nov 2026 12:00:05 GMT+0200", undefined],
    ["Sunday, 22-Nov-26 12:00:05 GMT", undefined],
    ["2026-11-22T12:00:05Z", undefined],
    ["Invalid Date", undefined],
    [null, undefined],
  ])("reads %j as %j milliseconds", (header, ms) => expect(readRetryAfter(header, now)).toBe(ms));
});
