import { JournalError } from "./journal-error.ts";
import { JournalFile } from "./journal-file.ts";
import { damagedSentence, isReadable, JournalLog, type Line } from "./journal-log.ts";
import type { JournalRecords } from "./journal-records.ts";
import { parseJson } from "./sealed-line.ts";

/**
 * Reads a journal without claiming it: a run may go on with it meanwhile.
 *
 * @param records - Takes what the lines say.
 * @throws {@link JournalError} when there is no journal, or it is damaged.
 */
export async function readJournal(path: string, records: JournalRecords): Promise<void> {
  const file = await JournalFile.openToRead(path);
  try {
    await readToTheEnd(file, new JournalLog(records));
  } finally {
    await file.closeHandles();
  }
}

/**
 * Reads what earlier runs wrote.
 *
 * @returns What follows the last line feed: a line of which only a part was written when a run died, or one without a line feed, as editors leave it.
 */
export async function readToTheEnd(file: JournalFile, log: JournalLog): Promise<Line> {
  const tail = await file.readLines((line) => log.read(line));
  log.end();
  const { text, number, offset } = tail;
  const end = offset + text.length;
  if (end < file.header.length) {
    throw new JournalError(
      `the journal has lost its end: line ${number} ends after ${end} bytes, and the journal had ${file.header.length}. Restore it; without its end, messages would be sent twice`,
    );
  }
  if (isReadable(text)) {
    log.read(tail);
    file.skipTail(text);
  } else if (offset < file.header.length || parseJson(text) !== undefined) throw new JournalError(damagedSentence(number));
  return tail;
}
