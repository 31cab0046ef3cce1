import { describe, expect, it } from "vitest";
import { statusErrors } from "../../../../../generated/status-errors.ts";
import type { ReceivedEvent } from "../../../../../src/callbacks/index.ts";
import { answersIn, describe as described, markOf, type Step } from "../../../../../src/studio/page/sandbox/delivery.ts";

const step = (event: ReceivedEvent, repeated = 0): Step => ({ callback: {}, handled: 1 - repeated, repeated, event });
const status = (name: "sent" | "delivered" | "read"): Step => step({ event: "status", status: name, raw: {} });
const failed = step({
  event: "status",
  status: "failed",
  errors: [{ code: 131026, name: "undeliverable", meaning: "it was not delivered", fix: "Check." }],
  raw: {},
});
const notSent = step({ event: "status", status: "not-sent", code: "RBC001", reason: "too many", raw: {} });
const tap = (repeated = 0) => step({ event: "reply", kind: "reply-button", id: "yes", title: "Yes", raw: {} }, repeated);
const row = step({ event: "reply", kind: "list-row", id: "monday", title: "Monday", description: "From 9 to 12", raw: {} });
const spot = step({ event: "reply", kind: "location", latitude: 12.5, longitude: -7, raw: {} });
const place = step({ event: "reply", kind: "location", latitude: 12.5, longitude: -7, placeName: "Park", address: "Park Road", raw: {} });
const text = step({ event: "message", type: "text", text: "Hello", raw: {} });

describe("markOf", () => {
  it.each([
    ["waiting", []],
    ["waiting", [text]],
    ["sent", [status("sent")]],
    ["delivered", [status("sent"), status("delivered"), tap()]],
    ["read", [status("read"), status("delivered"), status("sent")]],
    ["failed", [failed]],
    ["failed", [notSent]],
  ] as const)("is %s for these steps", (mark, steps) => {
    expect(markOf(steps)).toBe(mark);
  });
});

describe("answersIn", () => {
  it("has the taps and texts of the customer, and not what was only delivered again", () => {
    expect(answersIn([status("read"), tap(), tap(1), text])).toEqual([
      { kind: "tap", text: "Yes" },
      { kind: "text", text: "Hello" },
    ]);
  });

  it("has a row with its description, and a place with its name or else its degrees", () => {
    expect(answersIn([row, spot, place])).toEqual([
      { kind: "tap", text: "Monday", detail: "From 9 to 12" },
      { kind: "location", text: "12.5, -7" },
      { kind: "location", text: "Park", detail: "Park Road" },
    ]);
  });
});

describe("describe", () => {
  it("says what happened, and for a failure what it means and what to do", () => {
    expect([status("sent"), status("delivered"), status("read"), tap(), text].map((each) => described(each).title)).toEqual([
      "Sent",
      "Delivered",
      "Read",
      "The customer tapped “Yes”",
      "The customer wrote “Hello”",
    ]);
    expect(described(row)).toEqual({ title: "The customer chose “Monday”" });
    expect([spot, place].map(described)).toEqual([
      { title: "The customer shared a location", detail: "12.5, -7" },
      { title: "The customer shared a location", detail: "Park, 12.5, -7" },
    ]);
    expect(described(failed)).toEqual({ title: "Failed: 131026 undeliverable", detail: "it was not delivered. Check." });
    expect(described(notSent)).toEqual({ title: "Not sent: RBC001", detail: "Kaleyra kept it from WhatsApp: too many" });
    expect(described(step({ event: "status", status: "failed", errors: [], raw: {} }))).toEqual({ title: "Failed", detail: "WhatsApp gives no reason" });
  });

  it("reads well with every code of the schema, whose meanings do not end in a full stop", () => {
    for (const [, { meaning, fix }] of statusErrors) expect(`${meaning}. ${fix}`).toMatch(/[^.]\. [A-Z].*\.$/);
  });
});
