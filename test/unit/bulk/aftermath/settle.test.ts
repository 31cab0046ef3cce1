import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RunMessages } from "../../../../src/bulk/aftermath/run-messages.ts";
import { JournalError, settle } from "../../../../src/bulk/index.ts";
import { Journal } from "../../../../src/bulk/journal/journal.ts";
import { readJournal } from "../../../../src/bulk/journal/read-journal.ts";
import type { ReceivedEvent } from "../../../../src/callbacks/index.ts";
import type { Outcome } from "../../../../src/client/outcome.ts";
import { acceptedAs, recipients, runWithRefs, status, tap } from "../support/run-with-refs.ts";
import { later, phone, unknown } from "../support/scripted-sender.ts";

let folder: string;
let journal: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaleyra-settle-"));
  journal = join(folder, "run.ndjson");
});
afterEach(() => rm(folder, { recursive: true }));

const first = { ref: "order-0", from: phone(0).slice(1) };
const lines = async () => (await readFile(journal, "utf8")).trimEnd().split("\n");
const runOf = (count: number, answer: (index: number) => Outcome) => runWithRefs(journal, recipients(count), answer);
const resumed = (count: number) => runOf(count, () => acceptedAs("A9"));
const nothing = { accepted: 0, notSent: 0, unknown: 0, updated: 0, unmatched: 0, ambiguous: 0 };

/** What the journal alone says became of each message. */
async function fates() {
  const run = new RunMessages();
  await readJournal(journal, run);
  return Array.from({ length: run.end }, (_, position) => run.fateOf(position)).map((fate) => fate && [fate.stage, fate.detail]);
}

describe("settle", () => {
  it.each<[string, ReceivedEvent]>([
    ["sent", status("sent", first)],
    ["delivered", status("delivered", first)],
    ["read without a number", status("read", { ref: "order-0" })],
    ["played", status("played", first)],
    ["failed", status("failed", first, { errors: [{ code: 131026 }] })],
    ["a tap", tap("ok", first)],
  ])("takes %s as a proof that an unknown message went out, so that it is not sent again", async (_, event) => {
    await runOf(2, (index) => (index === 0 ? unknown : acceptedAs("A1")));
    expect(await settle(journal, [event])).toEqual({ ...nothing, accepted: 1 });
    const { sent, summary } = await resumed(2);
    expect({ sent, summary }).toMatchObject({ sent: [], summary: { skipped: 2, unknown: 0 } });
  });

  it("settles a message that was on its way when its run was killed", async () => {
    await runOf(1, () => acceptedAs("A1"));
    const kept = (await lines()).filter((line) => !line.includes('"accepted"'));
    await writeFile(journal, `${kept.join("\n")}\n`);
    const size = (await readFile(journal)).length;
    await writeFile(journal, (await import("../../../../src/bulk/journal/journal-header.ts")).headerLine({ length: size, seen: new Date().toISOString() }), {
      flag: "r+",
    });
    expect((await fates())[0]).toEqual(["unknown", ""]);
    expect(await settle(journal, [status("delivered", first)])).toEqual({ ...nothing, accepted: 1 });
    expect((await resumed(1)).sent).toEqual([]);
  });

  it("writes into the journal what became of accepted messages", async () => {
    await runOf(5, (index) => acceptedAs(`A${index}`));
    const about = (index: number) => ({ ref: `order-${index}`, at: new Date() });
    const events = [
      status("delivered", about(0)),
      status("read", about(1)),
      tap("ok", about(2)),
      status("failed", about(3), { errors: [{ code: 131047 }] }),
      status("not-sent", about(4), { code: "WAV2101" }),
    ];
    expect(await settle(journal, events)).toEqual({ ...nothing, updated: 5 });
    expect(await fates()).toEqual([
      ["delivered", ""],
      ["read", ""],
      ["tapped", "ok"],
      ["failed", "131047"],
      ["not-sent", "WAV2101"],
    ]);
    expect((await resumed(5)).sent).toEqual([]);
  });

  it("writes nothing for events that it has settled before", async () => {
    await runOf(3, (index) => (index === 0 ? unknown : acceptedAs(`A${index}`)));
    const events = [status("delivered", first), status("sent", { ref: "order-1" }), tap("ok", { ref: "order-2", at: new Date() })];
    await settle(journal, events);
    const before = await lines();
    expect(await settle(journal, events)).toEqual(nothing);
    expect((await lines()).slice(1, before.length)).toEqual(before.slice(1));
    expect((await lines()).slice(before.length).filter((line) => line.includes('"position"'))).toEqual([]);
  });

  it("counts events that are about no message of the run, and those that several messages share", async () => {
    const list = recipients(3).map(({ to }) => ({ to, ref: "autumn" }));
    await runWithRefs(journal, list, () => unknown);
    const events = [status("read", { ref: "winter" }), status("read", { ref: "autumn" }), status("read", { ref: "autumn", from: phone(1).slice(1) })];
    expect(await settle(journal, events)).toEqual({ ...nothing, accepted: 1, unknown: 2, unmatched: 1, ambiguous: 1 });
    expect((await fates()).map((fate) => fate?.[0])).toEqual(["unknown", "read", "unknown"]);
  });
});

