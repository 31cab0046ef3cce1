import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import { isObject } from "../../message/json.ts";
import { UsageError } from "../exit-codes.ts";
import { readJson } from "../input/json.ts";
import { linesOf, longestMessage } from "../input/lines.ts";
import { isNdjsonFile } from "../input/sources.ts";
import type { Values } from "./filled-message.ts";

/** The text for each placeholder, or the reason why the row cannot be read. */
type RowContent = { readonly values: Values } | { readonly reason: string };

/** One recipient of the list. Lines are counted from 1. */
export type Row = { readonly line: number } & RowContent;

/** The byte order marks of UTF-16. */
const utf16Marks = [
  { encoding: "utf-16le", mark: Buffer.from("\uFEFF", "utf16le") },
  { encoding: "utf-16be", mark: Buffer.from("\uFEFF", "utf16le").swap16() },
] as const;

/** Reads the recipients of a file: CSV with a header line, or one JSON object a line. */
export async function* recipientsIn(path: string): AsyncGenerator<Row> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new UsageError(`there is no file ${path}`);
  yield* isNdjsonFile(path) ? jsonRows(path) : csvRows(path);
}

async function* csvRows(path: string): AsyncGenerator<Row> {
  const parser = parse({
    columns: (names: string[]) => header(names, path),
    info: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: longestMessage,
  });
  // The loop below throws any error, so the callback has nothing to do.
  const read = pipeline(textOf(path), parser, () => {});
  try {
    for await (const { record, info } of read) yield { line: info.lines, values: record };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The parser's own message quotes the line, which holds personal data.
    const [code, line] = error instanceof Error ? [Reflect.get(error, "code"), Reflect.get(error, "lines")] : [];
    throw new UsageError(`${path} cannot be read as CSV${line === undefined ? "" : `, line ${line}`} (${code ?? "unknown reason"})`);
  }
}

/** Decodes a file as UTF-16 if it has such a mark, else as UTF-8. Another encoding is refused: customers would receive garbled names. */
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
  const duplicate = names.find((name, index) => names.indexOf(name) < index);
  if (duplicate !== undefined) throw new UsageError(`the column "${duplicate}" is there twice`);
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

/** Reads a line; `undefined` where it is blank. */
function rowOf(bytes: Uint8Array | undefined, line: number): RowContent | undefined {
  if (bytes === undefined) return { reason: "the line is too long" };
  if (!isUtf8(bytes)) return { reason: "the line is not valid UTF-8; save the list as UTF-8" };
  const text = new TextDecoder().decode(bytes);
  return text.trim() === "" ? undefined : readRow(text, line);
}

function readRow(text: string, line: number): RowContent {
  const parsed = readJson(text, line);
  if (!parsed.ok) return { reason: parsed.issue.message };
  const { value } = parsed;
  if (!isObject(value)) return { reason: 'the line is no JSON object such as {"to":"+919876543210"}' };
  return { values: Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (isTextOrNumber(item) ? [[name, String(item)]] : []))) };
}

function isTextOrNumber(item: unknown): item is string | number {
  return typeof item === "string" || typeof item === "number";
}
