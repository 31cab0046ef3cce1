import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../../src/bulk/clock.ts";
import { type Sender, sendAll } from "../../../../src/bulk/index.ts";
import type { Outcome } from "../../../../src/client/outcome.ts";
import { buttons } from "../../../../src/index.ts";
import { KaleyraError } from "../../../../src/message/errors.ts";
import { killedJournal, runWith } from "../support/killed-journal.ts";
import { accepted, messageTo, phone, refused, scriptedSender, unknown } from "../support/scripted-sender.ts";

let folder: string;
let journal: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaleyra-journal-"));
  journal = join(folder, "run.ndjson");
});
afterEach(() => rm(folder, { recursive: true }));

const phones = (count: number) => Array.from({ length: count }, (_, index) => phone(index));
const lines = async () => (await readFile(journal, "utf8")).trimEnd().split("\n");

const run = (recipients: readonly string[], answer?: (index: number) => Outcome, concurrency?: number) => runWith(journal, recipients, answer, concurrency);
const byHand = (position: number, state: string, to: string) => `${JSON.stringify({ position, state, to })}\n`;
/** Every line is whole, and none is blank. */
const expectWholeLines = async () => {
  for (const line of await lines()) expect(() => JSON.parse(line)).not.toThrow();
};

describe("a journal", () => {
  it("has the intent on the disk before the message is sent, and the outcome before the result is reported", async () => {
    const seen: string[][] = [];
    const sender: Sender = {
      async send() {
        seen.push(await lines());
        return accepted;
      },
    };
    const message = (to: string) => messageTo(to);
    for await (const _ of sendAll(sender, phones(1), { message, rate: 10, journal })) seen.push(await lines());
    const records = seen.map((each) => each.map((line) => JSON.parse(line)));
    const { claim } = records[0]?.[1] ?? {};
    const common = { position: 0, at: expect.any(String), to: phone(0), run: claim, crc: expect.stringMatching(/^[0-9a-f]{8}$/) };
    expect(records[0]).toMatchObject([{ journal: "kaleyra-whatsapp", version: 2 }, { claim: expect.any(String), pid: process.pid }, {}]);
    expect(records[0]?.[2]).toEqual({ ...common, state: "sending" });
    expect(records[1]?.[3]).toEqual({ ...common, state: "accepted", messageId: "A1" });
  });

  it("has the refs of a message, so that its callbacks find it", async () => {
    const refs = buttons().body("Hello").reply("ok", "OK").to(phone(0)).ref("पुणे").ref1("").ref2("two").build();
    const sender: Sender = { send: async () => accepted };
    await sendAll(sender, [refs], { message: (each) => each, rate: 10, journal }).summary;
    const [, , intent, outcome] = (await lines()).map((line) => JSON.parse(line));
    expect(intent).toMatchObject({ state: "sending", ref: "पुणे", ref2: "two" });
    expect([intent.ref1, outcome.ref]).toEqual([undefined, undefined]);
  });

  it("has the details of each outcome, and no text of a message", async () => {
    const lost: Outcome = { outcome: "unknown", error: new KaleyraError("no sense in it"), httpStatus: 502 };
    await run(phones(4), (index) => [accepted, refused, unknown, lost][index] ?? accepted);
    const outcomes = (await lines()).map((line) => JSON.parse(line)).filter(({ state }) => state !== undefined && state !== "sending");
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const common = (position: number) => ({ position, at, to: phone(position), run: expect.any(String), crc: expect.any(String) });
    expect(outcomes).toStrictEqual([
      { ...common(0), state: "accepted", messageId: "A1" },
      { ...common(1), state: "not-sent", error: "KaleyraError: refused" },
      { ...common(2), state: "unknown", error: "KaleyraError: the answer was lost" },
      { ...common(3), state: "unknown", error: "KaleyraError: no sense in it", httpStatus: 502 },
    ]);
  });

  it("ends the run before a message is sent when it cannot be written", async () => {
    const sender = scriptedSender(systemClock, () => ({ outcome: accepted, latencyMs: 0 }));
    const options = { message: (to: string) => messageTo(to), rate: 10, journal: join(folder, "missing", "run.ndjson") };
    await expect(sendAll(sender, phones(1), options).summary).rejects.toThrow("ENOENT");
    expect(sender.sent).toEqual([]);
  });
});

