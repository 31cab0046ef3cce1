import { afterEach, describe, expect, it, vi } from "vitest";
import { conclude } from "../../../../src/cli/campaign/conclude.ts";

const summary = { accepted: 0, notSent: 0, unknown: 0, skipped: 0, stopped: false, elapsedMs: 1_000 };
const details = { leftOut: 0, refused: 0, interrupted: false, hasJournal: true };

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
const said = () => written.mock.calls.map(([text]) => text).join("");
afterEach(() => written.mockClear());

describe("conclude", () => {
  it.each([
    [0, "all are accepted", { accepted: 2 }, {}],
    [0, "all were accepted earlier", { skipped: 2 }, {}],
    [0, "some are accepted and some left out", { accepted: 1, notSent: 1 }, { leftOut: 1 }],
    [3, "all are left out", { notSent: 2 }, { leftOut: 2 }],
    [4, "all that failed are refused", { accepted: 1, notSent: 2 }, { leftOut: 1, refused: 1 }],
    [4, "the run stopped itself", { accepted: 1, stopped: true, reason: "Kaleyra asked for a long pause" }, {}],
    [4, "the run stopped itself before anything was sent", { stopped: true, reason: "Kaleyra asked for a long pause" }, {}],
    [4, "the command stopped the run", { notSent: 1, stopped: true }, { refused: 1, stoppedBecause: "the key is wrong" }],
    [5, "one is unknown", { accepted: 1, unknown: 1 }, {}],
    [5, "one is unknown and the run stopped", { unknown: 1, stopped: true, reason: "undocumented answers" }, {}],
    [5, "one is unknown and Ctrl-C stopped the run", { unknown: 1, stopped: true }, { interrupted: true }],
    [6, "one failed for another reason", { notSent: 2 }, { refused: 1 }],
    [130, "Ctrl-C stopped the run", { accepted: 1, stopped: true }, { interrupted: true }],
  ])("ends with %i when %s", (code, _, counts, more) => {
    expect(conclude({ ...summary, ...counts }, { ...details, ...more })).toBe(code);
  });

  it("says why the run stopped, and what that means for the next run", () => {
    const stopped = { ...summary, accepted: 1, stopped: true, reason: "Kaleyra answered 429." };
    conclude(stopped, details);
    expect(said()).toBe(
      "Stopped: Kaleyra answered 429. So the rest was not tried.\nWhat was not sent stays for the next run with the same list and journal.\n1 accepted, 0 not sent, 0 unknown, in 1.0 s.\n",
    );
    written.mockClear();
    conclude(stopped, { ...details, hasJournal: false });
    expect(said()).toContain("Without --journal, the next run does not know what was sent, and would send it again.\n");
    written.mockClear();
    conclude({ ...stopped, accepted: 0 }, { ...details, hasJournal: false });
    expect(said()).not.toContain("next run");
  });

  it("says nothing of a stop after Ctrl-C but the counts", () => {
    conclude({ ...summary, stopped: true }, { ...details, interrupted: true, hasJournal: false });
    expect(said()).toBe("0 accepted, 0 not sent, 0 unknown, in 1.0 s.\n");
  });
});
