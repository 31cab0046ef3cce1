import { describe, expect, it } from "vitest";
import { createClient } from "../../../src/client/index.ts";
import { sendSettingsOf } from "../../../src/client/options.ts";
import { longestTimerMs } from "../../../src/client/transport/timers.ts";
import { message, refusalOf, validOptions } from "./support/test-client.ts";

describe("the options timeoutMs, maxAttempts and maxConcurrent", () => {
  it("default to 30 seconds, three attempts and 100 requests, and are cut to the longest timer", () => {
    expect(sendSettingsOf({})).toEqual({ timeoutMs: 30_000, maxAttempts: 3, maxConcurrent: 100 });
    const least = { timeoutMs: 1, maxAttempts: 1, maxConcurrent: 1 };
    expect(sendSettingsOf(least)).toEqual(least);
    expect(sendSettingsOf({ timeoutMs: Number.POSITIVE_INFINITY })).toMatchObject({ timeoutMs: longestTimerMs, maxAttempts: 3 });
    expect(longestTimerMs).toBe(2_147_483_647);
  });
  it.each([0, -1, Number.NaN, "100" as never, null as never])("refuse %d as timeoutMs", (timeoutMs) =>
    expect(refusalOf({ timeoutMs })).toBe(`timeoutMs must be a number of milliseconds above 0, not ${timeoutMs}`),
  );
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null])("refuse %s as maxAttempts or maxConcurrent", (value) => {
    expect(refusalOf({ maxAttempts: value })).toBe(`maxAttempts must be a whole number above 0, not ${value}`);
    expect(refusalOf({ maxConcurrent: value })).toBe(`maxConcurrent must be a whole number above 0, not ${value}`);
  });

  it("allow an infinite timeoutMs", async () => {
    const answer = '{"code":"WA202","data":{"message_id":"A1"}}';
    const client = createClient({
      ...validOptions,
      timeoutMs: Number.POSITIVE_INFINITY,
      fetch: () => new Promise((resolve) => setTimeout(resolve, 20, new Response(answer, { status: 202 }))),
    });
    expect(await client.send(message)).toMatchObject({ outcome: "accepted" });
  });
});

describe("the option correlate", () => {
  it.each(["foo", "", "ref3", "__proto__", 1, null])("refuses %j, which is not a reference field", (correlate) => {
    expect(refusalOf({ correlate: correlate as never })).toBe("correlate must be one of ref, ref1, ref2");
  });
});

describe("the options fetch and onEvent", () => {
  it.each(["fetch", "onEvent"])("refuse a value that is not a function: %s", (option) => {
    for (const value of ["x", 5, {}, null]) expect(refusalOf({ [option]: value })).toBe(`${option} must be a function`);
  });
});
