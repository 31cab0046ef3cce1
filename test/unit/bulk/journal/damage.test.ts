/** Damages the last kilobyte of journals in every way, and compares what the next run sends with what was sent before. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JournalError } from "../../../../src/bulk/index.ts";
import { type KilledJournal, killedJournal, runWith } from "../support/killed-journal.ts";
import { accepted, phone, refused, unknown } from "../support/scripted-sender.ts";

const kilobyte = 1_024;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaleyra-damage-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Damaged {
  readonly what: string;
  readonly bytes: Buffer;
}

function changed(bytes: Buffer, offset: number, byte: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[offset] = byte;
  return copy;
}

/** Every flipped bit, every cut, every NUL in the place of a byte, and every end that the disk left empty. */
function* damagesOf(bytes: Buffer): Generator<Damaged> {
  for (let offset = Math.max(0, bytes.length - kilobyte); offset < bytes.length; offset += 1) {
    const byte = bytes[offset] ?? 0;
    for (let bit = 0; bit < 8; bit += 1) yield { what: `bit ${bit} of byte ${offset}`, bytes: changed(bytes, offset, byte ^ (1 << bit)) };
    yield { what: `NUL at ${offset}`, bytes: changed(bytes, offset, 0) };
    yield { what: `NUL from ${offset}`, bytes: Buffer.from(bytes).fill(0, offset) };
    // An empty file is a new journal.
    if (offset > 0) yield { what: `cut at ${offset}`, bytes: bytes.subarray(0, offset) };
  }
}

/** Each message has another history; the last one is the one that a killed run was sending. */
const script = [accepted, refused, unknown, accepted, accepted, accepted];
const recipients = script.map((_, index) => phone(index));
const mayHaveGone = recipients.filter((_, index) => script[index] !== refused);

interface Count {
  twice: string[];
  silent: string[];
  unexplained: string[];
  refused: number;
  resumed: number;
}

/** Resumes from each damaged journal, with a client that accepts everything; from several at once, because each waits for the disk. */
async function resumeFromEach(damages: Iterable<Damaged>): Promise<Count> {
  const count: Count = { twice: [], silent: [], unexplained: [], refused: 0, resumed: 0 };
  const shared = damages[Symbol.iterator]();
  const lanes = Array.from({ length: 16 }, (_, lane) => resumeFromSome(join(folder, `damaged-${lane}.ndjson`), { [Symbol.iterator]: () => shared }, count));
  await Promise.all(lanes);
  return count;
}

async function resumeFromSome(journal: string, damages: Iterable<Damaged>, count: Count): Promise<void> {
  for (const { what, bytes } of damages) {
    await writeFile(journal, bytes);
    try {
      const { sent, results } = await runWith(journal, recipients);
      count.resumed += 1;
      const reported = results.map(({ recipient }) => recipient);
      if (sent.some((to) => mayHaveGone.includes(to))) count.twice.push(what);
      if (!reported.includes(phone(1)) || !reported.includes(phone(2))) count.silent.push(what);
    } catch (error) {
      count.refused += 1;
      if (!(error instanceof JournalError) || !/\bline \d+\b/.test(error.message)) count.unexplained.push(`${what}: ${error}`);
    }
  }
}

describe("a damaged journal", { timeout: 300_000 }, () => {
  it("of a finished run is refused with a line number", async () => {
    const journal = join(folder, "finished.ndjson");
    const { sent } = await runWith(journal, recipients, (index) => script[index] ?? accepted);
    expect(sent).toEqual(recipients);
    const damages = [...damagesOf(await readFile(journal))];
    expect(damages.length).toBeGreaterThan(11_000);
    expect(await resumeFromEach(damages)).toEqual({ twice: [], silent: [], unexplained: [], refused: damages.length, resumed: 0 });
  });

  it("of a run with one message, which is damaged from its first line on, is refused", async () => {
    const journal = join(folder, "short.ndjson");
    await runWith(journal, recipients.slice(0, 1));
    const damages = [...damagesOf(await readFile(journal))];
    expect(await resumeFromEach(damages)).toEqual({ twice: [], silent: [], unexplained: [], refused: damages.length, resumed: 0 });
  });

  let killed: KilledJournal;
  it("of a killed run is refused with a line number, or resumed without its torn last line", async () => {
    const journal = join(folder, "killed.ndjson");
    killed = await killedJournal(journal, recipients, (index) => script[index] ?? accepted);
    const { resumed, refused, ...faults } = await resumeFromEach(damagesOf(killed.bytes()));
    expect(faults).toEqual({ twice: [], silent: [], unexplained: [] });
    expect(refused).toBeGreaterThan(8_000);
    // Only what was not certainly written yet can be torn.
    expect(resumed).toBeGreaterThan(0);
    expect(resumed).toBeLessThanOrEqual(11 * (killed.bytes().length - killed.certain));
  });

  it("of several runs has nothing sent twice when two of its lines have changed places, or one is there twice", async () => {
    const journal = join(folder, "edited.ndjson");
    await runWith(journal, recipients.slice(0, 2), (index) => script[index] ?? accepted);
    await runWith(journal, recipients.slice(0, 4), () => accepted);
    const edited = await killedJournal(journal, recipients);
    const [header, ...lines] = edited.bytes().toString("latin1").trimEnd().split("\n");
    const text = (edits: readonly (string | undefined)[]) => Buffer.from(`${[header, ...edits].join("\n")}\n`, "latin1");
    const damages = lines.flatMap((line, index) => [
      { what: `line ${index + 3} before line ${index + 2}`, bytes: text([...lines.slice(0, index), lines[index + 1] ?? "", line, ...lines.slice(index + 2)]) },
      { what: `line ${index + 2} twice`, bytes: text([...lines.slice(0, index + 1), ...lines.slice(index)]) },
    ]);
    const { twice, unexplained } = await resumeFromEach(damages);
    expect({ damages: damages.length, twice, unexplained }).toEqual({ damages: 2 * lines.length, twice: [], unexplained: [] });
    expect(lines.length).toBeGreaterThan(15);
  });

  it("of a killed run is resumed when its last line was torn anywhere", async () => {
    const cuts = Array.from({ length: killed.bytes().length - killed.certain }, (_, index) => ({
      what: `cut ${index}`,
      bytes: killed.bytes(killed.certain + index),
    }));
    expect(cuts.length).toBeGreaterThan(100);
    expect(await resumeFromEach(cuts)).toEqual({ twice: [], silent: [], unexplained: [], refused: 0, resumed: cuts.length });
  });
});
