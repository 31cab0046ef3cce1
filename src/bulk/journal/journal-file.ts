import { type FileHandle, open } from "node:fs/promises";
import { JournalError } from "./journal-records.ts";

interface PendingLine {
  readonly text: string;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * An append-only file of whole lines. Opening it cuts off a last line that was
 * only half written when the process died. A complete last line without a
 * line feed, as some editors leave it, is kept.
 */
export class JournalFile {
  readonly #file: FileHandle;
  #waiting: PendingLine[] = [];
  #writing: Promise<void> | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /**
   * Opens or creates the file, and calls `read` with each line after the first one.
   *
   * @throws {@link JournalError} when the first line differs: the file is not a journal and stays unchanged.
   */
  static async open(path: string, firstLine: string, read: (line: string, number: number) => void): Promise<JournalFile> {
    const file = await open(path, "a+", 0o600);
    try {
      // As latin1, one character is one byte, so `rest.length` is the size to cut off. The fields that are read are ASCII.
      let number = 0;
      let rest = "";
      for await (const chunk of file.createReadStream({ autoClose: false, start: 0, encoding: "latin1" })) {
        const lines = `${rest}${chunk}`.split("\n");
        rest = lines.pop() ?? "";
        if (number === 0 && !(lines[0] === undefined ? firstLine.startsWith(rest) : lines[0] === firstLine)) {
          throw new JournalError("the file is not a journal; name another one");
        }
        for (const line of lines) if (++number > 1) read(line, number);
      }
      if (number > 0 && isComplete(rest)) {
        read(rest, number + 1);
        await file.appendFile("\n");
      } else await file.truncate((await file.stat()).size - rest.length);
      const journal = new JournalFile(file);
      if (number === 0) await journal.append(firstLine);
      return journal;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Resolves when the line is on the disk. Lines that wait at the same time share one flush. */
  append(text: string): Promise<void> {
    return new Promise((written, failed) => {
      this.#waiting.push({ text, written, failed });
      this.#writing ??= this.#write();
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const lines = this.#waiting.splice(0);
      try {
        await this.#file.appendFile(lines.map(({ text }) => `${text}\n`).join(""));
        await this.#file.datasync();
        for (const { written } of lines) written();
      } catch (error) {
        for (const { failed } of lines) failed(error);
      }
    }
    this.#writing = undefined;
  }
}

/** A truncated JSON object is never valid JSON. */
function isComplete(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