describe("a run that resumes from a journal", () => {
  it("sends only messages that are new or proved not sent, and reports the unknown ones", async () => {
    await run(phones(4), (index) => [accepted, refused, unknown, accepted][index] ?? accepted);
    const again = await run(phones(6));
    expect(again.sent).toEqual([phone(1), phone(4), phone(5)]);
    expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown").map(({ position }) => position)).toEqual([2]);
    expect(again.summary).toEqual({ accepted: 3, notSent: 0, unknown: 1, skipped: 2, stopped: false });
  });

  it("accepts lines added by hand that settle unknown messages", async () => {
    await run(phones(2), () => unknown);
    await appendFile(journal, byHand(0, "accepted", phone(0)) + byHand(1, "not-sent", phone(1)));
    expect((await run(phones(2))).sent).toEqual([phone(1)]);
  });

  it("accepts a list that has the same number more than once", async () => {
    const list = [phone(1), phone(2), phone(1)];
    expect((await run(list)).sent).toEqual(list);
    expect((await run(list)).sent).toEqual([]);
  });

  it("handles more positions than the initial capacity", async () => {
    await run(phones(1_500), undefined, 200);
    expect((await run(phones(1_501), undefined, 200)).sent).toEqual([phone(1_500)]);
  });

  it("says that an unknown message is from an earlier run", async () => {
    await run(phones(1), () => unknown);
    const [result] = (await run(phones(1))).results;
    expect(result).toMatchObject({ attempts: 0, outcome: { error: { message: "an earlier run ended without knowing whether this message went out" } } });
  });
});

describe("a list that has changed since the journal was written", () => {
  it("is refused before anything is sent when another number is at a position", async () => {
    await run(phones(3));
    await expect(run([phone(0), phone(9), phone(2)])).rejects.toThrow("recipient 2 is not the one that the journal has there");
  });

  /** The second recipient is invalid, so the journal has no line for it. */
  const runWithInvalidSecond = (outcome?: (index: number) => Outcome) => run([phone(0), "wrong", phone(2), phone(3)], outcome);

  it("is refused when an invalid recipient was removed, so that later ones moved up", async () => {
    expect((await runWithInvalidSecond()).sent).toEqual([phone(0), phone(2), phone(3)]);
    const [, ...records] = await lines();
    await expect(run([phone(0), phone(2), phone(3)])).rejects.toThrow(
      'the journal has nothing of recipient 2, and has a message for the same number further on; go on with the same list in the same order, or, where both are meant, add the line {"position":1,"state":"not-sent","to":"the number"} to the journal',
    );
    expect((await lines()).slice(1, 1 + records.length)).toEqual(records);
    expect(await readFile(journal, "utf8")).not.toContain(`"position":1`);
  });

  it("is accepted when the first recipient was corrected", async () => {
    await run(["wrong", phone(1)]);
    expect((await run([phone(0), phone(1)])).sent).toEqual([phone(0)]);
  });

  it("is accepted when a recipient in the middle was corrected", async () => {
    await runWithInvalidSecond();
    expect((await run([phone(0), phone(1), phone(2), phone(3), phone(2)])).sent).toEqual([phone(1), phone(2)]);
  });

  it("is refused when a recipient was corrected to a number that comes again, until a line in the journal allows it", async () => {
    await runWithInvalidSecond();
    const corrected = [phone(0), phone(3), phone(2), phone(3)];
    await expect(run(corrected)).rejects.toThrow("the journal has nothing of recipient 2");
    await appendFile(journal, byHand(1, "not-sent", phone(3)));
    expect((await run(corrected)).sent).toEqual([phone(3)]);
  });
});

describe("a line that a person adds", () => {
  it("is refused when its number is not the one of its position", async () => {
    await run(phones(2), () => unknown);
    await appendFile(journal, byHand(0, "not-sent", phone(1)));
    await expect(run(phones(2))).rejects.toThrow("line 8 of the journal has another number for position 0 than the lines before it");
  });

  it("is refused when it would send an accepted message again", async () => {
    await run(phones(1));
    await appendFile(journal, byHand(0, "not-sent", phone(0)));
    await expect(run(phones(1))).rejects.toThrow('line 6 of the journal says "not-sent" of position 0, which an earlier line says was accepted');
  });

  it.each([
    { state: "accepted", sent: [] },
    { state: "not-sent", sent: [phone(0)] },
  ])("counts without a line feed: $state", async ({ state, sent }) => {
    await run(phones(1), () => unknown);
    await appendFile(journal, byHand(0, state, phone(0)).trimEnd());
    const again = await run(phones(1));
    expect(again.sent).toEqual(sent);
    expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown")).toEqual([]);
    await expectWholeLines();
  });

  it.each([
    "x",
    "{}",
    '{"position":-1,"state":"accepted","to":"+919800000000"}',
    '{"position":0.5,"state":"accepted","to":"+919800000000"}',
    '{"position":"0","state":"accepted","to":"+919800000000"}',
    '{"position":134217728,"state":"accepted","to":"+919800000000"}',
    '{"position":0,"to":"+919800000000"}',
    '{"position":0,"state":"lost","to":"+919800000000"}',
    '{"position":0,"state":"accepted"}',
    '{"position":0,"state":"accepted","to":919800000000}',
    '{"position":0,"state":"accepted","to":"+919800000000","run":"x"}',
    '{"claim":"x","over":null,"after":1,"torn":0,"host":"h","pid":1,"thread":0}',
    "null",
  ])("is refused with its line number when it cannot be read: %s", async (line) => {
    await run(phones(1));
    await appendFile(journal, `${line}\n`);
    await expect(run(phones(1))).rejects.toThrow(
      expect.objectContaining({ name: "JournalError", message: expect.stringMatching(/^line 6 of the journal cannot be read/) }),
    );
  });

  it("is refused with its line number when it cannot be read and has no line feed", async () => {
    await run(phones(1));
    await appendFile(journal, '{"position":-1,"state":"accepted","to":"+919800000000"}');
    await expect(run(phones(1))).rejects.toThrow("line 6 of the journal cannot be read");
  });
});

