import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsOf } from "../../../../src/bulk/aftermath/run-counts.ts";
import { RunMessages } from "../../../../src/bulk/aftermath/run-messages.ts";
import { rankOf, stages } from "../../../../src/bulk/aftermath/stage.ts";
import type { RecordedState } from "../../../../src/bulk/journal/journal-records.ts";
import type { ReceivedEvent } from "../../../../src/callbacks/index.ts";
import { status, tap } from "../support/run-with-refs.ts";
import { phone } from "../support/scripted-sender.ts";

const sentAt = "2026-11-26T09:00:00.000Z";
const during = new Date("2026-11-26T09:05:00Z");

/** The journal's lines about a message that was accepted. */
const accepted = (position: number, about: Partial<RecordedState>): readonly RecordedState[] => {
  const { messageId = `A${position}`, ...refs } = about;
  const shared = { position, to: phone(position), at: sentAt };
  return [
    { ...shared, state: "sending", ...refs },
    { ...shared, to: refs.to ?? shared.to, state: "accepted", messageId },
  ];
};

function runOf(...records: readonly (readonly RecordedState[])[]): RunMessages {
  const run = new RunMessages();
  for (const [index, record] of records.flat().entries()) run.read(record, index + 2);
  return run;
}

const stageAt = (run: RunMessages, position: number) => run.fateOf(position)?.stage;

describe("an event finds its message", () => {
  it("by all three refs", () => {
    const run = runOf(accepted(0, { ref: "a", ref1: "b", ref2: "c" }), accepted(1, { ref: "a", ref1: "bc" }));
    expect(run.hear(status("read", { ref: "a", ref1: "b" }))).toBe("no-message");
    expect(run.hear(status("read", { ref: "a", ref1: "bc" }))).toBe("message");
    expect([stageAt(run, 0), stageAt(run, 1)]).toEqual(["accepted", "read"]);
  });

  it("by its number where several messages have the same refs", () => {
    const run = runOf(accepted(0, { ref: "autumn" }), accepted(1, { ref: "autumn" }));
    expect(run.hear(status("read", { ref: "autumn" }))).toBe("several");
    expect(run.hear(status("read", { ref: "autumn", from: "919999999999" }))).toBe("no-message");
    expect(run.hear(status("read", { ref: "autumn", from: phone(1).slice(1) }))).toBe("message");
    expect([stageAt(run, 0), stageAt(run, 1)]).toEqual(["accepted", "read"]);
  });

  it("by its refs alone where WhatsApp writes the number with a digit more or less", () => {
    const to = "+5511987654321";
    const run = runOf(accepted(0, { ref: "a", to }));
    expect(run.hear(status("read", { ref: "a", from: "551187654321" }))).toBe("message");
    expect(run.hear(status("read", { ref: "a", from: "551187654322" }))).toBe("no-message");
    expect(run.hear(status("read", { ref: "a", from: "441187654321" }))).toBe("no-message");
  });

  it("by its number, written with a digit more or less, where several messages have the same refs", () => {
    const numbers = ["+5511987654321", "+5511987654322", "+5213312345678", "+919876543211", "+918876543211"];
    const run = runOf(...numbers.map((to, position) => accepted(position, { ref: "autumn", to })));
    const hear = (from: string) => run.hear(status("read", { ref: "autumn", from }));
    expect(["551187654321", "551187654322", "523312345678"].map(hear)).toEqual(["message", "message", "message"]);
    // As it is written, before what may be another writing of it.
    expect(hear("919876543211")).toBe("message");
    expect(hear("9176543211")).toBe("several");
    expect(["551187654323", "441187654321", "9187654321"].map(hear)).toEqual(["no-message", "no-message", "no-message"]);
    expect(numbers.map((_, position) => stageAt(run, position))).toEqual(["read", "read", "read", "read", "accepted"]);
  });

  it("by Kaleyra's message id, where no ref tells", () => {
    const run = runOf(accepted(0, { messageId: "A0" }), accepted(1, { messageId: "A1" }));
    expect(run.hear(status("sent", { messageId: "A0" }))).toBe("message");
    expect(run.hear({ ...tap("ok", {}), replyTo: "A1" })).toBe("message");
    // The id of a reply is that of the customer's message.
    expect(run.hear(tap("ok", { messageId: "A0" }))).toBe("no-message");
    expect([stageAt(run, 0), stageAt(run, 1)]).toEqual(["sent", "tapped"]);
  });

  it("with refs in any script, which the journal has as bytes", () => {
    const run = runOf(accepted(0, { ref: Buffer.from("पुणे-1").toString("latin1") }));
    expect(run.hear(status("read", { ref: "पुणे-1" }))).toBe("message");
  });

  it("unless it happened before the message was sent: refs may have been used before", () => {
    const run = runOf(accepted(0, { ref: "a" }));
    expect(run.hear(status("read", { ref: "a", at: new Date("2026-10-26T09:00:00Z") }))).toBe("no-message");
    expect(run.hear(status("sent", { ref: "a", at: new Date("2026-11-26T08:30:00Z") }))).toBe("message");
    expect(stageAt(run, 0)).toBe("sent");
  });

  it("and says nothing when it is a text, or a status whose word is not known", () => {
    const run = runOf(accepted(0, { ref: "a" }));
    expect(run.hear({ event: "message", type: "text", ref: "a", raw: undefined })).toBe("nothing");
    expect(run.hear({ event: "status", status: "other", word: "queued", ref: "a", raw: undefined })).toBe("nothing");
    expect(stageAt(run, 0)).toBe("accepted");
  });
});

