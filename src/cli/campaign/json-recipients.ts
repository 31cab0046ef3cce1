import { isUtf8 } from "node:buffer";
import { isObject } from "../../message/json.ts";
import { placeholderKey } from "../../message/placeholders.ts";
import { readJson } from "../input/json.ts";
import { membersOf } from "../input/json-members.ts";
import { linesOf } from "../input/lines.ts";
import { repeatedColumn } from "./column-names.ts";
import type { Row, RowContent } from "./row.ts";

/** Reads the rows of a file with one JSON object a line. */
export async function* jsonRecipients(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const reader = new LineReader();
  let line = 0;
  for await (const bytes of linesOf(chunks)) {
    line += 1;
    const row = reader.read(bytes, line);
    if (row !== undefined) yield { line, ...row };
  }
}

/** Reads lines. Lines with the same names share them, because most lists have the same names on every line. */
class LineReader {
  #columns: readonly string[] = [];
  #keys: readonly string[] = [];

  /** Reads a line; `undefined` where it is blank. */
  read(bytes: Uint8Array | undefined, line: number): RowContent | undefined {
    if (bytes === undefined) return { reason: "the line is too long" };
    if (!isUtf8(bytes)) return { reason: "the line is not valid UTF-8; save the list as UTF-8" };
    const text = new TextDecoder().decode(bytes);
    return text.trim() === "" ? undefined : this.#contentOf(text, line);
  }

  #contentOf(text: string, line: number): RowContent {
    const parsed = readJson(text, line);
    if (!parsed.ok) return { reason: parsed.issue.message };
    const { value } = parsed;
    if (!isObject(value)) return { reason: 'the line is no JSON object such as {"to":"+919876543210"}' };
    const members = membersOf(text);
    if (members.length !== this.#columns.length || members.some(({ name }, index) => name !== this.#columns[index])) {
      const columns = members.map(({ name }) => name);
      const repeated = repeatedColumn(columns);
      if (repeated !== undefined) return { reason: repeated };
      this.#columns = columns;
      this.#keys = columns.map(placeholderKey);
    }
    const values = new Map<string, string>();
    for (const [index, { name, number }] of members.entries()) {
      const item = number ?? value[name];
      if (typeof item === "string") values.set(this.#keys[index] as string, item);
    }
    return { columns: this.#columns, values };
  }
}
