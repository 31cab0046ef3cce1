import fs, { rmSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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

const people = (count: number) => Array.from({ length: count }, (_, index) => phone(index));
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

test("the intent is on the disk before the message leaves, the verdict before the result is told", async () => {
  const seen: string[][] = [];
  const sender: Sender = {
    async send() {
      seen.push(await lines());
      return accepted;
    },
  };
  const message = (to: string) => messageTo(to);
  for await (const _ of sendAll(sender, people(1), { message, rate: 10, journal })) seen.push(await lines());
  const records = seen.map((each) => each.map((line) => JSON.parse(line)));
  expect(records[0]).toEqual([
    { journal: "kaleyra-whatsapp", version: 1 },
    { position: 0, state: "sending", at: expect.any(String), to: phone(0) },
  ]);
  expect(records[1]?.slice(2)).toEqual([{ position: 0, state: "accepted", at: expect.any(String), messageId: "A1" }]);
});

test("a second run sends only what is proved not sent, and lists what is unknown", async () => {
  await run(people(4), (index) => [accepted, refused, unknown, accepted][index] ?? accepted);
  const again = await run(people(6));
  expect(again.sent).toEqual([phone(1), phone(4), phone(5)]);
  expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown").map(({ position }) => position)).toEqual([2]);
  expect(again.summary).toEqual({ accepted: 3, notSent: 0, unknown: 1, skipped: 2, stopped: false });
});

test("a person may settle what is unknown by adding a line", async () => {
  await run(people(2), () => unknown);
  await appendFile(journal, `${JSON.stringify({ position: 0, state: "accepted" })}\n${JSON.stringify({ position: 1, state: "not-sent" })}\n`);
  expect((await run(people(2))).sent).toEqual([phone(1)]);
});

test("the same number may stand in the list more than once", async () => {
  const list = [phone(1), phone(2), phone(1)];
  expect((await run(list)).sent).toEqual(list);
  expect((await run(list)).sent).toEqual([]);
});

describe("a list out of which somebody was taken is refused, and nobody hears of it twice", () => {
  /** The second recipient gets no message, and so no line in the journal. */
  const withoutSecond = (outcome?: (index: number) => Outcome) => run([phone(0), "wrong", phone(2), phone(3)], outcome);

  test("where the one who was left out is gone, and all behind moved up", async () => {
    expect((await withoutSecond()).sent).toEqual([phone(0), phone(2), phone(3)]);
    const text = await readFile(journal, "utf8");
    await expect(run([phone(0), phone(2), phone(3)])).rejects.toThrow(
      'the journal has nothing of recipient 2, and has a message for the same number further on; go on with the same list in the same order, or, where both are meant, add the line {"position":1,"state":"not-sent","to":"the number"} to the journal',
    );
    expect((await readFile(journal, "utf8")).startsWith(text)).toBe(true);
    expect(await readFile(journal, "utf8")).not.toContain(`"position":1`);
  });

  test("but not where he was mended", async () => {
    await run(["wrong", phone(1)]);
    expect((await run([phone(0), phone(1)])).sent).toEqual([phone(0)]);
  });

  test("but not where one in the middle was mended", async () => {
    await withoutSecond();
    expect((await run([phone(0), phone(1), phone(2), phone(3), phone(2)])).sent).toEqual([phone(1), phone(2)]);
  });

  test("and where he was mended to a number that is there again, it is sent when a person says so", async () => {
    await withoutSecond();
    const mended = [phone(0), phone(3), phone(2), phone(3)];
    await expect(run(mended)).rejects.toThrow("the journal has nothing of recipient 2");
    await appendFile(journal, `${JSON.stringify({ position: 1, state: "not-sent", to: phone(3) })}\n`);
    expect((await run(mended)).sent).toEqual([phone(3)]);
  });
});

test("a journal knows more positions than it was made for", async () => {
  await run(people(1_500), undefined, 200);
  expect((await run(people(1_501), undefined, 200)).sent).toEqual([phone(1_500)]);
});

test.each([
  { torn: "the verdict", cut: 5, sent: [phone(2)], unknownAt: [1] },
  { torn: "the intent", cut: 100, sent: [phone(1), phone(2)], unknownAt: [] },
])("a last line torn in $torn is cut off", async ({ cut, sent, unknownAt }) => {
  await run(people(2));
  const text = await readFile(journal, "utf8");
  await writeFile(journal, text.slice(0, -cut));
  const again = await run(people(3));
  expect(again.sent).toEqual(sent);
  expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown").map(({ position }) => position)).toEqual(unknownAt);
  for (const line of await lines()) expect(() => JSON.parse(line)).not.toThrow();
});

test.each([
  { state: "accepted", sent: [] },
  { state: "not-sent", sent: [phone(0)] },
])("a last line that lacks only its end counts: $state, written by hand", async ({ state, sent }) => {
  await run(people(1), () => unknown);
  await appendFile(journal, JSON.stringify({ position: 0, state }));
  const again = await run(people(1));
  expect(again.sent).toEqual(sent);
  expect(again.results.filter(({ outcome }) => outcome.outcome === "unknown")).toEqual([]);
  for (const line of await lines()) expect(() => JSON.parse(line)).not.toThrow();
});

test("a line torn in the middle of a character is cut off whole", async () => {
  await run(people(1));
  const before = await readFile(journal);
  await appendFile(journal, Buffer.from('{"position":1,"state":"unknown","error":"é€😀').subarray(0, -1));
  expect((await run(people(1))).sent).toEqual([]);
  expect(await readFile(journal)).toEqual(before);
});

test("what is known of each outcome is written down, and no text of a message", async () => {
  const lost: Outcome = { outcome: "unknown", error: new KaleyraError("no sense in it"), httpStatus: 502 };
  await run(people(4), (index) => [accepted, refused, unknown, lost][index] ?? accepted);
  const verdicts = (await lines()).map((line) => JSON.parse(line)).filter(({ state }) => state !== undefined && state !== "sending");
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(verdicts).toStrictEqual([
    { position: 0, state: "accepted", at, messageId: "A1" },
    { position: 1, state: "not-sent", at, error: "KaleyraError: refused" },
    { position: 2, state: "unknown", at, error: "KaleyraError: the answer was lost" },
    { position: 3, state: "unknown", at, error: "KaleyraError: no sense in it", httpStatus: 502 },
  ]);
});

test("what an earlier run left on its way is said to be that", async () => {
  await run(people(1), () => unknown);
  const [result] = (await run(people(1))).results;
  expect(result).toMatchObject({ attempts: 0, outcome: { error: { message: "an earlier run ended without knowing whether this message went out" } } });
});

test.each(["", "abc", "-5", "0", String(process.ppid)])("a lock with %j in it may be one of a process that runs: it is left alone", async (owner) => {
  await writeFile(`${journal}.lock`, owner);
  await expect(run(people(1))).rejects.toThrow(/^another process, .*, is using this journal/);
  expect(await readFile(`${journal}.lock`, "utf8")).toBe(owner);
  expect(await readdir(folder)).toEqual(["run.ndjson.lock"]);
});

test("a lock is left alone when the system does not let us ask whose it is", async () => {
  await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
  // As root one may ask about everybody, so that no real process answers like this.
  const kill = vi.spyOn(process, "kill").mockImplementation(() => {
    throw Object.assign(new Error("kill EPERM"), { code: "EPERM" });
  });
  await expect(run(people(1))).rejects.toThrow("is using this journal");
  kill.mockRestore();
});

test("while one process takes over from a dead one, another is refused", async () => {
  await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
  await writeFile(`${journal}.lock.claim`, String(process.ppid));
  await expect(run(people(1))).rejects.toThrow(
    expect.objectContaining({ name: "JournalError", message: expect.stringMatching(/^another process has just begun .* remove .*run\.ndjson\.lock\.claim/) }),
  );
  expect(await readFile(`${journal}.lock`, "utf8")).toBe(String(2 ** 22 + 1));
  await rm(`${journal}.lock.claim`);
  expect((await run(people(1))).sent).toEqual([phone(0)]);
  expect(await readdir(folder)).toEqual(["run.ndjson"]);
});

test("who comes while another looks at a lock that is just let go is refused", async () => {
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

test("a lock that cannot be read is no lock that is free", async () => {
  await mkdir(`${journal}.lock`);
  expect(() => lockJournal(journal)).toThrow("EISDIR");
  expect(await readdir(folder)).toEqual(["run.ndjson.lock"]);
});

test("a lock that may be written and not read is somebody else's", async () => {
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

test("a lock is its owner's alone to read", async () => {
  const unlock = lockJournal(journal);
  expect((await stat(`${journal}.lock`)).mode & 0o777).toBe(0o600);
  unlock();
});

test("who takes over a lock writes his own number into it", async () => {
  await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
  const locks: string[] = [];
  const sender: Sender = {
    async send() {
      locks.push(await readFile(`${journal}.lock`, "utf8"));
      return accepted;
    },
  };
  await sendAll(sender, people(1), { message: (to) => messageTo(to), rate: 10, journal }).summary;
  expect(locks).toEqual([String(process.pid)]);
});

test("a journal is let go when the run is over, and takes nothing more", async () => {
  const file = await JournalFile.open(journal, "first", () => {});
  await Promise.all([file.append("a"), file.close()]);
  expect(await lines()).toEqual(["first", "a"]);
  await expect(file.append("b")).rejects.toThrow("closed");
});

test("a list that has changed is refused before anything is sent to a wrong person", async () => {
  await run(people(3));
  await expect(run([phone(0), phone(9), phone(2)])).rejects.toThrow("recipient 2 is not the one that the journal has there");
});

test.each([
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
])("a damaged line is refused with its number: %s", async (line) => {
  await run(people(1));
  await appendFile(journal, `${line}\n`);
  await expect(run(people(1))).rejects.toThrow(
    expect.objectContaining({ name: "JournalError", message: expect.stringMatching(/^line 4 of the journal cannot be read/) }),
  );
});

test("a file that is no journal is refused and left as it is", async () => {
  await writeFile(journal, "to,name\n+919876543210,John\n");
  await expect(run(people(1))).rejects.toThrow("the file is not a journal");
  expect(await lines()).toHaveLength(2);
  expect(await readdir(folder)).toEqual(["run.ndjson"]);
});

test.each(["+919876543210", "to,name\n+919876543210,John"])("a list without a line end is not cut: %j", async (text) => {
  await writeFile(journal, text);
  await expect(run(people(1))).rejects.toThrow("the file is not a journal");
  expect(await readFile(journal, "utf8")).toBe(text);
});

test("a last line that lacks its end is no less refused where it is damaged, and counted right", async () => {
  await run(people(1));
  await appendFile(journal, '{"position":-1,"state":"accepted"}');
  await expect(run(people(1))).rejects.toThrow("line 4 of the journal cannot be read");
});

test.each(['{"journal":"kal', '{"journal":"kaleyra-whatsapp","version":1}'])("a journal that was torn in its first line begins again: %s", async (torn) => {
  await writeFile(journal, torn);
  expect((await run(people(1))).sent).toEqual([phone(0)]);
  expect((await run(people(1))).sent).toEqual([]);
});

test("two runs by one journal at once are refused, and a lock that a dead process left is not", async () => {
  const meanwhile: unknown[] = [];
  const sender: Sender = {
    async send() {
      meanwhile.push(await run(people(1)).catch((error: unknown) => error));
      return accepted;
    },
  };
  await sendAll(sender, people(1), { message: (to) => messageTo(to), rate: 10, journal }).summary;
  expect(meanwhile).toEqual([expect.objectContaining({ name: "JournalError", message: expect.stringContaining("is using this journal") })]);
  await writeFile(`${journal}.lock`, String(2 ** 22 + 1));
  expect((await run(people(1))).summary.skipped).toBe(1);
  await writeFile(`${journal}.lock`, String(process.pid));
  expect((await run(people(1))).summary.skipped).toBe(1);
});

test("a disk that refuses to write ends the run before the message leaves", async () => {
  const sender = scriptedSender(systemClock, () => ({ outcome: accepted, latencyMs: 0 }));
  const options = { message: (to: string) => messageTo(to), rate: 10, journal: join(folder, "missing", "run.ndjson") };
  await expect(sendAll(sender, people(1), options).summary).rejects.toThrow("ENOENT");
  expect(sender.sent).toEqual([]);
});