describe("the journal of a killed run", () => {
  it.each([
    { torn: "the outcome", of: [accepted, accepted], cut: 5, sent: [phone(2)], unknownAt: [1] },
    { torn: "nothing", of: [accepted, accepted], cut: 0, sent: [phone(2)], unknownAt: [] },
    { torn: "the line feed", of: [accepted, accepted], cut: 1, sent: [phone(2)], unknownAt: [] },
    { torn: "the outcome of a refusal", of: [accepted, refused], cut: 9, sent: [phone(2)], unknownAt: [1] },
  ])("goes on where it ended, with $torn torn", async ({ of, cut, sent, unknownAt }) => {
    const killed = await killedJournal(journal, phones(2), (index) => of[index] ?? accepted);
    await writeFile(journal, killed.bytes(killed.bytes().length - cut));
    const again = await run(phones(3));
    expect(again.sent).toEqual(sent);
    expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown").map(({ position }) => position)).toEqual(unknownAt);
    expect((await run(phones(3))).sent).toEqual([]);
  });

  it("does not count an intent of which only a part was written, because its message was not sent", async () => {
    const killed = await killedJournal(journal, phones(1));
    await writeFile(journal, Buffer.concat([killed.bytes(), Buffer.from('{"position":1,"state":"sending","at":"2026-')]));
    expect((await run(phones(2))).sent).toEqual([phone(1)]);
    expect((await run(phones(2))).sent).toEqual([]);
  });

  it("does not count a last line that was torn in the middle of a character, or that the disk left empty", async () => {
    for (const torn of [Buffer.from('{"position":1,"state":"unknown","error":"é€😀').subarray(0, -1), Buffer.alloc(5_000)]) {
      await rm(journal, { force: true });
      const killed = await killedJournal(journal, phones(1));
      await writeFile(journal, Buffer.concat([killed.bytes(), torn]));
      expect((await run(phones(1))).sent).toEqual([]);
      expect((await run(phones(1))).sent).toEqual([]);
    }
  });

  it("can be torn by every run that is killed", async () => {
    let expected = 1;
    for (let index = 0; index < 4; index += 1) {
      const killed = await killedJournal(journal, phones(expected));
      await writeFile(journal, Buffer.concat([killed.bytes(), Buffer.from(`{"position":${expected}`)]));
      expected += 1;
    }
    expect((await run(phones(expected))).sent).toEqual([phone(expected - 1)]);
  });

  it("can be empty, because it was killed while it created the file", async () => {
    await writeFile(journal, "");
    expect((await run(phones(1))).sent).toEqual([phone(0)]);
    expect((await run(phones(1))).sent).toEqual([]);
  });
});

describe("a journal file", () => {
  const notAJournal = "line 1 is not the first line of a journal: the file is not a journal, or it is damaged";

  it("is readable only by its owner", async () => {
    await run(phones(1));
    expect((await stat(journal)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["run.ndjson"]);
  });

  it.each(["+919876543210", "to,name\n+919876543210,John", "to,name\n+919876543210,John\n", `${"x".repeat(500)}\n`, '{"journal":"kal', "\n", "\0"])(
    "is refused and stays unchanged when it is not a journal: %j",
    async (text) => {
      await writeFile(journal, text);
      await expect(run(phones(1))).rejects.toThrow(expect.objectContaining({ name: "JournalError", message: expect.stringContaining(notAJournal) }));
      expect(await readFile(journal, "utf8")).toBe(text);
      expect(await readdir(folder)).toEqual(["run.ndjson"]);
    },
  );

  it.each(["", '\n{"position":0,"state":"sending","at":"2026-11-26T00:00:00.000Z","to":"+919800000000"}\n'])(
    "is refused when it is of another version",
    async (rest) => {
      await writeFile(journal, `{"journal":"kaleyra-whatsapp","version":1}${rest}`);
      await expect(run(phones(1))).rejects.toThrow(
        "line 1 says that this is a journal of version 1, and this release reads version 2. Finish its run with the release that began it, or begin a new journal with the recipients that are left",
      );
    },
  );

  it("is refused when it is no file on a disk", async () => {
    await expect(runWith("/dev/null", phones(1))).rejects.toThrow("the journal must be a file on a disk");
  });

  it("may have blank lines", async () => {
    await run(phones(1));
    await appendFile(journal, "\n  \n");
    expect((await run(phones(2))).sent).toEqual([phone(1)]);
  });
});
