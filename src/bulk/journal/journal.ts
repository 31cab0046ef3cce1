import type { Outcome } from "../../client/outcome.ts";
import { JournalFile } from "./journal-file.ts";
import { lockJournal } from "./journal-lock.ts";
import { type JournalRecord, JournalRecords, type State } from "./journal-records.ts";

const firstLine = JSON.stringify({ journal: "kaleyra-whatsapp", version: 1 });

/**
 * Remembers on the disk what is about to be sent and what became of it, so
 * that a run that was killed can go on without sending anything twice.
 *
 * Holds numbers and ids; never a text of a message.
 */
export class Journal {
  readonly #file: JournalFile;
  readonly #records: JournalRecords;
  readonly #unlock: () => void;

  private constructor(file: JournalFile, records: JournalRecords, unlock: () => void) {
    this.#file = file;
    this.#records = records;
    this.#unlock = unlock;
  }

  /** @throws {@link JournalError} when the file is no journal, is damaged, or is in use. */
  static async open(path: string): Promise<Journal> {
    const unlock = lockJournal(path);
    try {
      const records = new JournalRecords();
      const file = await JournalFile.open(path, firstLine, (line, number) => records.read(line, number));
      return new Journal(file, records, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** What earlier runs left behind at this position. */
  stateOf(position: number, to: string): State | undefined {
    return this.#records.stateOf(position, to);
  }

  /** Writes down that a message is about to leave. Only when this resolves may it leave. */
  intent(position: number, to: string): Promise<void> {
    return this.#append({ position, state: "sending", at: now(), to });
  }

  verdict(position: number, outcome: Outcome): Promise<void> {
    return this.#append({ position, state: outcome.outcome, at: now(), ...whatIsKnown(outcome) });
  }

  async close(): Promise<void> {
    await this.#file.close();
    this.#unlock();
  }

  #append(record: JournalRecord): Promise<void> {
    return this.#file.append(JSON.stringify(record));
  }
}

function now(): string {
  return new Date().toISOString();
}

function whatIsKnown(outcome: Outcome): Partial<JournalRecord> {
  if (outcome.outcome === "accepted") return { messageId: outcome.messageId };
  const error = `${outcome.error.name}: ${outcome.error.message}`;
  return outcome.outcome === "unknown" ? { error, httpStatus: outcome.httpStatus } : { error };
}