describe("the stage of a message", () => {
  const about = { ref: "a", at: during };
  const later = { ref: "a", at: new Date(during.getTime() + 60_000) };
  const events: readonly ReceivedEvent[] = [
    status("sent", about),
    status("failed", about, { errors: [{ code: 131049 }] }),
    status("failed", later, { errors: [{ code: 131026 }] }),
    status("failed", { ref: "a" }, { errors: [{ title: "lost" }] }),
    status("delivered", later),
    status("read", about),
    status("not-sent", about, { code: "WAV2101" }),
    tap("yes", about),
    tap("no", later),
    tap("maybe", { ref: "a" }),
    tap("some day", { ref: "a", at: new Date(8.64e15) }),
    tap("some other day", { ref: "a", at: new Date("3000-01-01T00:00:00Z") }),
  ];

  it("is the furthest that any event tells, whatever their order and however often they come", () => {
    fc.assert(
      fc.property(fc.subarray([...events], { minLength: 1 }), fc.infiniteStream(fc.nat()), (some, random) => {
        const fateAfter = (list: readonly ReceivedEvent[]) => {
          const run = runOf(accepted(0, { ref: "a" }));
          for (const event of list) run.hear(event);
          return run.fateOf(0);
        };
        const shuffled = [...some, ...some].map((event) => ({ event, key: random.next().value })).sort((one, other) => one.key - other.key);
        expect(fateAfter(shuffled.map(({ event }) => event))).toEqual(fateAfter(some));
      }),
    );
  });

  it.each<[string, readonly ReceivedEvent[], readonly [string, string]]>([
    ["delivered wins over failed", [status("failed", later), status("delivered", about)], ["delivered", ""]],
    ["failed wins over sent", [status("failed", about, { errors: [{ code: 131026 }] }), status("sent", later)], ["failed", "131026"]],
    ["sent wins over Kaleyra's not-sent", [status("sent", about), status("not-sent", later)], ["sent", ""]],
    ["the last tap counts", [tap("no", later), tap("yes", about)], ["tapped", "no"]],
    ["a failure without a reason has none", [status("failed", about)], ["failed", ""]],
    ["played counts as read", [status("played", about)], ["read", ""]],
  ])("%s", (_, list, [stage, detail]) => {
    for (const order of [list, list.toReversed()]) {
      const run = runOf(accepted(0, { ref: "a" }));
      for (const event of order) run.hear(event);
      expect(run.fateOf(0)).toMatchObject({ stage, detail });
    }
  });
});

describe("the counts of a run", () => {
  it("count each message once, and how many came at least to each step", () => {
    const run = runOf(...stages.map((stage, position) => accepted(position, { ref: stage })));
    for (const stage of ["sent", "failed", "delivered", "read", "not-sent"] as const) run.hear(status(stage, { ref: stage }));
    run.hear(tap("yes", { ref: "tapped" }));
    run.read({ position: 8, state: "sending", to: phone(8) }, 90);
    run.read({ position: 10, state: "not-sent", to: phone(10), error: "ApiError: refused" }, 91);
    const counts = countsOf(run);
    expect(counts.messages).toBe(10);
    expect(counts.at).toEqual({ unknown: 1, accepted: 2, "not-sent": 2, sent: 1, failed: 1, delivered: 1, read: 1, tapped: 1 });
    expect(counts.reached).toEqual({ accepted: 7, delivered: 3, read: 2, tapped: 1 });
    expect([...counts.details.tapped]).toEqual([["yes", 1]]);
    expect([...counts.details["not-sent"].keys()].toSorted()).toEqual(["", "ApiError: refused"]);
    expect(rankOf("delivered")).toBeGreaterThan(rankOf("failed"));
  });
});
