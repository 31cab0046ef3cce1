import { describe, expect, it } from "vitest";
import { createClient } from "../../../src/client/index.ts";
import { patienceOf } from "../../../src/client/options.ts";
import { longestTimer } from "../../../src/client/transport/deadline.ts";
import { message, refusalOf, rightOptions } from "./support/support.ts";

describe("patience", () => {
  it("is half a minute and three tries unless given, and never longer than a timer can be", () => {
    expect(patienceOf({})).toEqual({ timeoutMs: 30_000, maxAttempts: 3 });
    expect(patienceOf({ timeoutMs: 1, maxAttempts: 1 })).toEqual({ timeoutMs: 1, maxAttempts: 1 });
    expect(patienceOf({ timeoutMs: Number.POSITIVE_INFINITY })).toEqual({ timeoutMs: longestTimer, maxAttempts: 3 });
    expect(longestTimer).toBe(2_147_483_647);
  });
  it.each([0, -1, Number.NaN, "100" as never, null as never])("is refused as a time: %d", (timeoutMs) =>
    expect(refusalOf({ timeoutMs })).toBe(`timeoutMs must be a number of milliseconds above 0, not ${timeoutMs}`),
  );
  it.each([0, 1.5, Number.NaN])("is refused as a number of tries: %d", (maxAttempts) =>
    expect(refusalOf({ maxAttempts })).toBe(`maxAttempts must be a whole number above 0, not ${maxAttempts}`),
  );

  it("may be without end, and is not taken for no time at all", async () => {
    const answer = '{"code":"WA202","data":{"message_id":"A1"}}';
    const client = createClient({
      ...rightOptions,
      timeoutMs: Number.POSITIVE_INFINITY,
      fetch: () => new Promise((resolve) => setTimeout(resolve, 20, new Response(answer, { status: 202 }))),
    });
    expect(await client.send(message)).toMatchObject({ outcome: "accepted" });
  });
});

it.each(["foo", "", "ref3", "__proto__", 1, null])("a field to correlate by that is none is refused: %j", (correlate) => {
  expect(refusalOf({ correlate: correlate as never })).toBe("correlate must be one of ref, ref1, ref2");
});

it.each(["fetch", "onEvent"])("%s that is no function is refused", (option) => {
  for (const value of ["x", 5, {}, null]) expect(refusalOf({ [option]: value })).toBe(`${option} must be a function`);
});
