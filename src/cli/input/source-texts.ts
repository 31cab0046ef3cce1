import { isUtf8 } from "node:buffer";
import type { Issue } from "../../message/issue.ts";
import { readJson } from "./json.ts";
import { type Line, linesOf, longestMessage } from "./lines.ts";
import type { Source } from "./sources.ts";

/** One message as written in a file: its text, or the issue that prevents reading it. */
export interface SourceText {
  readonly file: string;
  /** Its line, in a file with one message a line. */
  readonly line?: number;
  readonly text: string | Issue;
}

const decoder = new TextDecoder();
const newline = Buffer.from("\n");
const blanks = Buffer.from(" \t\r");

/** Reads the messages of a source: one a line for NDJSON, otherwise the whole source as one message, if it is not blank. */
export async function* sourceTextsIn({ name, ndjson, chunks }: Source): AsyncGenerator<SourceText> {
  const rest = linesOf(chunks());
  try {
    const first = await readUntilDecided(rest);
    if (ndjson !== true && !isNdjson(first)) {
      const text = await joinLines(first, rest);
      if (typeof text !== "string" || text.trim() !== "") yield { file: name, text };
      return;
    }
    let number = 0;
    for (const lines of [first, rest]) {
      for await (const line of lines) {
        number += 1;
        if (!isBlank(line)) yield { file: name, line: number, text: textOf(line) };
      }
    }
  } finally {
    // Closes the source also when the reader stops during the first lines.
    await rest.return(undefined);
  }
}

/** Reads the lines that {@link isNdjson} needs: up to the second line that is not blank, or until they are longer than two messages can be. */
async function readUntilDecided(lines: AsyncGenerator<Line>): Promise<readonly Line[]> {
  const read: Line[] = [];
  for (let [nonBlank, length] = [0, 0]; nonBlank < 2 && length <= 2 * longestMessage; ) {
    const { value, done } = await lines.next();
    if (done === true) break;
    read.push(value);
    // No message is that long, and the line may have no end.
    if (value === undefined) break;
    length += value.length + 1;
    if (!isBlank(value)) nonBlank += 1;
  }
  return read;
}

/** Whether the source has one message a line: its first line is a whole JSON value, and another line follows. */
function isNdjson(read: readonly Line[]): boolean {
  const nonBlank = read.filter((line) => !isBlank(line));
  if (nonBlank.length < 2) return false;
  const text = textOf(nonBlank[0]);
  return typeof text === "string" && readJson(text).ok;
}

async function joinLines(...parts: readonly (Iterable<Line> | AsyncIterable<Line>)[]): Promise<string | Issue> {
  const read: Uint8Array[] = [];
  let length = 0;
  for (const lines of parts) {
    for await (const line of lines) {
      if (line === undefined) return tooLarge;
      length += line.length + 1;
      if (length > longestMessage) return tooLarge;
      read.push(line, newline);
    }
  }
  // Without the last line break, so that an issue at the end of the text points to its last line.
  return textOf(Buffer.concat(read.slice(0, -1)));
}

function isBlank(line: Line): boolean {
  return line?.every((byte) => blanks.includes(byte)) === true;
}

function textOf(line: Line): string | Issue {
  if (line === undefined) return tooLarge;
  return isUtf8(line) ? decoder.decode(line) : notUtf8;
}

const notUtf8: Issue = { code: "invalid-utf-8", path: "", message: "the message is not valid UTF-8; save it as UTF-8", severity: "error" };
const tooLarge: Issue = {
  code: "too-large",
  path: "",
  message: `the message is longer than ${longestMessage} bytes; no right message comes near that`,
  severity: "error",
};
