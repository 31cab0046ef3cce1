import type { Outcome } from "../../client/outcome.ts";
import { JournalFile } from "./journal-file.ts";
import { lockJournal } from "./journal-lock.ts";
import { type JournalRecord, JournalRecords, type State } from "./journal-records.ts";

const firstLine = JSON.stringify({ journal: "kaleyra-whatsapp", version: 1 });

/**
 * Records on the disk each message before it is sent and its outcome after it,
 * so that a killed run can be resumed without sending anything twice.
 *
 * Holds phone numbers and ids; never the text of a message.
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

  /** @throws {@link JournalError} when the file is not a journal, is damaged, or is in use. */
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

  /** The state that earlier runs left at this position. */
  stateOf(position: number, to: string): State | undefined {
    return this.#records.stateOf(position, to);
  }

  /** Records that a message is about to be sent. Send it only after this resolves. */
  intent(position: number, to: string): Promise<void> {
    return this.#append({ position, state: "sending", at: now(), to });
  }

  outcome(position: number, outcome: Outcome): Promise<void> {
    return this.#append({ position, state: outcome.outcome, at: now(), ...detailsOf(outcome) });
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

function detailsOf(outcome: Outcome): Partial<JournalRecord> {
  if (outcome.outcome === "accepted") return { messageId: outcome.messageId };
  const error = `${outcome.error.name}: ${outcome.error.message}`;
  return outcome.outcome === "unknown" ? { error, httpStatus: outcome.httpStatus } : { error };
}
