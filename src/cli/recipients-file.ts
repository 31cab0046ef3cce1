import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parse } from "csv-parse";
import { UsageError } from "./exit.ts";
import type { Values } from "./filled-message.ts";
import { readJson } from "./json.ts";
import { linesOf, longestMessage } from "./lines.ts";

/** One recipient: its line in the file, counted from 1, and what its places are filled with, or why it has nothing. */
export type Row = { readonly line: number } & ({ readonly values: Values } | { readonly fault: string });

const ndjson = /\.(?:ndjson|jsonl)$/i;

/** Reads the recipients of a file one by one: CSV with a header line, or one JSON object a line. */
export async function* recipientsIn(path: string): AsyncGenerator<Row> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new UsageError(`there is no file ${path}`);
  yield* ndjson.test(path) ? jsonRows(path) : csvRows(path);
}

async function* csvRows(path: string): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => header(names),
    info: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: longestMessage,
  });
  const file = createReadStream(path).on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, info } of file.pipe(parser)) yield { line: info.lines, values: record };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The parser's own sentence quotes the line, and a line holds somebody's data.
    const [code, line] = error instanceof Error ? [Reflect.get(error, "code"), Reflect.get(error, "lines")] : [];
    throw new UsageError(`${path} cannot be read as CSV${line === undefined ? "" : `, line ${line}`} (${code ?? "unknown reason"})`);
  } finally {
    file.destroy();
  }
}

function header(names: readonly string[]): string[] {
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(`the column ${twice} is there twice`);
  if (!names.includes("to")) throw new UsageError("there is no column called to; the first line has the names of the columns, and to is the number");
  return [...names];
}

async function* jsonRows(path: string): AsyncGenerator<Row> {
  const decoder = new TextDecoder();
  let line = 0;
  for await (const bytes of linesOf(createReadStream(path))) {
    line += 1;
    const text = bytes === undefined ? undefined : decoder.decode(bytes);
    if (text?.trim() !== "") yield { line, ...(text === undefined ? { fault: "the line is too long" } : readRow(text)) };
  }
}

function readRow(text: string): { readonly values: Values } | { readonly fault: string } {
  const parsed = readJson(text);
  if (!parsed.ok) return { fault: parsed.issue.message };
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { fault: 'the line is no JSON object such as {"to":"+919876543210"}' };
  return { values: Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (isPlain(item) ? [[name, String(item)]] : []))) };
}

function isPlain(item: unknown): item is string | number {
  return typeof item === "string" || typeof item === "number";
}
