import fs, { rmSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../../../src/bulk/clock.ts";
import { type BulkResult, type Sender, sendAll } from "../../../../src/bulk/index.ts";
import { JournalFile } from "../../../../src/bulk/journal/journal-file.ts";
import { lockJournal } from "../../../../src/bulk/journal/journal-lock.ts";
import type { Outcome } from "../../../../src/client/outcome.ts";
import { KaleyraError } from "../../../../src/message/errors.ts";
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

async function run(recipients: readonly string[], answer: (index: number) => Outcome = () => accepted, concurrency = 1) {
  const sender = scriptedSender(systemClock, (index) => ({ outcome: answer(index), latencyMs: 0 }));
  const results: BulkResult<string>[] = [];
  const { elapsedMs: _, ...summary } = await sendAll(sender, recipients, {
    message: (to) => messageTo(to),
    rate: 1_000_000,
    perRecipientMs: 0,
    concurrency,
    journal,
    onOutcome: (result) => void results.push(result),
  }).summary;
  return { sent: sender.sent.map(({ to }) => to), results, summary };
}

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
    expect(records[0]).toEqual([
      { journal: "kaleyra-whatsapp", version: 1 },
      { position: 0, state: "sending", at: expect.any(String), to: phone(0) },
    ]);
    expect(records[1]?.slice(2)).toEqual([{ position: 0, state: "accepted", at: expect.any(String), messageId: "A1" }]);
  });

  it("has the details of each outcome, and no text of a message", async () => {
    const lost: Outcome = { outcome: "unknown", error: new KaleyraError("no sense in it"), httpStatus: 502 };
    await run(phones(4), (index) => [accepted, refused, unknown, lost][index] ?? accepted);
    const outcomes = (await lines()).map((line) => JSON.parse(line)).filter(({ state }) => state !== undefined && state !== "sending");
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(outcomes).toStrictEqual([
      { position: 0, state: "accepted", at, messageId: "A1" },
      { position: 1, state: "not-sent", at, error: "KaleyraError: refused" },
      { position: 2, state: "unknown", at, error: "KaleyraError: the answer was lost" },
      { position: 3, state: "unknown", at, error: "KaleyraError: no sense in it", httpStatus: 502 },
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
    await appendFile(journal, `${JSON.stringify({ position: 0, state: "accepted" })}\n${JSON.stringify({ position: 1, state: "not-sent" })}\n`);
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
    const text = await readFile(journal, "utf8");
    await expect(run([phone(0), phone(2), phone(3)])).rejects.toThrow(
      'the journal has nothing of recipient 2, and has a message for the same number further on; go on with the same list in the same order, or, where both are meant, add the line {"position":1,"state":"not-sent","to":"the number"} to the journal',
    );
    expect((await readFile(journal, "utf8")).startsWith(text)).toBe(true);
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
    await appendFile(journal, `${JSON.stringify({ position: 1, state: "not-sent", to: phone(3) })}\n`);
    expect((await run(corrected)).sent).toEqual([phone(3)]);
  });
});

describe("a journal file", () => {
  it.each([
    { torn: "the outcome", cut: 5, sent: [phone(2)], unknownAt: [1] },
    { torn: "the intent", cut: 100, sent: [phone(1), phone(2)], unknownAt: [] },
  ])("cuts off a last line that was torn in $torn", async ({ cut, sent, unknownAt }) => {
    await run(phones(2));
    const text = await readFile(journal, "utf8");
    await writeFile(journal, text.slice(0, -cut));
    const again = await run(phones(3));
    expect(again.sent).toEqual(sent);
    expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown").map(({ position }) => position)).toEqual(unknownAt);
    for (const line of await lines()) expect(() => JSON.parse(line)).not.toThrow();
  });

  it.each([
    { state: "accepted", sent: [] },
    { state: "not-sent", sent: [phone(0)] },
  ])("keeps a complete last line without a line feed: $state", async ({ state, sent }) => {
    await run(phones(1), () => unknown);
    await appendFile(journal, JSON.stringify({ position: 0, state }));
    const again = await run(phones(1));
    expect(again.sent).toEqual(sent);
    expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown")).toEqual([]);
    for (const line of await lines()) expect(() => JSON.parse(line)).not.toThrow();
  });

  it("cuts off a whole line that was torn in the middle of a character", async () => {
    await run(phones(1));
    const before = await readFile(journal);
    await appendFile(journal, Buffer.from('{"position":1,"state":"unknown","error":"é€😀').subarray(0, -1));
    expect((await run(phones(1))).sent).toEqual([]);
    expect(await readFile(journal)).toEqual(before);
  });

  it("writes pending lines when it is closed, and refuses later ones", async () => {
    const file = await JournalFile.open(journal, "first", () => {});
    await Promise.all([file.append("a"), file.close()]);
    expect(await lines()).toEqual(["first", "a"]);
    await expect(file.append("b")).rejects.toThrow("closed");
  });

  it.each([
    "x",
    "{}",
    '{"position":-1,"state":"accepted"}',
    '{"position":0.5,"state":"accepted"}',
    '{"position":"0","state":"accepted"}',
    '{"position":134217728,"state":"accepted"}',
    '{"position":0}',
    '{"position":0,"state":"lost"}',
    '{"position":0,"state":"sending"}',
    "null",
  ])("refuses a damaged line, with its line number: %s", async (line) => {
    await run(phones(1));
    await appendFile(journal, `${line}\n`);
    await expect(run(phones(1))).rejects.toThrow(
      expect.objectContaining({ name: "JournalError", message: expect.stringMatching(/^line 4 of the journal cannot be read/) }),
    );
  });

  it("refuses a file that is not a journal, and leaves it unchanged", async () => {
    await writeFile(journal, "to,name\n+919876543210,John\n");
    await expect(run(phones(1))).rejects.toThrow("the file is not a journal");
    expect(await lines()).toHaveLength(2);
    expect(await readdir(folder)).toEqual(["run.ndjson"]);
  });

  it.each(["+919876543210", "to,name\n+919876543210,John"])("does not cut a file without a line feed that is not a journal: %j", async (text) => {
    await writeFile(journal, text);
    await expect(run(phones(1))).rejects.toThrow("the file is not a journal");
    expect(await readFile(journal, "utf8")).toBe(text);
  });

  it("refuses a damaged last line without a line feed, with its line number", async () => {
    await run(phones(1));
    await appendFile(journal, '{"position":-1,"state":"accepted"}');
    await expect(run(phones(1))).rejects.toThrow("line 4 of the journal cannot be read");
  });

  it.each(['{"journal":"kal', '{"journal":"kaleyra-whatsapp","version":1}'])("starts a new journal when the first line was torn: %s", async (torn) => {
    await writeFile(journal, torn);
    expect((await run(phones(1))).sent).toEqual([phone(0)]);
    expect((await run(phones(1))).sent).toEqual([]);
  });
});

