import { placeholderKey } from "../../message/placeholders.ts";
import { UsageError } from "../exit-codes.ts";
import { csvRows } from "../input/csv.ts";
import { counted } from "../output/counted.ts";
import { repeatedColumn } from "./column-names.ts";
import type { Row, RowContent } from "./row.ts";

/** The byte order marks of UTF-16. */
const utf16Marks = [
  { encoding: "utf-16le", mark: Buffer.from("\uFEFF", "utf16le") },
  { encoding: "utf-16be", mark: Buffer.from("\uFEFF", "utf16le").swap16() },
] as const;

/** Reads the rows of a CSV file. The path is for error messages. */
export async function* csvRecipients(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  let header: Header | undefined;
  for await (const row of csvRows(textOf(path, chunks), hasPhoneNumbers)) {
    if (header !== undefined) yield { line: row.line, ...("fields" in row ? contentOf(header, row.fields) : row) };
    else if ("fields" in row) header = headerOf(row.fields);
    else throw new UsageError(`${path}:${row.line}: ${row.reason}`);
  }
}

/** Decodes a file as UTF-16 if it has such a mark, else as UTF-8. Another encoding is refused: customers would receive garbled names. */
async function* textOf(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of chunks) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder?.decode() ?? "";
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(`${path}: the list is not valid UTF-8; save it as UTF-8`) : error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  return utf16Marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? "utf-8";
}

function hasPhoneNumbers(fields: readonly string[]): boolean {
  return fields.some((field) => placeholderKey(field) === "to");
}

/** The columns that have a name, and where they are. */
interface Header {
  readonly columns: readonly string[];
  readonly keys: readonly { readonly key: string; readonly index: number }[];
}

function headerOf(fields: readonly string[]): Header {
  const columns = fields.filter((field) => placeholderKey(field) !== "");
  const repeated = repeatedColumn(columns);
  if (repeated !== undefined) throw new UsageError(repeated);
  if (!hasPhoneNumbers(columns)) {
    throw new UsageError('there is no column "to", for the phone numbers; the first line has the names of the columns, with , or ; or a tab or | between them');
  }
  return { columns, keys: fields.map((field, index) => ({ key: placeholderKey(field), index })).filter(({ key }) => key !== "") };
}

/** A row that has a text outside the named columns, or ends before them, is refused, because its texts may be in the wrong columns. */
function contentOf({ columns, keys }: Header, fields: readonly string[]): RowContent {
  const missing = keys.filter(({ index }) => index >= fields.length).length;
  if (missing > 0) return { reason: `the row has ${counted(fields.length, "field")}, and the header has ${counted(columns.length, "column")}` };
  const named = new Set(keys.map(({ index }) => index));
  const extra = fields.findIndex((field, index) => field !== "" && !named.has(index));
  if (extra !== -1) {
    return { reason: `field ${extra + 1} of the row has a text but its column has no name; put a field with a separator in it into quotation marks` };
  }
  return { columns, values: new Map(keys.map(({ key, index }) => [key, fields[index] ?? ""])) };
}
