import { describe, expect, it } from "vitest";
import { outcomeToAction } from "../../../src/bulk/index.ts";
import { accepted, later, refused, unknown } from "./support/scripted-sender.ts";

describe("outcomeToAction", () => {
  it.each([
    { outcome: accepted, action: { action: "done" } },
    { outcome: later(0), action: { action: "requeue", afterMs: 0 } },
    { outcome: later(1_500), action: { action: "requeue", afterMs: 1_500 } },
    { outcome: refused, action: { action: "give-up" } },
    { outcome: unknown, action: { action: "park" } },
  ])("answers $outcome.outcome with $action", ({ outcome, action }) => {
    expect(outcomeToAction(outcome)).toEqual(action);
  });
});
