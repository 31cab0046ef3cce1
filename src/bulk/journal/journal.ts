import { setInterval } from "node:timers";
import { type ReferenceField, referenceFields } from "../../../generated/references.ts";
import type { Outcome } from "../../client/outcome.ts";
import { abandon, type Claim, checkHasEnded, claimOver } from "./claim.ts";
import { JournalError } from "./journal-error.ts";
import { JournalFile } from "./journal-file.ts";
import { JournalLog } from "./journal-log.ts";
import { type JournalRecord, JournalRecords, type State } from "./journal-records.ts";
import { type System, thisSystem } from "./process-identity.ts";
import { readToTheEnd } from "./read-journal.ts";
import { seal } from "./sealed-line.ts";

/** What tests replace. */
export interface JournalOptions {
  readonly system?: System;
  /** How often a run shows in the journal that it is alive, and looks whether it still holds the journal. */
  readonly heartbeatMs?: number;
  /** Takes what the lines say. */
  readonly records?: JournalRecords;
}

/** The refs of a message. */
export type Refs = { readonly [Name in ReferenceField]?: string | undefined };

interface PendingLine {
  readonly text: string;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * Records on the disk each message before it is sent and its outcome after it,
 * so that a killed run can be resumed without sending anything twice.
 *
 * One run at a time holds a journal. A run whose journal was taken over finds
 * the other claim before its own line, and sends nothing by that line.
 *
 * Holds phone numbers and ids; never the text of a message.
 */
export class Journal {
  readonly #file: JournalFile;
  readonly #log: JournalLog;
  readonly #records: JournalRecords;
  readonly #claim: Claim;
  readonly #heartbeat: NodeJS.Timeout;
  #waiting: PendingLine[] = [];
  #isWriting = false;
  #failure: { readonly reason: unknown } | undefined;

  private constructor(file: JournalFile, log: JournalLog, records: JournalRecords, claim: Claim, heartbeatMs: number) {
    this.#file = file;
    this.#log = log;
    this.#records = records;
    this.#claim = claim;
    this.#heartbeat = setInterval(() => this.#write(), heartbeatMs).unref();
  }

  /** @throws {@link JournalError} when the file is not a journal, is damaged, or may be in use. */
  static async open(path: string, { system = thisSystem(), heartbeatMs = 5_000, records = new JournalRecords() }: JournalOptions = {}): Promise<Journal> {
    const file = await JournalFile.open(path);
    try {
      const log = new JournalLog(records);
      const tail = await readToTheEnd(file, log);
      if (log.owner !== undefined) checkHasEnded(log.owner, file.header.seen, path, system);
      const claim = claimOver(log.owner, { after: file.offset, torn: tail.offset + tail.text.length - file.offset }, system);
      await file.append(`${tail.text === "" ? "" : "\n"}${seal(claim)}\n`);
      await file.readLines((line) => log.read(line));
      if (log.owner?.claim !== claim.claim) throw new JournalError("another run has just begun to use this journal; wait for it, or stop it");
      await file.writeHeader();
      return new Journal(file, log, records, claim, heartbeatMs);
    } catch (error) {
      await file.closeHandles();
      throw error;
    }
  }

  /** The state that earlier runs left at this position. */
  stateOf(position: number, to: string): State | undefined {
    return this.#records.stateOf(position, to);
  }

  /** Records that a message is about to be sent. Send it only after this resolves. */
  intent(position: number, to: string, refs: Refs = {}): Promise<void> {
    return this.#record({ position, state: "sending", at: now(), to, ...referencesIn(refs) });
  }

  outcome(position: number, to: string, outcome: Outcome): Promise<void> {
    return this.#record({ position, state: outcome.outcome, at: now(), to, ...detailsOf(outcome) });
  }

  /** Records what callbacks prove of a message. */
  settled(position: number, to: string, proof: Pick<JournalRecord, "state" | "became" | "detail" | "when">): Promise<void> {
    return this.#record({ position, at: now(), to, ...proof });
  }

  /** Writes what is pending, and releases the journal if this run still holds it. */
  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    await this.#append(seal({ released: this.#claim.claim, at: now() })).catch(() => abandon(this.#claim));
    await this.#file.close();
  }

  #record(record: JournalRecord): Promise<void> {
    return this.#append(seal({ ...record, run: this.#claim.claim }));
  }

  /** Resolves when the line is on the disk and this run holds the journal. Lines that wait at the same time share one flush. */
  #append(text: string): Promise<void> {
    return new Promise((written, failed) => {
      this.#waiting.push({ text, written, failed });
      this.#write();
    });
  }

  #write(): void {
    if (!this.#isWriting) void this.#writeAll();
  }

  /** After a failure nothing more is written: a line may be there in part. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    do {
      const lines = this.#waiting.splice(0);
      try {
        if (this.#failure !== undefined) throw this.#failure.reason;
        await this.#writeTogether(lines.map(({ text }) => `${text}\n`));
        for (const { written } of lines) written();
      } catch (reason) {
        this.#failure ??= { reason };
        for (const { failed } of lines) failed(reason);
      }
    } while (this.#waiting.length > 0);
    this.#isWriting = false;
  }

  async #writeTogether(lines: readonly string[]): Promise<void> {
    const text = lines.join("");
    if (text !== "") await this.#file.append(text);
    if (!(await this.#file.skipOwn(text, lines.length))) await this.#readWhatOthersAdded();
    await this.#file.writeHeader();
  }

  async #readWhatOthersAdded(): Promise<void> {
    await this.#file.readLines((line) => this.#log.read(line));
    this.#log.end();
    if (this.#log.owner?.claim !== this.#claim.claim) throw new JournalError(lostSentence);
  }
}

const lostSentence = "another run has taken over the journal, or the journal was released while this run was using it; this run sends nothing more";

function now(): string {
  return new Date().toISOString();
}

function detailsOf(outcome: Outcome): Partial<JournalRecord> {
  if (outcome.outcome === "accepted") return { messageId: outcome.messageId };
  const error = `${outcome.error.name}: ${outcome.error.message}`;
  return outcome.outcome === "unknown" ? { error, httpStatus: outcome.httpStatus } : { error };
}

/** Kaleyra takes an empty reference for a missing one. */
function referencesIn(refs: Refs): { readonly [Name in ReferenceField]?: string } {
  return Object.fromEntries(referenceFields.flatMap((name) => (refs[name] ? [[name, refs[name]]] : [])));
}
