/** Who holds a journal, and what a run does that no longer holds it. */
import filesystem, { appendFile, mkdtemp, readFile, rename, rm, truncate } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JournalError, type Sender, sendAll } from "../../../../src/bulk/index.ts";
import { Journal } from "../../../../src/bulk/journal/journal.ts";
import { type System, thisSystem } from "../../../../src/bulk/journal/process-identity.ts";
import { optionsOf, runWith } from "../support/killed-journal.ts";
import { accepted, phone } from "../support/scripted-sender.ts";

let folder: string;
let path: string;
const opened: Journal[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaleyra-claim-"));
  path = join(folder, "run.ndjson");
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  await rm(folder, { recursive: true });
});

/** A process of this machine that runs, or has ended. */
function processWith(pid: number, isRunning: (pid: number) => boolean = () => true): System {
  const { self } = thisSystem();
  return {
    self: { ...self, pid, started: String(pid), namespace: "pid:[1]" },
    exists: isRunning,
    statusOf: (other) => ({ started: String(other), isZombie: false }),
  };
}

async function openAs(system: System, heartbeatMs = 3_600_000): Promise<Journal> {
  const journal = await Journal.open(path, { system, heartbeatMs });
  opened.push(journal);
  return journal;
}

type Fields = Readonly<Record<string, unknown>>;
const lines = async (): Promise<readonly Fields[]> =>
  (await readFile(path, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const lastClaim = async () => String((await lines()).findLast((line) => "claim" in line)?.["claim"]);
const releaseByHand = async () => appendFile(path, `{"released":"${await lastClaim()}"}\n`);

describe("a journal in use", () => {
  it("is refused to a second run of this process, and free again at the end of the first", async () => {
    const meanwhile: unknown[] = [];
    const sender: Sender = {
      async send() {
        meanwhile.push(await runWith(path, [phone(0)]).catch((error: unknown) => error));
        return accepted;
      },
    };
    await sendAll(sender, [phone(0)], optionsOf(path)).summary;
    expect(meanwhile).toEqual([new JournalError("this process is using this journal; wait for it, or stop it")]);
    expect((await runWith(path, [phone(0)])).summary).toMatchObject({ skipped: 1 });
  });

  it("is refused with the process that uses it", async () => {
    await openAs(processWith(70));
    const { host } = thisSystem().self;
    await expect(openAs(processWith(71))).rejects.toThrow(
      new JournalError(`process 70 on the host ${JSON.stringify(host)} is using this journal; wait for it, or stop it`),
    );
  });

  it("is refused with the way to release it when the process cannot be seen, and stays unchanged", async () => {
    await openAs(processWith(70));
    const before = await readFile(path);
    const { self, ...rest } = processWith(71);
    await expect(openAs({ ...rest, self: { ...self, host: "elsewhere" } })).rejects.toThrow(
      expect.objectContaining({
        name: "JournalError",
        message: expect.stringMatching(
          /^process 70 on the host ".*" may be using this journal, and it cannot be seen from here whether it still does; its last sign of life was at \d{4}-.*Z\. When it has certainly ended, release the journal: add the line \{"released":"[0-9a-f]{12}"\} at the end of .*run\.ndjson, and start again$/,
        ),
      }),
    );
    expect(await readFile(path)).toEqual(before);
  });

  it("is given to exactly one of several runs that begin at the same moment", async () => {
    for (let round = 0; round < 20; round += 1) {
      await rm(path, { force: true });
      const runs = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((pid) => openAs(processWith(pid))));
      expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const run of runs) if (run.status === "rejected") expect(run.reason).toBeInstanceOf(JournalError);
    }
  });

  it("is given to exactly one of several runs that take it over from a dead one at the same moment", async () => {
    for (let round = 0; round < 20; round += 1) {
      await rm(path, { force: true });
      await openAs(processWith(99));
      const runs = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((pid) => openAs(processWith(pid, (other) => other !== 99))));
      expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const run of runs) if (run.status === "rejected") expect(run.reason).toBeInstanceOf(JournalError);
    }
  });

  it("shows its last sign of life", async () => {
    await openAs(processWith(70), 5);
    const seen = async () => String((await lines())[0]?.["seen"]);
    const first = await seen();
    await vi.waitUntil(async () => (await seen()) > first, 30_000);
  });
});