describe("the lock of a journal", () => {
  it.each(["", "abc", "-5", "0", String(process.ppid)])("refuses a lock that contains %j, because its owner may be running", async (owner) => {
    await writeFile(`${journal}.lock`, owner);
    await expect(run(phones(1))).rejects.toThrow(/^another process, .*, is using this journal/);
    expect(await readFile(`${journal}.lock`, "utf8")).toBe(owner);
    expect(await readdir(folder)).toEqual(["run.ndjson.lock"]);
  });

  it("refuses a lock when the system does not allow checking its owner", async () => {
    await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
    // Tests may run as root, which may signal every process, so that EPERM must be simulated.
    const kill = vi.spyOn(process, "kill").mockImplementation(() => {
      throw Object.assign(new Error("kill EPERM"), { code: "EPERM" });
    });
    await expect(run(phones(1))).rejects.toThrow("is using this journal");
    kill.mockRestore();
  });

  it("refuses a second process while one takes over the lock of a dead process", async () => {
    await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
    await writeFile(`${journal}.lock.claim`, String(process.ppid));
    await expect(run(phones(1))).rejects.toThrow(
      expect.objectContaining({ name: "JournalError", message: expect.stringMatching(/^another process has just begun .* remove .*run\.ndjson\.lock\.claim/) }),
    );
    expect(await readFile(`${journal}.lock`, "utf8")).toBe(String(2 ** 22 + 1));
    await rm(`${journal}.lock.claim`);
    expect((await run(phones(1))).sent).toEqual([phone(0)]);
    expect(await readdir(folder)).toEqual(["run.ndjson"]);
  });

  it("refuses a second process while one checks a lock that is being released", async () => {
    await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
    const second: unknown[] = [];
    const kill = vi.spyOn(process, "kill").mockImplementation(() => {
      rmSync(`${journal}.lock`);
      try {
        second.push(lockJournal(journal));
      } catch (error) {
        second.push(error);
      }
      throw Object.assign(new Error("kill ESRCH"), { code: "ESRCH" });
    });
    const unlock = lockJournal(journal);
    kill.mockRestore();
    expect(second).toEqual([expect.objectContaining({ name: "JournalError", message: expect.stringMatching(/^another process has just begun/) })]);
    expect(await readFile(`${journal}.lock`, "utf8")).toBe(String(process.pid));
    unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it("refuses a lock path that is a folder", async () => {
    await mkdir(`${journal}.lock`);
    expect(() => lockJournal(journal)).toThrow("EISDIR");
    expect(await readdir(folder)).toEqual(["run.ndjson.lock"]);
  });

  it("refuses a lock that it may write but not read", async () => {
    await writeFile(`${journal}.lock`, "1");
    const read = vi.spyOn(fs, "readFileSync").mockImplementation(() => {
      throw Object.assign(new Error("EACCES"), { code: "EACCES" });
    });
    syncBuiltinESMExports();
    try {
      expect(() => lockJournal(journal)).toThrow("EACCES");
    } finally {
      read.mockRestore();
      syncBuiltinESMExports();
    }
    expect(await readFile(`${journal}.lock`, "utf8")).toBe("1");
  });

  it("is readable only by its owner", async () => {
    const unlock = lockJournal(journal);
    expect((await stat(`${journal}.lock`)).mode & 0o777).toBe(0o600);
    unlock();
  });

  it("contains the process id of the process that took it over", async () => {
    await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
    const locks: string[] = [];
    const sender: Sender = {
      async send() {
        locks.push(await readFile(`${journal}.lock`, "utf8"));
        return accepted;
      },
    };
    await sendAll(sender, phones(1), { message: (to) => messageTo(to), rate: 10, journal }).summary;
    expect(locks).toEqual([String(process.pid)]);
  });

  it("refuses a second run with the same journal, and takes over the lock of a dead process", async () => {
    const meanwhile: unknown[] = [];
    const sender: Sender = {
      async send() {
        meanwhile.push(await run(phones(1)).catch((error: unknown) => error));
        return accepted;
      },
    };
    await sendAll(sender, phones(1), { message: (to) => messageTo(to), rate: 10, journal }).summary;
    expect(meanwhile).toEqual([expect.objectContaining({ name: "JournalError", message: expect.stringContaining("is using this journal") })]);
    await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
    expect((await run(phones(1))).summary.skipped).toBe(1);
    await writeFile(`${journal}.lock`, String(process.pid));
    expect((await run(phones(1))).summary.skipped).toBe(1);
  });
});
