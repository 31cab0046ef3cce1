import { type FileHandle, open } from "node:fs/promises";
import { JournalError } from "./journal-records.ts";

interface Line {
  readonly text: string;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * A file that only ever grows, by whole lines. What was being written when
 * the process or the machine died is cut off when the file is opened again;
 * a line that lacks nothing but its end, as many an editor leaves one, is not.
 */
export class JournalFile {
  readonly #file: FileHandle;
  #waiting: Line[] = [];
  #writing: Promise<void> | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /**
   * Opens or makes the file, and hands over each line after the first one.
   *
   * @throws {@link JournalError} when the first line is another one: then it is somebody else's file, and nothing is cut off.
   */
  static async open(path: string, firstLine: string, read: (line: string, number: number) => void): Promise<JournalFile> {
    const file = await open(path, "a+", 0o600);
    try {
      // Byte by byte, so that what is cut off can be counted; all that is read of a line is ASCII.
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
      if (number > 0 && isWhole(rest)) {
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

  /** Resolves when the line is on the disk. All lines that wait for the disk at one moment share one flush. */
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

/** No beginning of an object is JSON. */
function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