describe("a run that lost its journal", () => {
  const lost = "another run has taken over the journal, or the journal was released while this run was using it; this run sends nothing more";

  it("writes an intent that does not count, and is not allowed to send by it", async () => {
    const first = await openAs(processWith(70));
    await first.intent(0, phone(0));
    await releaseByHand();
    const second = await openAs(processWith(71));
    expect([second.stateOf(0, phone(0)), second.stateOf(1, phone(1))]).toEqual(["sending", undefined]);
    await second.intent(1, phone(1));
    await second.outcome(1, phone(1), accepted);
    await expect(first.intent(1, phone(1))).rejects.toThrow(lost);
    await expect(first.intent(2, phone(2))).rejects.toThrow(lost);
    const third = await openAs(processWith(72, () => false));
    expect([0, 1, 2].map((position) => third.stateOf(position, phone(position)))).toEqual(["sending", "accepted", undefined]);
  });

  it("finds it out while it is idle, and writes nothing more", async () => {
    const first = await openAs(processWith(70), 5);
    await releaseByHand();
    await openAs(processWith(71));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = (await lines()).slice(1);
    await expect(first.intent(0, phone(0))).rejects.toThrow(lost);
    expect((await lines()).slice(1)).toEqual(before);
  });

  it("does not release the journal of the run that has it now", async () => {
    const first = await openAs(processWith(70));
    await releaseByHand();
    await openAs(processWith(71));
    await first.close();
    opened.shift();
    await expect(openAs(processWith(72))).rejects.toThrow("process 71 on the host");
  });

  it("ends with an error before it sends more", async () => {
    const sent: string[] = [];
    const sender: Sender = {
      async send({ messaging_object: { to } }) {
        sent.push(to);
        if (sent.length === 3) await releaseByHand();
        return accepted;
      },
    };
    await expect(sendAll(sender, [0, 1, 2, 3, 4, 5].map(phone), optionsOf(path)).summary).rejects.toThrow(new JournalError(lost));
    expect(sent).toEqual([0, 1, 2].map(phone));
    const next = await runWith(path, [0, 1, 2, 3, 4, 5].map(phone));
    expect(next.sent).toEqual([3, 4, 5].map(phone));
    expect(next.summary).toMatchObject({ skipped: 2, unknown: 1 });
  });

  it.each([
    { change: "removed", how: () => rm(path), says: "the journal was removed or replaced while the run was using it" },
    { change: "replaced", how: () => appendFile(`${path}.new`, "x").then(() => rename(`${path}.new`, path)), says: "the journal was removed or replaced" },
    { change: "cut", how: () => truncate(path, 130), says: "the journal was changed by another program while the run was using it" },
    { change: "written to by another program, in part", how: () => appendFile(path, '{"posi'), says: /line \d+ of the journal cannot be read/ },
    { change: "damaged by another program", how: () => appendFile(path, "x\n"), says: /line \d+ of the journal cannot be read/ },
  ])("ends when the file was $change", async ({ how, says }) => {
    const journal = await openAs(processWith(70));
    await journal.intent(0, phone(0));
    await how();
    await expect(journal.intent(1, phone(1))).rejects.toThrow(says);
  });

  it("goes on when a person adds a whole line meanwhile", async () => {
    const journal = await openAs(processWith(70));
    await appendFile(path, `${JSON.stringify({ position: 7, state: "accepted", to: phone(7) })}\n`);
    await journal.intent(0, phone(0));
    await journal.outcome(0, phone(0), accepted);
    await journal.intent(1, phone(1));
    expect(journal.stateOf(7, phone(7))).toBe("accepted");
  });
});

describe("a run whose disk fails", () => {
  /** Replaces a method of every file handle that is opened from now on. */
  function handlesWith(change: (handle: filesystem.FileHandle, path: string) => void): () => void {
    const open = filesystem.open;
    const spy = vi.spyOn(filesystem, "open").mockImplementation(async (...call) => {
      const handle = await open(...call);
      change(handle, String(call[0]));
      return handle;
    });
    syncBuiltinESMExports();
    return () => {
      spy.mockRestore();
      syncBuiltinESMExports();
    };
  }

  it("writes nothing more, and this process can use the journal again although it could not be released", async () => {
    let isFull = false;
    const restore = handlesWith((handle) => {
      const append = handle.appendFile.bind(handle);
      handle.appendFile = async (...call) => {
        if (!isFull) return append(...call);
        await append('{"position":');
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      };
    });
    const sent: string[] = [];
    const sender: Sender = {
      async send({ messaging_object: { to } }) {
        sent.push(to);
        isFull = sent.length === 2;
        return accepted;
      },
    };
    await expect(sendAll(sender, [0, 1, 2].map(phone), optionsOf(path)).summary).rejects.toThrow("ENOSPC");
    restore();
    expect(sent).toEqual([0, 1].map(phone));
    const next = await runWith(path, [0, 1, 2].map(phone));
    expect(next.sent).toEqual([phone(2)]);
    expect(next.summary).toMatchObject({ skipped: 1, unknown: 1 });
  });

  it("flushes a new journal and its folder before it sends", async () => {
    const flushed: string[] = [];
    const restore = handlesWith((handle, of) => {
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        flushed.push(of);
      };
    });
    await openAs(processWith(70));
    expect(flushed).toEqual([path, folder]);
    await openAs(processWith(71, () => false));
    expect(flushed).toHaveLength(2);
    restore();
  });
});
