import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import { UsageError } from "../exit-codes.ts";
import { readJson } from "../input/json.ts";
import { linesOf, longestMessage } from "../input/lines.ts";
import type { Values } from "./filled-message.ts";

/** One recipient: its line in the file, counted from 1, and what its places are filled with, or why it has nothing. */
export type Row = { readonly line: number } & ({ readonly values: Values } | { readonly fault: string });

const ndjson = /\.(?:ndjson|jsonl)$/i;
/** The mark that a file in UTF-16 begins with, by the order of its bytes. */
const utf16Marks = [
  { encoding: "utf-16le", mark: Buffer.from("\uFEFF", "utf16le") },
  { encoding: "utf-16be", mark: Buffer.from("\uFEFF", "utf16le").swap16() },
] as const;

/** Reads the recipients of a file one by one: CSV with a header line, or one JSON object a line. */
export async function* recipientsIn(path: string): AsyncGenerator<Row> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new UsageError(`there is no file ${path}`);
  yield* ndjson.test(path) ? jsonRows(path) : csvRows(path);
}

async function* csvRows(path: string): AsyncGenerator<Row> {
  const parser = parse({
    columns: (names: string[]) => header(names, path),
    info: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: longestMessage,
  });
  // What goes wrong is thrown by the parser, which is destroyed with it.
  const read = pipeline(textOf(path), parser, () => {});
  try {
    for await (const { record, info } of read) yield { line: info.lines, values: record };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The parser's own sentence quotes the line, and a line holds somebody's data.
    const [code, line] = error instanceof Error ? [Reflect.get(error, "code"), Reflect.get(error, "lines")] : [];
    throw new UsageError(`${path} cannot be read as CSV${line === undefined ? "" : `, line ${line}`} (${code ?? "unknown reason"})`);
  }
}

/** The text of a file. Many a spreadsheet writes another encoding than UTF-8, and the customers would read it. */
async function* textOf(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of createReadStream(path)) {
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

function header(names: readonly string[], path: string): string[] {
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(`the column "${twice}" is there twice`);
  if (names.length === 1 && names[0]?.includes(";")) throw new UsageError(`${path} has semicolons between its columns; save it with commas`);
  if (!names.includes("to")) throw new UsageError('there is no column "to", for the phone numbers; the first line has the names of the columns');
  return [...names];
}

async function* jsonRows(path: string): AsyncGenerator<Row> {
  let line = 0;
  for await (const bytes of linesOf(createReadStream(path))) {
    line += 1;
    const row = rowOf(bytes, line);
    if (row !== undefined) yield { line, ...row };
  }
}

/** What stands in a line; nothing where it is blank. */
function rowOf(bytes: Uint8Array | undefined, line: number): { readonly values: Values } | { readonly fault: string } | undefined {
  if (bytes === undefined) return { fault: "the line is too long" };
  if (!isUtf8(bytes)) return { fault: "the line is not valid UTF-8; save the list as UTF-8" };
  const text = new TextDecoder().decode(bytes);
  return text.trim() === "" ? undefined : readRow(text, line);
}

function readRow(text: string, line: number): { readonly values: Values } | { readonly fault: string } {
  const parsed = readJson(text, line);
  if (!parsed.ok) return { fault: parsed.issue.message };
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { fault: 'the line is no JSON object such as {"to":"+919876543210"}' };
  return { values: Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (isPlain(item) ? [[name, String(item)]] : []))) };
}

function isPlain(item: unknown): item is string | number {
  return typeof item === "string" || typeof item === "number";
}
