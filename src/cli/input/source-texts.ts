import { isUtf8 } from "node:buffer";
import type { Issue } from "../../message/issue.ts";
import { readJson } from "./json.ts";
import { type Line, linesOf, longestMessage } from "./lines.ts";
import type { Source } from "./sources.ts";

/** One message as it was written: its text, or why there is none. */
export interface SourceText {
  readonly file: string;
  /** Its line, where each line is a message. */
  readonly line?: number;
  readonly text: string | Issue;
}

const decoder = new TextDecoder();
const newline = Buffer.from("\n");
const blanks = Buffer.from(" \t\r");

/** Reads the messages of a source, one after another: one a line where the source is NDJSON, else the whole of it. */
export async function* sourceTextsIn({ name, ndjson, chunks }: Source): AsyncGenerator<SourceText> {
  const rest = linesOf(chunks());
  try {
    const first = await untilDecided(rest);
    if (ndjson !== true && !isNdjson(first)) {
      yield { file: name, text: await joined(first, rest) };
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
    // Nobody else closes it for a reader that leaves before the first lines are through.
    await rest.return(undefined);
  }
}

/** Reads on until the second line that is not blank, or past what two messages can be: one that follows a whole value makes the source NDJSON. */
async function untilDecided(lines: AsyncGenerator<Line>): Promise<readonly Line[]> {
  const read: Line[] = [];
  for (let [written, length] = [0, 0]; written < 2 && length <= 2 * longestMessage; ) {
    const { value, done } = await lines.next();
    if (done === true) break;
    read.push(value);
    length += (value?.length ?? 0) + 1;
    if (!isBlank(value)) written += 1;
  }
  return read;
}

function isNdjson(read: readonly Line[]): boolean {
  const written = read.filter((line) => !isBlank(line));
  if (written.length < 2) return false;
  const text = textOf(written[0]);
  return typeof text === "string" && readJson(text).ok;
}

async function joined(...parts: readonly (Iterable<Line> | AsyncIterable<Line>)[]): Promise<string | Issue> {
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
  // Without the last line break: what is missing at the end is missing behind the last word, not on a line of its own.
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
