import { UsageError } from "../exit-codes.ts";
import { nextLine, rowReader } from "./csv-row.ts";
import { longestMessage } from "./lines.ts";

/** One row of a CSV text, with the line on which it begins: its fields, or the reason why they cannot be told apart. */
export type CsvRow = { readonly line: number } & ({ readonly fields: readonly string[] } | { readonly reason: string });

/** In the order in which they are tried. */
const separators = [",", ";", "\t", "|"] as const;

const unclosed = "a quotation mark is opened in this row and never closed";
const tooLong = `the row is longer than ${longestMessage} characters, perhaps because a quotation mark is not closed`;

/** Each row whose quotation mark is not closed is searched for one to the end of the text, or of what a row may be. */
const mostUnclosed = 100;

/**
 * Reads CSV whose fields have a comma, a semicolon, a tab or a `|` between
 * them, or the character that a first line such as `sep=;` names. Skips rows
 * of empty fields. When a row cannot be read, the next line is the next row.
 *
 * @throws UsageError: when so many rows have a quotation mark that is not closed that this is no CSV.
 * @param isHeader - Whether these are the fields of the header. Decides which character is the separator.
 */
export async function* csvRows(chunks: AsyncIterable<string>, isHeader: (fields: readonly string[]) => boolean): AsyncGenerator<CsvRow> {
  const input = new Input(chunks);
  try {
    while (startOfFirstLine(input.text) === undefined && (await input.readOn()));
    const readRow = rowReader(input.takeSeparatorLine() ?? separatorOf(input.text, isHeader));
    let unclosedRows = 0;
    for (let line = 1; ; ) {
      const row = readRow(input.text);
      if (row === undefined && (await input.readOn())) continue;
      if (row !== undefined && "fields" in row) {
        if (row.fields.some((field) => field !== "")) yield { line, fields: row.fields };
        line += linesIn(input.take(row.end));
        continue;
      }
      if (input.text === "") return;
      if (row === undefined) unclosedRows += 1;
      if (unclosedRows > mostUnclosed)
        throw new UsageError(
          `line ${line}: more than ${mostUnclosed} rows have a quotation mark that is not closed; check the separator and the quotation marks`,
        );
      yield { line, reason: row?.fault ?? (input.isWhole ? unclosed : tooLong) };
      await input.dropLine();
      line += 1;
    }
  } finally {
    await input.close();
  }
}

function separatorOf(text: string, isHeader: (fields: readonly string[]) => boolean): string {
  const header = `${text.slice(startOfFirstLine(text))}\n`;
  const found = separators.find((separator) => {
    const row = rowReader(separator)(header);
    return row !== undefined && "fields" in row && isHeader(row.fields);
  });
  return found ?? separators[0];
}

/** Where the first line that is not blank begins; `undefined` when the text ends before that line does. */
function startOfFirstLine(text: string): number | undefined {
  const first = text.search(/\S/);
  if (first === -1 || !/[\r\n]/.test(text.slice(first))) return undefined;
  return Math.max(text.lastIndexOf("\n", first), text.lastIndexOf("\r", first)) + 1;
}

function linesIn(text: string): number {
  return text.match(/\r\n|[\r\n]/g)?.length ?? 0;
}

/** The part of a text that is read and not yet taken. */
class Input {
  readonly #chunks: AsyncIterator<string>;
  text = "";
  /** Whether the end of the text has been read. The last line then has a line break. */
  isWhole = false;

  constructor(chunks: AsyncIterable<string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads more; `false` when there is no more, or when the text is already longer than a row may be. */
  async readOn(): Promise<boolean> {
    if (this.isWhole || this.text.length > longestMessage) return false;
    // Only a line break can end a row.
    for (let hasLineBreak = false; !hasLineBreak && !this.isWhole && this.text.length <= longestMessage; ) {
      const { value, done } = await this.#chunks.next();
      this.isWhole = done === true;
      if (done !== true) this.text += value;
      else if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
      hasLineBreak = done !== true && /[\r\n]/.test(value);
    }
    return true;
  }

  take(length: number): string {
    const taken = this.text.slice(0, length);
    this.text = this.text.slice(length);
    return taken;
  }

  /** Takes the line that names the separator, as spreadsheets write it before the header, but leaves its line break. */
  takeSeparatorLine(): string | undefined {
    const [line, separator] = /^\s*"?sep=([^\r\n"])"?[ \t]*(?=[\r\n])/i.exec(this.text) ?? [];
    if (line !== undefined) this.text = line.replace(/[^\r\n]/g, "") + this.text.slice(line.length);
    return separator;
  }

  async dropLine(): Promise<void> {
    let end = nextLine(this.text);
    while (end === undefined) {
      this.text = this.text.endsWith("\r") ? "\r" : "";
      if (!(await this.readOn())) break;
      end = nextLine(this.text);
    }
    this.text = this.text.slice(end ?? this.text.length);
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
