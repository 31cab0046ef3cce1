import { type FileHandle, open } from "node:fs/promises";
import { JournalError } from "./journal-records.ts";

interface Line {
  readonly text: string;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * A file that only ever grows, by whole lines. What was being written when
 * the process or the machine died is cut off when the file is opened again.
 */
export class JournalFile {
  readonly #file: FileHandle;
  #waiting: Line[] = [];
  #writing: Promise<void> | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens or makes the file and hands over each of its lines. */
  static async open(path: string, read: (line: string, number: number) => void): Promise<JournalFile> {
    const file = await open(path, "a+", 0o600);
    try {
      await cutTornLine(file);
      let number = 0;
      let rest = "";
      for await (const chunk of file.createReadStream({ autoClose: false, start: 0, encoding: "utf8" })) {
        const lines = `${rest}${chunk}`.split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) read(line, ++number);
      }
      return new JournalFile(file);
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

/** A line is longer than this only in a file that is no journal. */
const longestLine = 65_536;
const newLine = 0x0a;

async function cutTornLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  const length = Math.min(size, longestLine);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
  const end = buffer.subarray(0, bytesRead).lastIndexOf(newLine) + 1;
  if (end === 0 && size > longestLine) throw new JournalError("the file is no journal; name another one");
  await file.truncate(size - length + end);
}
