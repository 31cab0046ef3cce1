import { access, type FileHandle, open, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { JournalError } from "./journal-error.ts";
import { headerLine, headerWidth, type JournalHeader, readHeader } from "./journal-header.ts";
import type { Line } from "./journal-log.ts";

const chunkBytes = 65_536;

/**
 * The file of a journal: a first line of fixed width, which is rewritten in
 * place, and lines that are only ever appended. The system appends whole
 * texts, one after the other, whoever writes them.
 */
export class JournalFile {
  /** Writes at the end, wherever that is by then. */
  readonly #end: FileHandle;
  /** Writes at the beginning. */
  readonly #beginning: FileHandle;
  /** What the first line said when the file was opened. */
  readonly header: JournalHeader;
  #offset = headerWidth;
  #lineNumber = 1;

  private constructor(end: FileHandle, beginning: FileHandle, header: JournalHeader) {
    this.#end = end;
    this.#beginning = beginning;
    this.header = header;
  }

  /**
   * Opens or creates the file.
   *
   * @throws {@link JournalError} when it is not a journal, or its first line is damaged. The file stays unchanged.
   */
  static async open(path: string): Promise<JournalFile> {
    return JournalFile.#open(path, ["a+", "r+"], async (beginning) => (await headerOf(beginning)) ?? newHeader(beginning, path));
  }

  /**
   * Opens an existing file, and never writes to it.
   *
   * @throws {@link JournalError} when there is no such file, it is not a journal, or its first line is damaged.
   */
  static async openToRead(path: string): Promise<JournalFile> {
    await checkExists(path);
    return JournalFile.#open(path, ["r", "r"], async (beginning) => {
      const header = await headerOf(beginning);
      if (header === undefined) throw new JournalError("the journal is empty: no run has begun with it");
      return header;
    });
  }

  static async #open(path: string, flags: readonly string[], readFirst: (beginning: FileHandle) => Promise<JournalHeader>): Promise<JournalFile> {
    const handles: FileHandle[] = [];
    try {
      for (const flag of flags) handles.push(await open(path, flag, 0o600));
      const [end, beginning] = handles as [FileHandle, FileHandle];
      await checkIsOneFile(end, beginning);
      const header = await readFirst(beginning);
      return new JournalFile(end, beginning, header);
    } catch (error) {
      for (const handle of handles) await handle.close();
      throw error;
    }
  }

  /** Bytes that were read, or written by this run. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Calls `visit` with each whole line that was added since the last call.
   *
   * @returns What follows the last line feed.
   */
  async readLines(visit: (line: Line) => void): Promise<Line> {
    // As latin1, one character is one byte. What is read of the lines is ASCII.
    const buffer = Buffer.alloc(chunkBytes);
    let rest = "";
    for (;;) {
      const { bytesRead } = await this.#end.read(buffer, 0, chunkBytes, this.#offset + rest.length);
      if (bytesRead === 0) return this.#lineAt(rest);
      const lines = `${rest}${buffer.toString("latin1", 0, bytesRead)}`.split("\n");
      rest = lines.pop() ?? "";
      for (const text of lines) {
        visit(this.#lineAt(text));
        this.#skip(text.length + 1, 1);
      }
    }
  }

  /** Counts a last line without a line feed as read. */
  skipTail(text: string): void {
    this.#skip(text.length, 0);
  }

  /** Resolves when the text is on the disk, at the end of the file. */
  async append(text: string): Promise<void> {
    await this.#end.appendFile(text);
    await this.#end.datasync();
  }

  /**
   * Counts the text just appended as read, if nothing else was added since.
   *
   * @param lines - The number of its lines.
   * @throws {@link JournalError} when the file was removed or cut.
   */
  async skipOwn(text: string, lines: number): Promise<boolean> {
    const { size, nlink } = await this.#end.stat();
    const bytes = Buffer.byteLength(text);
    if (nlink === 0) throw new JournalError("the journal was removed or replaced while the run was using it");
    if (size < this.#offset + bytes) throw new JournalError("the journal was changed by another program while the run was using it");
    if (size !== this.#offset + bytes) return false;
    this.#skip(bytes, lines);
    return true;
  }

  /** Says in the first line that all that was read is on the disk, and that a run is alive. A later flush takes it to the disk. */
  async writeHeader(): Promise<void> {
    await writeAtBeginning(this.#beginning, { length: this.#offset, seen: new Date().toISOString() });
  }

  async close(): Promise<void> {
    try {
      await this.#beginning.datasync();
    } finally {
      await this.closeHandles();
    }
  }

  async closeHandles(): Promise<void> {
    await Promise.all([this.#beginning.close(), this.#end.close()]);
  }

  #lineAt(text: string): Line {
    return { text, number: this.#lineNumber + 1, offset: this.#offset };
  }

  #skip(bytes: number, lines: number): void {
    this.#offset += bytes;
    this.#lineNumber += lines;
  }
}

/** The path may have been given to another file between the two openings. */
async function checkIsOneFile(end: FileHandle, beginning: FileHandle): Promise<void> {
  const [one, other] = await Promise.all([end.stat({ bigint: true }), beginning.stat({ bigint: true })]);
  if (!one.isFile()) throw new JournalError("the journal must be a file on a disk; name another one");
  if (one.dev !== other.dev || one.ino !== other.ino) throw new JournalError("the journal was replaced while it was opened; start again");
}

/** @throws {@link JournalError} when there is no such file. Opening to append would make one. */
export async function checkExists(path: string): Promise<void> {
  await access(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new JournalError(`there is no journal ${path}`) : error;
  });
}

/** The header of a journal; `undefined` when the file is empty. */
async function headerOf(beginning: FileHandle): Promise<JournalHeader | undefined> {
  const { buffer, bytesRead } = await beginning.read(Buffer.alloc(headerWidth), 0, headerWidth, 0);
  return bytesRead > 0 ? readHeader(buffer.toString("latin1", 0, bytesRead)) : undefined;
}

async function newHeader(beginning: FileHandle, path: string): Promise<JournalHeader> {
  const header = { length: headerWidth, seen: new Date().toISOString() };
  await writeAtBeginning(beginning, header);
  await beginning.sync();
  await flushFolder(dirname(await realpath(path)));
  return header;
}

async function writeAtBeginning(file: FileHandle, header: JournalHeader): Promise<void> {
  await file.write(Buffer.from(headerLine(header)), 0, headerWidth, 0);
}

/** The name of a new file is on the disk only when its folder is. Windows neither needs nor allows that. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
