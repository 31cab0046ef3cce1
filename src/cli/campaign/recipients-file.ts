import { type FileHandle, open, stat } from "node:fs/promises";
import { UsageError } from "../exit-codes.ts";
import { isNdjsonFile } from "../input/sources.ts";
import { csvRecipients } from "./csv-recipients.ts";
import { jsonRecipients } from "./json-recipients.ts";
import type { Row } from "./row.ts";

const chunkBytes = 65_536;

/**
 * The file with the list: CSV with a header line, or one JSON object a line. It
 * is read several times, and refused once it is another one than at first:
 * what is sent must be what was checked.
 */
export class RecipientsFile {
  readonly path: string;
  #version: string | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Reads the list from its beginning.
   *
   * @throws {@link UsageError} when the file cannot be read, or has changed.
   */
  async *rows(): AsyncGenerator<Row> {
    yield* isNdjsonFile(this.path) ? jsonRecipients(this.#chunks()) : csvRecipients(this.path, this.#chunks());
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    const file = await this.#open();
    try {
      for (let read = 0; ; ) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkBytes)).catch((error) => this.#unreadable(error));
        const size = await this.#sizeOf(file);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
        read += bytesRead;
        // What is added later is not read: it was not checked.
        if (read === size) return;
      }
    } finally {
      await file.close();
    }
  }

  async #open(): Promise<FileHandle> {
    // Looked at first, because opening a pipe waits for a writer.
    const found = await stat(this.path).catch((error) => this.#unreadable(error));
    if (!found.isFile()) throw new UsageError(`${this.path} is not a file; the list must be one, because it is read several times`);
    return open(this.path).catch((error) => this.#unreadable(error));
  }

  /** @throws {@link UsageError} when the file is not what it was at first. */
  async #sizeOf(file: FileHandle): Promise<number> {
    const { dev, ino, size, mtimeNs } = await file.stat({ bigint: true });
    const version = [dev, ino, size, mtimeNs].join();
    this.#version ??= version;
    if (version !== this.#version) throw new UsageError(`${this.path} has changed since it was checked, so nothing more is sent; start again`);
    return Number(size);
  }

  #unreadable({ code }: NodeJS.ErrnoException): never {
    throw new UsageError(code === "ENOENT" ? `there is no file ${this.path}` : `${this.path} cannot be read (${code})`);
  }
}