describe("a not-sent callback", () => {
  const notSent = status("not-sent", { ref: "order-0" }, { code: "WAV2101" });
  const unique = { refsAreUnique: true };

  it("leaves a message unknown unless all refs are said to be unique", async () => {
    await runOf(1, () => unknown);
    expect(await settle(journal, [notSent])).toEqual({ ...nothing, unknown: 1 });
    expect((await resumed(1)).sent).toEqual([]);
  });

  it("has an unknown message sent again once", async () => {
    await runOf(1, () => unknown);
    expect(await settle(journal, [notSent], unique)).toEqual({ ...nothing, notSent: 1 });
    expect((await runOf(1, () => unknown)).sent).toEqual([phone(0)]);
    // The same callback, delivered again, is about the first attempt.
    expect(await settle(journal, [notSent, notSent], unique)).toEqual({ ...nothing, unknown: 1 });
    expect((await resumed(1)).sent).toEqual([]);
  });

  it("does not count against a message that was sent again because of it", async () => {
    await runOf(1, () => unknown);
    await settle(journal, [notSent], unique);
    await resumed(1);
    expect(await settle(journal, [notSent], unique)).toEqual(nothing);
    expect(await fates()).toEqual([["accepted", ""]]);
  });

  it("does not have a message sent again that was tried several times, because it may be about an earlier attempt", async () => {
    await runOf(1, (index) => (index === 0 ? later(0) : unknown));
    expect(await settle(journal, [notSent], unique)).toEqual({ ...nothing, unknown: 1 });
    expect((await resumed(1)).sent).toEqual([]);
  });

  it("never has a message sent again that anything proves to have gone out, in whatever order and however often it comes", async () => {
    const proof = fc.constantFrom<ReceivedEvent>(status("sent", first), status("delivered", first), tap("ok", first), status("failed", first));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(proof, fc.constant(notSent)), { minLength: 1, maxLength: 6 }), fc.nat(6), async (events, cut) => {
        await rm(journal, { force: true });
        await runOf(1, () => unknown);
        await settle(journal, events.slice(0, cut), unique);
        await settle(journal, events.slice(cut), unique);
        const wentOut = events.some((event) => event !== notSent);
        expect((await resumed(1)).sent).toEqual(wentOut ? [] : [phone(0)]);
      }),
      { numRuns: 25 },
    );
  });

  it("does not undo what the journal says was accepted", async () => {
    await runOf(1, () => acceptedAs("A1"));
    expect(await settle(journal, [notSent], unique)).toEqual({ ...nothing, updated: 1 });
    expect((await resumed(1)).sent).toEqual([]);
  });
});

describe("settling a journal that cannot be settled", () => {
  it("is refused while a run is using it, and the run goes on", async () => {
    await runOf(1, () => unknown);
    const run = await Journal.open(journal);
    await expect(settle(journal, [status("read", first)])).rejects.toThrow("this process is using this journal; wait for it, or stop it");
    await run.intent(1, phone(1), { ref: "order-1" });
    await run.close();
    expect(await settle(journal, [status("read", first)])).toMatchObject({ accepted: 1, unknown: 1 });
  });

  it("is refused where there is none, and makes none", async () => {
    await expect(settle(journal, [])).rejects.toThrow(new JournalError(`there is no journal ${journal}`));
    await expect(readFile(journal)).rejects.toThrow("ENOENT");
  });

  it("is refused when it is damaged", async () => {
    await runOf(1, () => unknown);
    await appendFile(journal, "{}\n{}\n");
    await expect(settle(journal, [])).rejects.toThrow(JournalError);
  });

  it("releases the journal when the events end with an error", async () => {
    await runOf(1, () => unknown);
    async function* broken(): AsyncGenerator<ReceivedEvent> {
      yield status("read", first);
      throw new Error("the queue is gone");
    }
    await expect(settle(journal, broken())).rejects.toThrow("the queue is gone");
    expect(await settle(journal, [])).toEqual({ ...nothing, unknown: 1 });
  });
});
